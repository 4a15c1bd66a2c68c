// mode-objects.csv: words for what falls short that tell how it falls short (意识 → attention, 力度 → effort, 制度 → system).
import { choice, integer, optionalText, phrase, text } from '../columns.js';
import { defineTable, type RowOf } from '../define-table.js';
import { modes } from './deficiencies.js';

export const modeObjects = defineTable({
  name: 'mode-objects',
  key: ['phrase'],
  scanned: 'phrase',
  columns: {
    phrase: phrase(),
    mode: choice(...modes),
    /** 3 decides against any construction (走过场 apart), 2 where the construction leaves it open, 1 where nothing else is said. */
    weight: integer(1, 3),
    note: optionalText(),
    source: text(),
  },
});

export type ModeObjectRow = RowOf<typeof modeObjects.columns>;
