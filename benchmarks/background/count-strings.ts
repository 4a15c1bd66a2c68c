// Counts the strings that recur over texts and years, with how firmly they hold together and how freely they stand.
import { byCodeUnit } from '#internal/base/by-code-unit.js';
import { FIRST_BOUNDARY, type PhraseCorpus } from '#internal/survey/phrase-corpus.js';
import { cohesionOf, freedomOf } from '#internal/survey/phrase-measures.js';
import { findRepeats, type Repeat } from '#internal/survey/phrase-repeats.js';
import type { Company } from './company.js';

/** A string with its counts. */
export interface CountedString {
  readonly string: string;
  readonly count: number;
  /** Texts that have it. */
  readonly texts: number;
  /** Groups of years in which some text has it. */
  readonly yearGroups: number;
  readonly firstYear: number | null;
  /** Bits: see `cohesionOf` and `freedomOf` in src/survey/phrase-measures.ts. */
  readonly cohesion: number;
  readonly freedom: number;
  /** Share of its occurrences that end a clause: near 0 for a fragment that always goes on. */
  readonly endsClause: number;
  /** See `companyOf`. */
  readonly listed: number;
  readonly company: number;
}

/** First years of the groups: terms of office, and halves of them where texts are many. */
const GROUPS = [1921, 1978, 1993, 2003, 2013, 2015, 2017, 2019, 2022];

/** What is counted. */
export interface CountLimits {
  /** Characters. */
  readonly shortest: number;
  readonly longest: number;
  readonly fewestTexts: number;
  readonly fewestYearGroups: number;
  /** Bits. */
  readonly leastCohesion: number;
  readonly leastFreedom: number;
}

/** Counts closed repeats that keep the limits; the most widespread first, equal ones by code unit. */
export function countStrings(
  corpus: PhraseCorpus,
  company: Company,
  limits: CountLimits,
): readonly CountedString[] {
  const { suffixes, repeats } = findRepeats(corpus, { ...limits, fewest: limits.fewestTexts });
  const spreadOf = spreadCounter(corpus);
  const counted: CountedString[] = [];
  for (const repeat of repeats) {
    const spread = spreadOf(suffixes, repeat);
    if (spread.texts < limits.fewestTexts || spread.yearGroups < limits.fewestYearGroups) continue;
    const freedom = freedomOf(corpus.units, suffixes, repeat);
    if (freedom < limits.leastFreedom) continue;
    const cohesion = cohesionOf(corpus, suffixes, repeat);
    if (cohesion < limits.leastCohesion) continue;
    const start = suffixes[repeat.from]!;
    const string = String.fromCharCode(...corpus.units.subarray(start, start + repeat.length));
    counted.push({
      string,
      count: repeat.to - repeat.from,
      ...spread,
      cohesion,
      freedom,
      endsClause: endShare(corpus.units, suffixes, repeat),
      listed: company.within(start, start + repeat.length),
      company: company.around(suffixes, repeat),
    });
  }
  return counted.sort((a, b) => b.texts - a.texts || byCodeUnit(a.string, b.string));
}

function endShare(units: Int32Array, suffixes: Int32Array, { length, from, to }: Repeat): number {
  let ends = 0;
  for (let place = from; place < to; place++) {
    const after = units[suffixes[place]! + length];
    if (after === undefined || after >= FIRST_BOUNDARY) ends++;
  }
  return ends / (to - from);
}

type Spread = Pick<CountedString, 'texts' | 'yearGroups' | 'firstYear'>;

/** Counts texts and groups of years; reuses its marks from call to call. */
function spreadCounter({ reportOf, years }: PhraseCorpus): (suffixes: Int32Array, repeat: Repeat) => Spread {
  const seenIn = new Int32Array(years.length).fill(-1);
  const groupOf = years.map((year) => (year === null ? -1 : GROUPS.findLastIndex((first) => first <= year)));
  let call = 0;
  return (suffixes, { from, to }) => {
    const groups = new Set<number>();
    let texts = 0;
    let firstYear: number | null = null;
    for (let place = from; place < to; place++) {
      const text = reportOf[suffixes[place]!]!;
      if (seenIn[text] === call) continue;
      seenIn[text] = call;
      texts++;
      const year = years[text]!;
      if (year === null) continue;
      groups.add(groupOf[text]!);
      firstYear = firstYear === null ? year : Math.min(firstYear, year);
    }
    call++;
    return { texts, yearGroups: groups.size, firstYear };
  };
}
