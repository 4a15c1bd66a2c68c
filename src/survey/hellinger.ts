// Turns counts into points for clustering: square roots of proportions drawn to the pooled profile.
import type { Points } from './lloyd.js';
import { columnTotals, rowTotals } from './totals.js';

/** A table of counts, row by row. */
export interface CountTable {
  readonly cells: ArrayLike<number>;
  readonly rows: number;
  readonly columns: number;
}

/** Weight of the pooled profile in each row, in mentions. */
export const SHRINKAGE = 4;

/**
 * Each row as √((count + weight × pooled share) ÷ (row total + weight)): a point on the unit sphere, so that
 * Euclidean distance is √2 times the Hellinger distance. The root keeps frequent categories from outweighing rare
 * ones, the pooled profile keeps rows with few mentions near the middle. Every row needs a mention.
 *
 * *Source:* Legendre & Gallagher 2001 (Hellinger transformation), with shrinkage towards the pooled profile.
 */
export function hellinger({ cells, rows, columns }: CountTable, weight = SHRINKAGE): Points {
  const totals = rowTotals(cells, columns);
  const pooled = columnTotals(cells, columns);
  let all = 0;
  for (const total of pooled) all += total;
  const data = new Float64Array(rows * columns);
  for (let at = 0; at < data.length; at++) {
    const prior = (weight * pooled[at % columns]!) / all;
    data[at] = Math.sqrt((cells[at]! + prior) / (totals[Math.floor(at / columns)]! + weight));
  }
  return { data, rows, columns };
}
