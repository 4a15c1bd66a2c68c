// The life of a phrase: in how many reports of each year it stands, the year it rose and the year it fell.

import { gSquared } from './keyness.js';
import { FIRST_BOUNDARY, type PhraseCorpus } from './phrase-corpus.js';
import type { Repeat } from './phrase-repeats.js';
import { FIGURE } from './phrase-signs.js';

/** A year from which on a phrase is said more, or less, than in the years before, and how firmly. */
export interface Turn {
  readonly year: number;
  /** G² of the comparison; the largest over all years. */
  readonly strength: number;
}

/** The life of a phrase. */
export interface PhraseLife {
  /** Reports by year, as `2021:3;2022:5`; years without any are left out. */
  readonly years: string;
  readonly rise: Turn | null;
  readonly fall: Turn | null;
}

/** Years that make a rise or a fall: what one year says may be one author's. */
const SPAN = 5;
/** Occurrences of one report that count: a report that says it forty times is still one. */
const MOST_IN_REPORT = 3;
/** G² passed by chance in one of 10,000 comparisons (Rayson & Garside 2000); a turn is the best of some dozen. */
const LEAST_STRENGTH = 15.13;

/**
 * Makes the function that reads the life of a repeat. It rose in the year y for which the {@link SPAN} years from y on differ most
 * from all years before, by G² of occurrences (at most {@link MOST_IN_REPORT} a report) among Chinese characters, being said more;
 * it fell in the year for which all years from then on differ most from the {@link SPAN} years before, being said less. No turn below
 * G² {@link LEAST_STRENGTH}, and none in the first year there is.
 *
 * *Source:* G², Dunning 1993; the change point is the split of greatest likelihood, after Hinkley 1970. The
 * strength orders phrases; having been chosen as the largest, it is no test.
 */
export function lifeReader(corpus: PhraseCorpus): (suffixes: Int32Array, repeat: Repeat) => PhraseLife {
  const { reportOf, years } = corpus;
  const { known, sizes } = yearSizes(corpus);
  const indexOf = new Map(known.map((year, index) => [year, index]));
  const slot = years.map((year) => (year === null ? -1 : indexOf.get(year)!));
  const inReport = new Int32Array(years.length);
  const counts = new Float64Array(known.length);
  const reports = new Int32Array(known.length);
  return (suffixes, { from, to }) => {
    counts.fill(0);
    reports.fill(0);
    for (let place = from; place < to; place++) {
      const report = reportOf[suffixes[place]!]!;
      const year = slot[report]!;
      if (year < 0 || inReport[report] === MOST_IN_REPORT) continue;
      if (inReport[report] === 0) reports[year]!++;
      inReport[report]!++;
      counts[year]!++;
    }
    for (let place = from; place < to; place++) inReport[reportOf[suffixes[place]!]!] = 0;
    return {
      years: known
        .flatMap((year, index) => (reports[index] === 0 ? [] : [`${year}:${reports[index]}`]))
        .join(';'),
      ...turnsOf(known, sums(counts), sizes),
    };
  };
}

/** The years there are, ascending, and the characters up to each of them (the first entry is 0). */
function yearSizes({ units, reportOf, years }: PhraseCorpus): {
  readonly known: readonly number[];
  readonly sizes: Float64Array;
} {
  const sizes = new Map<number, number>();
  for (let i = 0; i < units.length; i++) {
    const year = years[reportOf[i]!]!;
    if (year === null || units[i]! >= FIRST_BOUNDARY || units[i] === FIGURE) continue;
    sizes.set(year, (sizes.get(year) ?? 0) + 1);
  }
  const known = [...sizes.keys()].sort((a, b) => a - b);
  return { known, sizes: sums(Float64Array.from(known, (year) => sizes.get(year)!)) };
}

/** Entry i is the sum of the values before i. */
function sums(values: Float64Array): Float64Array {
  const totals = new Float64Array(values.length + 1);
  for (let i = 0; i < values.length; i++) totals[i + 1] = totals[i]! + values[i]!;
  return totals;
}

function turnsOf(
  known: readonly number[],
  counts: Float64Array,
  sizes: Float64Array,
): Pick<PhraseLife, 'rise' | 'fall'> {
  const part = (totals: Float64Array, from: number, to: number): number => totals[to]! - totals[from]!;
  let rise: Turn | null = null;
  let fall: Turn | null = null;
  let end = 0;
  let begin = 0;
  for (let at = 1; at < known.length; at++) {
    while (end < known.length && known[end]! < known[at]! + SPAN) end++;
    while (known[begin]! < known[at]! - SPAN) begin++;
    if (counts[at + 1] !== counts[at]) rise = stronger(rise, known[at]!, [0, at, at, end]);
    fall = stronger(fall, known[at]!, [at, known.length, begin, at]);
  }
  return { rise, fall };

  /** The turn at a year if the second of two stretches of years says more than the first, and more clearly so than the one known. */
  function stronger(
    best: Turn | null,
    year: number,
    [a, b, c, d]: readonly [number, number, number, number],
  ): Turn | null {
    const less = { count: part(counts, a, b), of: part(sizes, a, b) };
    const more = { count: part(counts, c, d), of: part(sizes, c, d) };
    if (more.count * less.of <= less.count * more.of) return best;
    const strength = gSquared(more, less);
    return strength >= LEAST_STRENGTH && strength > (best?.strength ?? 0) ? { year, strength } : best;
  }
}
