// Bootstrap of a division: which clusters come back in resamples, and which organisations stay in theirs.
import { type Random, seededRandom } from '../base/seeded-random.js';
import { lloyd, type Partition, type Points, squaredDistance } from './lloyd.js';

/** Resamples drawn. */
export const RESAMPLES = 100;
/** Refits stop when a pass gains less than this share. */
const SETTLED = 1e-3;

/** What resampling says of a division. */
export interface Stability {
  /** Mean Jaccard similarity of each cluster with its nearest counterpart in the resamples, 0–1. */
  readonly jaccard: readonly number[];
  /** Share of resamples in which each point is nearest to each cluster's centre: `point * k + cluster`. */
  readonly membership: Float64Array;
}

/**
 * Draws organisations with replacement, fits again from the fitted centres and compares. Jaccard is taken over the
 * organisations drawn, as the best match of each cluster; membership over all, drawn or not, cluster by cluster
 * (starting from the fitted centres keeps their order).
 * *Source:* Hennig 2007, Cluster-wise assessment of cluster stability (clusterboot).
 */
export function bootstrap(points: Points, fit: Partition, seed: number): Stability {
  const random = seededRandom(seed);
  const k = fit.centres.length / points.columns;
  const jaccard = new Float64Array(k);
  const counted = new Int32Array(k);
  const membership = new Float64Array(points.rows * k);
  for (let resample = 0; resample < RESAMPLES; resample++) {
    const drawn = drawRows(points.rows, random);
    const refit = lloyd(pick(points, drawn), fit.centres, SETTLED);
    const again = nearestCentres(points, refit.centres);
    again.forEach((cluster, row) => {
      membership[row * k + cluster]! += 1 / RESAMPLES;
    });
    bestMatches(fit.assignment, again, new Set(drawn), k).forEach((value, cluster) => {
      if (value === null) return;
      jaccard[cluster]! += value;
      counted[cluster]!++;
    });
  }
  return { jaccard: Array.from(jaccard, (sum, c) => (counted[c] === 0 ? 0 : sum / counted[c]!)), membership };
}

function drawRows(count: number, random: Random): Int32Array {
  return Int32Array.from({ length: count }, () => Math.floor(random() * count));
}

function pick({ data, columns }: Points, rows: Int32Array): Points {
  const picked = new Float64Array(rows.length * columns);
  rows.forEach((row, place) => {
    picked.set(data.subarray(row * columns, (row + 1) * columns), place * columns);
  });
  return { data: picked, rows: rows.length, columns };
}

/** The nearest centre of every point, the first among equals. */
export function nearestCentres({ data, rows, columns }: Points, centres: Float64Array): Int32Array {
  const nearest = new Int32Array(rows);
  for (let row = 0; row < rows; row++) {
    let least = Number.POSITIVE_INFINITY;
    for (let at = 0; at < centres.length; at += columns) {
      const distance = squaredDistance(data, row * columns, centres, at, columns);
      if (distance >= least) continue;
      least = distance;
      nearest[row] = at / columns;
    }
  }
  return nearest;
}

/** For each fitted cluster the best Jaccard similarity over the drawn points; null where none of it was drawn. */
function bestMatches(
  before: Int32Array,
  after: Int32Array,
  drawn: ReadonlySet<number>,
  k: number,
): readonly (number | null)[] {
  const both = new Int32Array(k * k);
  const sizeBefore = new Int32Array(k);
  const sizeAfter = new Int32Array(k);
  for (const row of drawn) {
    both[before[row]! * k + after[row]!]!++;
    sizeBefore[before[row]!]!++;
    sizeAfter[after[row]!]!++;
  }
  return Array.from(sizeBefore, (size, cluster) => {
    if (size === 0) return null;
    let best = 0;
    for (let other = 0; other < k; other++) {
      const shared = both[cluster * k + other]!;
      best = Math.max(best, shared / (size + sizeAfter[other]! - shared));
    }
    return best;
  });
}
