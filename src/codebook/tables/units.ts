// units.csv: units and measure words that make a number a figure.
import { choice, optionalText, phrase, text } from '../columns.js';
import { defineTable, type RowOf } from '../define-table.js';

export const units = defineTable({
  name: 'units',
  key: ['phrase'],
  scanned: null,
  columns: {
    phrase: phrase(),
    /** What is counted or measured. */
    unitClass: choice(
      'person',
      'event',
      'object',
      'body',
      'education',
      'area',
      'length',
      'weight',
      'energy',
      'money',
      'time',
      'ratio',
      'score',
    ),
    /** Canonical unit, for comparison (余次, 场次 → 次). */
    canonical: text(),
    note: optionalText(),
    source: text(),
  },
});

export type UnitRow = RowOf<typeof units.columns>;

/** What a unit counts or measures. */
export type UnitClass = UnitRow['unitClass'];
