// Precision, recall, F1 and the sign test, against figures worked out by hand.
import { describe, expect, it } from 'vitest';
import { categoryScores } from '../../src/workflow/category-scores.js';
import { signTest } from '../../src/workflow/sign-test.js';

describe('categoryScores', () => {
  const right = ['safety', 'safety', 'safety', 'people', 'people', 'theory'];
  const given = ['safety', 'safety', 'people', 'people', 'other', 'safety'];
  const { categories, micro, macro } = categoryScores(right, given);

  it.each([
    ['safety', 3, 2 / 3, 2 / 3, 2 / 3],
    ['people', 2, 1 / 2, 1 / 2, 1 / 2],
    ['theory', 1, null, 0, 0],
    ['other', 0, 0, null, 0],
  ] as const)('%s: n %d, precision %s, recall %s, F1 %s', (category, n, precision, recall, f1) => {
    expect(categories.find((score) => score.category === category)).toEqual({
      category,
      n,
      precision,
      recall,
      f1,
    });
  });

  it('counts every statement once in micro, every category of the analyst once in macro', () => {
    expect(micro).toBe(3 / 6);
    expect(macro.precision).toBeCloseTo((2 / 3 + 1 / 2 + 0) / 3, 12);
    expect(macro.recall).toBeCloseTo((2 / 3 + 1 / 2 + 0) / 3, 12);
    expect(macro.f1).toBeCloseTo((2 / 3 + 1 / 2 + 0) / 3, 12);
  });

  it('is 1 throughout where everything is right', () => {
    expect(categoryScores(right, right)).toMatchObject({
      micro: 1,
      macro: { precision: 1, recall: 1, f1: 1 },
    });
  });
});

describe('signTest', () => {
  it.each([
    [0, 0, 1],
    [1, 0, 1 / 2],
    [5, 0, 1 / 32],
    [9, 1, 11 / 1024],
    [3, 3, 42 / 64],
    [0, 4, 1],
  ])('%d put right, %d spoilt: %d', (fixed, broken, chance) => {
    expect(signTest(fixed, broken)).toBeCloseTo(chance, 9);
  });
});
