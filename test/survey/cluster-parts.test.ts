// The parts of clustering, each against numbers small enough to check by hand.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../src/base/seeded-random.js';
import { averageLinkage } from '../../src/survey/average-linkage.js';
import { bootstrap, nearestCentres } from '../../src/survey/bootstrap.js';
import { correspondence } from '../../src/survey/correspondence.js';
import { drawCounts, oneProfile } from '../../src/survey/draw-counts.js';
import { hellinger } from '../../src/survey/hellinger.js';
import { bestPartition, lloyd, type Points } from '../../src/survey/lloyd.js';
import { distancesOf, meanSilhouette, SILHOUETTE_SAMPLE } from '../../src/survey/silhouette.js';
import { rowTotals } from '../../src/survey/totals.js';

const line = (...values: readonly number[]): Points => ({
  data: Float64Array.from(values),
  rows: values.length,
  columns: 1,
});

describe('hellinger', () => {
  it('takes the root of proportions drawn to the pooled profile by four mentions', () => {
    // Pooled shares ½ ½: (3 + 2) ÷ (4 + 4) and (1 + 2) ÷ 8; (1 + 2) ÷ 8 and (3 + 2) ÷ 8.
    const { data } = hellinger({ cells: [3, 1, 1, 3], rows: 2, columns: 2 });
    [5 / 8, 3 / 8, 3 / 8, 5 / 8].forEach((share, at) => {
      expect(data[at]).toBeCloseTo(Math.sqrt(share), 12);
    });
  });

  it('puts every row on the unit sphere', () => {
    const row = fc
      .array(fc.nat(9), { minLength: 4, maxLength: 4 })
      .filter((counts) => counts.some((n) => n > 0));
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), (rows) => {
        const { data } = hellinger({ cells: rows.flat(), rows: rows.length, columns: 4 });
        for (let at = 0; at < data.length; at += 4) {
          const norm = data.slice(at, at + 4).reduce((sum, value) => sum + value * value, 0);
          expect(norm).toBeCloseTo(1, 9);
        }
      }),
    );
  });
});

describe('oneProfile', () => {
  it('sees no dispersion where rows are alike', () => {
    const alike = { cells: [2, 2, 2, 2, 2, 2], rows: 3, columns: 2 };
    expect(oneProfile(alike).dispersion).toBe(0);
    expect([...oneProfile(alike).cumulative]).toEqual([0.5, 1]);
  });

  it('sees nearly full dispersion where every row mentions one thing only', () => {
    const apart = Array.from({ length: 40 }, (_, row) => (row % 2 === 0 ? [9, 0] : [0, 9])).flat();
    expect(oneProfile({ cells: apart, rows: 40, columns: 2 }).dispersion).toBeGreaterThan(0.95);
  });

  it('recovers the dispersion it draws with', () => {
    const profile = {
      totals: new Float64Array(600).fill(12),
      cumulative: Float64Array.of(0.4, 0.7, 0.9, 1),
      dispersion: 0.1,
    };
    const cells = drawCounts(profile, seededRandom(4));
    expect(oneProfile({ cells, rows: 600, columns: 4 }).dispersion).toBeCloseTo(0.1, 1);
  });
});

describe('drawCounts', () => {
  it.each([0, 0.05, 0.5])('keeps every row total, dispersion %d', (dispersion) => {
    const totals = Float64Array.of(3, 12, 7);
    const cells = drawCounts(
      { totals, cumulative: Float64Array.of(0.2, 0.5, 1), dispersion },
      seededRandom(1),
    );
    expect(rowTotals(cells, 3)).toEqual(totals);
  });

  it('never draws a category nobody mentions', () => {
    const profile = oneProfile({ cells: [4, 0, 2, 1, 0, 3], rows: 2, columns: 3 });
    for (let seed = 0; seed < 30; seed++) {
      const cells = drawCounts(profile, seededRandom(seed));
      expect([cells[1], cells[4]]).toEqual([0, 0]);
    }
  });

  it('draws the pooled shares in the long run', () => {
    const profile = { totals: Float64Array.of(20000), cumulative: Float64Array.of(0.2, 1), dispersion: 0 };
    expect(drawCounts(profile, seededRandom(2))[0]! / 20000).toBeCloseTo(0.2, 2);
  });
});

describe('meanSilhouette', () => {
  it('is the mean of (b − a) ÷ max(a, b)', () => {
    // 0 and 1 against 4 and 6: a = 1, b = 5; a = 1, b = 4; a = 2, b = 3.5; a = 2, b = 5.5.
    const points = line(0, 1, 4, 6);
    const value = meanSilhouette(distancesOf(points, 1), Int32Array.of(0, 0, 1, 1), 2);
    expect(value).toBeCloseTo((4 / 5 + 3 / 4 + 1.5 / 3.5 + 3.5 / 5.5) / 4, 6);
  });

  it('counts points alone in their cluster as 0', () => {
    const value = meanSilhouette(distancesOf(line(0, 5), 1), Int32Array.of(0, 1), 2);
    expect(value).toBe(0);
  });

  it('takes all points up to the sample size and a sample above', () => {
    expect(distancesOf(line(3, 1, 2), 1).rows).toEqual(Int32Array.of(0, 1, 2));
    const many = line(...Array.from({ length: SILHOUETTE_SAMPLE + 200 }, (_, index) => index));
    const { rows } = distancesOf(many, 1);
    expect(new Set(rows).size).toBe(SILHOUETTE_SAMPLE);
  });
});

