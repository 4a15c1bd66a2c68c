// slogans.csv: formulaic political set phrases with their families and the year each was first used.
import { choice, optionalInteger, optionalReference, phrase, text } from '../columns.js';
import { defineTable, type RowOf } from '../define-table.js';

export const slogans = defineTable({
  name: 'slogans',
  key: ['phrase'],
  scanned: 'phrase',
  columns: {
    phrase: phrase(),
    /** Canonical phrase of which this is a variant; empty for the canonical phrase itself. */
    variantOf: optionalReference('slogans.phrase'),
    family: text(),
    /** Year of first use where it dates a text; empty where it has always been said. */
    since: optionalInteger(1921, 2100),
    /** doctrine, numbered, exhortation, metaphor, goal. */
    kind: choice('doctrine', 'numbered', 'exhortation', 'metaphor', 'goal'),
    source: text(),
  },
});

export type SloganRow = RowOf<typeof slogans.columns>;
