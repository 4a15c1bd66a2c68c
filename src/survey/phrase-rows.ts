// Finds the set phrases of a corpus and measures each: closed repeats that enough organisations say, that hold together and stand freely.
import { byCodeUnit } from '../base/by-code-unit.js';
import type { SloganRow } from '../codebook/tables/slogans.js';
import type { Report } from '../corpus/report.js';
import { segmenter } from '../document/segmenter.js';
import { collectPhraseCorpus, type PhraseCorpus } from './phrase-corpus.js';
import { quotedShare, wordEnds } from './phrase-edges.js';
import { lifeReader, type PhraseLife } from './phrase-lives.js';
import { cohesionOf, cValues, freedomOf, type Spread, spreadCounter } from './phrase-measures.js';
import type { PhraseSettings } from './phrase-options.js';
import { findRepeats, type Repeat } from './phrase-repeats.js';
import { variantFinder } from './phrase-variants.js';

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
  /** Share of its occurrences that stand alone in quotation marks, 0–1: how a coinage is written while it is felt as one. */
  readonly quoted: number;
  /** Its life: reports by year, as `2021:3;2022:5`; years without any are left out, undated reports too. */
  readonly years: string;
  /** The year from which on it is said clearly more than before, and G² of that; null where there is none. */
  readonly roseIn: number | null;
  readonly rise: number | null;
  /** The year from which on it is said clearly less than in the five years before, and G² of that; null where there is none. */
  readonly fellIn: number | null;
  readonly fall: number | null;
  /** The listed slogan it seems to be a variant of; empty where it is listed or none is near. */
  readonly variantOf: string;
  /** Share of the characters given that were read: 1 means exact. */
  readonly read: number;
}

/** A phrase found, and reports that say it. */
export interface FoundPhrase {
  readonly row: PhraseRow;
  /** Ids of at most {@link MOST_WITNESSES} reports of different bodies, in their order. */
  readonly witnesses: readonly string[];
}

const MOST_WITNESSES = 3;

/** The phrases of reports, most widely used first, then by count and code unit. */
export async function findPhrases(
  reports: Iterable<Report> | AsyncIterable<Report>,
  settings: PhraseSettings,
): Promise<readonly FoundPhrase[]> {
  const found = foundIn(await collectPhraseCorpus(reports, settings), settings);
  return found.sort(
    ({ row: a }, { row: b }) =>
      b.organizations - a.organizations || b.count - a.count || byCodeUnit(a.phrase, b.phrase),
  );
}

/** A repeat that enough organisations say. */
interface Candidate {
  readonly phrase: string;
  readonly repeat: Repeat;
  readonly spread: Spread;
}

function foundIn(corpus: PhraseCorpus, settings: PhraseSettings): FoundPhrase[] {
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
  const whole = settings.minWhole > 0 ? wordEnds(corpus, segmenter(codebook)) : null;
  const lifeOf = lifeReader(corpus);
  const describe = describer(codebook.tables.slogans);
  return candidates.flatMap(({ phrase, repeat, spread }) => {
    const freedom = freedomOf(corpus.units, suffixes, repeat);
    if (freedom < settings.minFreedom || hasLooseEdge(phrase)) return [];
    const quoted = quotedShare(corpus, suffixes, repeat);
    if (quoted < settings.minWhole && (whole?.(suffixes, repeat) ?? 1) < settings.minWhole) return [];
    const cohesion = cohesionOf(corpus, suffixes, repeat);
    if (cohesion < settings.minCohesion) return [];
    const measures = { cohesion, freedom, cValue: values.get(phrase)!, read: corpus.read, quoted };
    const row = { phrase, ...describe(phrase), ...spread, ...measures, ...turnsOf(lifeOf(suffixes, repeat)) };
    return [{ row, witnesses: witnessesOf(corpus, suffixes, repeat) }];
  });
}

function witnessesOf(
  { reportOf, bodyOf, ids }: PhraseCorpus,
  suffixes: Int32Array,
  { from, to }: Repeat,
): readonly string[] {
  const reports = new Set<number>();
  for (let place = from; place < to; place++) reports.add(reportOf[suffixes[place]!]!);
  const bodies = new Set<number>();
  const witnesses: string[] = [];
  for (const report of [...reports].sort((a, b) => a - b)) {
    if (witnesses.length === MOST_WITNESSES) break;
    if (bodies.has(bodyOf[report]!)) continue;
    bodies.add(bodyOf[report]!);
    witnesses.push(ids[report]!);
  }
  return witnesses;
}

function turnsOf({ years, rise, fall }: PhraseLife) {
  return {
    years,
    roseIn: rise?.year ?? null,
    rise: rise?.strength ?? null,
    fellIn: fall?.year ?? null,
    fall: fall?.strength ?? null,
  };
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
