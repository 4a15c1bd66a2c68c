// traditional-characters.csv: traditional characters and the one simplified character each stands for.
import { phrase, text } from '../columns.js';
import { defineTable, type RowOf } from '../define-table.js';

export const traditionalCharacters = defineTable({
  name: 'traditional-characters',
  key: ['traditional'],
  scanned: null,
  columns: {
    /** One character; those that stand for themselves as well (乾) are left out. */
    traditional: phrase(),
    simplified: phrase(),
    source: text(),
  },
});

export type TraditionalCharacterRow = RowOf<typeof traditionalCharacters.columns>;
