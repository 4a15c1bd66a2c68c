// k-means in flat typed arrays, for the thousands of small fits that references and resamples need.
import type { Random } from '../base/seeded-random.js';

/** Points in space: `rows` points of `columns` coordinates, row by row. */
export interface Points {
  readonly data: Float64Array;
  readonly rows: number;
  readonly columns: number;
}

/** Points divided into clusters. */
export interface Partition {
  /** Cluster of each point, from 0. */
  readonly assignment: Int32Array;
  /** Centres of the clusters, row by row. */
  readonly centres: Float64Array;
  /** Sum of squared distances of the points to their centres. */
  readonly within: number;
}

/** Passes after which a fit stops even if points still move; fits of this size settle within a few dozen. */
const MOST_PASSES = 100;

/**
 * Lloyd's algorithm from given centres (not changed). A cluster that loses all its points keeps its centre.
 * *Source:* Lloyd 1982, Least squares quantization in PCM.
 * @param settled stop when a pass lessens `within` by less than this share of it; default 0, until no point moves
 */
export function lloyd(points: Points, start: Float64Array, settled = 0): Partition {
  const { rows, columns } = points;
  const centres = Float64Array.from(start);
  const assignment = new Int32Array(rows).fill(-1);
  const sizes = new Int32Array(centres.length / columns);
  let within = Number.POSITIVE_INFINITY;
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const moved = assign(points, centres, assignment);
    const gained = within - moved.within;
    within = moved.within;
    if (!moved.any || gained < settled * within) break;
    updateCentres(points, assignment, centres, sizes);
  }
  return { assignment, centres, within };
}

/** Puts every point to its nearest centre, the first among equals; says whether any changed. */
function assign(
  { data, rows, columns }: Points,
  centres: Float64Array,
  assignment: Int32Array,
): { readonly any: boolean; readonly within: number } {
  const halves = halfNorms(centres, columns);
  let any = false;
  let within = 0;
  for (let row = 0; row < rows; row++) {
    const offset = row * columns;
    let nearest = 0;
    let least = Number.POSITIVE_INFINITY;
    // |x − c|² = |x|² − 2 (x·c − |c|²/2): the point's own norm does not decide.
    for (let centre = 0; centre < halves.length; centre++) {
      const away = halves[centre]! - product(data, offset, centres, centre * columns, columns);
      if (away < least) {
        least = away;
        nearest = centre;
      }
    }
    within += squaredDistance(data, offset, centres, nearest * columns, columns);
    if (assignment[row] === nearest) continue;
    assignment[row] = nearest;
    any = true;
  }
  return { any, within };
}

/** Sum of squared distances of points to their nearest centres. */
export function spread(points: Points, centres: Float64Array): number {
  return assign(points, centres, new Int32Array(points.rows)).within;
}

function halfNorms(centres: Float64Array, columns: number): Float64Array {
  return Float64Array.from({ length: centres.length / columns }, (_, centre) => {
    const at = centre * columns;
    return product(centres, at, centres, at, columns) / 2;
  });
}

/** Inner product of two points, summed in four strands because a single one waits for each addition. */
function product(
  a: Float64Array,
  aOffset: number,
  b: Float64Array,
  bOffset: number,
  columns: number,
): number {
  let first = 0;
  let second = 0;
  let third = 0;
  let fourth = 0;
  let i = 0;
  for (; i + 3 < columns; i += 4) {
    first += a[aOffset + i]! * b[bOffset + i]!;
    second += a[aOffset + i + 1]! * b[bOffset + i + 1]!;
    third += a[aOffset + i + 2]! * b[bOffset + i + 2]!;
    fourth += a[aOffset + i + 3]! * b[bOffset + i + 3]!;
  }
  for (; i < columns; i++) first += a[aOffset + i]! * b[bOffset + i]!;
  return first + second + (third + fourth);
}

function updateCentres(
  { data, rows, columns }: Points,
  assignment: Int32Array,
  centres: Float64Array,
  sizes: Int32Array,
): void {
  sizes.fill(0);
  for (let row = 0; row < rows; row++) sizes[assignment[row]!]!++;
  for (let centre = 0; centre < sizes.length; centre++) {
    if (sizes[centre] !== 0) centres.fill(0, centre * columns, (centre + 1) * columns);
  }
  for (let row = 0; row < rows; row++) {
    const at = assignment[row]! * columns;
    for (let column = 0; column < columns; column++) centres[at + column]! += data[row * columns + column]!;
  }
  for (let centre = 0; centre < sizes.length; centre++) {
    const size = sizes[centre]!;
    if (size === 0) continue;
    for (let at = centre * columns; at < (centre + 1) * columns; at++) centres[at]! /= size;
  }
}

/**
 * Draws starting centres: each next point with probability proportional to its squared distance from those drawn.
 * *Source:* Arthur & Vassilvitskii 2007, k-means++.
 */
export function drawCentres(points: Points, k: number, random: Random): Float64Array {
  const { data, rows, columns } = points;
  const centres = new Float64Array(k * columns);
  const distances = new Float64Array(rows).fill(Number.POSITIVE_INFINITY);
  let chosen = Math.floor(random() * rows);
  for (let centre = 0; centre < k; centre++) {
    centres.set(data.subarray(chosen * columns, (chosen + 1) * columns), centre * columns);
    let total = 0;
    for (let row = 0; row < rows; row++) {
      const distance = squaredDistance(data, row * columns, centres, centre * columns, columns);
      if (distance < distances[row]!) distances[row] = distance;
      total += distances[row]!;
    }
    let left = random() * total;
    chosen = 0;
    while (chosen < rows - 1 && left >= distances[chosen]!) left -= distances[chosen++]!;
  }
  return centres;
}

/** Squared Euclidean distance of two points inside flat arrays, summed in two strands as {@link product} is. */
export function squaredDistance(
  a: Float64Array,
  aOffset: number,
  b: Float64Array,
  bOffset: number,
  columns: number,
): number {
  let even = 0;
  let odd = 0;
  let i = 0;
  for (; i + 1 < columns; i += 2) {
    const one = a[aOffset + i]! - b[bOffset + i]!;
    const other = a[aOffset + i + 1]! - b[bOffset + i + 1]!;
    even += one * one;
    odd += other * other;
  }
  if (i < columns) even += (a[aOffset + i]! - b[bOffset + i]!) ** 2;
  return even + odd;
}

/** The best of several fits from drawn centres, the first among equals; `settled` as for {@link lloyd}. */
export function bestPartition(
  points: Points,
  k: number,
  restarts: number,
  random: Random,
  settled = 0,
): Partition {
  let best: Partition | undefined;
  for (let restart = 0; restart < restarts; restart++) {
    const fit = lloyd(points, drawCentres(points, k, random), settled);
    if (best === undefined || fit.within < best.within) best = fit;
  }
  return best!;
}
