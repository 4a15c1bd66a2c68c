// Laws of the matrix: cells, margins and quotes agree whatever the dimensions, and what cannot be known is empty.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Profile } from '../../src/profile/profile.js';
import { gather } from '../../src/survey/gather.js';
import { matrix } from '../../src/survey/matrix.js';
import type { MatrixOptions } from '../../src/survey/matrix-options.js';
import { survey } from '../../src/survey/survey.js';
import { smallCategories, smallCodebook } from './make-codebook.js';
import { makeProfile } from './make-profile.js';

const problem = fc.record({
  category: fc.constantFrom('theory', 'discipline', 'recruitment', 'records', 'service', 'unspecific'),
  mode: fc.constantFrom('effort', 'capacity', 'irregular'),
  locus: fc.constantFrom('self', 'unit', 'subordinate'),
  point: fc.integer({ min: 1, max: 4 }),
});
const report = fc.record({
  organization: fc.constantFrom('河东镇', '城关镇', '北山乡', '教育局'),
  year: fc.constantFrom(2020, 2021, 2022, null),
  sector: fc.constantFrom('乡镇', '部门', ''),
  exposed: fc.boolean(),
  problems: fc.array(problem, { maxLength: 6 }),
});
const profiles = fc.array(report, { minLength: 1, maxLength: 8 }).map((reports): readonly Profile[] =>
  reports.map(({ organization, year, sector, exposed, problems }, i) =>
    makeProfile({
      organization,
      year,
      report: `r${i}`,
      attributes: { sector },
      problems,
      ...(exposed || problems.length > 0 ? {} : { exposedVoices: [] }),
    }),
  ),
);
const dimensions = fc.constantFrom<[string, string]>(
  ['organization', 'category'],
  ['organization', 'domain'],
  ['year', 'category'],
  ['sector', 'category'],
  ['report', 'mode'],
  ['category', 'mode'],
  ['organization', 'locus'],
);

const matrixOf = (of: readonly Profile[], options: MatrixOptions) =>
  matrix(gather(of), smallCategories, options);

describe('a matrix of any two dimensions', () => {
  it('shows in each cell as many statements as it quotes', () => {
    fc.assert(
      fc.property(profiles, dimensions, (of, [rows, columns]) => {
        const shown = matrixOf(of, { rows, columns, value: 'count' });
        shown.rows.forEach((_row, r) => {
          shown.columns.forEach((_column, c) => {
            expect(shown.at(r, c) ?? 0).toBe(shown.quotes(r, c).length);
          });
        });
      }),
    );
  });

  it('never shows more reports than points, more points than statements, more reports than could have shown it', () => {
    fc.assert(
      fc.property(profiles, dimensions, (of, [rows, columns]) => {
        const shown = matrixOf(of, { rows, columns });
        shown.rows.forEach((_row, r) => {
          shown.columns.forEach((_column, c) => {
            const { reports, points, count, exposure, share } = shown.cell(r, c);
            if (exposure === 0) {
              expect([reports, points, count, share]).toEqual([null, null, null, null]);
              return;
            }
            expect(reports).toBeLessThanOrEqual(points!);
            expect(points).toBeLessThanOrEqual(count!);
            expect(reports).toBeLessThanOrEqual(exposure);
            expect(share).toBeCloseTo(reports! / exposure, 12);
          });
        });
      }),
    );
  });

  it('has margins that are the sums of its cells', () => {
    fc.assert(
      fc.property(profiles, dimensions, (of, [rows, columns]) => {
        const shown = matrixOf(of, { rows, columns });
        shown.rows.forEach((row, r) => {
          const cells = shown.columns.map((_column, c) => shown.cell(r, c));
          expect(row.count).toBe(cells.reduce((sum, { count }) => sum + (count ?? 0), 0));
          expect(row.reports).toBe(cells.reduce((sum, { reports }) => sum + (reports ?? 0), 0));
        });
        const ofRows = shown.rows.reduce((sum, { count }) => sum + count, 0);
        expect(shown.columns.reduce((sum, { count }) => sum + count, 0)).toBe(ofRows);
      }),
    );
  });

  it('finds a cell by position, key and name alike', () => {
    fc.assert(
      fc.property(profiles, dimensions, (of, [rows, columns]) => {
        const shown = matrixOf(of, { rows, columns });
        shown.rows.forEach((row, r) => {
          shown.columns.forEach((column, c) => {
            expect(shown.cell(row.key, column.key)).toEqual(shown.cell(r, c));
            expect(shown.cell(row.name, column.name)).toEqual(shown.cell(r, c));
          });
        });
      }),
      { numRuns: 40 },
    );
  });

  it('keeps cells as they are when only the fullest columns are shown', () => {
    fc.assert(
      fc.property(profiles, dimensions, fc.integer({ min: 0, max: 8 }), (of, [rows, columns], n) => {
        const shown = matrixOf(of, { rows, columns });
        const top = shown.top(n);
        expect(top.columns).toHaveLength(Math.min(n, shown.columns.length));
        for (const row of top.rows) {
          for (const column of top.columns)
            expect(top.cell(row.key, column.key)).toEqual(shown.cell(row.key, column.key));
        }
        const reports = top.columns.map((column) => column.reports);
        expect(reports).toEqual([...reports].sort((a, b) => b - a));
      }),
      { numRuns: 40 },
    );
  });

  it('writes the same numbers in long and in wide rows', () => {
    fc.assert(
      fc.property(profiles, (of) => {
        const shown = matrixOf(of, {});
        expect(shown.toRows()).toHaveLength(shown.rows.length * shown.columns.length);
        expect(shown.toRows({ wide: true })).toHaveLength(shown.rows.length);
      }),
    );
  });
});

