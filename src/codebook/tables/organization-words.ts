// organization-words.csv: words that end, name or frame organisations, and titles of persons stripped from them.
import { choice, optionalText, phrase, text } from '../columns.js';
import { defineTable, type RowOf } from '../define-table.js';

export const organizationWords = defineTable({
  name: 'organization-words',
  key: ['phrase'],
  scanned: 'phrase',
  columns: {
    phrase: phrase(),
    /**
     * party-body (党委: ending dropped from the key), whole-body (县委: stays), suffix (镇, 集团, 医院: ends a name), prefix (中共: dropped),
     * title (书记: of a person, dropped), address (同志).
     */
    use: choice('party-body', 'whole-body', 'suffix', 'prefix', 'title', 'address'),
    note: optionalText(),
    source: text(),
  },
});

export type OrganizationWordRow = RowOf<typeof organizationWords.columns>;
