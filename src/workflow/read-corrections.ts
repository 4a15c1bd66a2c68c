// Reads tables of problems an analyst has corrected, as `score` wrote them or as a spreadsheet saved them.
import { ShuzhiError } from '../base/errors.js';
import { type CsvRow, readCsv } from '../base/read-csv.js';
import { sha256 } from '../base/sha256.js';
import type { CategoryRow } from '../codebook/tables/categories.js';
import { columnTitle } from '../views/column-titles.js';
import {
  categoryId,
  findCategory,
  isConfirmed,
  isStruck,
  plainCell,
  tableBytes,
} from './correction-cells.js';
import type { LabelledStatement } from './labelled-statement.js';

/** What the tables hold. */
export interface Corrections {
  readonly rows: readonly LabelledStatement[];
  /** Rows without a label, or struck out. */
  readonly skipped: number;
  /** The tables by the digest of their bytes, and how many labels came of each. */
  readonly inputs: readonly { readonly sha256: string; readonly rows: number }[];
}

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
    const content = await tableBytes(file);
    const [header, ...lines] = await readCsv(content, { file });
    const columns = columnsOf(header?.cells ?? [], file);
    const found = lines.flatMap((line) => labelled(line, columns, file, categories) ?? []);
    skipped += lines.length - found.length;
    rows.push(...found);
    inputs.push({ sha256: sha256(content), rows: found.length });
  }
  return { rows, skipped, inputs };
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
  const cell = (column: number): string => (column < 0 ? '' : plainCell(cells[column] ?? ''));
  const text = cell(columns.text);
  const given = cell(columns.category);
  const corrected = cell(columns.corrected);
  const label = columns.corrected < 0 ? given : isConfirmed(corrected) ? given : corrected;
  if (text === '' || label === '' || isStruck(label)) return null;
  const category = categoryId(label, categories, { file, place: String(line) });
  const original = columns.corrected < 0 ? null : findCategory(given, categories);
  const report = cell(columns.file);
  return {
    text,
    category,
    ...(report === '' ? {} : { file: report }),
    ...(original === null ? {} : { original }),
  };
}
