// What a sentence's own words say of its role: deficiency, achievement, exhortation.
import { indexWithin } from '../base/index-within.js';
import { isExhortation } from './exhortation.js';
import type { AddEvidence, RoleContext } from './role-context.js';
import * as weights from './role-weights.js';
import { isClauseMark, type Unit } from './split-units.js';

/** Adds the evidence of the words of unit `i`. */
export function wordEvidence(context: RoleContext, i: number, add: AddEvidence): void {
  const { text, units, cues, kind } = context;
  const unit = units[i]!;
  const deficiency = context.deficiency[i]!;
  if (deficiency > 0) {
    const weight = Math.min(deficiency, weights.DEFICIENCY_CAP);
    add(i, 'problem', weight);
    add(i, 'cause', weight * weights.CAUSE_SHARE);
  }
  const quantifiers = quantifiersAt(context, unit);
  if (quantifiers > 0 && deficiency > 0) add(i, 'problem', weights.QUANTIFIER_WEIGHT);
  if (quantifiers > 1) add(i, 'problem', weights.QUANTIFIER_WEIGHT);
  const claims = cues.of('claims', unit.body, unit.end).length;
  if (claims > 0) add(i, 'achievement', Math.min(claims * weights.CLAIM_WEIGHT, weights.CLAIM_CAP));
  if (hasExhortation(text, unit)) {
    add(i, kind === 'self-report' ? 'plan' : 'demand', weights.EXHORTATION_WEIGHT);
  }
}

/** 要… at the start of the sentence, or of the clause after 他强调，. */
function hasExhortation(text: string, unit: Unit): boolean {
  if (isExhortation(text, unit.body, unit.end)) return true;
  const comma = indexWithin(text, '，', unit.body, unit.end);
  return comma > 0 && isExhortation(text, comma + 1, unit.end);
}

/** How many clauses begin with 有的, 部分, 个别, 少数 …. */
function quantifiersAt({ text, cues }: RoleContext, unit: Unit): number {
  let count = 0;
  for (const cue of cues.of('loci', unit.body, unit.end)) {
    if (cue.row.part !== 'quantifier' || cue.row.extent === '' || cue.row.extent === 'general') continue;
    if (cue.start === unit.body || isClauseMark(text.charCodeAt(cue.start - 1))) count++;
  }
  return count;
}
