// What can be asked of a table that shows itself.

/** How much of a table is shown. */
export interface TableViewOptions {
  /** Rows shown at most. Default: 50 in a terminal or notebook, all in `toHTML()` and `toText()`. */
  readonly limit?: number;
  /** What to show instead of a column's name, by name (表头的中文名). Default: the names. */
  readonly headers?: Readonly<Record<string, string>>;
}
