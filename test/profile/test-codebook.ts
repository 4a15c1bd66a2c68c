// A codebook with chosen rows and nothing else, so that a test does not depend on what the dictionaries say today.
import { type Codebook, type CodebookTables, compileCodebook } from '../../src/codebook/codebook.js';
import { tables } from '../../src/codebook/tables/index.js';
import { organizationNamer } from '../../src/document/organization-names.js';

/** Compiles the given tables; all others are empty. */
export function codebookOf(rows: Partial<CodebookTables>): Codebook {
  const empty = Object.fromEntries(Object.keys(tables).map((name) => [name, []]));
  return compileCodebook({ ...empty, ...rows } as unknown as CodebookTables, 'test');
}

const word = (phrase: string, use: 'party-body' | 'prefix') => ({ phrase, use, note: '', source: 'test' });

/** Knows the Party-body endings and 中共. */
export const testNamer = organizationNamer(
  codebookOf({
    'organization-words': [
      ...['党总支', '党支部', '党工委', '党委', '党组', '工委'].map((ending) => word(ending, 'party-body')),
      word('中共', 'prefix'),
    ],
  }),
);
