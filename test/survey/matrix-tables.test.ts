// matrix.csv and matrix-long.csv: their columns, their empty cells, and what is particular to one organisation.
import { describe, expect, it } from 'vitest';
import type { CategoryRow } from '../../src/codebook/tables/categories.js';
import { listCategories } from '../../src/survey/category-list.js';
import { distinctive } from '../../src/survey/distinctive.js';
import { gather } from '../../src/survey/gather.js';
import { logOdds } from '../../src/survey/log-odds.js';
import { matrixLong } from '../../src/survey/matrix-long.js';
import { matrixWide } from '../../src/survey/matrix-wide.js';
import { survey } from '../../src/survey/survey.js';
import { smallCategories } from './make-codebook.js';
import { makeProfile } from './make-profile.js';

const observations = gather([
  makeProfile({ organization: '城关镇党委', year: 2021, problems: ['records', 'records', 'theory'] }),
  makeProfile({ organization: '城关镇党委', year: 2022, problems: ['records'] }),
  makeProfile({ organization: '河东镇', problems: ['theory'], attributes: { sector: '乡镇' } }),
  makeProfile({ organization: '教育局', problems: ['theory', 'service'], attributes: { sector: '部门' } }),
  makeProfile({ organization: '北山乡', exposedVoices: [], attributes: { sector: '乡镇' } }),
  makeProfile({ organization: '城关镇党委', voice: 'superior', report: 'review', problems: ['service'] }),
]);

describe('matrixWide', () => {
  const rows = matrixWide(observations, smallCategories);

  it('has organisation, voice and reports, a column per category in codebook order, then exposure', () => {
    expect(rows.columns).toEqual(['organization', 'voice', 'reports', ...smallCategories.ids, 'exposure']);
  });

  it('counts reports, not statements', () => {
    expect(rows.find((row) => row.organization === '城关镇党委' && row.voice === 'self')).toMatchObject({
      reports: 2,
      records: 2,
      theory: 1,
      service: 0,
      exposure: 2,
    });
  });

  it('leaves cells empty, not 0, where nothing could have shown', () => {
    const row = rows.find(({ organization }) => organization === '北山乡');
    expect(row).toMatchObject({ reports: 1, exposure: 0, records: null, theory: null });
  });

  it('keeps the voices of one organisation apart and side by side', () => {
    expect(rows.map((row) => [row.organization, row.voice])).toEqual([
      ['北山乡', 'self'],
      ['城关镇党委', 'self'],
      ['城关镇党委', 'superior'],
      ['教育局', 'self'],
      ['河东镇', 'self'],
    ]);
  });
});

describe('a category that is called like a column', () => {
  const codebook = {
    tables: {
      categories: [
        { order: 1, category: 'organization', name: '组织设置', domain: 'organisation', domainName: '组织' },
        { order: 2, category: 'exposure', name: '公开', domain: 'organisation', domainName: '组织' },
      ] as unknown as readonly CategoryRow[],
    },
  };
  const profiles = [makeProfile({ organization: '城关镇党委', problems: ['organization'] })];

  it('has a column of its own in the wide matrix and never takes the name of the body', () => {
    const rows = matrixWide(gather(profiles), listCategories(codebook));
    expect(rows.columns).toEqual([
      'organization',
      'voice',
      'reports',
      'category.organization',
      'category.exposure',
      'exposure',
    ]);
    expect(rows[0]).toEqual({
      organization: '城关镇党委',
      voice: 'self',
      reports: 1,
      'category.organization': 1,
      'category.exposure': 0,
      exposure: 1,
    });
  });

  it('has one in the matrix of an analyst too', () => {
    const matrix = survey(profiles, { codebook }).matrix({
      rows: 'organization',
      columns: 'category',
      value: 'reports',
      voice: 'self',
    });
    expect(matrix.toRows({ wide: true })[0]).toMatchObject({
      organization: '城关镇党委',
      'category.organization': 1,
    });
    expect(matrix.toText()).toMatch(/城关镇党委 +1/);
    expect(matrix.toText()).toContain('组织设置');
  });
});

describe('matrixLong', () => {
  const rows = matrixLong(observations, smallCategories);
  const cell = (organization: string, category: string) =>
    rows.find(
      (row) => row.organization === organization && row.category === category && row.voice === 'self',
    );

  it('has a row for every category, absent ones too', () => {
    expect(rows.filter((row) => row.organization === '河东镇').map((row) => row.reports)).toEqual([
      1, 0, 0, 0, 0, 0,
    ]);
  });

  it('tells statements, points, reports and exposure apart', () => {
    expect(cell('城关镇党委', 'records')).toMatchObject({
      count: 3,
      points: 3,
      reports: 2,
      exposure: 2,
      share: 1,
    });
  });

  it('draws the share to that of the others: base (0 + 0.5) ÷ (2 + 1)', () => {
    expect(cell('城关镇党委', 'records')!.posterior).toBeCloseTo((4 * (0.5 / 3) + 2) / 6, 12);
  });

  it('sets the reports of an organisation against those of the others', () => {
    // 城关镇 mentions records in 2 of its 3 report × category pairs, the others in 0 of 3.
    const expected = logOdds({ count: 2, total: 3 }, { count: 0, total: 3 });
    expect(cell('城关镇党委', 'records')!.distinctive).toBeCloseTo(expected!, 12);
  });

  it('knows nothing where exposure is 0', () => {
    expect(cell('北山乡', 'records')).toEqual({
      organization: '北山乡',
      voice: 'self',
      category: 'records',
      count: null,
      points: null,
      reports: null,
      exposure: 0,
      share: null,
      posterior: null,
      low: null,
      high: null,
      distinctive: null,
      readingPrecision: null,
      readingRecall: null,
    });
  });
});

describe('distinctive', () => {
  it('lists what an organisation mentions, most distinctive first, with the others beside it', () => {
    const rows = distinctive(observations, '城关镇党委', smallCategories).filter(
      (row) => row.voice === 'self',
    );
    expect(
      rows.map((row) => [row.category, row.reports, row.otherReports, row.otherExposure, row.peers]),
    ).toEqual([
      ['records', 2, 0, 2, 2],
      ['theory', 1, 2, 2, 2],
    ]);
    expect(rows[0]!.distinctive).toBeGreaterThan(0);
    expect(rows[1]!.distinctive).toBeLessThan(0);
  });

  it('finds an organisation under its short name', () => {
    expect(distinctive(observations, '城关镇', smallCategories)).toEqual(
      distinctive(observations, '城关镇党委', smallCategories),
    );
  });

  it('compares within the peer group where asked to', () => {
    const peers = [
      makeProfile({ organization: '甲镇', problems: ['records'], attributes: { sector: '乡镇' } }),
      makeProfile({ organization: '乙镇', problems: ['theory'], attributes: { sector: '乡镇' } }),
      makeProfile({ organization: '丙局', problems: ['records'], attributes: { sector: '部门' } }),
    ];
    const rows = distinctive(gather(peers), '甲镇', smallCategories, { peers: 'sector' });
    expect(rows.map((row) => [row.category, row.otherReports, row.peers])).toEqual([['records', 0, 1]]);
  });

  it('refuses a manifest column that does not exist', () => {
    expect(() => distinctive(observations, '河东镇', smallCategories, { peers: 'setcor' })).toThrow(
      /OPTION_INVALID 清单没有“setcor”列.*sector/,
    );
  });

  it('is empty where there is nobody to compare with', () => {
    const alone = gather([makeProfile({ problems: ['theory'] })]);
    expect(distinctive(alone, '城关镇', smallCategories)).toHaveLength(0);
  });
});
