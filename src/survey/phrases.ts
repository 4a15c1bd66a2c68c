// Set phrases found in the texts themselves, with what is known of each as separate numbers.
import { type DataTable, table } from '../base/table.js';
import type { Report } from '../corpus/report.js';
import { type PhraseOptions, phraseSettings } from './phrase-options.js';
import { findPhrases, type PhraseRow } from './phrase-rows.js';

export type { PhraseOptions } from './phrase-options.js';
export type { PhraseRow } from './phrase-rows.js';

const columns = [
  'phrase',
  'listed',
  'family',
  'organizations',
  'reports',
  'count',
  'firstYear',
  'lastYear',
  'dispersion',
  'cohesion',
  'freedom',
  'cValue',
  'variantOf',
  'read',
  'quoted',
  'years',
  'roseIn',
  'rise',
  'fellIn',
  'fall',
] as const satisfies readonly (keyof PhraseRow)[];

/**
 * Resolves to the phrases that several organisations use word for word, most widely used first (then by count and code unit): stretches of
 * Chinese characters that recur, hold together and stand freely, whether the codebook lists them or not. Figures within them are
 * one sign (召开党委会#次研究). Document frequency counts
 * organisations, not files: one office's three years are no consensus. Noise is left out. Frequency, dispersion, cohesion, freedom and C-value
 * stay separate numbers; none of them says that a phrase is empty.
 *
 * *Source:* closed repeats by suffix array; cohesion and freedom after Chinese new-word discovery; C-value, Frantzi et al.
 * 2000; DP, Gries 2008; rise and fall, see `phrase-lives.ts`. *Not for:* a few reports, or one office's: below `minOrganizations` organisations the table is empty.
 * @throws {ShuzhiError} OPTION_UNKNOWN, OPTION_INVALID
 * @example
 * const reports = ['发扬钉钉子精神抓落实。', '以“钉钉子精神”推进改造。', '凭钉钉子精神逐项销号。'].map((text, i) => ({
 *   id: `${i}`, organization: `${'甲乙丙'[i]}镇`, year: 2020 + i, text,
 * }));
 * const [row] = await phrases(reports, { minCohesion: 0 });
 * row.phrase // '钉钉子精神'
 * row.organizations // 3
 * row.firstYear // 2020
 */
export async function phrases(
  reports: Iterable<Report> | AsyncIterable<Report>,
  options: PhraseOptions = {},
): Promise<DataTable<PhraseRow>> {
  const found = await findPhrases(reports, phraseSettings(options));
  return table(
    columns,
    found.map(({ row }) => row),
  );
}
