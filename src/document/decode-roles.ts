// Chooses the most likely sequence of roles from the evidence of each unit (Viterbi 1967; posteriors by forward-backward).
import { type SectionRole, sectionRoles } from '../codebook/vocabulary.js';

/** How many roles a unit can take. */
export const ROLE_COUNT = sectionRoles.length;

/** The place of a role in a row of evidence. */
export const roleIndex: Readonly<Record<SectionRole, number>> = Object.fromEntries(
  sectionRoles.map((role, index) => [role, index]),
) as Record<SectionRole, number>;

/** A decoded unit. */
export interface DecodedRole {
  readonly role: SectionRole;
  /** Posterior probability of the role given all evidence, 0–1. */
  readonly confidence: number;
}

/**
 * Decodes a sequence.
 * @param evidence one row of {@link ROLE_COUNT} log-scores per unit
 * @param change what a change of role costs between unit i − 1 and i (entry 0 unused), in log-scores
 */
export function decodeRoles(evidence: Float64Array, change: Float64Array): readonly DecodedRole[] {
  const count = change.length;
  const forward = new Float64Array(count * ROLE_COUNT);
  const best = new Float64Array(count * ROLE_COUNT);
  const from = new Uint8Array(count * ROLE_COUNT);
  for (let i = 0; i < count; i++) step(evidence, change, forward, best, from, i);
  const path = backtrack(best, from, count);
  const backward = backwardScores(evidence, change);
  return path.map((role, i) => ({
    role: sectionRoles[role]!,
    confidence: posterior(forward, backward, i, role),
  }));
}

function step(
  evidence: Float64Array,
  change: Float64Array,
  forward: Float64Array,
  best: Float64Array,
  from: Uint8Array,
  i: number,
): void {
  const row = i * ROLE_COUNT;
  if (i === 0) {
    for (let role = 0; role < ROLE_COUNT; role++) forward[role] = best[role] = evidence[role]!;
    return;
  }
  const before = row - ROLE_COUNT;
  const cost = change[i]!;
  const leaving = maximum(best, before);
  const total = logSum(forward, before, -cost);
  for (let role = 0; role < ROLE_COUNT; role++) {
    const stay = best[before + role]!;
    const move = best[before + leaving]! - cost;
    from[row + role] = stay >= move ? role : leaving;
    best[row + role] = evidence[row + role]! + Math.max(stay, move);
    // Staying is counted once at no cost in place of its share at the cost of a change.
    forward[row + role] = evidence[row + role]! + addLog(total, forward[before + role]!, cost);
  }
}

function backwardScores(evidence: Float64Array, change: Float64Array): Float64Array {
  const count = change.length;
  const backward = new Float64Array(count * ROLE_COUNT);
  const next = new Float64Array(ROLE_COUNT);
  for (let i = count - 2; i >= 0; i--) {
    const row = (i + 1) * ROLE_COUNT;
    for (let role = 0; role < ROLE_COUNT; role++) next[role] = evidence[row + role]! + backward[row + role]!;
    const total = logSum(next, 0, -change[i + 1]!);
    for (let role = 0; role < ROLE_COUNT; role++) {
      backward[i * ROLE_COUNT + role] = addLog(total, next[role]!, change[i + 1]!);
    }
  }
  return backward;
}

/** log(e^total + e^stay − e^(stay − cost)): all moves at their cost, staying at none. */
function addLog(total: number, stay: number, cost: number): number {
  const top = Math.max(total, stay);
  return top + Math.log(Math.exp(total - top) + Math.exp(stay - top) * -Math.expm1(-cost));
}

function logSum(scores: Float64Array, row: number, shift: number): number {
  const top = scores[row + maximum(scores, row)]!;
  let sum = 0;
  for (let role = 0; role < ROLE_COUNT; role++) sum += Math.exp(scores[row + role]! - top);
  return top + Math.log(sum) + shift;
}

function maximum(scores: Float64Array, row: number): number {
  let at = 0;
  for (let role = 1; role < ROLE_COUNT; role++) if (scores[row + role]! > scores[row + at]!) at = role;
  return at;
}

function backtrack(best: Float64Array, from: Uint8Array, count: number): readonly number[] {
  const path = new Array<number>(count);
  for (let i = count - 1; i >= 0; i--) {
    path[i] = i === count - 1 ? maximum(best, i * ROLE_COUNT) : from[(i + 1) * ROLE_COUNT + path[i + 1]!]!;
  }
  return path;
}

function posterior(forward: Float64Array, backward: Float64Array, i: number, chosen: number): number {
  const row = i * ROLE_COUNT;
  const joint = new Float64Array(ROLE_COUNT);
  for (let role = 0; role < ROLE_COUNT; role++) joint[role] = forward[row + role]! + backward[row + role]!;
  return Math.exp(joint[chosen]! - logSum(joint, 0, 0));
}
