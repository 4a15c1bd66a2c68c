// Edit distance: worked cases and the laws of a distance.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../../src/base/string-distance.js';

describe('editDistance', () => {
  it.each([
    ['两个坚决维护', '两个维护', 2],
    ['增强四个意识', '四个意识', 2],
    ['以上率下', '以下率上', 2],
    ['最后一公里', '最先一公里', 1],
    ['三会一课', '三会一课', 0],
    ['', '主题党日', 4],
  ])('between %s and %s is %i', (one, other, expected) => {
    expect(editDistance(one, other)).toBe(expected);
  });

  it('is the same both ways and obeys the triangle', () => {
    const word = fc
      .array(fc.constantFrom('党', '建', '引', '领'), { maxLength: 6 })
      .map((signs) => signs.join(''));
    fc.assert(
      fc.property(word, word, word, (a, b, c) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, c)).toBeLessThanOrEqual(editDistance(a, b) + editDistance(b, c));
        expect(editDistance(a, b) === 0).toBe(a === b);
      }),
    );
  });
});
