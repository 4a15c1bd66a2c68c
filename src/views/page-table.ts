// A table of results as an HTML table with Chinese titles and names.
import type { Cell, DataTable } from '../base/table.js';
import { columnTitle } from './column-titles.js';
import { type Html, html } from './html.js';
import { isNamedVocabulary, valueName } from './value-names.js';

/** Which columns to show, and how many rows before the rest is folded away. */
export interface PageTableOptions {
  readonly columns: readonly string[];
  /** Rows shown openly, 1 or more; the rest stands in a fold. Default 20: a screenful. */
  readonly open?: number;
  /** Columns that hold quotations and get room. */
  readonly quotes?: readonly string[];
  /** Chinese names of category ids. */
  readonly categoryNames?: ReadonlyMap<string, string>;
}

/** Renders rows; an empty table says so instead of showing an empty frame. */
export function pageTable(rows: DataTable, options: PageTableOptions): Html {
  if (rows.length === 0) return html`<p class="note">没有符合条件的内容。</p>`;
  const open = options.open ?? 20;
  const head = html`<tr>${options.columns.map((name) => html`<th>${columnTitle(name)}</th>`)}</tr>`;
  const line = (row: DataTable[number]): Html =>
    html`<tr>${options.columns.map((name) => cellOf(name, row[name] ?? null, options))}</tr>`;
  const shown = html`<div class="scroll"><table>${head}${rows.slice(0, open).map(line)}</table></div>`;
  if (rows.length <= open) return shown;
  const rest = html`<div class="scroll"><table>${head}${rows.slice(open).map(line)}</table></div>`;
  return html`${shown}<details><summary>其余 ${rows.length - open} 行</summary>${rest}</details>`;
}

function cellOf(name: string, value: Cell, options: PageTableOptions): Html {
  if (typeof value === 'number')
    return html`<td class="number">${name === 'year' ? value : rounded(value)}</td>`;
  const shown = shownText(name, value === null ? '' : String(value), options.categoryNames);
  return options.quotes?.includes(name) === true
    ? html`<td class="quote">${shown}</td>`
    : html`<td>${shown}</td>`;
}

function shownText(
  name: string,
  text: string,
  categoryNames: ReadonlyMap<string, string> | undefined,
): string {
  if (name === 'category') return categoryNames?.get(text) ?? text;
  return isNamedVocabulary(name) ? valueName(name, text) : text;
}

const rounded = (value: number): number => Math.round(value * 100) / 100;
