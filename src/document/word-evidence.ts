// What a sentence's own words say of its role: deficiency, achievement, exhortation.
import { isExhortation } from './exhortation.js';
import type { AddEvidence, RoleContext } from './role-context.js';
import * as weights from './role-weights.js';

/** Adds the evidence of the words of unit `i`. */
export function wordEvidence(context: RoleContext, i: number, add: AddEvidence): void {
  const { text, units, cues, kind } = context;
  const unit = units[i]!;
  let deficiency = 0;
  for (const cue of cues.of('deficiencies', unit.body, unit.end)) {
    deficiency += weights.deficiencyWeights[cue.row.strength]!;
  }
  if (deficiency > 0) {
    const weight = Math.min(deficiency, weights.DEFICIENCY_CAP);
    add(i, 'problem', weight);
    add(i, 'cause', weight * weights.CAUSE_SHARE);
  }
  const claims = cues.of('claims', unit.body, unit.end).length;
  if (claims > 0) add(i, 'achievement', Math.min(claims * weights.CLAIM_WEIGHT, weights.CLAIM_CAP));
  if (isExhortation(text, unit.body, unit.end)) {
    add(i, kind === 'self-report' ? 'plan' : 'demand', weights.EXHORTATION_WEIGHT);
  }
}
