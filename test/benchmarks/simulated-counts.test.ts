// Simulated tables: the totals, groups and contrasts they are asked for, and the same table for the same seed.
import { describe, expect, it } from 'vitest';
import { shapes, simulateCounts } from '../../benchmarks/survey/simulated-counts.js';
import { observationsOf, simulatedCategories } from '../../benchmarks/survey/simulated-observations.js';
import { seededRandom } from '../../src/base/seeded-random.js';
import { countPresence } from '../../src/survey/presence-counts.js';

const sketch = { organizations: 30, categories: 10, mentions: 12, shape: 'even' } as const;
const sum = (values: Iterable<number>): number => [...values].reduce((total, value) => total + value, 0);

describe('simulateCounts', () => {
  it.each(shapes)('gives every organisation its mentions, categories %s', (shape) => {
    const { cells, rows, columns } = simulateCounts({ ...sketch, shape }, seededRandom(1));
    for (let row = 0; row < rows; row++)
      expect(sum(cells.subarray(row * columns, (row + 1) * columns))).toBe(12);
  });

  it('draws the number of mentions around the mean where asked', () => {
    const { cells } = simulateCounts({ ...sketch, organizations: 2000, vary: true }, seededRandom(2));
    expect(sum(cells) / 2000).toBeCloseTo(12, 0);
  });

  it('lets each group mention four categories of its own six times as often', () => {
    const groups = { count: 2, own: 4, lift: 6 };
    const {
      cells,
      columns,
      groups: groupOf,
    } = simulateCounts({ ...sketch, organizations: 4000, groups }, seededRandom(3));
    const totals = [new Float64Array(columns), new Float64Array(columns)];
    cells.forEach((count, at) => {
      totals[groupOf[Math.floor(at / columns)]!]![at % columns]! += count;
    });
    const ratios = [...totals[0]!.keys()].map((column) => totals[0]![column]! / totals[1]![column]!);
    expect(ratios.filter((ratio) => ratio > 5 && ratio < 7)).toHaveLength(4);
    expect(ratios.filter((ratio) => ratio > 1 / 7 && ratio < 1 / 5)).toHaveLength(4);
  });

  it('makes organisations differ singly where a concentration is given', () => {
    const spreadOf = (concentration?: number): number => {
      const given = concentration === undefined ? {} : { concentration };
      const { cells } = simulateCounts({ ...sketch, organizations: 500, ...given }, seededRandom(4));
      return sum(cells.map((count) => (count - 1.2) ** 2));
    };
    expect(spreadOf(5)).toBeGreaterThan(2 * spreadOf());
  });

  it('draws the same table for the same seed', () => {
    const draw = () => simulateCounts({ ...sketch, shape: 'drawn', vary: true }, seededRandom(5));
    expect(draw()).toEqual(draw());
  });
});

describe('observationsOf', () => {
  it('gives clustering back the counts that were drawn', () => {
    const simulated = simulateCounts(sketch, seededRandom(6));
    const counts = countPresence(observationsOf(simulated), 'self', simulatedCategories(10));
    expect([...counts.points]).toEqual([...simulated.cells]);
  });
});
