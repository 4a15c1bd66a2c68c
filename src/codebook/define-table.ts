// What a dictionary table is: its name, key and typed columns.
import type { Column } from './columns.js';

/** Columns of a table by name. */
export type Columns = Readonly<Record<string, Column<unknown>>>;

/** The row type of a set of columns. */
export type RowOf<Cols extends Columns> = {
  readonly [Name in keyof Cols]: Cols[Name] extends Column<infer Value> ? Value : never;
};

/** A dictionary table: one CSV file in `dictionaries/`. */
export interface Table<Name extends string = string, Cols extends Columns = Columns> {
  /** Name of the table and of its file without `.csv`. */
  readonly name: Name;
  /** Columns whose values together must be unique; rows are sorted by them. */
  readonly key: readonly string[];
  /** The column of phrases the cue scan looks for, or null where the table is not scanned. */
  readonly scanned: string | null;
  /** A column of whole numbers that gives the order of rows, where it is not the key's. */
  readonly order?: string | undefined;
  readonly columns: Cols;
}

/** Declares a table; exists for its types: key, scanned and order must name columns. */
export function defineTable<const Name extends string, Cols extends Columns>(
  table: Table<Name, Cols> & {
    readonly key: readonly (keyof Cols & string)[];
    readonly scanned: (keyof Cols & string) | null;
    readonly order?: keyof Cols & string;
  },
): Table<Name, Cols> {
  return table;
}
