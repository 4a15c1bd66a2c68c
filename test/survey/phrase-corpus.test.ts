// Texts as units: characters, figures and boundaries; whose they are; what is left out above the limit.
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/corpus/report.js';
import { collectPhraseCorpus, FIRST_BOUNDARY, type PhraseCorpus } from '../../src/survey/phrase-corpus.js';
import { codebookOf } from '../profile/test-codebook.js';
import { makeProfile } from './make-profile.js';

const word = (phrase: string, use: 'party-body' | 'prefix') => ({ phrase, use, note: '', source: 'test' });
const codebook = codebookOf({ 'organization-words': [word('党委', 'party-body'), word('中共', 'prefix')] });

const collect = (
  reports: readonly Report[],
  profiles: readonly ReturnType<typeof makeProfile>[] = [],
  limit = 1e6,
) => collectPhraseCorpus(reports, { codebook, profiles, limit });

/** The units as text, each boundary a bar. */
const shown = ({ units }: PhraseCorpus) =>
  [...units].map((unit) => (unit >= FIRST_BOUNDARY ? '|' : String.fromCharCode(unit))).join('');

describe('the units of a corpus', () => {
  it.each([
    ['党费，收缴。', '党费|收缴|'],
    ['“党费”（收缴）！', '党费|收缴|'],
    ['党费\n\n收缴', '党费|收缴|'],
    ['开展12次，比例95.5%以上', '开展#次|比例#以上|'],
    ['投入1,200万元，3.万', '投入#万元|#|万|'],
    ['推进５个Ｎ工程', '推进#个|工程|'],
    ['二〇二二年', '二〇二二年|'],
    ['ABC', ''],
  ])('of %s are %s', async (text, expected) => {
    expect(shown(await collect([{ id: 'a', text }]))).toBe(expected);
  });

  it('have a boundary of its own at every break', async () => {
    const { units } = await collect([{ id: 'a', text: '党，建，引，领' }]);
    const boundaries = [...units].filter((unit) => unit >= FIRST_BOUNDARY);
    expect(new Set(boundaries).size).toBe(boundaries.length);
    expect(boundaries).toHaveLength(4);
  });

  it('end with a boundary between reports, each unit knowing its report', async () => {
    const corpus = await collect([
      { id: 'b', text: '引领' },
      { id: 'a', text: '党建' },
    ]);
    expect(shown(corpus)).toBe('党建|引领|');
    expect([...corpus.reportOf]).toEqual([0, 0, 0, 1, 1, 1]);
  });
});

describe('whose words they are', () => {
  const bodiesOf = async (
    reports: readonly Report[],
    profiles: readonly ReturnType<typeof makeProfile>[] = [],
  ) => [...(await collect(reports, profiles)).bodyOf];

  it.each([
    [
      'forms of one name',
      [{ organization: '中共城关镇党委' }, { organization: '城关镇党委' }, { organization: '城关镇' }],
      [0, 0, 0],
    ],
    ['two names', [{ organization: '城关镇党委' }, { organization: '河湾镇党委' }], [0, 1]],
    ['no names', [{}, {}], [0, 1]],
    ['one speaker and no names', [{ speaker: '县委' }, { speaker: '县委' }], [0, 0]],
  ])('by %s', async (_name, given, expected) => {
    expect(await bodiesOf(given.map((fields, i) => ({ id: `${i}`, text: '党建', ...fields })))).toEqual(
      expected,
    );
  });

  it('by the profile, where the report does not say', async () => {
    const reports = [
      { id: '0', text: '党建' },
      { id: '1', text: '党建', organization: '城关镇' },
    ];
    expect(await bodiesOf(reports, [makeProfile({ report: '0', organization: '城关镇党委' })])).toEqual([
      0, 0,
    ]);
  });

  it('counts characters without figures', async () => {
    expect([...(await collect([{ id: 'a', text: '开展12次，好' }])).bodySizes]).toEqual([4]);
  });
});

describe('the limit', () => {
  const reports = Array.from({ length: 20 }, (_, i) => ({ id: `${i}`, text: '党'.repeat(1000) }));
  it('is kept by leaving out whole reports, the same whatever the order', async () => {
    const some = await collect(reports, [], 5000);
    const turned = await collect([...reports].reverse(), [], 5000);
    expect(some.years).toHaveLength(5);
    expect(turned.units).toEqual(some.units);
    expect(some.read).toBe(0.25);
  });

  it('reads everything where there is room', async () => {
    expect((await collect(reports)).read).toBe(1);
  });

  it('keeps one report even if that is longer', async () => {
    const corpus = await collect(reports.slice(0, 2), [], 500);
    expect(corpus.years).toHaveLength(1);
    expect(corpus.read).toBe(0.5);
  });

  it('calls a corpus without a text read', async () => {
    expect((await collect([])).read).toBe(1);
  });
});
