// deficiencies.csv: constructions that say something falls short, and how.
import { choice, integer, optionalText, phrase, text } from '../columns.js';
import { defineTable, type RowOf } from '../define-table.js';

/** How something is weak. */
export const modes = [
  'attention',
  'effort',
  'system',
  'irregular',
  'formalism',
  'capacity',
  'effect',
  'uneven',
  'outdated',
  'violation',
  'vague',
] as const;
export type Mode = (typeof modes)[number];

export const deficiencies = defineTable({
  name: 'deficiencies',
  key: ['phrase'],
  scanned: 'phrase',
  columns: {
    phrase: phrase(),
    /** The mode the construction has or suggests. */
    mode: choice(...modes),
    /** firm: the mode whatever its object (不规范); open: a word for what falls short may tell another (不到位). */
    hold: choice('firm', 'open'),
    /** 3 asserts a shortcoming wherever it stands (不规范), 2 unless framed otherwise, 1 only in a problem context (较少). */
    strength: integer(1, 3),
    /** What the construction is: predicate (…不到位), noun (短板), negation (未…), lead (缺乏…), incident (受到处分). */
    part: choice('predicate', 'noun', 'negation', 'lead', 'incident'),
    note: optionalText(),
    source: text(),
  },
});

export type DeficiencyRow = RowOf<typeof deficiencies.columns>;
