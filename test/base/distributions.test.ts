// Distributions against values of published tables and of SciPy 1.17 (noted per table), and their laws.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betaCdf, betaInterval, betaQuantile, jeffreysInterval } from '../../src/base/beta-distribution.js';
import { chiSquareTail, upperGamma } from '../../src/base/chi-square.js';
import { continuedFraction } from '../../src/base/continued-fraction.js';
import { logBeta, logGamma } from '../../src/base/log-gamma.js';
import { normalCdf, normalQuantile } from '../../src/base/normal-distribution.js';

/** Relative difference; absolute where the expected value is 0. */
const difference = (value: number, expected: number): number =>
  Math.abs(value - expected) / (expected === 0 ? 1 : Math.abs(expected));

describe('logGamma', () => {
  it.each([
    [1, 0],
    [2, 0],
    [5, Math.log(24)],
    [0.5, Math.log(Math.PI) / 2],
    [0.1, 2.252712651734206],
    [100, 359.1342053695754],
    [10000, 82099.71749644238],
  ])('of %d is %d', (x, expected) => {
    expect(difference(logGamma(x), expected)).toBeLessThan(1e-13);
  });

  it('obeys Γ(x + 1) = x Γ(x)', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 1000, noNaN: true }), (x) => {
        expect(Math.abs(logGamma(x + 1) - logGamma(x) - Math.log(x))).toBeLessThan(1e-10);
      }),
    );
  });

  it('is refused for 0, negative numbers and NaN', () => {
    for (const x of [0, -1, Number.NaN]) expect(() => logGamma(x)).toThrow(RangeError);
  });

  it('gives B(2, 3) = 1 ÷ 12', () => {
    expect(difference(logBeta(2, 3), Math.log(1 / 12))).toBeLessThan(1e-13);
  });
});

describe('betaCdf', () => {
  it.each([
    [0.3, 0.5, 0.5, 0.36901011956554536],
    [0.5, 2, 2, 0.5],
    [0.1, 20, 80, 0.001744363467490243],
    [0.9, 0.5, 10.5, 0.9999999999942923],
    [0.02, 4, 400, 0.9606975171715749],
    [0.5, 1000, 1000, 0.5],
    [0.999, 200, 0.5, 0.5272441070252349],
    [0.25, 1, 1, 0.25],
    [0, 3, 4, 0],
    [1, 3, 4, 1],
  ])('at %d with %d and %d is %d', (x, a, b, expected) => {
    expect(difference(betaCdf(x, a, b), expected)).toBeLessThan(1e-12);
  });

  it('is one minus itself seen from the other side', () => {
    const shape = fc.double({ min: 0.2, max: 200, noNaN: true });
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true }), shape, shape, (x, a, b) => {
        expect(Math.abs(betaCdf(x, a, b) + betaCdf(1 - x, b, a) - 1)).toBeLessThan(1e-9);
      }),
    );
  });

  it('is refused where a shape is not positive', () => {
    expect(() => betaCdf(0.5, 0, 1)).toThrow(RangeError);
  });
});

describe('betaQuantile', () => {
  it.each([
    [0.05, 3.5, 7.5, 0.11732937668020992],
    [0.95, 3.5, 7.5, 0.5581267664846311],
    [0.5, 3, 3, 0.5],
    [0.05, 1, 1, 0.05],
    [0, 2, 3, 0],
    [1, 2, 3, 1],
  ])('of %d with %d and %d is %d', (probability, a, b, expected) => {
    expect(difference(betaQuantile(probability, a, b), expected)).toBeLessThan(1e-10);
  });

  it('is where the distribution reaches the probability', () => {
    const shape = fc.double({ min: 0.5, max: 100, noNaN: true });
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 0.99, noNaN: true }), shape, shape, (probability, a, b) => {
        expect(Math.abs(betaCdf(betaQuantile(probability, a, b), a, b) - probability)).toBeLessThan(1e-9);
      }),
    );
  });

  it('is refused for what is no probability', () => {
    for (const probability of [-0.1, 1.1, Number.NaN]) {
      expect(() => betaQuantile(probability, 1, 1)).toThrow(RangeError);
    }
  });
});

