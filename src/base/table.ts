// Tables: arrays of plain frozen objects that also know their columns and how to show themselves.
import { tableToHtml } from './table-to-html.js';
import { tableToText } from './table-to-text.js';
import type { TableViewOptions } from './table-view-options.js';

/** What a cell of a table can hold. */
export type Cell = string | number | boolean | null;

/** A row: plain object with ASCII keys. */
export type Row = Readonly<Record<string, Cell>>;

/**
 * An array of rows with its columns in order (as d3-dsv does), so that d3, Arquero, Plot and console.table take it
 * as it is. It prints aligned in a terminal and renders in notebooks. What the array knows besides its rows is not
 * enumerable, and what `filter`, `map` or `slice` make of it are plain arrays: pass them to {@link table} again.
 */
export type DataTable<R extends object = Row> = readonly R[] & {
  readonly columns: readonly (keyof R & string)[];
  /** An HTML `<table>`, every text escaped. */
  toHTML(options?: TableViewOptions): string;
  /** A text table with aligned columns; Chinese characters count as two columns. */
  toText(options?: TableViewOptions): string;
};

/** Rows shown where a table shows itself without being asked how much of it. */
const SHOWN_ROWS = 50;

/** Makes a table of rows; freezes it and them. The rows should have the columns' keys, in any order. */
export function table<R extends object>(
  columns: readonly (keyof R & string)[],
  rows: readonly R[],
): DataTable<R> {
  const copy = rows.map((row) => Object.freeze(row));
  const names = Object.freeze([...columns]);
  const text = (options?: TableViewOptions) => tableToText(names, copy, options);
  const html = (options?: TableViewOptions) => tableToHtml(names, copy, options);
  const hidden = {
    columns: names,
    toText: text,
    toHTML: html,
    [Symbol.for('nodejs.util.inspect.custom')]: () => text({ limit: SHOWN_ROWS }),
    [Symbol.for('Jupyter.display')]: () => ({
      'text/html': html({ limit: SHOWN_ROWS }),
      'text/plain': text({ limit: SHOWN_ROWS }),
    }),
  };
  for (const key of Reflect.ownKeys(hidden)) {
    Object.defineProperty(copy, key, { value: Reflect.get(hidden, key), enumerable: false });
  }
  return Object.freeze(copy) as unknown as DataTable<R>;
}
