// A seeded source of random numbers, so that every resample and restart can be repeated.

/** Yields numbers in [0, 1); the same seed gives the same sequence on every machine. */
export type Random = () => number;

/**
 * mulberry32 (Tommy Ettinger, 2017): a 32-bit generator whose sequence depends on the seed alone.
 * Not for secrets.
 */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