describe('bootstrap', () => {
  it('finds two groups far apart in every resample', () => {
    const points = line(0, 0.1, 0.2, 0.3, 0.4, 9, 9.1, 9.2, 9.3, 9.4);
    const fit = lloyd(points, Float64Array.of(0, 9));
    const { jaccard, membership } = bootstrap(points, fit, 1);
    jaccard.forEach((value) => {
      expect(value).toBeCloseTo(1, 9);
    });
    expect(membership[0]).toBeCloseTo(1, 9);
    expect(membership[1]).toBe(0);
  });

  it('sees that groups made of organisations that are all alike do not come back', () => {
    const random = seededRandom(8);
    const even = Float64Array.from({ length: 15 }, (_, column) => (column + 1) / 15);
    const cells = drawCounts(
      { totals: new Float64Array(40).fill(12), cumulative: even, dispersion: 0 },
      random,
    );
    const points = hellinger({ cells, rows: 40, columns: 15 });
    const { jaccard } = bootstrap(points, bestPartition(points, 3, 20, random), 1);
    expect(Math.min(...jaccard)).toBeLessThan(0.7);
  });

  it('spreads membership over clusters so that it adds up to 1', () => {
    const random = seededRandom(8);
    const points = line(...Array.from({ length: 20 }, random));
    const { membership } = bootstrap(points, lloyd(points, Float64Array.of(0.2, 0.8)), 1);
    for (let at = 0; at < membership.length; at += 2) {
      expect(membership[at]! + membership[at + 1]!).toBeCloseTo(1, 9);
    }
  });
});

describe('nearestCentres', () => {
  it('takes the first of equally near ones', () => {
    expect([...nearestCentres(line(0, 5, 10), Float64Array.of(0, 10))]).toEqual([0, 0, 1]);
  });
});

describe('correspondence', () => {
  it('shows all inertia of a table with one contrast on the first axis', () => {
    // χ² ÷ n of [[3, 1], [1, 3]] is 2 ÷ 8.
    const { rows, columns, inertia } = correspondence({ cells: [3, 1, 1, 3], rows: 2, columns: 2 });
    expect(inertia[0]).toBeCloseTo(1, 9);
    expect(rows.map(([x]) => Math.abs(x))).toEqual([expect.closeTo(0.5, 9), expect.closeTo(0.5, 9)]);
    expect(Math.sign(rows[0]![0])).toBe(Math.sign(columns[0]![0]));
    expect(Math.sign(rows[1]![0])).toBe(Math.sign(columns[1]![0]));
  });

  it('keeps the mass-weighted inertia of the rows equal to χ² ÷ n', () => {
    const cells = [8, 1, 1, 1, 7, 2, 2, 2, 6];
    const { rows, inertia } = correspondence({ cells, rows: 3, columns: 3 });
    const shown = rows.reduce((sum, [x, y]) => sum + (10 / 30) * (x * x + y * y), 0);
    let statistic = 0;
    const columnSums = [11, 10, 9];
    cells.forEach((count, at) => {
      const expected = columnSums[at % 3]! / 3;
      statistic += (count - expected) ** 2 / expected;
    });
    expect(inertia[0] + inertia[1]).toBeCloseTo(1, 9);
    expect(shown).toBeCloseTo(statistic / 30, 9);
  });

  it('puts a category nobody mentions in the middle and finds nothing in a table without contrast', () => {
    const { columns, inertia } = correspondence({ cells: [1, 0, 1, 2, 0, 2], rows: 2, columns: 3 });
    expect(columns[1]).toEqual([0, 0]);
    expect(inertia[0]).toBeLessThan(1.0001);
  });
});

describe('averageLinkage', () => {
  it('joins the nearest first, then at mean distances', () => {
    const scale = Math.SQRT2;
    const merges = averageLinkage(line(0, 1 * scale, 10 * scale));
    expect(merges[0]).toMatchObject({ left: 0, right: 1, size: 2 });
    expect(merges[0]!.height).toBeCloseTo(1, 12);
    expect(merges[1]).toMatchObject({ left: 3, right: 2, size: 3 });
    expect(merges[1]!.height).toBeCloseTo(9.5, 12);
  });

  it('of one point has no merge', () => {
    expect(averageLinkage(line(1))).toEqual([]);
  });
});
