// Set phrases found in the texts themselves, with what is known of each as separate numbers.
import { assertNumber, assertOptions } from '../base/assert-options.js';
import { byCodeUnit } from '../base/by-code-unit.js';
import { type DataTable, table } from '../base/table.js';
import type { Codebook } from '../codebook/codebook.js';
import { defaultCodebook } from '../codebook/default-codebook.js';
import type { SloganRow } from '../codebook/tables/slogans.js';
import type { Report } from '../corpus/report.js';
import type { Profile } from '../profile/profile.js';
import { collectPhraseCorpus, type PhraseCorpus } from './phrase-corpus.js';
import { cohesionOf, cValues, freedomOf, type Spread, spreadCounter } from './phrase-measures.js';
import { findRepeats, type Repeat } from './phrase-repeats.js';
import { variantFinder } from './phrase-variants.js';

/** Options of {@link phrases}. */
export interface PhraseOptions {
  /** Fewest organisations that say it, 1–100,000. Default 3: what two share may be copied. */
  readonly minOrganizations?: number;
  /** Shortest and longest phrase in characters, 2–30. Default 4 and 24: shorter ones are words, longer ones passages (see `reuse`). */
  readonly shortest?: number;
  readonly longest?: number;
  /** Least cohesion in bits, 0–40. Default 4: below, the parts meet about as often as their frequency makes them meet. */
  readonly minCohesion?: number;
  /** Least freedom in bits, 0–20. Default 1.5: below, one neighbour dominates and the phrase is part of a longer one. */
  readonly minFreedom?: number;
  /**
   * Most characters read at once, 10,000–50,000,000. Default 2,000,000, which takes some seconds and about 100 MB. Up to it every
   * report is read; above it, whole reports sampled by a hash of their ids, and `read` says which share.
   */
  readonly limit?: number;
  /** Profiles of the reports, from which organisation, speaker and year are taken where the reports do not say. Default: none. */
  readonly profiles?: readonly Profile[];
  /** Dictionaries for noise and listed slogans. Default: those that ship with the library. */
  readonly codebook?: Codebook;
}

/** A phrase and what is known of it. */
export interface PhraseRow {
  readonly phrase: string;
  /** Whether the codebook lists it. */
  readonly listed: boolean;
  /** Family of the listed slogan; empty for an unlisted phrase. */
  readonly family: string;
  /** Organisations (speakers, for texts about others) that say it. */
  readonly organizations: number;
  readonly reports: number;
  readonly count: number;
  readonly firstYear: number | null;
  readonly lastYear: number | null;
  /** Gries' DP over organisations: 0 spread like the text itself, near 1 one organisation's own. */
  readonly dispersion: number;
  /** Least pointwise mutual information over all splits, in bits. */
  readonly cohesion: number;
  /** Smaller entropy of the neighbours on either side, in bits. */
  readonly freedom: number;
  readonly cValue: number;
  /** The listed slogan it seems to be a variant of; empty where it is listed or none is near. */
  readonly variantOf: string;
  /** Share of the characters given that were read: 1 means exact. */
  readonly read: number;
}

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
] as const satisfies readonly (keyof PhraseRow)[];

const optionNames = [
  'minOrganizations',
  'shortest',
  'longest',
  'minCohesion',
  'minFreedom',
  'limit',
  'profiles',
  'codebook',
] as const satisfies readonly (keyof PhraseOptions)[];

