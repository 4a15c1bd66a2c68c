// mode-names.csv: the Chinese names and definitions of the modes.
import { choice, integer, text } from '../columns.js';
import { defineTable, type RowOf } from '../define-table.js';
import { modes } from './deficiencies.js';

export const modeNames = defineTable({
  name: 'mode-names',
  key: ['mode'],
  scanned: null,
  order: 'order',
  columns: {
    order: integer(1, 99),
    mode: choice(...modes),
    name: text(),
    definition: text(),
    source: text(),
  },
});

export type ModeNameRow = RowOf<typeof modeNames.columns>;
