// measures.csv: wordings that announce a step, its deadline or the body responsible for it.
import { choice, optionalText, phrase, text } from '../columns.js';
import { defineTable, type RowOf } from '../define-table.js';

export const measures = defineTable({
  name: 'measures',
  key: ['phrase'],
  scanned: 'phrase',
  columns: {
    phrase: phrase(),
    /** action (建立, 举办), deadline (年底前), responsible (由…牵头, 责任单位). */
    use: choice('action', 'deadline', 'responsible'),
    note: optionalText(),
    source: text(),
  },
});

export type MeasureRow = RowOf<typeof measures.columns>;
