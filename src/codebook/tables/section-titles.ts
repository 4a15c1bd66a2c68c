// section-titles.csv: wordings of headings and the role of what stands under them.
import { choice, integer, optionalText, phrase, text } from '../columns.js';
import { defineTable, type RowOf } from '../define-table.js';
import { documentKinds, sectionRoles } from '../vocabulary.js';

export const sectionTitles = defineTable({
  name: 'section-titles',
  key: ['phrase', 'kind'],
  scanned: 'phrase',
  columns: {
    phrase: phrase(),
    role: choice(...sectionRoles),
    /** The kind of document in which it means this; `any` for all. */
    kind: choice('any', ...documentKinds),
    /** 3 decides alone (存在的主要问题), 2 usually (短板), 1 leans (工作情况). */
    weight: integer(1, 3),
    note: optionalText(),
    source: text(),
  },
});

export type SectionTitleRow = RowOf<typeof sectionTitles.columns>;
