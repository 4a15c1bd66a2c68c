// Reads a complete dictionary folder into the tables a codebook is compiled from.
import { join } from 'node:path';
import { checkTables, type PlacedTables } from './check-tables.js';
import { codebookFault, throwFirstError } from './codebook-fault.js';
import { type CodebookSource, codebookSource } from './codebook-source.js';
import { readFolder } from './read-folder.js';

/**
 * Reads and validates every table of a dictionary folder. Rows may stand in any order.
 * @throws ShuzhiError INPUT_MISSING where there is no such folder; DICTIONARY_INVALID or CATEGORY_UNKNOWN with file,
 * line and column of the first fault and the number of further ones
 */
export async function readCodebook(folder: string): Promise<CodebookSource> {
  const { rows, missing, faults } = await readFolder(folder);
  const absent = missing.map((name) =>
    codebookFault(
      { file: join(folder, `${name}.csv`), line: null },
      null,
      '词典文件缺失 · dictionary file missing',
      'error',
      'INPUT_MISSING',
    ),
  );
  throwFirstError([...absent, ...faults]);
  const placed = rows as PlacedTables;
  throwFirstError(checkTables(placed));
  return codebookSource(placed);
}
