// How firmly a phrase holds together, how freely it stands, how evenly organisations share it: separate numbers.
import { occurrencesOf } from '../base/suffix-array.js';
import { FIRST_BOUNDARY, type PhraseCorpus } from './phrase-corpus.js';
import type { Repeat } from './phrase-repeats.js';

/** Where and by whom a repeat is said. */
export interface Spread {
  readonly count: number;
  readonly organizations: number;
  readonly reports: number;
  readonly firstYear: number | null;
  readonly lastYear: number | null;
  readonly dispersion: number;
}

/** Counts the occurrences of repeats by body and report; reuses its counters from call to call. */
export function spreadCounter(corpus: PhraseCorpus): (suffixes: Int32Array, repeat: Repeat) => Spread {
  const { bodyOf, bodySizes, reportOf, years } = corpus;
  const byBody = new Float64Array(bodySizes.length);
  const seenIn = new Int32Array(bodyOf.length).fill(-1);
  const characters = bodySizes.reduce((sum, size) => sum + size, 0);
  let call = 0;
  return (suffixes, { from, to }) => {
    const bodies: number[] = [];
    const dated: number[] = [];
    let reports = 0;
    for (let place = from; place < to; place++) {
      const report = reportOf[suffixes[place]!]!;
      const body = bodyOf[report]!;
      if (byBody[body] === 0) bodies.push(body);
      byBody[body]!++;
      if (seenIn[report] === call) continue;
      seenIn[report] = call;
      reports++;
      const year = years[report]!;
      if (year !== null) dated.push(year);
    }
    call++;
    const dispersion = dispersionOf(
      bodies.sort((a, b) => a - b),
      byBody,
      bodySizes,
      to - from,
      characters,
    );
    for (const body of bodies) byBody[body] = 0;
    return {
      count: to - from,
      organizations: bodies.length,
      reports,
      firstYear: dated.length === 0 ? null : dated.reduce((a, b) => Math.min(a, b)),
      lastYear: dated.length === 0 ? null : dated.reduce((a, b) => Math.max(a, b)),
      dispersion,
    };
  };
}

/** Gries' DP from sparse counts: bodies without an occurrence contribute the share of the corpus they hold. */
function dispersionOf(
  bodies: readonly number[],
  byBody: Float64Array,
  sizes: Float64Array,
  count: number,
  characters: number,
): number {
  let differences = 0;
  let held = 0;
  for (const body of bodies) {
    const expected = sizes[body]! / characters;
    differences += Math.abs(byBody[body]! / count - expected);
    held += expected;
  }
  // Shares add up to 1 but for the last bits of a sum of fractions.
  return Math.round(((differences + Math.max(0, 1 - held)) / 2) * 1e12) / 1e12;
}

/**
 * Cohesion in bits: the least, over all splits of the phrase in two, of log₂( f(phrase) · N ÷ (f(left) · f(right)) ), with N the characters of
 * the corpus. High where no cut falls between independent parts; 0 where the parts meet by chance.
 *
 * *Source:* pointwise mutual information, Church & Hanks 1990; the minimum over splits after the usual practice of Chinese new-word
 * discovery. *Not for:* comparing corpora of different size.
 */
export function cohesionOf(corpus: PhraseCorpus, suffixes: Int32Array, { length, from, to }: Repeat): number {
  const { units, bodySizes } = corpus;
  const characters = bodySizes.reduce((sum, size) => sum + size, 0);
  const start = suffixes[from]!;
  let least = Number.POSITIVE_INFINITY;
  for (let cut = 1; cut < length; cut++) {
    const left = occurrencesOf(units, suffixes, start, start + cut);
    const right = occurrencesOf(units, suffixes, start + cut, start + length);
    least = Math.min(least, ((to - from) * characters) / (left * right));
  }
  return Math.log2(least);
}

/**
 * Freedom in bits: the smaller of the entropies of what stands before and after the phrase. Each boundary (mark, digit, line end, quotation
 * mark) is a neighbour of its own, so a phrase that always ends a clause is fully free there.
 */
export function freedomOf(units: Int32Array, suffixes: Int32Array, { length, from, to }: Repeat): number {
  const left = new Map<number, number>();
  const right = new Map<number, number>();
  for (let place = from; place < to; place++) {
    const at = suffixes[place]!;
    const after = at + length;
    count(left, at === 0 ? FIRST_BOUNDARY - 1 : units[at - 1]!);
    count(right, after === units.length ? FIRST_BOUNDARY - 1 : units[after]!);
  }
  return Math.min(entropyOf(left, to - from), entropyOf(right, to - from));
}

function count(neighbours: Map<number, number>, unit: number): void {
  neighbours.set(unit, (neighbours.get(unit) ?? 0) + 1);
}

/** Shannon entropy in bits; the counts are summed in ascending order, so that equal counts give equal sums. */
function entropyOf(neighbours: ReadonlyMap<number, number>, total: number): number {
  const counts = Int32Array.from(neighbours.values()).sort();
  let sum = 0;
  for (const times of counts) sum += (times / total) * Math.log2(total / times);
  return sum;
}

/**
 * C-value of each phrase: log₂|a| · ( f(a) − mean f(b) over the longer phrases b that contain it ): what a phrase is said on its
 * own account. Around 0 or below for a fragment that mostly occurs within longer ones.
 *
 * *Source:* Frantzi, Ananiadou & Mima 2000.
 * @param frequencies occurrences by phrase
 */
export function cValues(frequencies: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const nested = new Map<string, { holders: number; total: number }>();
  for (const [phrase, frequency] of frequencies) {
    for (const part of partsOf(phrase, frequencies)) {
      const within = nested.get(part) ?? { holders: 0, total: 0 };
      nested.set(part, { holders: within.holders + 1, total: within.total + frequency });
    }
  }
  const values = new Map<string, number>();
  for (const [phrase, frequency] of frequencies) {
    const within = nested.get(phrase);
    const elsewhere = within === undefined ? 0 : within.total / within.holders;
    values.set(phrase, Math.log2(phrase.length) * (frequency - elsewhere));
  }
  return values;
}

function partsOf(phrase: string, known: ReadonlyMap<string, number>): ReadonlySet<string> {
  const parts = new Set<string>();
  for (let length = 2; length < phrase.length; length++) {
    for (let at = 0; at + length <= phrase.length; at++) {
      const part = phrase.slice(at, at + length);
      if (known.has(part)) parts.add(part);
    }
  }
  return parts;
}
