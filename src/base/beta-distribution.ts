// The beta distribution: probabilities, quantiles, and the intervals of shares that rest on them.
import { continuedFraction } from './continued-fraction.js';
import { logBeta } from './log-gamma.js';

/**
 * P(X ≤ x) of the beta distribution: the regularised incomplete beta function I_x(a, b), right to about 12 digits.
 * *Source:* the continued fraction DLMF 8.17.22, as in Press et al., Numerical Recipes §6.4.
 * @param x from 0 to 1
 * @param a greater than 0
 * @param b greater than 0
 * @example
 * betaCdf(0.25, 2, 3) // 0.261718749999999… (67 ÷ 256)
 */
export function betaCdf(x: number, a: number, b: number): number {
  if (!(a > 0 && b > 0)) throw new RangeError(`betaCdf needs a > 0 and b > 0, not ${a} and ${b}`);
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  // The fraction converges fast below the mean only; above it the symmetric tail is taken.
  if (x > (a + 1) / (a + b + 2)) return 1 - lowerTail(1 - x, b, a);
  return lowerTail(x, a, b);
}

function lowerTail(x: number, a: number, b: number): number {
  const front = Math.exp(a * Math.log(x) + b * Math.log1p(-x) - logBeta(a, b));
  const term = (n: number): number => {
    const m = n >> 1;
    return n % 2 === 0
      ? (m * (b - m) * x) / ((a + n - 1) * (a + n))
      : (-(a + m) * (a + b + m) * x) / ((a + n - 1) * (a + n));
  };
  return front / (a * continuedFraction(term, () => 1));
}

/**
 * The x with P(X ≤ x) = probability, by halving the interval until it no longer gets smaller: slow (60 steps) but
 * right for every a and b, however small.
 * @example
 * betaQuantile(0.95, 2, 9) // 0.394163302436505…
 */
export function betaQuantile(probability: number, a: number, b: number): number {
  if (!(probability >= 0 && probability <= 1)) {
    throw new RangeError(`betaQuantile needs a probability from 0 to 1, not ${probability}`);
  }
  if (probability === 0 || probability === 1) return probability;
  let low = 0;
  let high = 1;
  for (;;) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) return middle;
    if (betaCdf(middle, a, b) < probability) low = middle;
    else high = middle;
  }
}

/** A lower and an upper bound. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The interval of Beta(a, b) that leaves (1 − level) ÷ 2 on either side. */
export function betaInterval(a: number, b: number, level = 0.9): Interval {
  const tail = (1 - level) / 2;
  return { low: betaQuantile(tail, a, b), high: betaQuantile(1 - tail, a, b) };
}

/**
 * Jeffreys interval of a share: the interval of Beta(x + ½, n − x + ½), with 0 as lower bound where nothing was
 * counted and 1 as upper bound where everything was.
 * *Source:* Brown, Cai & DasGupta (2001), Interval estimation for a binomial proportion, §3.1.2.
 * *Not for:* n = 0, where nothing is known (throws RangeError).
 * @param count how many of the `total` have it
 * @param level probability covered; default 0.9
 * @example
 * jeffreysInterval(3, 10) // { low: 0.1173…, high: 0.5581… }
 */
export function jeffreysInterval(count: number, total: number, level = 0.9): Interval {
  if (!(total > 0 && count >= 0 && count <= total)) {
    throw new RangeError(`jeffreysInterval needs 0 ≤ count ≤ total and total > 0, not ${count} of ${total}`);
  }
  const { low, high } = betaInterval(count + 0.5, total - count + 0.5, level);
  return { low: count === 0 ? 0 : low, high: count === total ? 1 : high };
}
