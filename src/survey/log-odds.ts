// Weighted log-odds: how much more one group speaks of something than another, in standard errors.
import { columnTotals, rowTotals } from './totals.js';

/** Weight of the prior: as much as ten mentions spread as in the pooled corpus. */
export const PRIOR_MENTIONS = 10;

/** Counts of one group: how often it mentions the thing, among how many mentions of anything. */
export interface Mentions {
  readonly count: number;
  readonly total: number;
}

/**
 * ζ of `focus` against `others`: positive where the thing takes a larger part of what `focus` mentions. About 95 %
 * of values lie within ±1.96 where there is no difference. Null where either group mentions nothing or nobody
 * mentions the thing.
 *
 * δ = ln[(y₁+α)/(n₁+α₀−y₁−α)] − ln[(y₂+α)/(n₂+α₀−y₂−α)], ζ = δ ÷ √(1/(y₁+α) + 1/(y₂+α)), with the informative
 * prior α = α₀ × pooled share and α₀ = 10: few mentions are drawn to what everybody says.
 *
 * *Source:* Monroe, Colaresi & Quinn 2008, Fightin' Words, Political Analysis 16(4). *Not for:* judging size; a
 * large ζ of a rare thing may be a small difference.
 * @example
 * logOdds({ count: 3, total: 4 }, { count: 3, total: 36 }) // ≈ 2.21
 */
export function logOdds(focus: Mentions, others: Mentions): number | null {
  const pooled = focus.count + others.count;
  const total = focus.total + others.total;
  if (focus.total === 0 || others.total === 0 || pooled === 0) return null;
  if (pooled === total) return 0;
  const prior = (PRIOR_MENTIONS * pooled) / total;
  const difference = logOddsOf(focus, prior) - logOddsOf(others, prior);
  return difference / Math.sqrt(1 / (focus.count + prior) + 1 / (others.count + prior));
}

/**
 * ζ of each cell of a row-major table of mentions, row against all other rows together.
 * @returns a function of row and column
 */
export function distinctiveness(
  cells: ArrayLike<number>,
  columns: number,
): (row: number, column: number) => number | null {
  const ofRow = rowTotals(cells, columns);
  const ofColumn = columnTotals(cells, columns);
  const all = ofRow.reduce((sum, total) => sum + total, 0);
  return (row, column) => {
    const count = cells[row * columns + column]!;
    const total = ofRow[row]!;
    return logOdds({ count, total }, { count: ofColumn[column]! - count, total: all - total });
  };
}

function logOddsOf({ count, total }: Mentions, prior: number): number {
  return Math.log((count + prior) / (total + PRIOR_MENTIONS - count - prior));
}
