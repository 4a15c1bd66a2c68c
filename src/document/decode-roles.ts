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

/** What changes of role cost. */
export interface ChangeCosts {
  /** Cost of each pair of roles, row after row; 0 where a role stays. */
  readonly order: Float64Array;
  /** By how much the order counts between unit i − 1 and i (entry 0 unused). */
  readonly share: Float64Array;
  /** What a change costs there besides. */
  readonly border: Float64Array;
}

/**
 * Decodes a sequence.
 * @param evidence one row of {@link ROLE_COUNT} log-scores per unit
 * @param costs what changes of role cost, in log-scores
 */
export function decodeRoles(evidence: Float64Array, costs: ChangeCosts): readonly DecodedRole[] {
  const path = bestPath(evidence, costs);
  const posterior = roleProbabilities(evidence, costs);
  return path.map((role, i) => ({
    role: sectionRoles[role]!,
    confidence: posterior[i * ROLE_COUNT + role]!,
  }));
}

/** The sequence with the greatest sum of evidence less costs. */
function bestPath(evidence: Float64Array, { order, share, border }: ChangeCosts): readonly number[] {
  const count = border.length;
  const best = Float64Array.from(evidence);
  const from = new Uint8Array(count * ROLE_COUNT);
  for (let i = 1; i < count; i++) {
    const row = i * ROLE_COUNT;
    for (let role = 0; role < ROLE_COUNT; role++) {
      let most = best[row - ROLE_COUNT + role]!;
      let came = role;
      for (let other = 0; other < ROLE_COUNT; other++) {
        if (other === role) continue;
        const moved =
          best[row - ROLE_COUNT + other]! - border[i]! - share[i]! * order[other * ROLE_COUNT + role]!;
        if (moved > most) {
          most = moved;
          came = other;
        }
      }
      from[row + role] = came;
      best[row + role]! += most;
    }
  }
  const path = new Array<number>(count);
  for (let i = count - 1; i >= 0; i--) {
    path[i] = i === count - 1 ? greatest(best, i * ROLE_COUNT) : from[(i + 1) * ROLE_COUNT + path[i + 1]!]!;
  }
  return path;
}

/** Probability of each role of each unit given all evidence, row by row (forward–backward). */
export function roleProbabilities(evidence: Float64Array, costs: ChangeCosts): Float64Array {
  const count = costs.border.length;
  const likelihood = new Float64Array(evidence.length);
  for (let i = 0; i < count; i++) {
    const top = evidence[i * ROLE_COUNT + greatest(evidence, i * ROLE_COUNT)]!;
    for (let k = i * ROLE_COUNT; k < (i + 1) * ROLE_COUNT; k++) likelihood[k] = Math.exp(evidence[k]! - top);
  }
  const forward = Float64Array.from(likelihood);
  const backward = new Float64Array(evidence.length).fill(1);
  const moves = new Moves(costs);
  for (let i = 0; i < count; i++) {
    if (i > 0) moves.forward(i, forward);
    scale(forward, i * ROLE_COUNT);
  }
  for (let i = count - 2; i >= 0; i--) {
    moves.backward(i + 1, likelihood, backward);
    scale(backward, i * ROLE_COUNT);
  }
  for (let k = 0; k < forward.length; k++) forward[k]! *= backward[k]!;
  for (let i = 0; i < count; i++) scale(forward, i * ROLE_COUNT);
  return forward;
}

/** A table of moves for one sort of border between units. */
interface Odds {
  readonly share: number;
  readonly border: number;
  readonly table: Float64Array;
}

/** How likely each move is, as odds against staying; there are few sorts of borders, and each has its table once. */
class Moves {
  private readonly costs: ChangeCosts;
  private readonly known: Odds[] = [];

  constructor(costs: ChangeCosts) {
    this.costs = costs;
  }

  /** Multiplies row i by what reaches each role from the row before. */
  forward(i: number, rows: Float64Array): void {
    const odds = this.oddsAt(i);
    const row = i * ROLE_COUNT;
    for (let role = 0; role < ROLE_COUNT; role++) {
      let total = 0;
      for (let other = 0; other < ROLE_COUNT; other++)
        total += rows[row - ROLE_COUNT + other]! * odds[other * ROLE_COUNT + role]!;
      rows[row + role]! *= total;
    }
  }

  /** Multiplies row i − 1 by what each role leads to in row i. */
  backward(i: number, likelihood: Float64Array, rows: Float64Array): void {
    const odds = this.oddsAt(i);
    const row = i * ROLE_COUNT;
    for (let role = 0; role < ROLE_COUNT; role++) {
      let total = 0;
      for (let next = 0; next < ROLE_COUNT; next++)
        total += likelihood[row + next]! * rows[row + next]! * odds[role * ROLE_COUNT + next]!;
      rows[row - ROLE_COUNT + role]! *= total;
    }
  }

  private oddsAt(i: number): Float64Array {
    const share = this.costs.share[i]!;
    const border = this.costs.border[i]!;
    for (const odds of this.known) if (odds.share === share && odds.border === border) return odds.table;
    const table = this.costs.order.map((cost, k) =>
      k % (ROLE_COUNT + 1) === 0 ? 1 : Math.exp(-border - share * cost),
    );
    this.known.push({ share, border, table });
    return table;
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
