// bases.csv: wordings that say how the speaker knows of a problem.
import { choice, optionalText, phrase, text } from '../columns.js';
import { defineTable, type RowOf } from '../define-table.js';

/** How the speaker knows, as worded. */
export const basisNames = ['述职', '日常掌握', '巡视巡察', '信访', 'unstated'] as const;
export type Basis = (typeof basisNames)[number];

export const bases = defineTable({
  name: 'bases',
  key: ['phrase'],
  scanned: 'phrase',
  columns: {
    phrase: phrase(),
    basis: choice('述职', '日常掌握', '巡视巡察', '信访'),
    note: optionalText(),
    source: text(),
  },
});

export type BasisRow = RowOf<typeof bases.columns>;
