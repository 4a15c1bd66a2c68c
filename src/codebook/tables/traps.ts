// traps.csv: words that look like a figure, a problem or a list mark and are none.
import { choice, optionalText, phrase, text } from '../columns.js';
import { defineTable, type RowOf } from '../define-table.js';

export const traps = defineTable({
  name: 'traps',
  key: ['phrase'],
  scanned: 'phrase',
  columns: {
    phrase: phrase(),
    /** numeral (一心一意, 进一步), deficiency (有的放矢, 所有的, 不足为), marker (一是一). */
    trap: choice('numeral', 'deficiency', 'marker'),
    note: optionalText(),
    source: text(),
  },
});

export type TrapRow = RowOf<typeof traps.columns>;
