// The adjusted Rand index against values that can be worked out by hand.
import { describe, expect, it } from 'vitest';
import { adjustedRand } from '../../benchmarks/survey/adjusted-rand.js';

describe('adjustedRand', () => {
  it.each([
    ['the same division under other names', ['a', 'a', 'b', 'b'], [2, 2, 1, 1], 1],
    // 0 pairs together in both; 2 expected of 6 in each: 2 × 2 ÷ 6; (0 − 2/3) ÷ (2 − 2/3).
    ['divisions that cross', ['a', 'a', 'b', 'b'], [1, 2, 1, 2], -0.5],
    // 1 pair together; a has 2, b has 1: (1 − 2/6) ÷ (1.5 − 2/6).
    ['one cluster taken apart', ['a', 'a', 'b', 'b'], [1, 1, 2, 3], (1 - 1 / 3) / (1.5 - 1 / 3)],
    ['one cluster for all against two', ['a', 'a', 'b', 'b'], [null, null, null, null], 0],
    ['one cluster for all in both', ['a', 'a', 'a'], [1, 1, 1], 1],
  ])('of %s', (_, a, b, expected) => {
    expect(adjustedRand(a, b)).toBeCloseTo(expected, 12);
  });
});