describe('a matrix of organisations', () => {
  it('adds up over years to the matrix of all years, report by report', () => {
    fc.assert(
      fc.property(profiles, (of) => {
        const dated = of.filter(({ year }) => year !== null);
        const whole = survey(dated, { codebook: smallCodebook });
        const shown = whole.matrix({ value: 'count' });
        const byYear = [...whole.groups('year').values()].map((part) => part.matrix({ value: 'count' }));
        for (const row of shown.rows) {
          for (const column of shown.columns) {
            const parts = byYear.map((part) =>
              part.rows.some(({ key }) => key === row.key) ? (part.at(row.key, column.key) ?? 0) : 0,
            );
            expect(shown.at(row.key, column.key) ?? 0).toBe(parts.reduce((sum, n) => sum + n, 0));
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('gives every posterior with an interval between 0 and 1, and none where nothing could have shown', () => {
    fc.assert(
      fc.property(profiles, (of) => {
        const shown = matrixOf(of, { value: 'posterior' });
        shown.rows.forEach((_row, r) => {
          shown.columns.forEach((_column, c) => {
            const { posterior, low, high, exposure } = shown.cell(r, c);
            if (exposure === 0) {
              expect([posterior, low, high]).toEqual([null, null, null]);
              return;
            }
            expect(posterior).toBeGreaterThan(0);
            expect(posterior).toBeLessThan(1);
            expect(low).toBeLessThan(high!);
            expect(low).toBeGreaterThanOrEqual(0);
            expect(high).toBeLessThanOrEqual(1);
          });
        });
      }),
      { numRuns: 40 },
    );
  });

  it('quotes in text order what it counts, each statement in its file', () => {
    fc.assert(
      fc.property(profiles, (of) => {
        const shown = matrixOf(of, { value: 'count' });
        const quoted = shown.rows.flatMap((row) =>
          shown.columns.flatMap((column) => shown.quotes(row.key, column.key)),
        );
        expect(quoted).toHaveLength(of.reduce((sum, { problems }) => sum + problems.length, 0));
        for (const { file, start, end, text } of quoted) {
          const [profile] = of.filter((one) => one.file === file);
          expect(
            profile!.problems.some((one) => one.start === start && one.end === end && one.text === text),
          ).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });
});