describe('intervals of a share', () => {
  // Quantiles 0.025 and 0.975 of Beta(count + ½, total − count + ½) from SciPy 1.17, rounded.
  it.each([
    [1, 10, 0.011012, 0.381315],
    [2, 10, 0.044059, 0.502774],
    [5, 10, 0.223529, 0.776471],
    [3, 20, 0.044131, 0.348578],
  ])('%i of %i at 95 %% run from %d to %d', (count, total, low, high) => {
    const interval = jeffreysInterval(count, total, 0.95);
    expect(interval.low).toBeCloseTo(low, 6);
    expect(interval.high).toBeCloseTo(high, 6);
  });

  it('begin at 0 where nothing and end at 1 where everything was counted', () => {
    expect(jeffreysInterval(0, 12).low).toBe(0);
    expect(jeffreysInterval(12, 12).high).toBe(1);
    expect(jeffreysInterval(0, 12).high).toBeCloseTo(1 - jeffreysInterval(12, 12).low, 12);
  });

  it('hold the share and get narrower with more reports', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (total, share) => {
          const count = Math.round(share * total);
          const few = jeffreysInterval(count, total);
          const many = jeffreysInterval(count * 10, total * 10);
          expect(few.low).toBeLessThanOrEqual(count / total);
          expect(few.high).toBeGreaterThanOrEqual(count / total);
          expect(many.high - many.low).toBeLessThan(few.high - few.low);
        },
      ),
    );
  });

  it('are refused where nothing can be said', () => {
    for (const [count, total] of [
      [0, 0],
      [3, 2],
      [-1, 4],
    ] as const) {
      expect(() => jeffreysInterval(count, total)).toThrow(RangeError);
    }
  });

  it('of a beta distribution leave half of the rest on either side', () => {
    const { low, high } = betaInterval(4, 9, 0.9);
    expect(betaCdf(low, 4, 9)).toBeCloseTo(0.05, 10);
    expect(betaCdf(high, 4, 9)).toBeCloseTo(0.95, 10);
  });
});

describe('chiSquareTail', () => {
  it.each([
    [3.841458820694124, 1, 0.05],
    [6.634896601021214, 1, 0.01],
    [10.827566170662733, 1, 0.001],
    [10, 1, 0.001565402258002549],
    [500, 1, 9.505397766554136e-111],
    [0.1, 3, 0.9918374237318764],
    [300, 250, 0.016518273157868402],
    [0, 1, 1],
  ])('of %d with %i degrees of freedom is %d', (x, degrees, expected) => {
    expect(difference(chiSquareTail(x, degrees), expected)).toBeLessThan(1e-11);
  });

  it('has one degree of freedom unless told otherwise, and counts negative statistics as 0', () => {
    expect(chiSquareTail(2.5)).toBe(chiSquareTail(2.5, 1));
    expect(chiSquareTail(-1)).toBe(1);
  });

  it('with two degrees of freedom is exp(−x ÷ 2)', () => {
    for (const x of [0.01, 1, 7, 40])
      expect(difference(chiSquareTail(x, 2), Math.exp(-x / 2))).toBeLessThan(1e-12);
  });

  it('rests on Q(a, x), which is refused outside its range', () => {
    expect(upperGamma(1, Number.POSITIVE_INFINITY)).toBe(0);
    expect(() => upperGamma(0, 1)).toThrow(RangeError);
    expect(() => upperGamma(1, -1)).toThrow(RangeError);
  });
});

describe('the normal distribution', () => {
  it.each([
    [0, 0.5],
    [1.959963984540054, 0.975],
    [-1.6448536269514729, 0.05],
    [-3, 0.0013498980316300933],
    [-8, 6.220960574271786e-16],
    [0.5, 0.6914624612740131],
  ])('lies below %d with probability %d', (z, expected) => {
    expect(difference(normalCdf(z), expected)).toBeLessThan(1e-11);
  });

  it.each([
    [0.5, 0],
    [0.975, 1.959963984540054],
    [0.95, 1.6448536269514722],
    [0.0001, -3.719016485455709],
    [1e-12, -7.034483825301131],
  ])('has its quantile of %d at %d', (probability, expected) => {
    expect(difference(normalQuantile(probability), expected)).toBeLessThan(1e-13);
  });

  it('has a quantile that undoes its probability', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-10, max: 1 - 1e-10, noNaN: true }), (probability) => {
        expect(difference(normalCdf(normalQuantile(probability)), probability)).toBeLessThan(1e-9);
      }),
    );
  });

  it('has no quantile of 0 and 1', () => {
    for (const probability of [0, 1, Number.NaN])
      expect(() => normalQuantile(probability)).toThrow(RangeError);
  });
});

describe('continuedFraction', () => {
  it('gives the golden ratio for ones, and √2 for twos', () => {
    expect(
      continuedFraction(
        () => 1,
        () => 1,
      ),
    ).toBeCloseTo((1 + Math.sqrt(5)) / 2, 14);
    expect(
      continuedFraction(
        () => 1,
        (n) => (n === 0 ? 1 : 2),
      ),
    ).toBeCloseTo(Math.SQRT2, 14);
  });
});
