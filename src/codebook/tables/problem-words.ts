// problem-words.csv: words around a complaint that are no part of it.
import { choice, optionalText, phrase, text } from '../columns.js';
import { defineTable, type RowOf } from '../define-table.js';

export const problemWords = defineTable({
  name: 'problem-words',
  key: ['phrase', 'use'],
  scanned: 'phrase',
  columns: {
    phrase: phrase(),
    /**
     * opener: stands before a complaint and is cut off (特别是, 表现为); scene: begins a clause that only sets the scene and is
     * nobody's subject (面对, 通过); generic: says nothing in particular in an announcement (工作中, 以下, 薄弱环节).
     */
    use: choice('opener', 'scene', 'generic'),
    note: optionalText(),
    source: text(),
  },
});

export type ProblemWordRow = RowOf<typeof problemWords.columns>;
