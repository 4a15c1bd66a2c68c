// aspects.csv: object words, which say what is weak, and the category each of them points to.
import { integer, optionalText, phrase, reference, text } from '../columns.js';
import { defineTable, type RowOf } from '../define-table.js';

export const aspects = defineTable({
  name: 'aspects',
  key: ['phrase'],
  scanned: 'phrase',
  columns: {
    phrase: phrase(),
    /** Category id. */
    category: reference('categories.category'),
    /** Canonical name of the object, shared by its variants (党费收缴, 党费 → 党费). */
    aspect: text(),
    /** How firmly the phrase decides the category: 3 names one thing only, 2 usually, 1 weakly (a general word). */
    weight: integer(1, 3),
    note: optionalText(),
    source: text(),
  },
});

export type AspectRow = RowOf<typeof aspects.columns>;
