// loci.csv: words that say whose failing it is and how widely it is said to hold.
import { choice, optionalText, phrase, text } from '../columns.js';
import { defineTable, type RowOf } from '../define-table.js';

/** Whose failing: the author or leading body, the organisation, those below it, or circumstances outside. */
export const loci = ['self', 'unit', 'subordinate', 'external'] as const;
export type Locus = (typeof loci)[number];

/** How widely a problem is said to hold: a wording, never a weight. */
export const extents = ['general', 'some', 'few', 'unstated'] as const;
export type Extent = (typeof extents)[number];

export const lociTable = defineTable({
  name: 'loci',
  key: ['phrase'],
  scanned: 'phrase',
  columns: {
    phrase: phrase(),
    /** Whose failing without further words; empty where a quantifier must tell (学校: 部分学校) or the word only speaks of extent. */
    locus: choice('', ...loci),
    /** Empty where the word only speaks of the locus. */
    extent: choice('', 'general', 'some', 'few'),
    /** quantifier (部分), person (党务工作者), body (党支部), self (我), whole (全镇), outside (国际形势). */
    part: choice('quantifier', 'person', 'body', 'self', 'whole', 'outside'),
    note: optionalText(),
    source: text(),
  },
});

export type LocusRow = RowOf<typeof lociTable.columns>;
