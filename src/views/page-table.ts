// A table of results as an HTML table with Chinese titles and names; long ones are folded, very long ones point to the CSV file.
import type { Cell, Row } from '../base/table.js';
import { columnTitle } from './column-titles.js';
import { type Html, html } from './html.js';
import { isNamedVocabulary, valueName, valueNames } from './value-names.js';

/** Which columns to show, and how many rows before the rest is folded away. */
export interface PageTableOptions {
  readonly columns: readonly string[];
  /** Name of the CSV file that holds all rows, without its ending. */
  readonly file: string;
  /** Rows shown openly, 1 or more; the rest stands in a fold. Default 20: a screenful. */
  readonly open?: number;
  /** Rows on the page, folded ones included. Default 500: more is read in a spreadsheet. */
  readonly most?: number;
  /** Columns that hold quotations and get room. */
  readonly quotes?: readonly string[];
  /** Chinese names of category ids. */
  readonly categoryNames?: ReadonlyMap<string, string>;
}

/** Columns of shares and the like, shown with two decimals throughout so that they can be compared down the column. */
const DECIMALS: readonly string[] = [
  'prevalence',
  'low',
  'high',
  'share',
  'posterior',
  'membership',
  'distinctive',
  'difference',
  'correlation',
  'adjusted',
  'chance',
  'readingPrecision',
  'readingRecall',
];

/** Renders rows; an empty table says so instead of showing an empty frame. */
export function pageTable(rows: readonly Row[], options: PageTableOptions): Html {
  if (rows.length === 0) return html`<p class="note">没有符合条件的内容。</p>`;
  const { file, open = 20, most = 500 } = options;
  const shown = frame(rows.slice(0, open), options);
  if (rows.length <= open) return shown;
  const left = rows.length - Math.max(open, most);
  const more = left > 0 ? html`<p class="note">还有 ${left} 行，见 ${file}.csv。</p>` : null;
  const folded = most > open ? frame(rows.slice(open, most), options) : null;
  return html`${shown}<details><summary>其余 ${rows.length - open} 行</summary>${folded}${more}</details>`;
}

function frame(rows: readonly Row[], options: PageTableOptions): Html {
  const { columns } = options;
  const head = columns.map((name) => {
    const title = columnTitle(name);
    return holdsNumbers(rows, name) ? html`<th class="number">${title}</th>` : html`<th>${title}</th>`;
  });
  const lines = rows.map(
    (row) => html`<tr>${columns.map((name) => cellOf(name, row[name] ?? null, options))}</tr>`,
  );
  return html`<div class="scroll"><table><thead><tr>${head}</tr></thead><tbody>${lines}</tbody></table></div>`;
}

/** Numbers stand to the right, and their titles over them; years are read as names. */
function holdsNumbers(rows: readonly Row[], name: string): boolean {
  const first = rows.find((row) => row[name] !== null && row[name] !== undefined);
  return name !== 'year' && typeof first?.[name] === 'number';
}

function cellOf(name: string, value: Cell, options: PageTableOptions): Html {
  if (typeof value === 'number' && name !== 'year') {
    return html`<td class="number">${numberText(name, value)}</td>`;
  }
  const shown = shownText(name, value === null ? '' : String(value), options.categoryNames);
  if (options.quotes?.includes(name) === true) return html`<td class="quote">${shown}</td>`;
  return name === 'file' ? html`<td class="path">${shown}</td>` : html`<td>${shown}</td>`;
}

function numberText(name: string, value: number): string {
  return DECIMALS.includes(name) ? value.toFixed(2) : String(Math.round(value * 100) / 100);
}

function shownText(
  name: string,
  text: string,
  categoryNames: ReadonlyMap<string, string> | undefined,
): string {
  if (name === 'category') return categoryNames?.get(text) ?? text;
  if (name === 'remarks') return valueNames('remarks', text);
  if (name === 'score') return columnTitle(text);
  // In the ledger `evidence` is a quotation, which is no name and passes as it is.
  return isNamedVocabulary(name) ? valueName(name, text) : text;
}
