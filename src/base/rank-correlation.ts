// Rank correlation: whether two quantities rise together, whatever their scales.
import { normalCdf } from './normal-distribution.js';

/** Ranks from 1, equal values sharing the mean of theirs. */
export function midRanks(values: readonly number[]): readonly number[] {
  const order = values.map((_, index) => index).sort((a, b) => values[a]! - values[b]! || a - b);
  const ranks = new Array<number>(values.length);
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (to < order.length && values[order[to]!] === values[order[from]!]) to++;
    for (let at = from; at < to; at++) ranks[order[at]!] = (from + 1 + to) / 2;
    from = to;
  }
  return ranks;
}

/**
 * Spearman's ρ: Pearson's correlation of mid-ranks, from −1 to 1; null where one of the two does not vary.
 * *Source:* Spearman 1904.
 * @example
 * spearman([1, 2, 3, 4], [10, 20, 40, 30]) // 0.8
 */
export function spearman(a: readonly number[], b: readonly number[]): number | null {
  const [x, y] = [midRanks(a), midRanks(b)];
  const middle = (a.length + 1) / 2;
  let [both, ofX, ofY] = [0, 0, 0];
  x.forEach((rank, index) => {
    const [dx, dy] = [rank - middle, y[index]! - middle];
    both += dx * dy;
    ofX += dx * dx;
    ofY += dy * dy;
  });
  return ofX === 0 || ofY === 0 ? null : Math.max(-1, Math.min(1, both / Math.sqrt(ofX * ofY)));
}

/** Standard normal quantile of a two-sided 90 % interval. */
const NORMAL_90 = 1.6448536269514722;

/** A correlation with how sure it is. */
export interface CorrelationBounds {
  readonly low: number;
  readonly high: number;
  /** Two-sided chance of one at least as large where there is none. */
  readonly probability: number;
}

/**
 * The 90 % interval of a ρ of `n` independent pairs, by Fisher's z with the variance (1 + ρ² ÷ 2) ÷ (n − 3), and the chance of
 * such a ρ without any connection. Needs more than three pairs.
 * *Source:* Bonett & Wright 2000, Sample size requirements for estimating Pearson, Kendall and Spearman correlations.
 */
export function correlationBounds(rho: number, n: number): CorrelationBounds {
  if (!(n > 3)) throw new RangeError(`correlationBounds needs more than three pairs, not ${n}`);
  // At ±1 Fisher's z is infinite; this keeps it, and the bounds, finite and next to 1.
  const z = Math.atanh(Math.max(-1 + 1e-12, Math.min(1 - 1e-12, rho)));
  const half = NORMAL_90 * Math.sqrt((1 + rho ** 2 / 2) / (n - 3));
  return {
    low: Math.tanh(z - half),
    high: Math.tanh(z + half),
    probability: Math.min(1, 2 * normalCdf(-Math.abs(z) * Math.sqrt(n - 3))),
  };
}
