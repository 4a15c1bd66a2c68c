// The matrix of any two dimensions: cells, margins, marks, and the way back to the words.
import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { gather } from '../../src/survey/gather.js';
import { matrix } from '../../src/survey/matrix.js';
import { departures } from '../../src/survey/residuals.js';
import { smallCategories } from './make-codebook.js';
import { makeProfile, makeSlogan } from './make-profile.js';

const observations = gather([
  makeProfile({
    organization: '城关镇党委',
    year: 2021,
    attributes: { sector: '乡镇' },
    problems: [
      { category: 'records', text: '党费收缴记录不规范', mode: 'irregular', point: 1 },
      { category: 'records', text: '台账更新不及时', mode: 'effort', point: 1 },
      { category: 'theory', text: '学习不够深入', mode: 'effort', point: 2 },
    ],
  }),
  makeProfile({
    organization: '城关镇党委',
    year: 2022,
    attributes: { sector: '乡镇' },
    problems: ['records'],
  }),
  makeProfile({ organization: '教育局', year: 2022, attributes: { sector: '部门' }, problems: ['theory'] }),
  makeProfile({ organization: '北山乡', year: 2022, exposedVoices: [] }),
]);
const of = (options: Parameters<typeof matrix>[2] = {}) => matrix(observations, smallCategories, options);

describe('matrix', () => {
  it('is organisation × category in reports unless asked otherwise', () => {
    const all = of();
    expect(all.rows.map((row) => row.name)).toEqual(['北山乡', '城关镇党委', '教育局']);
    expect(all.columns.map((column) => column.key)).toEqual(smallCategories.ids);
    expect(all.at('城关镇党委', 'records')).toBe(2);
  });

  it('tells statements, points and reports apart in one cell', () => {
    expect(of().cell('城关镇', 'records')).toMatchObject({
      count: 3,
      points: 2,
      reports: 2,
      exposure: 2,
      share: 1,
    });
  });

  it('has nothing, not 0, where exposure is 0', () => {
    expect(of().at('北山乡', 'records')).toBeNull();
    expect(of().cell('北山乡', 'records').exposure).toBe(0);
    expect(of().at('教育局', 'records')).toBe(0);
  });

  it('traces a cell to the words behind it', () => {
    const quotes = of().quotes('城关镇党委', 'records');
    expect(quotes.map(({ text, year, point }) => [text, year, point])).toEqual([
      ['党费收缴记录不规范', 2021, 1],
      ['台账更新不及时', 2021, 1],
      ['records方面抓得不够紧', 2022, 1],
    ]);
    expect(quotes[0]).toMatchObject({ file: '城关镇党委-2021.txt', start: 0, end: 9, voice: 'self' });
    expect(of().quotes('教育局', 'records')).toEqual([]);
  });

  it.each([
    [{ rows: 'year', columns: 'category', value: 'share' }, '2022', 'records', 1 / 2],
    [{ rows: 'sector', columns: 'category', value: 'reports' }, '乡镇', 'records', 2],
    [{ rows: 'organization', columns: 'mode', value: 'count' }, '城关镇', 'effort', 3],
    [{ rows: 'organization', columns: 'domain', value: 'points' }, '城关镇', 'politics', 1],
    [{ rows: 'category', columns: 'mode', value: 'count' }, 'records', 'irregular', 1],
    [{ rows: 'category', columns: 'year', value: 'reports' }, 'records', '2022', 1],
    [{ rows: 'organization', columns: 'year', value: 'reports' }, '城关镇', '2021', 1],
  ] as const)('crosses any two dimensions: %j', (options, row, column, expected) => {
    expect(of(options).at(row, column)).toBe(expected);
  });

  it('shows the posterior drawn to the other rows', () => {
    expect(of({ value: 'posterior' }).at('教育局', 'records')).toBeCloseTo((4 * (2.5 / 3)) / 5, 12);
  });

  it('has margins of reports and statements', () => {
    const all = of();
    expect(all.rows[1]).toMatchObject({ reports: 3, count: 4 });
    expect(all.columns[3]).toEqual({ key: 'records', name: '党务基础', reports: 2, count: 3 });
  });

  it('keeps the fullest columns with top, everything else unchanged', () => {
    const narrow = of().top(2);
    expect(narrow.columns.map((column) => column.key)).toEqual(['theory', 'records']);
    expect(narrow.at('城关镇', 'records')).toBe(2);
    expect(narrow.quotes('城关镇', 'records')).toHaveLength(3);
    expect(narrow.top(1).columns).toHaveLength(1);
  });

  it('gives long rows with every number and wide rows like a matrix', () => {
    const wide = of().top(2).toRows({ wide: true });
    expect(wide.columns).toEqual(['organization', 'theory', 'records']);
    expect(wide[1]).toEqual({ organization: '城关镇党委', theory: 1, records: 2 });
    const long = of().toRows();
    expect(long).toHaveLength(3 * 6);
    expect(long[9]).toMatchObject({
      organization: '城关镇党委',
      category: 'records',
      voice: 'self',
      value: 2,
      reports: 2,
    });
  });

  it('prints under Chinese headings and writes itself as JSON', () => {
    expect(inspect(of())).toContain('党务基础');
    const written = JSON.parse(JSON.stringify(of())) as { readonly cells: readonly unknown[] };
    expect(written.cells).toHaveLength(18);
  });

  it('keeps masked organisations of two documents apart', () => {
    const masked = ['a', 'b'].map((report) =>
      makeProfile({
        report,
        organization: '**镇党委',
        organizationKey: `**镇@${report}#1`,
        problems: ['theory'],
      }),
    );
    expect(matrix(gather(masked), smallCategories).rows.map((row) => row.name)).toEqual([
      '**镇@a#1',
      '**镇@b#1',
    ]);
  });

  it('counts texts about nobody in particular under years, not under organisations', () => {
    const talk = gather([makeProfile({ organization: null, report: 'talk', problems: ['theory'] })]);
    expect(matrix(talk, smallCategories).rows).toEqual([]);
    expect(matrix(talk, smallCategories, { rows: 'year' }).at('2022', 'theory')).toBe(1);
  });
});

