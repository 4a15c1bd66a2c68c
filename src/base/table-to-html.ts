// A table as an HTML table, every text escaped, for notebooks and pages.
import { escapeHtml } from './escape-html.js';
import { showCell } from './show-cell.js';
import { isNumeric } from './table-to-text.js';
import type { TableViewOptions } from './table-view-options.js';

/** Renders rows under their column names; a caption says how many rows are not shown. */
export function tableToHtml(
  columns: readonly string[],
  rows: readonly object[],
  options: TableViewOptions = {},
): string {
  const shown = rows.slice(0, options.limit ?? rows.length);
  const left = rows.length - shown.length;
  const align = columns.map((name) =>
    isNumeric(shown, name) ? ' style="text-align:right"' : ' style="text-align:left"',
  );
  const head = columns.map((name, c) => `<th${align[c]}>${escapeHtml(options.headers?.[name] ?? name)}</th>`);
  const body = shown.map((row) => {
    const cells = columns.map(
      (name, c) => `<td${align[c]}>${escapeHtml(showCell(Reflect.get(row, name)))}</td>`,
    );
    return `<tr>${cells.join('')}</tr>`;
  });
  const caption = left > 0 ? `<caption>另有 ${left} 行 · ${left} more rows</caption>` : '';
  return `<table>${caption}<thead><tr>${head.join('')}</tr></thead><tbody>${body.join('')}</tbody></table>`;
}
