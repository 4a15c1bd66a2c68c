// k-means: what is found, in which order, and what is refused.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../src/base/seeded-random.js';
import { distinctPoints, inFixedOrder, kMeans } from '../../src/survey/k-means.js';
import {
  bestPartition,
  drawCentres,
  lloyd,
  type Points,
  spread,
  squaredDistance,
} from '../../src/survey/lloyd.js';

const pointsOf = (rows: readonly (readonly number[])[]): Points => ({
  data: Float64Array.from(rows.flat()),
  rows: rows.length,
  columns: rows[0]?.length ?? 0,
});

/** Two groups on a line: 0, 1, 2 and 10, 12. */
const line = pointsOf([[0], [10], [1], [12], [2]]);

describe('lloyd', () => {
  it('moves centres to the means of their points until nothing moves', () => {
    const { assignment, centres, within } = lloyd(line, Float64Array.of(0, 1));
    expect([...assignment]).toEqual([0, 1, 0, 1, 0]);
    expect([...centres]).toEqual([1, 11]);
    expect(within).toBe(1 + 0 + 1 + 1 + 1);
  });

  it('keeps the centre of a cluster that lost its points', () => {
    expect([...lloyd(line, Float64Array.of(5, 100)).centres]).toEqual([5, 100]);
  });

  it('leaves the centres it was given alone', () => {
    const start = Float64Array.of(0, 1);
    lloyd(line, start);
    expect([...start]).toEqual([0, 1]);
  });

  it('stops early where a pass gains too little', () => {
    const evenly = { data: Float64Array.from({ length: 40 }, (_, index) => index), rows: 40, columns: 1 };
    const start = Float64Array.of(0, 1);
    expect(lloyd(evenly, start, 0.5).within).toBeGreaterThan(lloyd(evenly, start).within);
  });

  it('finds the same nearest centres and spread as a plain search', () => {
    const coordinate = fc.double({ min: -1, max: 1, noNaN: true });
    const rows = (size: number) =>
      fc.array(fc.array(coordinate, { minLength: 6, maxLength: 6 }), { minLength: size, maxLength: size });
    fc.assert(
      fc.property(rows(9), rows(3), (given, starts) => {
        const points = pointsOf(given);
        const centres = Float64Array.from(starts.flat());
        let sum = 0;
        for (let row = 0; row < 9; row++) {
          sum += Math.min(...[0, 1, 2].map((c) => squaredDistance(points.data, row * 6, centres, c * 6, 6)));
        }
        expect(spread(points, centres)).toBeCloseTo(sum, 9);
      }),
    );
  });
});

describe('squaredDistance', () => {
  it.each([
    [[3], [0], 9],
    [[1, 2], [0, 0], 5],
    [[1, 2, 3], [0, 0, 1], 9],
  ])('of %j and %j is %d', (a, b, expected) => {
    expect(squaredDistance(Float64Array.from(a), 0, Float64Array.from(b), 0, a.length)).toBe(expected);
  });
});

describe('drawCentres', () => {
  it('never draws a point twice while others are left', () => {
    for (let seed = 0; seed < 50; seed++) {
      expect(new Set(drawCentres(line, 5, seededRandom(seed))).size).toBe(5);
    }
  });
});

describe('bestPartition', () => {
  it('keeps the best of its starts', () => {
    const one = bestPartition(line, 2, 1, seededRandom(3)).within;
    expect(bestPartition(line, 2, 20, seededRandom(3)).within).toBeLessThanOrEqual(one);
  });
});

describe('kMeans', () => {
  it('puts the larger cluster first', () => {
    const { assignment, centres, within } = kMeans(line, 2, { seed: 1 });
    expect([...assignment]).toEqual([0, 1, 0, 1, 0]);
    expect([...centres]).toEqual([1, 11]);
    expect(within).toBe(4);
  });

  it('gives the same answer for the same seed, and here for every seed', () => {
    for (let seed = 0; seed < 10; seed++)
      expect(kMeans(line, 2, { seed })).toEqual(kMeans(line, 2, { seed: 1 }));
  });

  it('takes k = 1 and k = all distinct points', () => {
    expect(kMeans(line, 1, { seed: 1 }).centres[0]).toBe(5);
    expect(kMeans(line, 5, { seed: 1 }).within).toBe(0);
  });

  it.each([0, 1.5, 6, Number.NaN])('refuses k = %d for five points', (k) => {
    expect(() => kMeans(line, k, { seed: 1 })).toThrow(/OPTION_INVALID .*1–5/);
  });

  it('refuses more clusters than distinct points, where some would stay empty', () => {
    const twins = pointsOf([[1], [1], [2]]);
    expect(distinctPoints(twins)).toBe(2);
    expect(() => kMeans(twins, 3, { seed: 1 })).toThrow(/1–2/);
  });

  it('refuses coordinates that are no numbers', () => {
    expect(() => kMeans(pointsOf([[1], [Number.NaN]]), 1, { seed: 1 })).toThrow(/OPTION_INVALID .*finite/);
  });
});

describe('inFixedOrder', () => {
  it('orders equally large clusters by their first point', () => {
    const partition = { assignment: Int32Array.of(1, 0, 1, 0), centres: Float64Array.of(7, 8), within: 0 };
    const ordered = inFixedOrder(partition, 1);
    expect([...ordered.assignment]).toEqual([0, 1, 0, 1]);
    expect([...ordered.centres]).toEqual([8, 7]);
  });
});