describe('matrix with the voices side by side', () => {
  const notice = makeProfile({
    report: 'notice',
    year: 2022,
    problems: ['theory', { category: 'records', voice: 'inspection' }],
  });
  const both = gather([notice, makeProfile({ organization: '北山乡', problems: ['theory'] })]);
  const all = matrix(both, smallCategories, { rows: 'voice' });

  it('counts each voice for itself, also within one report', () => {
    expect(all.rows.map(({ key }) => key)).toEqual(['self', 'inspection']);
    expect([all.cell('self', 'theory').reports, all.cell('self', 'theory').exposure]).toEqual([2, 2]);
    expect([all.cell('inspection', 'theory').reports, all.cell('inspection', 'theory').exposure]).toEqual([
      0, 1,
    ]);
  });

  it('has no voice of its own, and no posterior that would draw one voice to another', () => {
    expect(all.voice).toBeNull();
    expect(all.cell('self', 'theory').posterior).toBeNull();
    expect(all.toRows()[0]).toMatchObject({ voice: 'self', category: 'theory' });
    expect(() => matrix(both, smallCategories, { rows: 'voice', value: 'posterior' })).toThrow(
      /“voice”时没有后验值/,
    );
  });

  it('draws an organisation to the others of the same voice only', () => {
    const turned = matrix(both, smallCategories, { columns: 'voice', value: 'posterior' });
    expect(turned.at('北山乡', 'inspection')).toBeNull();
  });

  it('keeps to one voice where one is asked for', () => {
    const one = matrix(both, smallCategories, { rows: 'voice', voice: 'inspection' });
    expect(one.rows.map(({ key }) => key)).toEqual(['inspection']);
  });
});

