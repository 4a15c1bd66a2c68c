// Reads tables of problems an analyst has corrected, as `score` wrote them or as a spreadsheet saved them.
import { readFile } from 'node:fs/promises';
import { ShuzhiError } from '../base/errors.js';
import { type CsvRow, readCsv } from '../base/read-csv.js';
import { sha256 } from '../base/sha256.js';
import type { CategoryRow } from '../codebook/tables/categories.js';
import { columnTitle } from '../views/column-titles.js';
import type { LabelledStatement } from './labelled-statement.js';

/** What the tables hold. */
export interface Corrections {
  readonly rows: readonly LabelledStatement[];
  /** Rows without a label, or struck out. */
  readonly skipped: number;
  /** The tables by the digest of their bytes, and how many labels came of each. */
  readonly inputs: readonly { readonly sha256: string; readonly rows: number }[];
}

/** What an analyst puts for “not this row”. */
const STRUCK: readonly string[] = ['-', '—', '——', '×', 'x', 'X', '删', '删除', '跳过', 'skip'];
/** What an analyst puts into `corrected` for “right as it is”. */
const CONFIRMED: readonly string[] = ['√', '✓', '对', '=', 'ok', 'OK'];
/** The apostrophe that keeps a cell from being run as a formula. */
const GUARD = /^'(?=[=+\-@＝＋－＠])/;

interface Columns {
  readonly text: number;
  readonly category: number;
  readonly corrected: number;
  readonly file: number;
}

/**
 * Reads the tables. The label is the column `category` (类别) as corrected; where there is a column `corrected` (更正), it is
 * that, and the category beside it what the program said.
 * @throws ShuzhiError INPUT_MISSING, DECODE_INVALID, CSV_INVALID, CATEGORY_UNKNOWN with file and line
 */
export async function readCorrections(
  files: readonly string[],
  categories: readonly CategoryRow[],
): Promise<Corrections> {
  const rows: LabelledStatement[] = [];
  const inputs: { readonly sha256: string; readonly rows: number }[] = [];
  let skipped = 0;
  for (const file of files) {
    const content = await bytesOf(file);
    const [header, ...lines] = await readCsv(content, { file });
    const columns = columnsOf(header?.cells ?? [], file);
    const found = lines.flatMap((line) => labelled(line, columns, file, categories) ?? []);
    skipped += lines.length - found.length;
    rows.push(...found);
    inputs.push({ sha256: sha256(content), rows: found.length });
  }
  return { rows, skipped, inputs };
}

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (cause) {
    throw new ShuzhiError('INPUT_MISSING', '找不到或打不开这张表 · no such table, or it cannot be opened', {
      file,
      hint: '结果文件夹中的 problems.csv，或它的副本 · problems.csv of a result folder, or a copy',
      cause,
    });
  }
}

function columnsOf(cells: readonly string[], file: string): Columns {
  const names = cells.map((cell) => cell.trim());
  const at = (column: string, title: string): number => {
    const found = names.indexOf(column);
    return found >= 0 ? found : names.indexOf(title);
  };
  const titleOf = (column: string): string => columnTitle(column, [], new Map());
  const columns = {
    text: at('text', titleOf('text')),
    category: at('category', titleOf('category')),
    corrected: at('corrected', '更正'),
    file: at('file', titleOf('file')),
  };
  if (columns.text >= 0 && (columns.category >= 0 || columns.corrected >= 0)) return columns;
  throw new ShuzhiError(
    'CSV_INVALID',
    `缺列：要有 text（${titleOf('text')}）和 category（${titleOf('category')}）或 corrected（更正） · columns missing: text and category or corrected are needed; found: ${names.join(', ')}`,
    { file, place: '1', hint: 'shuzhi score … --out DIR 写的 problems.csv · as score writes problems.csv' },
  );
}

/** The statement of a row; null where it has no label. */
function labelled(
  { line, cells }: CsvRow,
  columns: Columns,
  file: string,
  categories: readonly CategoryRow[],
): LabelledStatement | null {
  const cell = (column: number): string => (column < 0 ? '' : (cells[column] ?? '').trim());
  const text = cell(columns.text).replace(GUARD, '');
  const given = cell(columns.category).replace(GUARD, '');
  const corrected = cell(columns.corrected).replace(GUARD, '');
  const label = columns.corrected < 0 ? given : CONFIRMED.includes(corrected) ? given : corrected;
  if (text === '' || label === '' || STRUCK.includes(label)) return null;
  const category = categoryId(label, categories);
  if (category === null) throw unknownCategory(label, categories, file, line);
  const original = columns.corrected < 0 ? null : categoryId(given, categories);
  const report = cell(columns.file);
  return {
    text,
    category,
    ...(report === '' ? {} : { file: report }),
    ...(original === null ? {} : { original }),
  };
}

/** The id of a category given as id or as Chinese name. */
function categoryId(label: string, categories: readonly CategoryRow[]): string | null {
  const found =
    categories.find(({ category }) => category === label) ?? categories.find(({ name }) => name === label);
  return found?.category ?? null;
}

function unknownCategory(
  label: string,
  categories: readonly CategoryRow[],
  file: string,
  line: number,
): ShuzhiError {
  const known = categories.map(({ category, name }) => `${name} ${category}`).join('、');
  return new ShuzhiError('CATEGORY_UNKNOWN', `没有类别“${label}” · no category "${label}"`, {
    file,
    place: String(line),
    hint: `可用 · known: ${known}`,
  });
}
