// What the model goes by when it says what one sentence does.
import { FeatureLog, type FeatureWeight } from '../codebook/feature-log.js';
import type { Model } from '../codebook/model.js';
import { type Role, sectionRoles } from '../codebook/vocabulary.js';
import { roleRows } from './assign-roles.js';
import type { ReadDocument } from './document.js';
import { readFacts } from './read-facts.js';
import { addRoleFeatures, roleSorts } from './role-features.js';

/** The features of a sentence that say most for or against its role; none for noise and headings, which are not judged. */
export function explainRole(
  { report, clean, cues }: ReadDocument,
  model: Model,
  sentence: number,
  role: Role,
  most: number,
): readonly FeatureWeight[] {
  const { context, headings } = readFacts(report, clean, cues);
  const { judged } = roleRows(context, headings);
  const row = judged.indexOf(sentence);
  const wanted = (sectionRoles as readonly Role[]).indexOf(role);
  if (row < 0 || wanted < 0) return [];
  const log = new FeatureLog(model.role, roleSorts);
  addRoleFeatures(log, context, { unit: sentence, row, rows: judged.length });
  return log.strongest(
    wanted,
    sectionRoles.map((_role, k) => k),
    most,
  );
}
