// Makes examples of roles from marked texts: the units as the program cuts them, what the rules say, what the label says.
import type { Codebook } from '#internal/codebook/codebook.js';
import { rawSpan } from '#internal/denoise/clean-text.js';
import { denoise } from '#internal/denoise/denoise.js';
import { type RoleRows, roleRows } from '#internal/document/assign-roles.js';
import { scanCues } from '#internal/document/cue-scan.js';
import { roleIndex } from '#internal/document/decode-roles.js';
import { readFacts } from '#internal/document/read-facts.js';
import { addRoleFeatures } from '#internal/document/role-features.js';
import { roleOf } from '../accuracy/gold.js';
import type { MarkedDocument } from '../accuracy/read-marked-text.js';
import { overlap } from '../accuracy/spans.js';
import type { FeatureIndex } from './feature-index.js';

/** The units of one text whose role is to be decided. */
export interface RoleExample {
  /** Features of each unit. */
  readonly features: readonly Int32Array[];
  /** Evidence of the rules, one row of scores per unit, and what a change of role costs. */
  readonly rows: Float64Array;
  readonly change: RoleRows['change'];
  /** Index of the labelled role; −1 where the label is none of those that can be decided. */
  readonly labels: Int32Array;
}

export function roleExample(document: MarkedDocument, codebook: Codebook, index: FeatureIndex): RoleExample {
  const clean = denoise(document.text, codebook);
  const { context, headings } = readFacts(
    { id: document.id, text: document.text },
    clean,
    scanCues(codebook, clean.text),
  );
  const { judged, rows, change } = roleRows(context, headings);
  const features = judged.map((unit, row) => {
    addRoleFeatures(index, context, { unit, row, rows: judged.length });
    return index.take();
  });
  const labels = Int32Array.from(judged, (unit) => {
    const { start, end } = context.units[unit]!;
    return labelledRole(document, rawSpan(clean, start, end));
  });
  return { features, rows, change, labels };
}

/** The role of the labelled unit that shares most with a stretch of the text. */
function labelledRole(
  { units }: MarkedDocument,
  span: { readonly start: number; readonly end: number },
): number {
  let most = 0;
  let label = -1;
  for (const unit of units) {
    const common = overlap(unit, span);
    if (common <= most) continue;
    most = common;
    label = (roleIndex as Readonly<Record<string, number>>)[roleOf(unit)] ?? -1;
  }
  return label;
}
