// formulas.csv: stock verbs, general praise and exhortation: formula without being a set phrase.
import { choice, optionalText, phrase, text } from '../columns.js';
import { defineTable, type RowOf } from '../define-table.js';

export const formulas = defineTable({
  name: 'formulas',
  key: ['phrase'],
  scanned: 'phrase',
  columns: {
    phrase: phrase(),
    /** stock-verb (不断加强), stock-noun (体系, 水平), praise (成效显著), exhortation (务必高度重视), frame (在…领导下), background (a string that recurs in the analyst's own texts). */
    formula: choice('stock-verb', 'stock-noun', 'praise', 'exhortation', 'frame', 'background'),
    note: optionalText(),
    source: text(),
  },
});

export type FormulaRow = RowOf<typeof formulas.columns>;
