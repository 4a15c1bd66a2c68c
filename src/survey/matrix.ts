// The matrix an analyst holds: rows × columns of counts with margins, marks and the words behind every cell.
import { type Cell, type DataTable, table } from '../base/table.js';
import type { TableViewOptions } from '../base/table-view-options.js';
import type { Voice } from '../codebook/vocabulary.js';
import type { CategoryList } from './category-list.js';
import { chooseVoice } from './choose-voice.js';
import { type CellCounts, countCells } from './count-cells.js';
import { type Dimension, dimension } from './dimension.js';
import { cellReader, type MatrixCell, marginsOf } from './matrix-cells.js';
import { type LineReference, lineIndex, type MatrixLine, matrixLine } from './matrix-line.js';
import {
  assertDimensionsFit,
  assertValueFits,
  hasPosterior,
  type MatrixOptions,
  type MatrixValue,
  readMatrixOptions,
} from './matrix-options.js';
import type { Observation } from './observation.js';
import { type Quote, quote } from './quote.js';
import { type ChiSquare, type Departures, departures } from './residuals.js';

interface MatrixParts {
  readonly rows: Dimension;
  readonly columns: Dimension;
  readonly value: MatrixValue;
  readonly voice: Voice | null;
  readonly counts: CellCounts;
  /** Positions in `counts` of the columns kept, in the order shown. */
  readonly kept: readonly number[];
}

const SHOWN_ROWS = 50;

/**
 * Rows × columns of one voice, or with the voices as rows or columns. The unit counted is one organisation in one report; a cell is null where no report
 * could have shown anything (exposure 0), which is not 0. Made by `survey.matrix()`.
 */
export class Matrix {
  /** Names of the two dimensions, as asked for. */
  readonly rowDimension: string;
  readonly columnDimension: string;
  readonly value: MatrixValue;
  /** Null where the voices are the rows or columns. */
  readonly voice: Voice | null;
  readonly rows: readonly MatrixLine[];
  readonly columns: readonly MatrixLine[];
  readonly #parts: MatrixParts;
  readonly #departures: Departures;
  readonly #cellAt: (row: number, column: number) => MatrixCell;

  constructor(parts: MatrixParts) {
    const margins = marginsOf(parts.counts);
    this.#parts = parts;
    this.#departures = departures(parts.counts.reports, parts.counts.columns);
    this.#cellAt = cellReader(parts.counts, hasPosterior(parts.rows), parts.value, this.#departures);
    this.rowDimension = parts.rows.name;
    this.columnDimension = parts.columns.name;
    this.value = parts.value;
    this.voice = parts.voice;
    this.rows = Object.freeze(
      parts.rows.keys.map((key, row) => matrixLine(parts.rows, key, margins.rows[row]!)),
    );
    this.columns = Object.freeze(
      parts.kept.map((column) =>
        matrixLine(parts.columns, parts.columns.keys[column]!, margins.columns[column]!),
      ),
    );
  }

  /** Pearson's χ² of reports over the whole matrix; null with fewer than two filled rows or columns. */
  get test(): ChiSquare | null {
    return this.#departures.test;
  }

  /** Everything known of a cell. */
  cell(row: LineReference, column: LineReference): MatrixCell {
    return this.#cellAt(lineIndex(this.rows, row), this.#parts.kept[lineIndex(this.columns, column)]!);
  }

  /** What the matrix shows in a cell: null where nothing could have been known. */
  at(row: LineReference, column: LineReference): number | null {
    return this.cell(row, column).value;
  }

  /** The statements behind a cell, in the order of their reports. */
  quotes(row: LineReference, column: LineReference): readonly Quote[] {
    const cell =
      lineIndex(this.rows, row) * this.#parts.counts.columns +
      this.#parts.kept[lineIndex(this.columns, column)]!;
    const stated = this.#parts.counts.stated.get(cell) ?? [];
    return stated.map(({ observation, finding }) => quote(observation, finding));
  }

