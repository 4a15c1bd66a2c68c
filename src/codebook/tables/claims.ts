// claims.csv: wordings that assert an achievement.
import { choice, optionalText, phrase, text } from '../columns.js';
import { defineTable, type RowOf } from '../define-table.js';

export const claims = defineTable({
  name: 'claims',
  key: ['phrase'],
  scanned: 'phrase',
  columns: {
    phrase: phrase(),
    /** done (举办了), result (明显提升), award (获评). */
    claim: choice('done', 'result', 'award'),
    note: optionalText(),
    source: text(),
  },
});

export type ClaimRow = RowOf<typeof claims.columns>;
