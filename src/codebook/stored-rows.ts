// Rows of a table as text and back, each by itself: a report meets few of ten thousand, and only those are read.

/** A column: rows hold its values, or, where these often repeat, the place of theirs among the distinct ones. */
export interface StoredColumn {
  readonly name: string;
  readonly values: readonly string[] | null;
}

/** The rows as text: lists of JSON, one after another with a comma after each. */
export interface RowText {
  readonly columns: readonly StoredColumn[];
  /** UTF-8. */
  readonly text: Uint8Array;
  /** Where each row begins in the text, and where the last one ends. */
  readonly starts: Int32Array;
}

type Values = Readonly<Record<string, unknown>>;

/** The text of rows that have the same columns. */
export function rowText(rows: readonly object[]): RowText {
  const columns = Object.keys(rows[0] ?? {}).map((name) => ({
    name,
    values: repeated((rows as readonly Values[]).map((row) => row[name])),
  }));
  const places = columns.map(({ values }) => new Map(values?.map((value, place) => [value, place])));
  const stored = (row: Values) =>
    columns.map(({ name }, i) => places[i]!.get(row[name] as string) ?? row[name]);
  const lines = (rows as readonly Values[]).map((row) => `${JSON.stringify(stored(row))},`);
  const starts = new Int32Array(rows.length + 1);
  lines.forEach((line, row) => {
    starts[row + 1] = starts[row]! + Buffer.byteLength(line);
  });
  return { columns, text: Buffer.from(lines.join('')), starts };
}

/** The distinct values of a column of texts that are much fewer than the rows. */
function repeated(values: readonly unknown[]): readonly string[] | null {
  const distinct = [...new Set(values)];
  const isText = distinct.every((value) => typeof value === 'string');
  return isText && distinct.length <= values.length / 4 ? distinct : null;
}

/** A table that is read row by row, each row once: whoever asks for it gets the same object. */
export class StoredRows {
  readonly #columns: readonly StoredColumn[];
  readonly #text: Buffer;
  readonly #starts: Int32Array;
  readonly #made: (object | undefined)[];
  #complete = false;

  constructor({ columns, text, starts }: RowText) {
    this.#columns = columns;
    this.#text = Buffer.from(text.buffer, text.byteOffset, text.byteLength);
    this.#starts = starts;
    // Filled at once: an array with gaps becomes a slow map inside the engine.
    this.#made = new Array<object | undefined>(starts.length - 1).fill(undefined);
  }

  /** The row at a place. */
  at(row: number): object {
    this.#made[row] ??= this.#rowOf(JSON.parse(this.#between(row, row + 1)) as readonly unknown[]);
    return this.#made[row];
  }

  /** All rows. */
  all(): readonly object[] {
    if (!this.#complete) {
      const lists = JSON.parse(`[${this.#between(0, this.#made.length)}]`) as readonly (readonly unknown[])[];
      lists.forEach((list, row) => {
        this.#made[row] ??= this.#rowOf(list);
      });
      this.#complete = true;
    }
    return this.#made as readonly object[];
  }

  #between(from: number, to: number): string {
    return this.#text.toString('utf8', this.#starts[from]!, this.#starts[to]! - 1);
  }

  #rowOf(list: readonly unknown[]): object {
    const row: Record<string, unknown> = {};
    for (let i = 0; i < list.length; i++) {
      const { name, values } = this.#columns[i]!;
      row[name] = values === null ? list[i] : values[list[i] as number];
    }
    return row;
  }
}
