// Keyness: whether two groups differ in how often something occurs, and by how much.

/** Occurrences of a thing in a group: in how many of how many units. */
export interface Occurrence {
  readonly count: number;
  /** Units in which it could have occurred (reports exposed, words); at least `count`. */
  readonly of: number;
}

/**
 * G² (log-likelihood ratio) of the 2 × 2 table present/absent × group: 2 Σ O ln(O ÷ E). 0 where the groups are
 * alike; 3.84, 6.63 and 10.83 are passed by chance in 5, 1 and 0.1 % of comparisons.
 *
 * *Source:* Dunning 1993, Accurate Methods for the Statistics of Surprise and Coincidence. *Not for:* size of the
 * difference (see {@link logRatio}); groups of which one is part of the other.
 * @example
 * gSquared({ count: 10, of: 20 }, { count: 5, of: 40 }) // ≈ 9.61
 */
export function gSquared(a: Occurrence, b: Occurrence): number {
  const units = a.of + b.of;
  const present = a.count + b.count;
  if (a.of === 0 || b.of === 0 || present === 0 || present === units) return 0;
  let sum = 0;
  for (const { count, of } of [a, b]) {
    sum += term(count, (of * present) / units) + term(of - count, (of * (units - present)) / units);
  }
  return Math.max(0, 2 * sum);
}

function term(observed: number, expected: number): number {
  return observed === 0 ? 0 : observed * Math.log(observed / expected);
}

/**
 * Log ratio: binary logarithm of share in `a` ÷ share in `b`; +1 means twice the share, −1 half of it. A count of 0
 * is taken as 0.5, so that the ratio stays finite. Null where a group has no units or both counts are 0.
 *
 * *Source:* Hardie 2014, Log Ratio: an informal introduction.
 * @example
 * logRatio({ count: 10, of: 20 }, { count: 5, of: 40 }) // 2
 */
export function logRatio(a: Occurrence, b: Occurrence): number | null {
  if (a.of === 0 || b.of === 0 || a.count + b.count === 0) return null;
  return Math.log2((a.count || 0.5) / a.of / ((b.count || 0.5) / b.of));
}
