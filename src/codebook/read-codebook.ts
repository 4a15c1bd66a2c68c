// Reads the dictionaries of a folder into the tables a codebook is compiled from.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ShuzhiError } from '../base/errors.js';
import type { CodebookTables } from './codebook.js';
import type { Table } from './define-table.js';
import { readTable } from './read-table.js';
import { type TableName, tables } from './tables/index.js';

/** Tables and the digest of their content. */
export interface CodebookSource {
  readonly tables: CodebookTables;
  readonly hash: string;
}

/**
 * Reads and validates every table of a dictionary folder.
 * @throws ShuzhiError INPUT_MISSING where a table has no file, DICTIONARY_INVALID with file, line and column
 */
export async function readCodebook(folder: string): Promise<CodebookSource> {
  const read: Record<string, unknown> = {};
  for (const name of Object.keys(tables) as TableName[]) {
    const file = join(folder, `${name}.csv`);
    read[name] = await readTable(tables[name] as Table, await content(file), file);
  }
  const hash = createHash('sha256').update(JSON.stringify(read)).digest('hex').slice(0, 16);
  return { tables: read as CodebookTables, hash };
}

async function content(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw new ShuzhiError('INPUT_MISSING', '词典文件缺失 · dictionary file missing', { file, cause });
  }
}
