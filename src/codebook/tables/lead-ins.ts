// lead-ins.csv: wordings inside running text that announce what follows (主要表现为, 希望, 究其根源).
import { choice, optionalText, phrase, text } from '../columns.js';
import { defineTable, type RowOf } from '../define-table.js';
import { documentKinds, sectionRoles } from '../vocabulary.js';

export const leadIns = defineTable({
  name: 'lead-ins',
  key: ['phrase', 'kind'],
  scanned: 'phrase',
  columns: {
    phrase: phrase(),
    role: choice(...sectionRoles),
    kind: choice('any', ...documentKinds),
    /**
     * How far the announced role reaches: this sentence, the rest of the paragraph, or the rest of the section. A hint
     * announces nothing, it only leans its sentence towards the role; of a plan, towards a demand where others are told.
     */
    reach: choice('hint', 'sentence', 'paragraph', 'section'),
    /** Where it must stand: at the start of a sentence, at the start of a clause, or anywhere. */
    position: choice('sentence', 'clause', 'anywhere'),
    note: optionalText(),
    source: text(),
  },
});

export type LeadInRow = RowOf<typeof leadIns.columns>;
