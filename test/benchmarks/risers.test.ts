// Ranking of phrases that rose or fell: by strength, within a year and a decade, without news and fragments.
import { describe, expect, it } from 'vitest';
import { byDecade, isSetPhrase, rankInYear, turned } from '../../benchmarks/phrases/risers.js';
import type { PhraseRow } from '../../src/survey/phrases.js';

const row = (phrase: string, given: Partial<PhraseRow> = {}): PhraseRow => ({
  phrase,
  listed: false,
  family: '',
  organizations: 5,
  reports: 5,
  count: 5,
  firstYear: 2001,
  lastYear: 2019,
  dispersion: 0.5,
  cohesion: 5,
  freedom: 2,
  cValue: 10,
  variantOf: '',
  read: 1,
  quoted: 0,
  years: '',
  roseIn: null,
  rise: null,
  fellIn: null,
  fall: null,
  ...given,
});

const rows = [
  row('村村通', { roseIn: 2004, rise: 20 }),
  row('户户通', { roseIn: 2004, rise: 40, fellIn: 2011, fall: 30 }),
  row('路路通', { roseIn: 2009, rise: 90 }),
  row('老提法'),
];

describe('the ranking of phrases', () => {
  it('puts the clearest turn first and leaves out what never turned', () => {
    expect(turned(rows, 'rise').map(({ row: { phrase } }) => phrase)).toEqual(['路路通', '户户通', '村村通']);
    expect(turned(rows, 'fall').map(({ row: { phrase }, year }) => [phrase, year])).toEqual([
      ['户户通', 2011],
    ]);
  });

  it('ranks a phrase among those of its year', () => {
    const rising = turned(rows, 'rise');
    expect(rankInYear(rising, '村村通')).toEqual({ year: 2004, strength: 20, rank: 2, of: 2 });
    expect(rankInYear(rising, '老提法')).toBeNull();
  });

  it('shows the clearest of each decade', () => {
    const decades = byDecade(turned(rows, 'rise'), 2);
    expect(
      decades.map(([decade, phrases]) => [decade, phrases.map(({ row: { phrase } }) => phrase)]),
    ).toEqual([[2000, ['路路通', '户户通']]]);
  });

  it.each([
    ['高质量发展', 10, true],
    ['新华社北京电', 10, false],
    ['召开会议#次', 10, false],
    ['质量发展', 0, false],
  ])('takes %s with C-value %d for a set phrase: %s', (phrase, cValue, expected) => {
    expect(isSetPhrase(row(phrase, { cValue }))).toBe(expected);
  });
});
