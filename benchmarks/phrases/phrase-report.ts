// Writes benchmarks/phrases.md: which phrases rose and fell when; phrases and counts only.
import type { PhraseRow } from '#internal/survey/phrases.js';
import { markdownTable } from '../accuracy/markdown.js';
import { byDecade, isSetPhrase, QUOTED, type RankedPhrase, rankInYear, turned } from './risers.js';

/** A phrase that has to come out, and its first year in the texts. */
export interface Expected {
  readonly phrase: string;
  readonly first: number;
}

/** What the measurement took. */
export interface Effort {
  readonly texts: number;
  readonly characters: number;
  readonly seconds: number;
  readonly megabytes: number;
}

const SHOWN = 15;
/** Among the risers of its time: so far from the top of those of its year. */
const NEAR_TOP = 20;

/** Whether each phrase came out as asked, as rows of a table. */
export function expectedRows(
  rows: readonly PhraseRow[],
  expected: readonly Expected[],
): readonly (readonly string[])[] {
  const all = turned(rows.filter(isSetPhrase), 'rise');
  const coined = all.filter(({ row }) => row.quoted >= QUOTED);
  return expected.map(({ phrase, first }) => {
    const row = rows.find((one) => one.phrase === phrase);
    const among = rankInYear(all, phrase);
    const quoted = rankInYear(coined, phrase);
    const ranks = [among, quoted].flatMap((found) => found?.rank ?? []);
    const met = row?.firstYear === first && among !== null && ranks.some((rank) => rank <= NEAR_TOP);
    return [
      phrase,
      `${row?.firstYear ?? '–'} (${first})`,
      row === undefined ? '–' : `${row.reports}`,
      among === null ? '–' : `${among.year}`,
      among === null ? '–' : among.strength.toFixed(0),
      among === null ? '–' : `${among.rank} of ${among.of}`,
      quoted === null ? '–' : `${quoted.rank} of ${quoted.of}`,
      met ? 'met' : 'NOT MET',
    ];
  });
}

export const expectedTitles = [
  'phrase',
  'first year (asked)',
  'texts',
  'rose in',
  'G²',
  'rank that year',
  'rank among quoted',
  '',
];

/** The whole page. */
export function phraseReport(
  date: string,
  rows: readonly PhraseRow[],
  expected: readonly Expected[],
  { texts, characters, seconds, megabytes }: Effort,
): string {
  const kept = rows.filter(isSetPhrase);
  const coined = kept.filter(({ quoted }) => quoted >= QUOTED);
  return [
    '# Phrases',
    '',
    `Measured ${date} by \`npm run bench:phrases -- FOLDER\`, which writes this file: ${texts} public official texts of 1921–2024, ${(characters / 1e6).toFixed(1)} million characters, all of them read; ${rows.length} phrases in ${seconds.toFixed(0)} s, at most ${megabytes.toFixed(0)} MB. Each text counts as a body of its own. Until 2011 there are one or two texts a year (reports on the work of the government, reports to congresses), from 2012 on mostly news of meetings, from 2019 on mostly policies: what rises in 2012 or 2019 may be the kind of text.`,
    '',
    'Nothing is looked for by name: the codebook is not asked which phrases there are. `rose in` is the year from which on the five years differ most from all before, by G² of occurrences (at most three a text) among characters; `rank that year` is the place among all phrases that rose in that year (without news of meetings, and fragments), `rank among quoted` that among those that stand mostly in quotation marks.',
    '',
    '## Phrases that have to come out',
    '',
    markdownTable(expectedTitles, expectedRows(rows, expected)),
    '',
    ...decades('## Rising, by decade', turned(kept, 'rise')),
    ...decades('## Rising, mostly in quotation marks', turned(coined, 'rise')),
    ...decades('## Falling, by decade', turned(kept, 'fall')),
  ].join('\n');
}

function decades(title: string, ranked: readonly RankedPhrase[]): readonly string[] {
  const lines = byDecade(ranked, SHOWN).map(([decade, phrases]) => {
    const shown = phrases.map(({ row, year, strength }) => `${row.phrase} (${year}, ${strength.toFixed(0)})`);
    return `- ${decade}s: ${shown.join('；')}`;
  });
  return [title, '', 'Year of the turn and G².', '', ...lines, ''];
}
