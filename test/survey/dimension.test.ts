// Dimensions of a matrix, the counts of their cells, and the choice of a voice.
import { describe, expect, it } from 'vitest';
import { chooseVoice, voicesOf } from '../../src/survey/choose-voice.js';
import { countCells } from '../../src/survey/count-cells.js';
import { dimension } from '../../src/survey/dimension.js';
import { gather } from '../../src/survey/gather.js';
import { byOrganization } from '../../src/survey/organization-order.js';
import { attributeNames, attributeOf } from '../../src/survey/peer-groups.js';
import { splitProfiles } from '../../src/survey/split-profiles.js';
import { smallCategories } from './make-codebook.js';
import { makeProfile } from './make-profile.js';

const profiles = [
  makeProfile({
    organization: '城关镇党委',
    year: 2022,
    attributes: { sector: '乡镇', members: '120' },
    problems: [
      { category: 'records', mode: 'irregular', locus: 'subordinate', extent: 'some', basis: '信访' },
    ],
  }),
  makeProfile({
    organization: '教育局',
    year: 2021,
    attributes: { sector: ' ' },
    kind: 'speech',
    speaker: '区委',
  }),
  makeProfile({ organization: null, report: 'talk', year: null, problems: ['theory'] }),
];
const observations = gather(profiles);
const along = (name: string) => dimension(name, observations, smallCategories);

describe('dimension', () => {
  it.each([
    ['organization', ['城关镇', '教育局']],
    ['year', ['2021', '2022']],
    ['kind', ['self-report', 'speech']],
    ['report', ['talk', '城关镇党委-2022', '教育局-2021']],
    ['sector', ['乡镇']],
    ['members', ['120']],
    ['domain', ['politics', 'organisation', 'governance', 'rest']],
    ['locus', ['self', 'unit', 'subordinate', 'external']],
    ['extent', ['general', 'some', 'few', 'unstated']],
  ])('%s takes the values %j, in that order', (name, keys) => {
    expect(along(name).keys).toEqual(keys);
  });

  it('shows organisations and categories by name', () => {
    expect(along('organization').nameOf('城关镇')).toBe('城关镇党委');
    expect(along('category').nameOf('records')).toBe('党务基础');
    expect(along('year').nameOf('2022')).toBe('2022');
  });

  it('shows all categories and modes of the codebook, mentioned or not', () => {
    expect(along('category').keys).toEqual(smallCategories.ids);
    expect(along('mode').keys).toHaveLength(11);
  });

  it('refuses a misspelt name, listing manifest columns too', () => {
    expect(() => along('sectors')).toThrow(/“sectors”.*members, sector.*category/);
  });
});

describe('countCells', () => {
  it('leaves out reports whose row is not known', () => {
    const counts = countCells(observations, along('year'), along('category'));
    expect([...counts.exposure].every((n) => n === 1)).toBe(true);
    expect(counts.statements.reduce((sum, n) => sum + n, 0)).toBe(1);
  });

  it('exposes every report to every cell of two properties of problems', () => {
    const counts = countCells(observations, along('locus'), along('basis'));
    expect([...new Set(counts.exposure)]).toEqual([3]);
  });

  it('keeps the statements of each cell', () => {
    const counts = countCells(observations, along('organization'), along('locus'));
    expect([...counts.stated.keys()]).toEqual([2]);
    expect(counts.stated.get(2)![0]!.finding).toMatchObject({ finding: 'problem', category: 'records' });
  });

  it('counts two reports of one speaker as two', () => {
    const both = gather(
      [2021, 2022].map((year) => makeProfile({ year, speaker: '区委', problems: ['theory'] })),
    );
    const counts = countCells(both, dimension('speaker', both, smallCategories), along('category'));
    expect([counts.reports[0], counts.exposure[0]]).toEqual([2, 2]);
  });
});

describe('chooseVoice', () => {
  const both = gather([makeProfile(), makeProfile({ report: 'r', voice: 'inspection' })]);

  it('takes the one asked for, heard or not', () => {
    expect(chooseVoice(both, 'matrix', 'superior')).toBe('superior');
  });

  it('takes the only one that speaks', () => {
    expect(chooseVoice(gather([makeProfile({ voice: 'superior' })]), 'matrix', undefined)).toBe('superior');
    expect(chooseVoice([], 'matrix', undefined)).toBe('self');
  });

  it('never chooses among several', () => {
    expect(voicesOf(both)).toEqual(['self', 'inspection']);
    expect(() => chooseVoice(both, 'compare', undefined)).toThrow(/compare.*self \(1\), inspection \(1\)/);
  });
});

describe('manifest columns', () => {
  it('are known by name, in code unit order', () => {
    expect(attributeNames(observations)).toEqual(['members', 'sector']);
  });

  it('are null where blank or missing', () => {
    const sector = attributeOf(observations, 'sector');
    expect(observations.map(sector)).toEqual([null, '乡镇', null]);
  });

  it('named like a method of objects are not mistaken for one', () => {
    expect(() => attributeOf(observations, 'toString')).toThrow(/OPTION_INVALID/);
  });
});

describe('splitProfiles', () => {
  it('puts profiles under their value and leaves out those without one', () => {
    const groups = splitProfiles(profiles, observations, 'year', smallCategories);
    expect([...groups].map(([year, of]) => [year, of.map(({ organization }) => organization)])).toEqual([
      ['2021', ['教育局']],
      ['2022', ['城关镇党委']],
    ]);
  });
});

describe('splitProfiles refuses', () => {
  it.each(['category', 'voice', 'family'])('%s, which one report can have several of', (by) => {
    expect(() => splitProfiles(profiles, observations, by, smallCategories)).toThrow(/不是整份报告的属性/);
  });
});

describe('byOrganization', () => {
  it('orders organisations by key and keeps the order within', () => {
    const parts = [
      { key: '河东', rows: [1, 2] },
      { key: '北山', rows: [3] },
      { key: '河东', rows: [4] },
    ];
    expect(byOrganization(parts)).toEqual([3, 1, 2, 4]);
  });
});
