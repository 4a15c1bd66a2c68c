// Turns the CSV text of one dictionary into typed rows, or says file, line and column of what is wrong.
import { ShuzhiError } from '../base/errors.js';
import { readCsv } from '../base/read-csv.js';
import { CellFault } from './columns.js';
import type { Columns, RowOf, Table } from './define-table.js';

/**
 * Reads one table. Columns may stand in any order; unknown columns are refused.
 * @throws ShuzhiError DICTIONARY_INVALID with file, line and column at the first fault
 */
export async function readTable<Cols extends Columns>(
  table: Table<string, Cols>,
  csv: string,
  file: string,
): Promise<readonly RowOf<Cols>[]> {
  const [header, ...rows] = await readCsv(csv);
  const names = (header?.cells ?? []).map((cell) => cell.trim());
  checkHeader(table, names, file);
  const seen = new Map<string, number>();
  return rows.map(({ line, cells }) => {
    const row: Record<string, unknown> = {};
    names.forEach((name, index) => {
      const value = table.columns[name]!.parse((cells[index] ?? '').trim());
      if (value instanceof CellFault) fail(file, line, name, value.reason);
      row[name] = value;
    });
    const key = table.key.map((name) => String(row[name])).join('\t');
    const before = seen.get(key);
    if (before !== undefined)
      fail(file, line, table.key[0]!, `“${key}” 已在第 ${before} 行 · already in line ${before}`);
    seen.set(key, line);
    return Object.freeze(row) as RowOf<Cols>;
  });
}

function checkHeader(table: Table, names: readonly string[], file: string): void {
  const known = Object.keys(table.columns);
  for (const name of names) {
    if (!known.includes(name))
      fail(file, 1, name, `没有这一列 · no such column: ${name}; 可用 · known: ${known.join(', ')}`);
  }
  for (const name of known) {
    if (!names.includes(name)) fail(file, 1, name, `缺少这一列 · column missing: ${name}`);
  }
}

function fail(file: string, line: number, column: string, reason: string): never {
  throw new ShuzhiError('DICTIONARY_INVALID', reason, { file, place: `${line}:${column}` });
}
