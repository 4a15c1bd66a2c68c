// How strongly a stretch asserts a shortcoming: listed constructions, less those that are only fought, solved or a trap.
import type { DeficiencyRow } from '../codebook/tables/deficiencies.js';
import type { Cue, CueScan } from './cue-scan.js';
import { deficiencyWeights, INCIDENT_WEIGHT } from './role-weights.js';
import { isClauseMark } from './split-units.js';

/** The sum of the weights of all constructions that stand on their own, and the greatest of them. */
export interface DeficiencyEvidence {
  readonly sum: number;
  readonly most: number;
}

/** Weighs the constructions of deficiency between two offsets. */
export function deficiencyEvidence(
  text: string,
  cues: CueScan,
  from: number,
  to: number,
): DeficiencyEvidence {
  let sum = 0;
  let most = 0;
  let end = from;
  for (const cue of cues.of('deficiencies', from, to)) {
    if (cue.start < end) continue;
    end = cue.end;
    if (isTrap(cues, cue, from, to) || isFought(text, cues, cue, from) || isDenied(text, cue, from)) continue;
    const incident = cue.row.part === 'incident' && cue.row.strength > 1;
    const weight = incident ? INCIDENT_WEIGHT : deficiencyWeights[cue.row.strength]!;
    sum += weight;
    most = Math.max(most, weight);
  }
  return { sum, most };
}

/** 不断, 不折不扣: the words belong to another expression. */
function isTrap(cues: CueScan, cue: Cue<DeficiencyRow>, from: number, to: number): boolean {
  return cues
    .of('traps', Math.max(from, cue.start - LONGEST_TRAP), Math.min(to, cue.end + LONGEST_TRAP))
    .some((trap) => trap.row.trap === 'deficiency' && trap.start <= cue.start && trap.end >= cue.end);
}

const LONGEST_TRAP = 8;

/** 未发生违规违纪行为, 没有出现安全事故: said not to be. */
const denial = /(?:未|没有|从未|无|零|不)(?:再)?(?:发生|出现|发现|存在)[^，；。]{0,12}$/;
const denied = /^(?:未|没有)(?:发生|出现|发现)/;

function isDenied(text: string, cue: Cue<DeficiencyRow>, from: number): boolean {
  if (denied.test(text.slice(cue.start, cue.start + 4))) return true;
  return denial.test(text.slice(Math.max(from, cue.start - 18), cue.start));
}

/** 着力破解, 杜绝: a verb before it in the same clause fights it or says it is solved. */
function isFought(text: string, cues: CueScan, cue: Cue<DeficiencyRow>, from: number): boolean {
  let clause = cue.start;
  while (clause > from && cue.start - clause < LONGEST_CLAUSE && !isClauseMark(text.charCodeAt(clause - 1)))
    clause--;
  return cues
    .of('frames', clause, cue.start)
    .some(
      (frame) =>
        frame.row.position === 'before' && frame.row.frame !== 'asserted' && frame.row.frame !== 'quoted',
    );
}

const LONGEST_CLAUSE = 24;
