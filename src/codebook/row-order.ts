// The order of rows in a dictionary: by code unit of the key, or by the `order` column where a table has one.
import type { Table } from './define-table.js';

/** A row's key as one text: the values of its key columns. */
export function rowKey(table: Table, values: Readonly<Record<string, unknown>>): string {
  return table.key.map((name) => String(values[name])).join('\t');
}

/** Compares two rows: by the order column if there is one, then by the key columns, each by code unit. */
export function compareRows(
  table: Table,
  a: Readonly<Record<string, unknown>>,
  b: Readonly<Record<string, unknown>>,
): number {
  if (table.order !== undefined) {
    const difference = Number(a[table.order]) - Number(b[table.order]);
    if (difference !== 0) return difference;
  }
  for (const name of table.key) {
    const left = String(a[name]);
    const right = String(b[name]);
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}
