// Rank correlation by values that can be worked out by hand or looked up.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correlationBounds, midRanks, spearman } from '../../src/base/rank-correlation.js';

describe('midRanks', () => {
  it.each([
    [
      [30, 10, 20],
      [3, 1, 2],
    ],
    [
      [5, 5, 1, 5],
      [3, 3, 1, 3],
    ],
    [
      [2, 2],
      [1.5, 1.5],
    ],
    [[], []],
  ])('of %j are %j', (values, ranks) => {
    expect(midRanks(values)).toEqual(ranks);
  });
});

describe('spearman', () => {
  it.each([
    ['one exchange in four', [1, 2, 3, 4], [10, 20, 40, 30], 0.8],
    // Mid-ranks 1.5 1.5 3.5 3.5 against 1 2 3 4: 4 ÷ √(4 × 5).
    ['ties', [1, 1, 2, 2], [1, 2, 3, 4], 4 / Math.sqrt(20)],
    ['a curve that always rises', [1, 2, 3], [1, 8, 27], 1],
    ['one that always falls', [1, 2, 3], [9, 4, 1], -1],
  ])('of %s', (_, a, b, expected) => {
    expect(spearman(a, b)).toBeCloseTo(expected, 12);
  });

  it('is unknown where one side does not vary', () => {
    expect(spearman([1, 1, 1], [1, 2, 3])).toBeNull();
    expect(spearman([], [])).toBeNull();
  });

  it('is the same both ways, within −1 and 1, and changes sign with one side', () => {
    const pairs = fc.array(fc.tuple(fc.integer(), fc.integer()), { maxLength: 20 });
    fc.assert(
      fc.property(pairs, (of) => {
        const [a, b] = [of.map(([x]) => x), of.map(([, y]) => y)];
        const rho = spearman(a, b);
        expect(spearman(b, a)).toBe(rho);
        if (rho === null) return;
        expect(Math.abs(rho)).toBeLessThanOrEqual(1);
        expect(
          spearman(
            a,
            b.map((y) => -y),
          ),
        ).toBeCloseTo(-rho, 12);
      }),
    );
  });
});

describe('correlationBounds', () => {
  it('are those of Fisher’s z with the variance for ranks', () => {
    // z = 0.549306, half = 1.644854 × √(1.125 ÷ 27) = 0.335755.
    const { low, high } = correlationBounds(0.5, 30);
    expect(low).toBeCloseTo(Math.tanh(0.5493061 - 0.3357545), 5);
    expect(high).toBeCloseTo(Math.tanh(0.5493061 + 0.3357545), 5);
  });

  it('give 0 the chance 1, and ±1 bounds next to it', () => {
    expect(correlationBounds(0, 30).probability).toBe(1);
    const { low, high, probability } = correlationBounds(1, 30);
    expect(low).toBeGreaterThan(0.99);
    expect(high).toBeLessThanOrEqual(1);
    expect(probability).toBeLessThan(1e-6);
  });

  it('refuse three pairs', () => {
    expect(() => correlationBounds(0.5, 3)).toThrow(RangeError);
  });
});
