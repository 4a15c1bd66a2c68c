// The upper tail of the chi-square distribution, from the incomplete gamma function.
import { continuedFraction } from './continued-fraction.js';
import { logGamma } from './log-gamma.js';

const PRECISION = 1e-16;
const MOST_STEPS = 10_000;

/**
 * Q(a, x) = Γ(a, x) ÷ Γ(a): the upper regularised incomplete gamma function for a > 0, x ≥ 0.
 * *Source:* Press et al., Numerical Recipes §6.2: series below a + 1, continued fraction above.
 */
export function upperGamma(a: number, x: number): number {
  if (!(a > 0 && x >= 0)) throw new RangeError(`upperGamma needs a > 0 and x ≥ 0, not ${a} and ${x}`);
  if (x === 0) return 1;
  if (x === Number.POSITIVE_INFINITY) return 0;
  const front = Math.exp(a * Math.log(x) - x - logGamma(a));
  return x < a + 1 ? 1 - front * lowerSeries(a, x) : front * upperFraction(a, x);
}

function lowerSeries(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let n = 1; n <= MOST_STEPS && term > sum * PRECISION; n++) {
    term *= x / (a + n);
    sum += term;
  }
  return sum;
}

function upperFraction(a: number, x: number): number {
  return (
    1 /
    continuedFraction(
      (n) => -n * (n - a),
      (n) => x + 1 - a + 2 * n,
    )
  );
}

/**
 * P(X ≥ x) of the chi-square distribution: the p-value of a G² or χ² statistic.
 * @param degrees degrees of freedom, greater than 0; default 1, a 2 × 2 table
 * @example
 * chiSquareTail(10) // 0.00156540225800255…
 */
export function chiSquareTail(x: number, degrees = 1): number {
  return upperGamma(degrees / 2, Math.max(0, x) / 2);
}
