// Reads the dictionary files of a folder, as many of the tables as there are.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ShuzhiError } from '../base/errors.js';
import { type CodebookFault, codebookFault, type PlacedRow } from './codebook-fault.js';
import { type MadeReading, readMadeTable } from './read-made-table.js';
import { readTable } from './read-table.js';
import { type TableName, tables } from './tables/index.js';

/** What a folder holds: rows per table found, the tables not found, and every fault. */
export interface FolderReading {
  readonly rows: Readonly<Partial<Record<TableName, readonly PlacedRow[]>>>;
  readonly missing: readonly TableName[];
  readonly faults: readonly CodebookFault[];
}

const tableNames = Object.keys(tables) as readonly TableName[];

/**
 * Reads every `NAME.csv` of a folder that is a table. Columns outside the key may be missing where the folder holds
 * some tables only: then they are additions to others. Other CSV files are faults: a misspelt name must not be lost.
 * Tables of discovered phrases and of a background, whatever they are called, add what is in them.
 * @param mayBeEmpty whether a folder without any table will do: it holds something else of use
 * @throws ShuzhiError INPUT_MISSING where there is no such folder or no table in it
 */
export async function readFolder(folder: string, mayBeEmpty = false): Promise<FolderReading> {
  const files = await csvFiles(folder);
  const missing = tableNames.filter((name) => !files.includes(`${name}.csv`));
  const made = await readOthers(folder, files);
  if (missing.length === tableNames.length && made.size === 0 && !mayBeEmpty) {
    throw new ShuzhiError('INPUT_MISSING', '文件夹中没有词典 · no dictionary in the folder', {
      file: folder,
      hint: `可用 · known: ${tableNames.map((name) => `${name}.csv`).join(', ')}`,
    });
  }
  const rows: Partial<Record<TableName, readonly PlacedRow[]>> = {};
  const faults: CodebookFault[] = [];
  for (const name of tableNames) {
    if (missing.includes(name)) continue;
    const file = join(folder, `${name}.csv`);
    const reading = await readTable(tables[name], await readFile(file), file, missing.length > 0);
    rows[name] = reading.rows;
    faults.push(...reading.faults);
  }
  for (const file of files) {
    if (isTable(file)) continue;
    const added = made.get(file);
    if (added !== undefined) {
      rows[added.name] = [...(rows[added.name] ?? []), ...added.rows];
      faults.push(...added.faults);
      continue;
    }
    const reason = `没有这样的词典 · no such dictionary; 可用 · known: ${tableNames.join(', ')}`;
    faults.push(codebookFault({ file: join(folder, file), line: null }, null, reason));
  }
  return { rows, missing, faults };
}

const isTable = (file: string): boolean => tableNames.includes(file.slice(0, -'.csv'.length) as TableName);

/** The other CSV files that this library made of texts. */
async function readOthers(
  folder: string,
  files: readonly string[],
): Promise<ReadonlyMap<string, MadeReading>> {
  const found = new Map<string, MadeReading>();
  for (const file of files.filter((name) => !isTable(name))) {
    const path = join(folder, file);
    const reading = await readMadeTable(await readFile(path), path);
    if (reading !== null) found.set(file, reading);
  }
  return found;
}

async function csvFiles(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).filter((name) => name.endsWith('.csv') && !name.startsWith('.')).sort();
  } catch (cause) {
    throw new ShuzhiError('INPUT_MISSING', '找不到词典文件夹 · no such dictionary folder', {
      file: folder,
      cause,
    });
  }
}