/**
 * Resolves to the phrases that several organisations use word for word, most widely used first (then by count and code unit): stretches of
 * Chinese characters that recur, hold together and stand freely, whether the codebook lists them or not. Figures within them are
 * one sign (召开党委会#次研究). Document frequency counts
 * organisations, not files: one office's three years are no consensus. Noise is left out. Frequency, dispersion, cohesion, freedom and C-value
 * stay separate numbers; none of them says that a phrase is empty.
 *
 * *Source:* closed repeats by suffix array; cohesion and freedom after Chinese new-word discovery; C-value, Frantzi et al.
 * 2000; DP, Gries 2008. *Not for:* a few reports, or one office's: below `minOrganizations` organisations the table is empty.
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
  const settings = settingsOf(options);
  const corpus = await collectPhraseCorpus(reports, settings);
  const rows = rowsOf(corpus, settings);
  return table(
    columns,
    rows.sort(
      (a, b) => b.organizations - a.organizations || b.count - a.count || byCodeUnit(a.phrase, b.phrase),
    ),
  );
}

type Settings = Required<PhraseOptions>;

function settingsOf(options: PhraseOptions): Settings {
  assertOptions('phrases', options, optionNames);
  const settings: Settings = {
    minOrganizations: options.minOrganizations ?? 3,
    shortest: options.shortest ?? 4,
    longest: options.longest ?? 24,
    minCohesion: options.minCohesion ?? 4,
    minFreedom: options.minFreedom ?? 1.5,
    limit: options.limit ?? 2_000_000,
    profiles: options.profiles ?? [],
    codebook: options.codebook ?? defaultCodebook(),
  };
  assertNumber('phrases', 'minOrganizations', settings.minOrganizations, 1, 100_000, true);
  assertNumber('phrases', 'shortest', settings.shortest, 2, 30, true);
  assertNumber('phrases', 'longest', settings.longest, settings.shortest, 30, true);
  assertNumber('phrases', 'minCohesion', settings.minCohesion, 0, 40);
  assertNumber('phrases', 'minFreedom', settings.minFreedom, 0, 20);
  assertNumber('phrases', 'limit', settings.limit, 10_000, 50_000_000, true);
  return settings;
}

/** A repeat that enough organisations say. */
interface Candidate {
  readonly phrase: string;
  readonly repeat: Repeat;
  readonly spread: Spread;
}

function rowsOf(corpus: PhraseCorpus, settings: Settings): PhraseRow[] {
  const { shortest, longest, minOrganizations, codebook } = settings;
  const fewest = Math.max(2, minOrganizations);
  const { suffixes, repeats } = findRepeats(corpus, { shortest, longest, fewest });
  const spreadOf = spreadCounter(corpus);
  const candidates: Candidate[] = [];
  for (const repeat of repeats) {
    const spread = spreadOf(suffixes, repeat);
    if (spread.organizations < minOrganizations) continue;
    candidates.push({ phrase: wordsAt(corpus.units, suffixes[repeat.from]!, repeat.length), repeat, spread });
  }
  const values = cValues(new Map(candidates.map(({ phrase, spread }) => [phrase, spread.count])));
  const describe = describer(codebook.tables.slogans);
  return candidates.flatMap(({ phrase, repeat, spread }) => {
    const freedom = freedomOf(corpus.units, suffixes, repeat);
    if (freedom < settings.minFreedom || hasLooseEdge(phrase)) return [];
    const cohesion = cohesionOf(corpus, suffixes, repeat);
    if (cohesion < settings.minCohesion) return [];
    const measures = { cohesion, freedom, cValue: values.get(phrase)!, read: corpus.read };
    return [{ phrase, ...describe(phrase), ...spread, ...measures }];
  });
}

function wordsAt(units: Int32Array, start: number, length: number): string {
  return String.fromCharCode(...units.subarray(start, start + length));
}

/** Particles and conjunctions that begin or end no set phrase: 的…, …和. They stand between phrases and have free neighbours too. */
const looseAtStart = new Set('的地得了着过和与及等之者们把被');
const looseAtEnd = new Set('的地得和与及或在对把被向从以为将');

/** A figure at an edge is no part of the phrase either: #个党支部. */
function hasLooseEdge(phrase: string): boolean {
  if (phrase.startsWith('#') || phrase.endsWith('#')) return true;
  return looseAtStart.has(phrase[0]!) || looseAtEnd.has(phrase.at(-1)!);
}

function describer(
  slogans: readonly SloganRow[],
): (phrase: string) => Pick<PhraseRow, 'listed' | 'family' | 'variantOf'> {
  const listed = new Map(slogans.map((row) => [row.phrase, row]));
  const nearest = variantFinder(slogans);
  return (phrase) => {
    const row = listed.get(phrase);
    if (row !== undefined) return { listed: true, family: row.family, variantOf: row.variantOf };
    return { listed: false, family: '', variantOf: nearest(phrase) };
  };
}
