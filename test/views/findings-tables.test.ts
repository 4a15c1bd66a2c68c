// The flat tables of findings: their columns, whose voice a row carries, and the manifest columns that travel along.
import { describe, expect, it } from 'vitest';
import type { CategoryRow } from '../../src/codebook/tables/categories.js';
import type { Boilerplate, Figure } from '../../src/findings/findings.js';
import type { Profile } from '../../src/profile/profile.js';
import {
  balanceTable,
  boilerplateTable,
  figuresTable,
  namedTable,
  problemsTable,
  reportsTable,
} from '../../src/views/findings-tables.js';
import { sloganDetailTable } from '../../src/views/slogan-detail-table.js';
import { makeNamed, makeProblem, makeProfile, makeSlogan } from '../survey/make-profile.js';
import { documentedColumns, documentedScores } from '../workflow/documented-columns.js';

const categories = [
  { category: 'discipline', name: '纪律', domain: 'people' },
  { category: 'theory', name: '理论武装', domain: 'politics' },
] as unknown as readonly CategoryRow[];

const figure: Figure = {
  finding: 'figure',
  start: 10,
  end: 13,
  text: '12次',
  sentence: 1,
  organization: null,
  value: 12,
  low: 12,
  high: 12,
  unit: '次',
  figureKind: 'count',
  level: 'activity',
  indicator: '党课',
  use: 'achieved',
  role: 'achievement',
  approximate: false,
  masked: false,
};

const boilerplate: Boilerplate = {
  finding: 'boilerplate',
  start: 20,
  end: 32,
  text: '持续加强党的建设各项工作。',
  sentence: 2,
  organization: null,
  role: 'plan',
  score: 0.8,
  evidence: 'none',
  reasons: ['stock-verb:持续加强', 'no-particular'],
};

const profile = makeProfile({
  organization: '柳河镇党委',
  year: 2022,
  attributes: { sector: '乡镇', level: '乡科级' },
  problems: [{ category: 'theory', also: ['discipline', 'unlisted'], aspects: ['学习', '中心组'] }],
  named: [makeNamed({ category: 'theory' })],
  figures: [figure],
  boilerplate: [boilerplate],
  slogans: [makeSlogan({ since: 2016 }), makeSlogan({ text: '两个维护', since: 2018 }, 1)],
  balance: [
    { role: 'problem', chars: 120, sentences: 6, figures: 1, maskedFigures: 2, boilerplateShare: null },
  ],
});

const makers: Readonly<
  Record<
    string,
    (profiles: readonly Profile[]) => readonly object[] & { readonly columns: readonly string[] }
  >
> = {
  reports: reportsTable,
  balance: balanceTable,
  problems: (profiles) => problemsTable(profiles, categories),
  named: namedTable,
  figures: figuresTable,
  boilerplate: boilerplateTable,
};

describe.each(Object.entries(makers))('%s', (name, make) => {
  const wanted = documentedColumns[name]!.split(' ');

  it('begins with its documented columns', () => {
    expect(make([profile]).columns.slice(0, wanted.length)).toEqual(wanted);
  });

  it('has no column twice, and exactly its columns in every row', () => {
    const rows = make([profile]);
    expect(new Set(rows.columns).size).toBe(rows.columns.length);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(Object.keys(row).sort()).toEqual([...rows.columns].sort());
  });

  it('carries the manifest columns behind its own, empty where a report has none', () => {
    const rows = make([
      profile,
      makeProfile({ ...profile, report: 'other', id: 'other', attributes: {} } as never),
    ]);
    expect(rows.columns.at(-1)).toBe('sector');
    const sectors = rows.map((row) => (row as Readonly<Record<string, unknown>>).sector);
    expect(new Set(sectors)).toEqual(new Set(['乡镇', '']));
  });

  it('never lets a manifest column replace one of its own', () => {
    const clash = Object.fromEntries(wanted.map((column) => [column, '清单']));
    const rows = make([{ ...profile, attributes: clash }]);
    const plain = make([{ ...profile, attributes: {} }]);
    for (const [index, row] of rows.entries()) expect(row).toMatchObject(plain[index]!);
    expect(rows[0]).toMatchObject({ 'manifest.organization': '清单', [`manifest.${wanted.at(-1)}`]: '清单' });
  });

  it('orders rows by file, then by the number of the profile in it, whatever the order given', () => {
    const files = ['b.txt', 'a.txt', 'a.txt', 'a.txt'];
    const ids = ['b', 'a#2', 'a#10', 'a#1'];
    const many = files.map((file, index) => ({
      ...profile,
      file,
      report: file[0]!,
      id: ids[index]!,
      organization: ids[index]!,
    }));
    const order = (profiles: readonly Profile[]): readonly unknown[] =>
      make(profiles).map((row) => (row as Readonly<Record<string, unknown>>).organization);
    expect([...new Set(order(many))]).toEqual(['a#1', 'a#2', 'a#10', 'b']);
    expect(order([...many].reverse())).toEqual(order(many));
  });

  it('of no profiles is an empty table', () => {
    expect(make([])).toHaveLength(0);
  });
});

describe('reportsTable', () => {
  it('has every score of a profile behind its own columns', () => {
    expect(reportsTable([profile]).columns).toEqual(expect.arrayContaining([...documentedScores]));
  });

  it('keeps null apart from 0: what cannot be known is an empty cell', () => {
    expect(reportsTable([profile])[0]).toMatchObject({ withCause: null, points: 0 });
  });
});

describe('problemsTable', () => {
  it('gives each statement its own voice: a notice quotes inspection and adds its own words', () => {
    const notice = makeProfile({
      voice: 'inspection',
      problems: [makeProblem({ voice: 'inspection' }), makeProblem({ voice: 'self', text: '仍有差距' }, 1)],
    });
    expect(problemsTable([notice], categories).map((row) => row.voice)).toEqual(['inspection', 'self']);
  });

  it('names domain and category, and joins lists by semicolons', () => {
    expect(problemsTable([profile], categories)[0]).toMatchObject({
      domain: 'politics',
      category: 'theory',
      categoryName: '理论武装',
      also: 'discipline;unlisted',
      aspects: '学习;中心组',
    });
  });

  it('leaves the remark to the organisation', () => {
    const rows = problemsTable([profile], categories);
    expect(rows[0]!.remark).toBe('');
  });

  it('shows a category the codebook does not have by its id', () => {
    const strange = makeProfile({ problems: [{ category: 'unlisted' }] });
    expect(problemsTable([strange], categories)[0]).toMatchObject({ domain: '', categoryName: 'unlisted' });
  });
});

describe('figuresTable', () => {
  it('keeps the level of a figure beside the level of the body', () => {
    expect(figuresTable([profile])[0]).toMatchObject({ level: 'activity', 'manifest.level': '乡科级' });
  });

  it('shows a masked figure as masked, without a value', () => {
    const masked = { ...figure, value: null, low: null, high: null, masked: true, text: '××次' };
    expect(figuresTable([{ ...profile, figures: [masked] }])[0]).toMatchObject({ value: null, masked: true });
  });
});

describe('boilerplateTable', () => {
  it('says why a sentence is flagged', () => {
    expect(boilerplateTable([profile])[0]!.reasons).toBe('stock-verb:持续加强;no-particular');
  });
});

describe('sloganDetailTable', () => {
  it('has a row for each occurrence, with its place', () => {
    const rows = sloganDetailTable([profile]);
    expect(rows.map((row) => [row.phrase, row.since, row.start, row.end])).toEqual([
      ['四个意识', 2016, 0, 4],
      ['两个维护', 2018, 100, 104],
    ]);
  });
});
