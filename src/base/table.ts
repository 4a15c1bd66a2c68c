// Tables: arrays of plain frozen objects that also know their columns.

/** What a cell of a table can hold. */
export type Cell = string | number | boolean | null;

/** A row: plain object with ASCII keys. */
export type Row = Readonly<Record<string, Cell>>;

/** An array of rows with its columns in order (as d3-dsv does), so that d3, Arquero, Plot and console.table take it as it is. */
export type DataTable<R extends object = Row> = readonly R[] & {
  readonly columns: readonly (keyof R & string)[];
};

/** Makes a table of rows; freezes it and them. The rows should have the columns' keys, in any order. */
export function table<R extends object>(
  columns: readonly (keyof R & string)[],
  rows: readonly R[],
): DataTable<R> {
  const copy = rows.map((row) => Object.freeze(row));
  Object.defineProperty(copy, 'columns', { value: Object.freeze([...columns]), enumerable: false });
  return Object.freeze(copy) as unknown as DataTable<R>;
}
