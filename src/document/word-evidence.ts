// What a sentence's own words say of its role: deficiency, achievement, exhortation.
import { deficiencyEvidence } from './deficiency-evidence.js';
import { isExhortation } from './exhortation.js';
import type { AddEvidence, RoleContext } from './role-context.js';
import * as weights from './role-weights.js';

/** Adds the evidence of the words of unit `i`. */
export function wordEvidence(context: RoleContext, i: number, add: AddEvidence): void {
  const { text, units, cues, kind } = context;
  const unit = units[i]!;
  const deficiency = deficiencyEvidence(text, cues, unit.body, unit.end);
  if (deficiency.sum > 0) {
    const weight = Math.min(deficiency.sum, weights.DEFICIENCY_CAP);
    add(i, 'problem', weight);
    add(i, 'cause', weight * weights.CAUSE_SHARE);
  }
  const claims = cues.of('claims', unit.body, unit.end).length;
  if (claims > 0) add(i, 'achievement', Math.min(claims * weights.CLAIM_WEIGHT, weights.CLAIM_CAP));
  if (isExhortation(text, unit.body, unit.end)) {
    add(i, kind === 'self-report' ? 'plan' : 'demand', weights.EXHORTATION_WEIGHT);
  }
}
