// The kinds of column a dictionary table can have: each reads one cell or says what is wrong with it.

/** Reads a cell; returns the value, or a {@link CellFault} that says what was found and what is accepted. */
export interface Column<Value> {
  readonly parse: (cell: string) => Value | CellFault;
  /** What the column accepts, for messages and the README. */
  readonly accepts: string;
  /** `table.column` in which every value must occur, where the column points to another entry. */
  readonly references?: string | undefined;
}

/** Why a cell cannot be used. */
export class CellFault {
  readonly reason: string;
  constructor(reason: string) {
    this.reason = reason;
  }
}

const fault = (cell: string, accepts: string): CellFault =>
  new CellFault(`“${cell}” 不可用 · "${cell}" is not accepted: ${accepts}`);

function column<Value>(accepts: string, read: (cell: string) => Value | undefined): Column<Value> {
  return { accepts, parse: (cell) => read(cell) ?? fault(cell, accepts) };
}

/** A phrase to be found in texts: 1–60 characters, no white space inside. */
export const phrase = (): Column<string> =>
  column('1–60 个字符，不含空白 · 1–60 characters without white space', (cell) =>
    cell.length > 0 && cell.length <= 60 && !/\s/.test(cell) ? cell : undefined,
  );

/** Text that must not be empty. */
export const text = (): Column<string> =>
  column('非空文本 · text that is not empty', (cell) => (cell === '' ? undefined : cell));

/** Text that may be empty. */
export const optionalText = (): Column<string> => column('文本 · any text', (cell) => cell);

/** A value that must occur in a column of another table (`categories.category`), checked when all tables are read. */
export const reference = (to: `${string}.${string}`): Column<string> => ({
  ...column(`${to} 中的值 · a value of ${to}`, (cell) => (cell === '' ? undefined : cell)),
  references: to,
});

/** A value that must occur in a column of another table, or an empty cell. */
export const optionalReference = (to: `${string}.${string}`): Column<string> => ({
  ...column(`${to} 中的值 · a value of ${to} | (空 · empty)`, (cell) => cell),
  references: to,
});

/** One word of a closed list. */
export const choice = <const Words extends readonly string[]>(...words: Words): Column<Words[number]> =>
  column(words.map((word) => (word === '' ? '(空 · empty)' : word)).join(' | '), (cell) =>
    words.includes(cell) ? (cell as Words[number]) : undefined,
  );

/** A whole number within bounds. */
export const integer = (low: number, high: number): Column<number> =>
  column(`整数 · whole number ${low}–${high}`, (cell) => {
    const value = Number(cell);
    return /^-?\d{1,9}$/.test(cell) && value >= low && value <= high ? value : undefined;
  });

/** A whole number within bounds, or an empty cell (null). */
export const optionalInteger = (low: number, high: number): Column<number | null> => {
  const inner = integer(low, high);
  return {
    accepts: `${inner.accepts} | (空 · empty)`,
    parse: (cell) => (cell === '' ? null : inner.parse(cell)),
  };
};

/** Items separated by `;`, each trimmed; an empty cell is an empty list. */
export const list = (): Column<readonly string[]> =>
  column('以 ; 分隔 · items separated by ;', (cell) =>
    cell === ''
      ? []
      : cell
          .split(/[;；]/)
          .map((item) => item.trim())
          .filter((item) => item !== ''),
  );
