// Silhouette: how much nearer points are to their own cluster than to the next one.
import { seededRandom } from '../base/seeded-random.js';
import { type Points, squaredDistance } from './lloyd.js';

/** Above this many points distances are taken among a sample of as many. */
export const SILHOUETTE_SAMPLE = 2000;

/** Distances of every pair among some of the points. */
export interface Distances {
  /** The points taken, by row: all of them up to the sample size. */
  readonly rows: Int32Array;
  /** Distances, row by row, each pair twice. */
  readonly cells: Float32Array;
}

/** Distances among all points, or among a seeded sample where there are too many. */
export function distancesOf(points: Points, seed: number): Distances {
  const rows = sampleRows(points.rows, seed);
  const size = rows.length;
  const cells = new Float32Array(size * size);
  for (let a = 0; a < size; a++) {
    for (let b = a + 1; b < size; b++) {
      const [from, to] = [rows[a]! * points.columns, rows[b]! * points.columns];
      const distance = Math.sqrt(squaredDistance(points.data, from, points.data, to, points.columns));
      cells[a * size + b] = distance;
      cells[b * size + a] = distance;
    }
  }
  return { rows, cells };
}

/** Selection sampling (Knuth, Algorithm S): each row with equal chance, in order. */
function sampleRows(count: number, seed: number): Int32Array {
  const random = seededRandom(seed);
  const rows: number[] = [];
  for (let row = 0; row < count && rows.length < SILHOUETTE_SAMPLE; row++) {
    if (random() * (count - row) < SILHOUETTE_SAMPLE - rows.length) rows.push(row);
  }
  return Int32Array.from(rows);
}

/**
 * Mean silhouette (b − a) ÷ max(a, b) of an assignment, from −1 to 1: a is the mean distance to the own cluster, b
 * to the nearest other. Points alone in their cluster count 0. It is never a reason to divide: it cannot say k = 1.
 * *Source:* Rousseeuw 1987.
 */
export function meanSilhouette({ rows, cells }: Distances, assignment: Int32Array, k: number): number {
  const size = rows.length;
  const sizes = new Int32Array(k);
  for (const row of rows) sizes[assignment[row]!]!++;
  const sums = new Float64Array(k);
  let total = 0;
  for (let a = 0; a < size; a++) {
    sums.fill(0);
    for (let b = 0; b < size; b++) sums[assignment[rows[b]!]!]! += cells[a * size + b]!;
    total += silhouetteOf(sums, sizes, assignment[rows[a]!]!);
  }
  return total / size;
}

function silhouetteOf(sums: Float64Array, sizes: Int32Array, own: number): number {
  if (sizes[own]! < 2) return 0;
  const within = sums[own]! / (sizes[own]! - 1);
  let next = Number.POSITIVE_INFINITY;
  for (let cluster = 0; cluster < sizes.length; cluster++) {
    if (cluster !== own && sizes[cluster]! > 0) next = Math.min(next, sums[cluster]! / sizes[cluster]!);
  }
  const larger = Math.max(within, next);
  return larger === 0 || next === Number.POSITIVE_INFINITY ? 0 : (next - within) / larger;
}
