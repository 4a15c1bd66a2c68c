// A table as text with aligned columns, for terminals and notebooks without HTML.
import { printable } from './control-characters.js';
import { cutToWidth, displayWidth, padToWidth } from './display-width.js';
import { showCell } from './show-cell.js';
import type { TableViewOptions } from './table-view-options.js';

/** Widest column, in terminal columns; longer cells are cut with … */
const WIDEST = 40;

/** Lays out rows under their column names: numbers to the right, a last line saying how many rows are not shown. */
export function tableToText(
  columns: readonly string[],
  rows: readonly object[],
  options: TableViewOptions = {},
): string {
  const shown = rows.slice(0, options.limit ?? rows.length);
  const cells = columns.map((name) => {
    const values = shown.map((row) => cutToWidth(printable(showCell(Reflect.get(row, name))), WIDEST));
    return [printable(options.headers?.[name] ?? name), ...values];
  });
  const widths = cells.map((column) => column.reduce((most, cell) => Math.max(most, displayWidth(cell)), 0));
  const numeric = columns.map((name) => isNumeric(shown, name));
  const line = (index: number): string =>
    cells
      .map((column, c) => padToWidth(column[index]!, widths[c]!, numeric[c] === true ? 'right' : 'left'))
      .join('  ')
      .trimEnd();
  const lines = [line(0), widths.map((width) => '─'.repeat(width)).join('  ')];
  for (let index = 1; index <= shown.length; index++) lines.push(line(index));
  const left = rows.length - shown.length;
  if (left > 0) lines.push(`… 另有 ${left} 行 · ${left} more rows`);
  return lines.join('\n');
}

/** Whether a column holds numbers only (blanks aside). */
export function isNumeric(rows: readonly object[], name: string): boolean {
  let numbers = 0;
  for (const row of rows) {
    const value: unknown = Reflect.get(row, name);
    if (value === null || value === undefined) continue;
    if (typeof value !== 'number') return false;
    numbers++;
  }
  return numbers > 0;
}
