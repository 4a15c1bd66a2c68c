// furniture.csv: wordings of site advertising, watermarks and page furniture.
import { choice, optionalText, phrase, text } from '../columns.js';
import { defineTable, type RowOf } from '../define-table.js';

export const furniture = defineTable({
  name: 'furniture',
  key: ['phrase'],
  scanned: null,
  columns: {
    phrase: phrase(),
    /** line: the whole line is noise; inline: only the words are; weak: counts only beside other noise or at the edge of the text. */
    scope: choice('line', 'inline', 'weak'),
    note: optionalText(),
    source: text(),
  },
});

export type FurnitureRow = RowOf<typeof furniture.columns>;
