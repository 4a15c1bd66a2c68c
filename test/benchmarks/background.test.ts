// Counting the background: copies count once, fragments fall out, and what is kept is formula.
import { describe, expect, it } from 'vitest';
import { chooseStrings } from '../../benchmarks/background/choose-strings.js';
import { referenceCorpus } from '../../benchmarks/background/reference-corpus.js';
import { companyOf } from '../../src/survey/background-company.js';
import { type CountedString, countStrings } from '../../src/survey/background-strings.js';

const texts = [
  '各级要坚持“两手抓”，坚持从实际出发。会后抓好春耕生产。',
  '我们坚持从实际出发，把握规律。',
  '只有坚持从实际出发，才能成功。会后抓好秋收生产。',
  '会上再次重申，发展要坚持从实际出发，不搞攀比，稳步前行。',
  '会上再次重申，发展要坚持从实际出发，不搞攀比，稳步前行。',
].map((text, index) => ({ file: `${index}.txt`, year: [1980, 1995, 2010, 2014, 2016][index]!, text }));
const corpus = referenceCorpus(texts);
/** As if 坚持两手抓 were the only listed phrase. */
const covered = (text: string): Uint8Array => {
  const marks = new Uint8Array(text.length);
  const at = text.indexOf('坚持两手抓');
  if (at >= 0) marks.fill(1, at, at + 5);
  return marks;
};
const counted = countStrings(corpus, companyOf(corpus, covered), {
  shortest: 4,
  longest: 16,
  fewestBodies: 3,
  fewestYearGroups: 3,
  groups: [1921, 1993, 2003, 2013, 2015],
  leastCohesion: 0,
  leastFreedom: 1,
});

describe('the strings counted', () => {
  it('are whole where their parts are always said together, and a sentence printed twice counts once', () => {
    expect(
      counted.map(({ string, count, bodies, yearGroups }) => [string, count, bodies, yearGroups]),
    ).toEqual([['坚持从实际出发', 4, 4, 4]]);
  });

  it('know how often they end a clause, and how much set phrase stands around them', () => {
    const [string] = counted;
    expect(string).toMatchObject({ endsClause: 1, listed: 0 });
    expect(string!.company).toBeGreaterThan(0);
    expect(string!.company).toBeLessThan(1);
  });
});

const base: CountedString = {
  string: '',
  count: 60,
  bodies: 40,
  yearGroups: 5,
  cohesion: 9,
  freedom: 3,
  endsClause: 0.5,
  listed: 0.3,
  company: 0.2,
};

const kept: readonly (readonly [
  string: string,
  changes: Partial<CountedString>,
  setPhrase: boolean | null,
])[] = [
  ['坚持从实际出发', {}, true],
  ['党的路线方针政策', {}, true],
  ['干部队伍建设', {}, false],
  ['困难和挑战', {}, false],
  ['坚持从实际出发', { bodies: 9 }, false],
  ['坚持从实际出发', { bodies: 7 }, null],
  ['坚持从实际出发', { yearGroups: 2 }, null],
  ['坚持从实际出发', { company: 0.01 }, null],
  ['坚持从实际出发', { endsClause: 0.02 }, null],
  ['坚持从实际出发', { listed: 1 }, null],
  ['记者从会上获悉', {}, null],
  ['坚持从实际出发的', {}, null],
];

describe('the strings chosen', () => {
  it.each(kept)('of %s with %o: set phrase or not, or left out', (string, changes, setPhrase) => {
    const chosen = chooseStrings([{ ...base, ...changes, string }], () => 0.7);
    expect(chosen.map((one) => one.setPhrase)).toEqual(setPhrase === null ? [] : [setPhrase]);
  });

  it('are made of stock words by half at least', () => {
    expect(chooseStrings([{ ...base, string: '坚持从实际出发' }], () => 0.4)).toEqual([]);
  });
});
