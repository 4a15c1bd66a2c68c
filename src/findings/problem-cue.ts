// The wording that makes a complaint: a hit of deficiencies.csv, or a construction that takes the form of one.
import type { DeficiencyRow } from '../codebook/tables/deficiencies.js';
import type { Cue } from '../document/cue-scan.js';

/** A wording that says something falls short. */
export type DeficiencyCue = Cue<DeficiencyRow>;

const denial = /[不未没无欠缺]/;

/** Where the word of failing begins in a wording that holds what fails as well: 不严 in 把关不严. */
export function failingStart({ start, row }: DeficiencyCue): number {
  const at = row.phrase.search(denial);
  return at < 2 ? start : start + at;
}
