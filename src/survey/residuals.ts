// Where a table of counts departs from what its margins lead one to expect: χ² and standardised residuals.
import { chiSquareTail } from '../base/chi-square.js';
import { normalCdf } from '../base/normal-distribution.js';
import { adjustForDiscovery } from './false-discovery.js';
import { columnTotals, rowTotals } from './totals.js';

/** The test of a whole table. */
export interface ChiSquare {
  /** Pearson's χ² over the rows and columns that are not empty. */
  readonly statistic: number;
  readonly degrees: number;
  /** Chance of a table at least as uneven if rows and columns had nothing to do with each other. */
  readonly probability: number;
  /** Share of cells with an expected count below 5; above 0.2 the probability is rough. */
  readonly smallExpected: number;
}

/** A table's departures from its margins. */
export interface Departures {
  /** Null for a table with fewer than two rows or columns that are not empty. */
  readonly test: ChiSquare | null;
  /** Standardised residual of each cell, about standard normal; NaN where a margin is empty or takes all. */
  readonly residuals: Float64Array;
  /** +1 or −1 where a residual stands out after adjusting for the number of cells, else 0. */
  readonly marks: Int8Array;
}

/** False share among marks that is put up with. */
const FALSE_SHARE = 0.05;

/**
 * Departures of a row-major table of counts. The residual is (O − E) ÷ √(E (1 − row share) (1 − column share)).
 * *Source:* Haberman 1973; marks by Benjamini & Hochberg 1995 over all cells.
 */
export function departures(cells: ArrayLike<number>, columns: number): Departures {
  const ofRow = rowTotals(cells, columns);
  const ofColumn = columnTotals(cells, columns);
  const all = ofRow.reduce((sum, total) => sum + total, 0);
  const residuals = new Float64Array(cells.length).fill(Number.NaN);
  let statistic = 0;
  let small = 0;
  let filled = 0;
  for (let at = 0; at < cells.length; at++) {
    const row = ofRow[Math.floor(at / columns)]!;
    const column = ofColumn[at % columns]!;
    const expected = (row * column) / all;
    if (row === 0 || column === 0) continue;
    filled++;
    if (expected < 5) small++;
    statistic += (cells[at]! - expected) ** 2 / expected;
    const spread = expected * (1 - row / all) * (1 - column / all);
    if (spread > 0) residuals[at] = (cells[at]! - expected) / Math.sqrt(spread);
  }
  const degrees = Math.max(0, countFilled(ofRow) - 1) * Math.max(0, countFilled(ofColumn) - 1);
  const probability = degrees > 0 ? chiSquareTail(statistic, degrees) : 1;
  const test = degrees > 0 ? { statistic, degrees, probability, smallExpected: small / filled } : null;
  return { test, residuals, marks: marksOf(residuals) };
}

function countFilled(totals: Float64Array): number {
  return totals.reduce((filled, total) => (total > 0 ? filled + 1 : filled), 0);
}

function marksOf(residuals: Float64Array): Int8Array {
  const marks = new Int8Array(residuals.length);
  const tested = [...residuals.keys()].filter((at) => !Number.isNaN(residuals[at]!));
  const probabilities = tested.map((at) => Math.min(1, 2 * normalCdf(-Math.abs(residuals[at]!))));
  adjustForDiscovery(probabilities).forEach((adjusted, index) => {
    const at = tested[index]!;
    if (adjusted <= FALSE_SHARE) marks[at] = Math.sign(residuals[at]!);
  });
  return marks;
}
