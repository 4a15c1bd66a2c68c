// Draws tables of counts as they would look if all organisations had one profile: the reference for clustering.
import type { Random } from '../base/seeded-random.js';
import type { CountTable } from './hellinger.js';
import { columnTotals, rowTotals } from './totals.js';

/** What one profile for all would look like. */
export interface OneProfile {
  /** Mentions of each row, which every drawn table keeps. */
  readonly totals: Float64Array;
  /** Sums of the pooled shares up to and including each column. */
  readonly cumulative: Float64Array;
  /**
   * Dispersion from 0 to 1: how much more than independent mentions the mentions of one row resemble each other.
   * 0 draws plain multinomial tables.
   */
  readonly dispersion: number;
}

/** The profile of a table of counts with its dispersion. */
export function oneProfile(counts: CountTable): OneProfile {
  const totals = rowTotals(counts.cells, counts.columns);
  const shares = sharesOf(counts);
  let sum = 0;
  const cumulative = shares.map((share) => (sum += share));
  return { totals, cumulative, dispersion: dispersionOf(counts, totals, shares) };
}

function sharesOf({ cells, columns }: CountTable): Float64Array {
  const pooled = columnTotals(cells, columns);
  const all = pooled.reduce((sum, total) => sum + total, 0);
  return pooled.map((total) => total / all);
}

/**
 * Moment estimate of the intra-row correlation ρ of a Dirichlet-multinomial: Pearson's statistic against the pooled
 * profile is, in the mean, (columns − 1) × Σ (1 + (row total − 1) ρ). Negative estimates are 0.
 * *Source:* after Brier 1980, Analysis of contingency tables under cluster sampling.
 */
function dispersionOf(
  { cells, rows, columns }: CountTable,
  totals: Float64Array,
  shares: Float64Array,
): number {
  const filled = shares.reduce((count, share) => (share > 0 ? count + 1 : count), 0);
  let statistic = 0;
  for (let at = 0; at < cells.length; at++) {
    const expected = totals[Math.floor(at / columns)]! * shares[at % columns]!;
    if (expected > 0) statistic += (cells[at]! - expected) ** 2 / expected;
  }
  const pairs = totals.reduce((sum, total) => sum + total - 1, 0);
  if (filled < 2 || pairs <= 0 || rows < 2) return 0;
  const perRow = ((statistic / (filled - 1)) * rows) / (rows - 1);
  return Math.min(0.99, Math.max(0, (perRow - rows) / pairs));
}

/**
 * Draws a table with the row totals of the profile: each mention repeats an earlier one of its row with the chance
 * the dispersion gives (Pólya's urn, which makes the rows Dirichlet-multinomial), else it is drawn from the pooled
 * profile.
 */
export function drawCounts({ totals, cumulative, dispersion }: OneProfile, random: Random): Int32Array {
  const columns = cumulative.length;
  const cells = new Int32Array(totals.length * columns);
  const drawn = new Int32Array(totals.reduce((most, total) => Math.max(most, total), 0));
  const urn = dispersion === 0 ? Number.POSITIVE_INFINITY : 1 / dispersion - 1;
  for (let row = 0; row < totals.length; row++) {
    for (let mention = 0; mention < totals[row]!; mention++) {
      const repeats = mention > 0 && dispersion > 0 && random() * (urn + mention) >= urn;
      const column = repeats ? drawn[Math.floor(random() * mention)]! : columnAt(cumulative, random());
      drawn[mention] = column;
      cells[row * columns + column]!++;
    }
  }
  return cells;
}

/** The first column whose cumulative share exceeds `part`; the last filled one for the rounding at the end. */
function columnAt(cumulative: Float64Array, part: number): number {
  let low = 0;
  let high = cumulative.length - 1;
  const scaled = part * cumulative[high]!;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (cumulative[middle]! > scaled) high = middle;
    else low = middle + 1;
  }
  return low;
}
