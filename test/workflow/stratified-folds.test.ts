// Folds: whole groups, even categories, the same each time.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stratifiedFolds } from '../../src/workflow/stratified-folds.js';

const example = fc.record({
  group: fc.constantFrom('甲镇', '乙镇', '丙局', '丁校', '戊院', '己社区'),
  category: fc.constantFrom('theory', 'safety', 'people'),
});
const examples = fc.array(example, { minLength: 1, maxLength: 40 });

describe('stratifiedFolds', () => {
  it('never tears a group apart', () => {
    fc.assert(
      fc.property(examples, fc.integer({ min: 2, max: 5 }), fc.nat(9), (rows, folds, seed) => {
        const found = stratifiedFolds(rows, folds, seed);
        const seen = new Map<string, number>();
        rows.forEach(({ group }, index) => {
          expect(seen.get(group) ?? found[index]).toBe(found[index]);
          seen.set(group, found[index]!);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('gives every example a fold from 0 to folds - 1, the same each time', () => {
    fc.assert(
      fc.property(examples, fc.nat(9), (rows, seed) => {
        const found = stratifiedFolds(rows, 3, seed);
        expect(found.every((fold) => fold >= 0 && fold < 3 && Number.isInteger(fold))).toBe(true);
        expect(stratifiedFolds(rows, 3, seed)).toEqual(found);
      }),
      { numRuns: 40 },
    );
  });

  it('spreads every category over the folds', () => {
    const rows = Array.from({ length: 50 }, (_, i) => ({
      group: `${i}`,
      category: i % 5 === 0 ? 'safety' : 'theory',
    }));
    const found = stratifiedFolds(rows, 5, 1);
    for (let fold = 0; fold < 5; fold++) {
      const inside = rows.filter((_, index) => found[index] === fold).map(({ category }) => category);
      expect([inside.length, inside.filter((category) => category === 'safety').length]).toEqual([10, 2]);
    }
  });

  it('draws other folds for another seed', () => {
    const rows = Array.from({ length: 30 }, (_, i) => ({ group: `${i}`, category: 'theory' }));
    expect(stratifiedFolds(rows, 5, 1)).not.toEqual(stratifiedFolds(rows, 5, 2));
  });
});
