// Percentile intervals of a value, resampled by document with a seed.

/** How the intervals are made. */
export const RESAMPLES = 1000;
export const COVERAGE = 0.9;
const SEED = 20;

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** mulberry32 (Tommy Ettinger, 2017): numbers in [0, 1) that depend on the seed alone. */
function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Draws of `size` document numbers out of `size`, with replacement; the same for every measure of a set. */
export function drawDocuments(size: number): readonly (readonly number[])[] {
  const random = randomNumbers(SEED);
  return Array.from({ length: RESAMPLES }, () =>
    Array.from({ length: size }, () => Math.floor(random() * size)),
  );
}

/**
 * The percentile interval (Efron, 1979) of `value` over the draws. Null with fewer than three documents, and where half
 * of the draws have no value.
 */
export function percentileInterval(
  draws: readonly (readonly number[])[],
  value: (documents: readonly number[]) => number | null,
): Interval | null {
  if ((draws[0]?.length ?? 0) < 3) return null;
  const values = draws
    .map(value)
    .filter((one): one is number => one !== null)
    .sort((a, b) => a - b);
  if (values.length * 2 < draws.length) return null;
  const tail = (1 - COVERAGE) / 2;
  return { low: quantile(values, tail), high: quantile(values, 1 - tail) };
}

/** Linear between the two nearest of the sorted values. */
function quantile(sorted: readonly number[], share: number): number {
  const at = share * (sorted.length - 1);
  const below = Math.floor(at);
  const above = Math.min(below + 1, sorted.length - 1);
  return sorted[below]! + (at - below) * (sorted[above]! - sorted[below]!);
}
