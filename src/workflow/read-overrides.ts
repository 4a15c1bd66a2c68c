// Reads a table of corrections: a copy of problems.csv with columns that say what is wrong.
import { ShuzhiError } from '../base/errors.js';
import { type CsvRow, readCsv } from '../base/read-csv.js';
import { sha256 } from '../base/sha256.js';
import type { Codebook } from '../codebook/codebook.js';
import { changeFields, type Override, type StatementChange } from '../findings/override.js';
import { columnTitle } from '../views/column-titles.js';
import { findCategory, isConfirmed, isStruck, plainCell, tableBytes } from './correction-cells.js';
import { type CorrectionColumn, type CorrectionColumns, correctionColumns } from './override-columns.js';
import { overrideFields } from './override-fields.js';

/** An override and the line it stands in. */
export interface ListedOverride extends Override {
  /** Line of the table; null for one given as an object. */
  readonly line: number | null;
}

/** Overrides as given. */
export interface OverrideList {
  readonly overrides: readonly ListedOverride[];
  /** Digest of the table's bytes; null for overrides given as objects. */
  readonly sha256: string | null;
}

/**
 * Reads the table. A row is an override where it says something in `corrected` (更正: the right category, or × for no problem at all), in
 * another column of corrections (更正声音, 更正单位 …), or in `remark` (单位说明); others, and those confirmed with √, are left alone.
 * Without a column `corrected`, a `category` that no longer fits its `categoryName` is one.
 * @throws ShuzhiError INPUT_MISSING, DECODE_INVALID, CSV_INVALID, OVERRIDES_INVALID, CATEGORY_UNKNOWN with file, line and column
 */
export async function readOverrides(file: string, codebook: Codebook): Promise<OverrideList> {
  const content = await tableBytes(file);
  const [header, ...rows] = await readCsv(content, { file });
  const columns = correctionColumns(header?.cells ?? [], file);
  const overrides = rows.flatMap((row) => overrideOf(row, columns, file, codebook) ?? []);
  if (overrides.length === 0) {
    throw new ShuzhiError('OVERRIDES_INVALID', '表中没有一处更正 · the table holds no correction', {
      file,
      hint: '在 problems.csv 的副本里加 corrected（更正）列：填应有的类别，或 × 表示不是问题；或填 remark（单位说明） · add a column corrected: the right category, or × for no problem; or fill in remark',
    });
  }
  assertOnce(overrides, file);
  return { overrides, sha256: sha256(content) };
}

function overrideOf(
  row: CsvRow,
  columns: CorrectionColumns,
  file: string,
  codebook: Codebook,
): ListedOverride | null {
  const cell: CellOf = (column) => plainCell(row.cells[columns.get(column)?.index ?? -1] ?? '');
  const place: PlaceOf = (column) => ({ file, place: `${row.line}:${columns.get(column)?.title ?? column}` });
  const category = categoryCell(cell, columns, codebook);
  const drop = isStruck(category);
  const change: Partial<Record<keyof StatementChange, unknown>> = {};
  for (const field of changeFields) {
    const column = field === 'category' ? 'corrected' : (`corrected.${field}` as const);
    const value = field === 'category' ? category : cell(column);
    if (value === '' || isConfirmed(value) || (field === 'category' && drop)) continue;
    change[field] = overrideFields[field](value, codebook, place(columns.has(column) ? column : 'category'));
  }
  const remark = cell('remark');
  if (!drop && remark === '' && Object.keys(change).length === 0) return null;
  const [report, text] = [cell('file'), cell('text')];
  if (report === '' || text === '') throw keyMissing(report === '' ? 'file' : 'text', place);
  return {
    line: row.line,
    report,
    text,
    ...offset('start', cell('start'), place),
    ...offset('end', cell('end'), place),
    ...(drop ? { drop } : { change: change as StatementChange }),
    ...(remark === '' ? {} : { remark }),
  };
}

/** What the row says of its category: in `corrected`, or by a `category` that no longer fits the name beside it. */
function categoryCell(cell: CellOf, columns: CorrectionColumns, { tables }: Codebook): string {
  if (columns.has('corrected')) return cell('corrected');
  const [category, name] = [cell('category'), cell('categoryName')];
  if (category === '' || name === '') return '';
  const same = findCategory(category, tables.categories) === findCategory(name, tables.categories);
  return same ? '' : category;
}

type CellOf = (column: CorrectionColumn) => string;
type PlaceOf = (column: CorrectionColumn) => { readonly file: string; readonly place: string };

function offset(
  column: 'start' | 'end',
  cell: string,
  place: PlaceOf,
): { readonly [Name in typeof column]?: number } {
  if (cell === '') return {};
  if (/^\d{1,9}$/.test(cell)) return { [column]: Number(cell) };
  throw new ShuzhiError('OVERRIDES_INVALID', `不能是“${cell}” · cannot be "${cell}"`, {
    ...place(column),
    hint: '整数，或留空 · a whole number, or empty',
  });
}

function keyMissing(column: 'file' | 'text', place: PlaceOf): ShuzhiError {
  const title = columnTitle(column);
  return new ShuzhiError(
    'OVERRIDES_INVALID',
    `${title}是空的，不知道更正的是哪一句 · ${column} is empty: which statement is meant?`,
    { ...place(column), hint: '从 problems.csv 照抄 · copy it from problems.csv' },
  );
}

function assertOnce(overrides: readonly ListedOverride[], file: string): void {
  const seen = new Map<string, number | null>();
  for (const { report, text, start, line } of overrides) {
    const key = JSON.stringify([report, start ?? '', text]);
    const before = seen.get(key);
    if (before !== undefined) {
      throw new ShuzhiError(
        'OVERRIDES_INVALID',
        `这一句已在第 ${before} 行更正 · this statement is corrected in line ${before} already`,
        { file, place: String(line), hint: '每句一行 · one row a statement' },
      );
    }
    seen.set(key, line);
  }
}
