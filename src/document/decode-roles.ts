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
  const path = bestPath(evidence, change);
  const posterior = roleProbabilities(evidence, change);
  return path.map((role, i) => ({
    role: sectionRoles[role]!,
    confidence: posterior[i * ROLE_COUNT + role]!,
  }));
}

/** The sequence with the greatest sum of evidence less costs. */
function bestPath(evidence: Float64Array, change: Float64Array): readonly number[] {
  const count = change.length;
  const best = Float64Array.from(evidence);
  const from = new Uint8Array(count * ROLE_COUNT);
  for (let i = 1; i < count; i++) {
    const row = i * ROLE_COUNT;
    const leaving = greatest(best, row - ROLE_COUNT);
    const moved = best[row - ROLE_COUNT + leaving]! - change[i]!;
    for (let role = 0; role < ROLE_COUNT; role++) {
      const stayed = best[row - ROLE_COUNT + role]!;
      from[row + role] = stayed >= moved ? role : leaving;
      best[row + role]! += Math.max(stayed, moved);
    }
  }
  const path = new Array<number>(count);
  for (let i = count - 1; i >= 0; i--) {
    path[i] = i === count - 1 ? greatest(best, i * ROLE_COUNT) : from[(i + 1) * ROLE_COUNT + path[i + 1]!]!;
  }
  return path;
}

/** Probability of each role of each unit given all evidence, row by row (forward–backward). */
export function roleProbabilities(evidence: Float64Array, change: Float64Array): Float64Array {
  const count = change.length;
  const likelihood = new Float64Array(evidence.length);
  for (let i = 0; i < count; i++) {
    const top = evidence[i * ROLE_COUNT + greatest(evidence, i * ROLE_COUNT)]!;
    for (let k = i * ROLE_COUNT; k < (i + 1) * ROLE_COUNT; k++) likelihood[k] = Math.exp(evidence[k]! - top);
  }
  const forward = Float64Array.from(likelihood);
  const backward = new Float64Array(evidence.length).fill(1);
  const move = change.map((cost) => Math.exp(-cost));
  for (let i = 0; i < count; i++) {
    if (i > 0) spread(forward, (i - 1) * ROLE_COUNT, move[i]!, forward, i * ROLE_COUNT);
    scale(forward, i * ROLE_COUNT);
  }
  const next = new Float64Array(ROLE_COUNT);
  for (let i = count - 2; i >= 0; i--) {
    for (let role = 0; role < ROLE_COUNT; role++) {
      const k = (i + 1) * ROLE_COUNT + role;
      next[role] = likelihood[k]! * backward[k]!;
    }
    spread(next, 0, move[i + 1]!, backward, i * ROLE_COUNT);
    scale(backward, i * ROLE_COUNT);
  }
  for (let k = 0; k < forward.length; k++) forward[k]! *= backward[k]!;
  for (let i = 0; i < count; i++) scale(forward, i * ROLE_COUNT);
  return forward;
}

/** Multiplies a row by what reaches each role from another row: staying costs nothing, moving to any role `move`. */
function spread(source: Float64Array, at: number, move: number, target: Float64Array, row: number): void {
  let total = 0;
  for (let role = 0; role < ROLE_COUNT; role++) total += source[at + role]!;
  for (let role = 0; role < ROLE_COUNT; role++) {
    target[row + role]! *= source[at + role]! * (1 - move) + total * move;
  }
}

/** Makes a row sum to 1. */
function scale(rows: Float64Array, row: number): void {
  let total = 0;
  for (let k = row; k < row + ROLE_COUNT; k++) total += rows[k]!;
  for (let k = row; k < row + ROLE_COUNT; k++) rows[k]! /= total;
}

function greatest(rows: Float64Array, row: number): number {
  let at = 0;
  for (let role = 1; role < ROLE_COUNT; role++) if (rows[row + role]! > rows[row + at]!) at = role;
  return at;
}
