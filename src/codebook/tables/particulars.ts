// particulars.csv: words that make a sentence particular: own documents, projects, events, places, named work.
import { choice, optionalText, phrase, text } from '../columns.js';
import { defineTable, type RowOf } from '../define-table.js';

export const particulars = defineTable({
  name: 'particulars',
  key: ['phrase'],
  scanned: 'phrase',
  columns: {
    phrase: phrase(),
    /** document (《…》 aside: 实施方案), project (工程, 行动, 品牌), event (汛期, 现场会), place, outcome (清零, 通过验收). */
    evidence: choice('document', 'project', 'event', 'place', 'outcome'),
    note: optionalText(),
    source: text(),
  },
});

export type ParticularRow = RowOf<typeof particulars.columns>;
