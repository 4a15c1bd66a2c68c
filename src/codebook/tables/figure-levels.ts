// figure-levels.csv: words near a figure that say whether it counts activity, output or outcome.
import { choice, optionalText, phrase, text } from '../columns.js';
import { defineTable, type RowOf } from '../define-table.js';

export const figureLevels = defineTable({
  name: 'figure-levels',
  key: ['phrase'],
  scanned: 'phrase',
  columns: {
    phrase: phrase(),
    level: choice('activity', 'output', 'outcome'),
    /** `stated` where the words are an outcome even without a digit (清零, 通过验收). */
    evidence: choice('', 'stated'),
    note: optionalText(),
    source: text(),
  },
});

export type FigureLevelRow = RowOf<typeof figureLevels.columns>;