  /** The same matrix with only the `n` columns present in most reports, the fullest first. */
  top(n: number): Matrix {
    const { kept } = this.#parts;
    const order = kept.map((_, index) => index);
    order.sort((a, b) => this.columns[b]!.reports - this.columns[a]!.reports || a - b);
    return new Matrix({ ...this.#parts, kept: order.slice(0, Math.max(0, n)).map((index) => kept[index]!) });
  }

  /** One row per cell with every number (default), or with `wide` one row per row and a column per column. */
  toRows(options: { readonly wide?: boolean } = {}): DataTable<Readonly<Record<string, Cell>>> {
    return options.wide === true ? this.#wide() : this.#long();
  }

  /** A text table: rows by columns. */
  toText(options: TableViewOptions = {}): string {
    return this.#wide().toText({ headers: this.#headers(), ...options });
  }

  /** An HTML table: rows by columns. */
  toHTML(options: TableViewOptions = {}): string {
    return this.#wide().toHTML({ headers: this.#headers(), ...options });
  }

  /** What JSON.stringify writes: both dimensions, the voice and the long rows. */
  toJSON(): object {
    const { rowDimension, columnDimension, value, voice, test } = this;
    return { rowDimension, columnDimension, value, voice, test, cells: [...this.#long()] };
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return this.toText({ limit: SHOWN_ROWS });
  }

  [Symbol.for('Jupyter.display')](): object {
    return {
      'text/html': this.toHTML({ limit: SHOWN_ROWS }),
      'text/plain': this.toText({ limit: SHOWN_ROWS }),
    };
  }

  #headers(): Readonly<Record<string, string>> {
    return Object.fromEntries(this.columns.map(({ key, name }) => [this.#columnOf(key), name]));
  }

  #wide(): DataTable<Readonly<Record<string, Cell>>> {
    const rows = this.rows.map(({ name }, row) => ({
      [this.rowDimension]: name,
      ...Object.fromEntries(
        this.columns.map(({ key }, column) => [this.#columnOf(key), this.at(row, column)]),
      ),
    }));
    return table([this.rowDimension, ...this.columns.map(({ key }) => this.#columnOf(key))], rows);
  }

  /** A column never takes the name of the first one: the category `organization` beside the organisations. */
  #columnOf(key: string): string {
    return key === this.rowDimension ? `${this.columnDimension}.${key}` : key;
  }

  #long(): DataTable<Readonly<Record<string, Cell>>> {
    const rows = this.rows.flatMap((row, r) =>
      this.columns.map(
        (column, c): Readonly<Record<string, Cell>> => ({
          [this.rowDimension]: this.rowDimension === 'organization' ? row.name : row.key,
          [this.columnDimension]: this.columnDimension === 'organization' ? column.name : column.key,
          ...(this.voice === null ? {} : { voice: this.voice }),
          ...this.cell(r, c),
        }),
      ),
    );
    const ofVoice = this.voice === null ? [] : ['voice'];
    return table([this.rowDimension, this.columnDimension, ...ofVoice, ...cellColumns], rows);
  }
}

const cellColumns: readonly string[] = [
  'value',
  'count',
  'points',
  'reports',
  'exposure',
  'share',
  'posterior',
  'low',
  'high',
  'distinctive',
  'residual',
  'mark',
];

/**
 * Builds a matrix of any two dimensions for one voice, or with `voice` as one of them; see {@link MatrixOptions}.
 * @throws {ShuzhiError} OPTION_UNKNOWN, OPTION_INVALID for options that do not exist or do not fit
 */
export function matrix(
  observations: readonly Observation[],
  categories: CategoryList,
  options: MatrixOptions = {},
): Matrix {
  const { rows, columns, value } = readMatrixOptions(options);
  const isByVoice = options.voice === undefined && (rows === 'voice' || columns === 'voice');
  const voice = isByVoice ? null : chooseVoice(observations, 'matrix', options.voice);
  const heard = observations.filter((one) => voice === null || one.voice === voice);
  const rowDimension = dimension(rows, heard, categories);
  const columnDimension = dimension(columns, heard, categories);
  assertDimensionsFit(rowDimension, columnDimension);
  assertValueFits(value, rowDimension);
  return new Matrix({
    rows: rowDimension,
    columns: columnDimension,
    value,
    voice,
    counts: countCells(heard, rowDimension, columnDimension),
    kept: columnDimension.keys.map((_, index) => index),
  });
}
