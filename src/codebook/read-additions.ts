// Reads an analyst's own dictionary files: a folder with some of the tables, or one CSV file.
import { readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { decodeText } from '../base/decode-text.js';
import { ShuzhiError } from '../base/errors.js';
import { readCsv } from '../base/read-csv.js';
import type { AdditionPlace, CodebookAdditions } from './codebook-additions.js';
import { type CodebookFault, type PlacedRow, throwFirstError } from './codebook-fault.js';
import { CATEGORISER_FILE, type PersonalCategoriser, parseCategoriser } from './personal-categoriser.js';
import { readFolder } from './read-folder.js';
import { readMadeTable } from './read-made-table.js';
import { readTable } from './read-table.js';
import { type TableName, tables } from './tables/index.js';

const tableNames = Object.keys(tables) as readonly TableName[];

/** Additions as read, with everything that is wrong with their rows. */
export interface AdditionsReading {
  readonly additions: CodebookAdditions;
  readonly faults: readonly CodebookFault[];
}

/**
 * Reads the analyst's own entries for {@link extendCodebook}. A folder holds some of the tables (`slogans.csv`,
 * `aspects.csv` …), which are merged over the codebook; if it has its own `categories.csv` and `aspects.csv` these
 * two replace the codebook's; if it holds every table, all are replaced. A `categoriser.json` in it, as `shuzhi codebook learn`
 * writes it, comes along, and so do the phrases chosen in a table that `shuzhi discover` wrote, and
 * the strings of a background. A single file is the table it is named
 * after, or the only one its columns fit.
 * @throws ShuzhiError INPUT_MISSING; DICTIONARY_INVALID with file, line and column
 */
export async function readCodebookAdditions(path: string): Promise<CodebookAdditions> {
  const { additions, faults } = await readAdditions(path);
  throwFirstError(faults);
  return additions;
}

/** The same without stopping at faults. */
export async function readAdditions(path: string): Promise<AdditionsReading> {
  if (await isFolder(path)) {
    const categoriser = await readCategoriser(path);
    const { rows, missing, faults } = await readFolder(path, categoriser !== undefined);
    const additions = additionsOf(rows, replaced(missing));
    return { additions: categoriser === undefined ? additions : { ...additions, categoriser }, faults };
  }
  const content = await readFile(path);
  const made = await readMadeTable(content, path);
  if (made !== null) return { additions: additionsOf({ [made.name]: made.rows }, []), faults: made.faults };
  const name = await tableOf(path, content);
  const { rows, faults } = await readTable(tables[name], content, path, true);
  return { additions: additionsOf({ [name]: rows }, []), faults };
}

/** The categoriser of a folder, if it holds one. */
async function readCategoriser(folder: string): Promise<PersonalCategoriser | undefined> {
  const file = join(folder, CATEGORISER_FILE);
  let content: Uint8Array;
  try {
    content = await readFile(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  return parseCategoriser(decodeText(content, { file }).text, file);
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (cause) {
    throw new ShuzhiError('INPUT_MISSING', '找不到词典 · no such dictionary file or folder', {
      file: path,
      cause,
    });
  }
}

function replaced(missing: readonly TableName[]): readonly TableName[] {
  if (missing.length === 0) return tableNames;
  return missing.includes('categories') || missing.includes('aspects') ? [] : ['categories', 'aspects'];
}

function additionsOf(
  rows: Readonly<Partial<Record<TableName, readonly PlacedRow[]>>>,
  replace: readonly TableName[],
): CodebookAdditions {
  const added: Record<string, unknown> = { replace };
  const places: Record<string, readonly AdditionPlace[]> = {};
  for (const [name, placed] of Object.entries(rows)) {
    added[name] = placed.map((row) => row.values);
    places[name] = placed.map(({ file, line }) => ({ file, line }));
  }
  return { ...added, places };
}

/** The table a single file is meant for: by its name, else by its columns. */
async function tableOf(file: string, content: Uint8Array): Promise<TableName> {
  const named = basename(file).replace(/\.csv$/i, '') as TableName;
  if (tableNames.includes(named)) return named;
  const [header] = await readCsv(content, { file });
  const columns = (header?.cells ?? []).map((cell) => cell.trim());
  const fitting = tableNames.filter(
    (name) =>
      columns.includes(tables[name].key[0]!) && columns.every((column) => column in tables[name].columns),
  );
  if (fitting.length === 1) return fitting[0]!;
  throw new ShuzhiError(
    'DICTIONARY_INVALID',
    `看不出是哪张词典 · cannot tell which dictionary this is: ${columns.join(', ')}`,
    {
      file,
      place: '1',
      hint: `请以词典名作文件名 · name the file after one of: ${(fitting.length > 0 ? fitting : tableNames).join(', ')}`,
    },
  );
}
