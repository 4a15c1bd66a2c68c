// Turns the CSV file of one dictionary into typed rows, and says file, line and column of everything that is wrong.
import { ShuzhiError } from '../base/errors.js';
import { type CsvRow, readCsv } from '../base/read-csv.js';
import { invisibleCharacter, straySpaces } from './check-cell.js';
import { type CodebookFault, codebookFault, type PlacedRow } from './codebook-fault.js';
import { CellFault } from './columns.js';
import type { Table } from './define-table.js';
import { compareRows, rowKey } from './row-order.js';

/** What was read of a table: the rows that can be used, in the order of the file, and what is wrong with the others. */
export interface TableReading {
  readonly rows: readonly PlacedRow[];
  readonly faults: readonly CodebookFault[];
}

/**
 * Reads one table. Columns may stand in any order; unknown ones are faults. Accepts what Excel and WPS save: UTF-8
 * with or without byte-order mark, GB18030, UTF-16; cells separated by comma, semicolon or TAB.
 * @param partial an analyst's additions: only the first key column is needed and rows need no order; default false
 */
export async function readTable(
  table: Table,
  content: string | Uint8Array,
  file: string,
  partial = false,
): Promise<TableReading> {
  let csv: readonly CsvRow[];
  try {
    csv = await readCsv(content, { file });
  } catch (error) {
    return { rows: [], faults: [fileFault(error, file)] };
  }
  const [header, ...body] = csv;
  const names = (header?.cells ?? []).map((cell) => cell.trim());
  const faults = headerFaults(table, names, { file, line: header?.line ?? 1 }, partial);
  if (faults.length > 0) return { rows: [], faults };
  const rows: PlacedRow[] = [];
  for (const { line, cells } of body) {
    const place = { file, line };
    const { values, wrong } = readRow(table, names, cells, place);
    faults.push(...wrong);
    if (wrong.every((fault) => fault.severity === 'warning')) rows.push({ ...place, values });
  }
  faults.push(...duplicates(table, rows));
  if (!partial) faults.push(...disorder(table, rows));
  return { rows, faults };
}

function fileFault(error: unknown, file: string): CodebookFault {
  if (!(error instanceof ShuzhiError)) throw error;
  const place = { file, line: null };
  const where = error.place === undefined ? '' : ` (${error.place})`;
  return codebookFault(place, null, `${error.reason}${where}`, 'error', error.code);
}

function headerFaults(
  table: Table,
  names: readonly string[],
  place: { readonly file: string; readonly line: number },
  partial: boolean,
): CodebookFault[] {
  const known = Object.keys(table.columns);
  const faults: CodebookFault[] = [];
  names.forEach((name, index) => {
    if (!known.includes(name)) {
      const reason = `没有这一列 · no such column: “${name}”; 可用 · known: ${known.join(', ')}`;
      faults.push(codebookFault(place, name, reason));
    } else if (names.indexOf(name) < index) {
      faults.push(codebookFault(place, name, `这一列出现两次 · column given twice: ${name}`));
    }
  });
  for (const name of known) {
    if (names.includes(name) || (partial && name !== table.key[0])) continue;
    faults.push(codebookFault(place, name, `缺少这一列 · column missing: ${name}`));
  }
  return faults;
}

function readRow(
  table: Table,
  names: readonly string[],
  cells: readonly string[],
  place: { readonly file: string; readonly line: number },
): { readonly values: Record<string, unknown>; readonly wrong: readonly CodebookFault[] } {
  const values: Record<string, unknown> = {};
  const wrong: CodebookFault[] = [];
  names.forEach((name, index) => {
    const cell = cells[index] ?? '';
    const spaces = straySpaces(cell);
    if (spaces !== null) wrong.push(codebookFault(place, name, spaces, 'warning'));
    const value = readCell(table, name, cell.trim());
    if (value instanceof CellFault) wrong.push(codebookFault(place, name, value.reason));
    else values[name] = value;
  });
  const beyond = cells.slice(names.length).find((cell) => cell.trim() !== '');
  if (beyond !== undefined) {
    const reason = `“${beyond.trim()}”超出表头列数（单元格中的逗号须加引号） · more cells than columns: quote cells that hold a comma`;
    wrong.push(codebookFault(place, null, reason));
  }
  return { values, wrong };
}

/** The value of a cell (trimmed), or what is wrong with it. */
export function readCell(table: Table, name: string, cell: string): unknown {
  const invisible = invisibleCharacter(cell);
  return invisible === null ? table.columns[name]!.parse(cell) : new CellFault(invisible);
}

function duplicates(table: Table, rows: readonly PlacedRow[]): readonly CodebookFault[] {
  const first = new Map<string, PlacedRow>();
  const faults: CodebookFault[] = [];
  for (const row of rows) {
    const key = rowKey(table, row.values);
    const before = first.get(key);
    if (before === undefined) first.set(key, row);
    else {
      const shown = key.replaceAll('\t', ' + ');
      const reason = `“${shown}”已在第 ${before.line} 行 · “${shown}” is already in line ${before.line}`;
      faults.push(codebookFault(row, table.key[0]!, reason));
    }
  }
  return faults;
}

/** The first row that stands before its predecessor in the table's order: one warning, since one move may mend all. */
function disorder(table: Table, rows: readonly PlacedRow[]): readonly CodebookFault[] {
  const by = table.order ?? table.key.join(' + ');
  for (let i = 1; i < rows.length; i++) {
    const row = rows[i]!;
    if (compareRows(table, rows[i - 1]!.values, row.values) <= 0) continue;
    const shown = String(row.values[table.key[0]!]);
    const reason = `未按 ${by} 排序，从“${shown}”起 · rows are not sorted by ${by} (code units), from “${shown}” on`;
    return [codebookFault(row, table.order ?? table.key[0]!, reason, 'warning')];
  }
  return [];
}
