// k-means by ml-kmeans with what it lacks: a seed, many starts, checked input, clusters in one fixed order.
import { createRequire } from 'node:module';
import { ShuzhiError } from '../base/errors.js';
import { seededRandom } from '../base/seeded-random.js';
import { lloyd, type Partition, type Points, spread } from './lloyd.js';

/** Options of a fit. */
export interface KMeansOptions {
  /** Seed of the starts: the same seed and points give the same clusters. */
  readonly seed: number;
  /** Starts, of which the best is kept. Default 20: single starts often end in a worse division. */
  readonly restarts?: number;
}

/** The part of ml-kmeans used here; its own types stay out of ours. */
interface Package {
  readonly kmeans: (
    data: readonly (readonly number[])[],
    k: number,
    options: { readonly seed: number; readonly initialization: 'kmeans++'; readonly maxIterations: number },
  ) => { readonly centroids: readonly (readonly number[])[] };
}

const DEFAULT_RESTARTS = 20;
const MOST_PASSES = 100;

/**
 * Divides points into `k` clusters with the least sum of squared distances found; the largest cluster comes first,
 * then the one with the smallest row. ml-kmeans 7 draws the starts (k-means++) and fits; the best fit is then
 * settled by `lloyd`, so that no point is nearer to another centre. The package is loaded at the first call.
 * @throws {ShuzhiError} OPTION_INVALID for a k that is no whole number from 1 to the number of distinct points, or
 * coordinates that are no numbers
 */
export function kMeans(
  points: Points,
  k: number,
  { seed, restarts = DEFAULT_RESTARTS }: KMeansOptions,
): Partition {
  assertPoints(points, k);
  const { kmeans } = createRequire(import.meta.url)('ml-kmeans') as Package;
  const data = rowsOf(points);
  const random = seededRandom(seed);
  let best = { centres: new Float64Array(0), within: Number.POSITIVE_INFINITY };
  for (let restart = 0; restart < restarts; restart++) {
    const start = {
      seed: Math.floor(random() * 2 ** 31),
      initialization: 'kmeans++',
      maxIterations: MOST_PASSES,
    } as const;
    const { centroids } = kmeans(data, k, start);
    const centres = Float64Array.from(centroids.flat());
    const within = spread(points, centres);
    if (within < best.within) best = { centres, within };
  }
  return inFixedOrder(lloyd(points, best.centres), points.columns);
}

function rowsOf({ data, rows, columns }: Points): readonly (readonly number[])[] {
  return Array.from({ length: rows }, (_, row) =>
    Array.from(data.subarray(row * columns, (row + 1) * columns)),
  );
}

/** How many points differ from all before them. */
export function distinctPoints(points: Points): number {
  return new Set(rowsOf(points).map((row) => row.join())).size;
}

function assertPoints(points: Points, k: number): void {
  if (points.data.some((value) => !Number.isFinite(value))) {
    throw new ShuzhiError(
      'OPTION_INVALID',
      '聚类的坐标须为有限数 · coordinates to cluster must be finite numbers',
    );
  }
  assertClusterCount(points, k);
}

/** Refuses a number of clusters that is not whole or exceeds the number of distinct points. */
export function assertClusterCount(points: Points, k: number): void {
  const most = distinctPoints(points);
  if (Number.isInteger(k) && k >= 1 && k <= most) return;
  throw new ShuzhiError('OPTION_INVALID', `群数不能是 ${k} · the number of clusters cannot be ${k}`, {
    hint: `整数 · whole number 1–${most}`,
  });
}

/** Renumbers clusters: larger ones first, then by smallest row. */
export function inFixedOrder({ assignment, centres, within }: Partition, columns: number): Partition {
  const k = centres.length / columns;
  const sizes = new Int32Array(k);
  const firsts = new Int32Array(k).fill(assignment.length);
  assignment.forEach((cluster, row) => {
    sizes[cluster]!++;
    firsts[cluster] = Math.min(firsts[cluster]!, row);
  });
  const order = Array.from({ length: k }, (_, cluster) => cluster);
  order.sort((a, b) => sizes[b]! - sizes[a]! || firsts[a]! - firsts[b]!);
  const ordered = new Float64Array(centres.length);
  order.forEach((cluster, place) => {
    ordered.set(centres.subarray(cluster * columns, (cluster + 1) * columns), place * columns);
  });
  return { assignment: assignment.map((cluster) => order.indexOf(cluster)), centres: ordered, within };
}
