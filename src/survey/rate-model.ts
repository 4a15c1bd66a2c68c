// How often an organisation shows a weakness when it could: a beta-binomial model around what the others show.
import { betaCdf, betaInterval } from '../base/beta-distribution.js';

/** Weight of the base rate, in observations: the organisation's own record outweighs it from five on. */
export const PRIOR_WEIGHT = 4;

/** What an organisation's record says about its rate. */
export interface Rate {
  /** Rate among the others: (their presences + 0.5) ÷ (their exposures + 1). */
  readonly base: number;
  /** Posterior mean of the organisation's own rate. */
  readonly posterior: number;
  /** Bounds of the 90 % interval. */
  readonly low: number;
  readonly high: number;
  /** P(rate > base). */
  readonly probability: number;
}

/** A tally: how often present, of how many times it could have shown. */
export interface Tally {
  readonly present: number;
  readonly exposed: number;
}

/** What others show, drawn slightly to ½ so that it is never 0 or 1. */
export function baseRate({ present, exposed }: Tally): number {
  return (present + 0.5) / (exposed + 1);
}

/** Gives the rate behind a record, given everybody's record including it. */
export type RateModel = (own: Tally, all: Tally) => Rate;

/**
 * Makes a rate model that remembers what it worked out, since the same small records come up again and again.
 * Posterior Beta(4 × base + present, 4 × (1 − base) + exposed − present), base left-one-out.
 *
 * *Source:* beta-binomial shrinkage, as in Gelman et al., Bayesian Data Analysis, ch. 5, with a fixed weight.
 * @example
 * rateModel()({ present: 3, exposed: 3 }, { present: 30, exposed: 93 }).posterior // ≈ 0.60: base 0.302, 3 of 3
 */
export function rateModel(): RateModel {
  const known = new Map<string, Rate>();
  return (own, all) => {
    const base = baseRate({ present: all.present - own.present, exposed: all.exposed - own.exposed });
    const key = `${own.present},${own.exposed},${base}`;
    let rate = known.get(key);
    if (rate === undefined) {
      rate = rateOf(own, base);
      known.set(key, rate);
    }
    return rate;
  };
}

function rateOf({ present, exposed }: Tally, base: number): Rate {
  const a = PRIOR_WEIGHT * base + present;
  const b = PRIOR_WEIGHT * (1 - base) + exposed - present;
  return Object.freeze({
    base,
    posterior: a / (a + b),
    ...betaInterval(a, b),
    probability: 1 - betaCdf(base, a, b),
  });
}
