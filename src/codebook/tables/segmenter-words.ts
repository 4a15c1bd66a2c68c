// segmenter-words.csv: words of the genre the general word list lacks.
import { integer, optionalText, phrase, text } from '../columns.js';
import { defineTable, type RowOf } from '../define-table.js';

export const segmenterWords = defineTable({
  name: 'segmenter-words',
  key: ['word'],
  scanned: null,
  columns: { word: phrase(), frequency: integer(1, 999_999_999), tag: optionalText(), source: text() },
});

export type SegmenterWordRow = RowOf<typeof segmenterWords.columns>;
