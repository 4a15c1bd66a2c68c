// Counts the strings that recur over bodies and years, with how firmly they hold together and how freely they stand.
import { byCodeUnit } from '../base/by-code-unit.js';
import type { Company } from './background-company.js';
import { FIRST_BOUNDARY, type PhraseCorpus } from './phrase-corpus.js';
import { cohesionOf, freedomOf } from './phrase-measures.js';
import { findRepeats, type Repeat } from './phrase-repeats.js';

/** A string with its counts. */
export interface CountedString {
  readonly string: string;
  readonly count: number;
  /** Bodies (see `PhraseCorpus`) that say it. */
  readonly bodies: number;
  /** Groups of years in which somebody says it. */
  readonly yearGroups: number;
  /** Bits: see `cohesionOf` and `freedomOf`. */
  readonly cohesion: number;
  readonly freedom: number;
  /** Share of its occurrences that end a clause: near 0 for a fragment that always goes on. */
  readonly endsClause: number;
  /** See `companyOf`. */
  readonly listed: number;
  readonly company: number;
}

/** What is counted. */
export interface CountLimits {
  /** Characters. */
  readonly shortest: number;
  readonly longest: number;
  readonly fewestBodies: number;
  readonly fewestYearGroups: number;
  /** First year of each group, ascending. */
  readonly groups: readonly number[];
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
  const { suffixes, repeats } = findRepeats(corpus, { ...limits, fewest: limits.fewestBodies });
  const spreadOf = spreadCounter(corpus, limits.groups);
  const counted: CountedString[] = [];
  for (const repeat of repeats) {
    const spread = spreadOf(suffixes, repeat);
    if (spread.bodies < limits.fewestBodies || spread.yearGroups < limits.fewestYearGroups) continue;
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
  return counted.sort((a, b) => b.bodies - a.bodies || byCodeUnit(a.string, b.string));
}

function endShare(units: Int32Array, suffixes: Int32Array, { length, from, to }: Repeat): number {
  let ends = 0;
  for (let place = from; place < to; place++) {
    const after = units[suffixes[place]! + length];
    if (after === undefined || after >= FIRST_BOUNDARY) ends++;
  }
  return ends / (to - from);
}

type Spread = Pick<CountedString, 'bodies' | 'yearGroups'>;

/** Counts bodies and groups of years; reuses its marks from call to call. */
function spreadCounter(
  { reportOf, bodyOf, bodySizes, years }: PhraseCorpus,
  groups: readonly number[],
): (suffixes: Int32Array, repeat: Repeat) => Spread {
  const seenIn = new Int32Array(years.length).fill(-1);
  const seenBy = new Int32Array(bodySizes.length).fill(-1);
  const groupOf = years.map((year) => (year === null ? -1 : groups.findLastIndex((first) => first <= year)));
  let call = 0;
  return (suffixes, { from, to }) => {
    const found = new Set<number>();
    let bodies = 0;
    for (let place = from; place < to; place++) {
      const report = reportOf[suffixes[place]!]!;
      if (seenIn[report] === call) continue;
      seenIn[report] = call;
      if (seenBy[bodyOf[report]!] !== call) bodies++;
      seenBy[bodyOf[report]!] = call;
      if (years[report] !== null) found.add(groupOf[report]!);
    }
    call++;
    return { bodies, yearGroups: found.size };
  };
}