describe('matrix of set phrases', () => {
  const slogans = [
    makeSlogan({ text: '四个意识', family: '政治' }),
    makeSlogan({ text: '四个自信', family: '政治' }, 1),
    makeSlogan({ text: '三会一课', family: '组织' }, 2),
  ];
  const all = matrix(
    gather([
      makeProfile({ organization: '城关镇党委', slogans }),
      makeProfile({ organization: '北山乡', exposedVoices: [], slogans: slogans.slice(2) }),
    ]),
    smallCategories,
    { columns: 'family' },
  );

  it('counts phrases by family, also in reports without a problem part', () => {
    expect(all.columns.map(({ key }) => key)).toEqual(['政治', '组织']);
    expect(all.cell('城关镇', '政治')).toMatchObject({ reports: 1, count: 2, exposure: 1 });
    expect(all.cell('北山乡', '政治')).toMatchObject({ reports: 0, count: 0, exposure: 1 });
    expect(all.columns[1]).toMatchObject({ reports: 2, count: 2 });
  });

  it('leads back to the words', () => {
    expect(all.quotes('城关镇', '政治').map(({ text, category }) => [text, category])).toEqual([
      ['四个意识', '政治'],
      ['四个自信', '政治'],
    ]);
  });

  it('counts phrases of a text once, under its own voice', () => {
    const quoted = gather([
      makeProfile({ slogans, problems: [{ category: 'theory', voice: 'inspection' }] }),
    ]);
    const byVoice = matrix(quoted, smallCategories, { rows: 'voice', columns: 'family' });
    expect([byVoice.at('self', '组织'), byVoice.at('inspection', '组织')]).toEqual([1, null]);
  });
});

describe('matrix refuses', () => {
  it('to pool voices', () => {
    const both = gather([makeProfile(), makeProfile({ report: 'review', voice: 'superior' })]);
    expect(() => matrix(both, smallCategories)).toThrow(
      /OPTION_INVALID .*never pooled.*self \(1\), superior \(1\)/,
    );
    expect(matrix(both, smallCategories, { voice: 'superior' }).voice).toBe('superior');
  });

  it.each([
    [{ rows: 'organisation' }, /OPTION_INVALID .*“organisation”.*organization, year.*sector.*category/],
    [{ rows: 'category' }, /行与列都是“category”/],
    [{ rows: 'mode', value: 'posterior' }, /“mode”时没有后验值/],
    [{ rows: 'category', columns: 'family' }, /“category”与“family”不是同一种内容的属性/],
    [{ value: 'total' }, /value of matrix cannot be "total"/],
    [{ voice: 'everybody' }, /voice of matrix cannot be "everybody"/],
    [{ row: 'year' }, /OPTION_UNKNOWN/],
  ])('%j', (options, message) => {
    expect(() => of(options as Parameters<typeof matrix>[2])).toThrow(message);
  });

  it('a row or column it does not have', () => {
    expect(() => of().at('河东镇', 'records')).toThrow(/矩阵没有“河东镇”.*城关镇/);
    expect(() => of().at(0, 99)).toThrow(/OPTION_INVALID/);
  });
});

describe('departures', () => {
  it('are χ² and standardised residuals of a table', () => {
    // Expected 12, 18, 8, 12: χ² = 9/12 + 9/18 + 9/8 + 9/12 = 3.125; residual 3 ÷ √(12 × 0.4 × 0.6).
    const { test, residuals } = departures([15, 15, 5, 15], 2);
    expect(test!.statistic).toBeCloseTo(3.125, 12);
    expect(test!.degrees).toBe(1);
    expect(test!.probability).toBeCloseTo(0.0771, 4);
    expect(test!.smallExpected).toBe(0);
    expect(residuals[0]).toBeCloseTo(3 / Math.sqrt(12 * 0.4 * 0.6), 12);
    expect(residuals[1]).toBeCloseTo(-residuals[0]!, 12);
  });

  it('mark only what stands out after adjusting for the number of cells', () => {
    expect([...departures([15, 15, 5, 15], 2).marks]).toEqual([0, 0, 0, 0]);
    expect([...departures([40, 10, 10, 40], 2).marks]).toEqual([1, -1, -1, 1]);
  });

  it('leave empty rows and columns out', () => {
    const { test, residuals } = departures([15, 15, 0, 5, 15, 0, 0, 0, 0], 3);
    expect(test!.statistic).toBeCloseTo(3.125, 12);
    expect(residuals[2]).toBeNaN();
  });

  it('have no test for a single row', () => {
    expect(departures([3, 4], 2).test).toBeNull();
    expect(departures([], 0).test).toBeNull();
  });
});
