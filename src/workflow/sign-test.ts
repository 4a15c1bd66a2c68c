// Whether more statements were put right than spoilt, or whether a coin would do as much.
import { logGamma } from '../base/log-gamma.js';

/**
 * Chance of at least `fixed` heads in `fixed + broken` throws of a fair coin: the one-sided sign test, which for paired
 * right and wrong answers is McNemar's exact test (McNemar 1947). 1 where nothing changed.
 * @example
 * signTest(9, 1) // 0.0107…
 */
export function signTest(fixed: number, broken: number): number {
  const n = fixed + broken;
  let chance = 0;
  for (let k = fixed; k <= n; k++) {
    chance += Math.exp(logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1) - n * Math.LN2);
  }
  return Math.min(1, chance);
}
