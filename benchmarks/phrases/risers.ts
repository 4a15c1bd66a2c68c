// Ranks phrases by how clearly they rose or fell: within a year, and within a decade.
import { byCodeUnit } from '#internal/base/by-code-unit.js';
import type { PhraseRow } from '#internal/survey/phrases.js';

/** A turn of a phrase. */
export interface RankedPhrase {
  readonly row: PhraseRow;
  readonly year: number;
  readonly strength: number;
}

/** From this share on a phrase is mostly written in quotation marks. */
export const QUOTED = 0.5;

/** Reports of meetings, visits and their printing: news of what was done, no set phrase. */
const NEWS =
  /习近平(?!新时代|同志为核心)|新华社|记者|人民日报|出席|会见|主持|同志(?!为核心)|主席|总理|总书记|领导人|代表团|人民大会堂|常委|委员|[年月日]|#/;

/** Whether a phrase is said for itself and is no news. */
export function isSetPhrase({ phrase, cValue }: PhraseRow): boolean {
  return cValue > 0 && !NEWS.test(phrase);
}

/** The phrases that rose or fell, the clearest first. */
export function turned(rows: readonly PhraseRow[], turn: 'rise' | 'fall'): readonly RankedPhrase[] {
  return rows
    .flatMap((row) => {
      const year = turn === 'rise' ? row.roseIn : row.fellIn;
      const strength = turn === 'rise' ? row.rise : row.fall;
      return year === null || strength === null ? [] : [{ row, year, strength }];
    })
    .sort((a, b) => b.strength - a.strength || byCodeUnit(a.row.phrase, b.row.phrase));
}

/** Rank of a phrase, from 1, among those that rose in the same year, and how many these are; null where it did not rise. */
export function rankInYear(
  rising: readonly RankedPhrase[],
  phrase: string,
): { readonly year: number; readonly strength: number; readonly rank: number; readonly of: number } | null {
  const own = rising.find(({ row }) => row.phrase === phrase);
  if (own === undefined) return null;
  const same = rising.filter(({ year }) => year === own.year);
  return { year: own.year, strength: own.strength, rank: same.indexOf(own) + 1, of: same.length };
}

/** By decade, from the earliest, the phrases that turned in it, the clearest `most` of each. */
export function byDecade(
  ranked: readonly RankedPhrase[],
  most: number,
): readonly (readonly [decade: number, phrases: readonly RankedPhrase[]])[] {
  const decades = new Map<number, RankedPhrase[]>();
  for (const one of ranked) {
    const decade = Math.floor(one.year / 10) * 10;
    const list = decades.get(decade) ?? [];
    if (list.length < most) decades.set(decade, [...list, one]);
  }
  return [...decades].sort(([a], [b]) => a - b);
}
