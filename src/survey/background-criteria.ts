// Which counted strings are kept in a background: what is asked of them, and what is none for its words.
import type { CountedString } from './background-strings.js';

/** What is asked of a string: see “background” in dictionaries/README.md, which gives the reasons. */
export interface BackgroundCriteria {
  readonly shortest: number;
  readonly bodies: number;
  readonly yearGroups: number;
  readonly freedom: number;
  readonly endsClause: number;
  readonly company: number;
  readonly stock: number;
}

/** Reports of meetings and visits, offices, numerals: news of what was done, no formula. */
const NEWS =
  /习近平|记者|出席|会见|主持|会议|讲话|同志|委员|主席|总理|总书记|领导人|代表|全会|[年月日第届次]|\d/;
/** What a cut through a longer wording leaves at an end. */
const CUT =
  /^[的了和与及或并而等们性化中上下者所地得着过之于是被也都还又再更最很已其这那各]|[的了和与及或在是对为把将从以向让使被并而等要能会各其这那一个之于]$/;

/** Whether a string is no background for its words: a listed phrase, news of what was done, a piece cut out of a longer wording. */
export function isLeftOut({ string, listed }: CountedString): boolean {
  return listed === 1 || NEWS.test(string) || CUT.test(string);
}

/** @param stock share of the string that stock words, set phrases and function words make up, 0–1 */
export function isKept(one: CountedString, stock: number, criteria: BackgroundCriteria): boolean {
  return (
    one.string.length >= criteria.shortest &&
    one.bodies >= criteria.bodies &&
    one.yearGroups >= criteria.yearGroups &&
    one.freedom >= criteria.freedom &&
    one.endsClause >= criteria.endsClause &&
    one.company >= criteria.company &&
    stock >= criteria.stock
  );
}
