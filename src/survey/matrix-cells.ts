// Reads the cells of a matrix: from plain counts to shares, posteriors, log-odds and marks.
import type { CellCounts } from './count-cells.js';
import { distinctiveness } from './log-odds.js';
import type { MatrixValue } from './matrix-options.js';
import { rateModel } from './rate-model.js';
import type { Departures } from './residuals.js';
import { columnTotals, rowTotals } from './totals.js';

/** Everything known of a cell; all but exposure are null where exposure is 0. */
export interface MatrixCell {
  /** What the matrix was asked to show. */
  readonly value: number | null;
  /** Statements. */
  readonly count: number | null;
  /** Distinct points of the author's own numbering. */
  readonly points: number | null;
  /** Reports (one organisation in one report each) in which it is present. */
  readonly reports: number | null;
  /** Reports in which it could have shown. */
  readonly exposure: number;
  /** Reports ÷ exposure. */
  readonly share: number | null;
  /** The share drawn to what the other rows show, with its 90 % interval; null for rows of problems. */
  readonly posterior: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Log-odds ζ of the reports against the other rows. */
  readonly distinctive: number | null;
  /** Standardised residual of the reports against the margins. */
  readonly residual: number | null;
  /** `+` more, `-` less than the margins lead one to expect, after adjusting for the number of cells; else empty. */
  readonly mark: '+' | '-' | '' | null;
}

const unknown: MatrixCell = Object.freeze({
  value: null,
  count: null,
  points: null,
  reports: null,
  exposure: 0,
  share: null,
  posterior: null,
  low: null,
  high: null,
  distinctive: null,
  residual: null,
  mark: null,
});

/** Makes the function that reads a cell by its row and column in the counts. */
export function cellReader(
  counts: CellCounts,
  hasPosterior: boolean,
  value: MatrixValue,
  { residuals, marks }: Departures,
): (row: number, column: number) => MatrixCell {
  const present = columnTotals(counts.reports, counts.columns);
  const exposed = columnTotals(counts.exposure, counts.columns);
  const zeta = distinctiveness(counts.reports, counts.columns);
  const model = rateModel();
  return (row, column) => {
    const at = row * counts.columns + column;
    const exposure = counts.exposure[at]!;
    if (exposure === 0) return unknown;
    const reports = counts.reports[at]!;
    const all = { present: present[column]!, exposed: exposed[column]! };
    const rate = hasPosterior ? model({ present: reports, exposed: exposure }, all) : null;
    const residual = residuals[at]!;
    const cell = {
      count: counts.statements[at]!,
      points: counts.points[at]!,
      reports,
      exposure,
      share: reports / exposure,
      posterior: rate?.posterior ?? null,
      low: rate?.low ?? null,
      high: rate?.high ?? null,
      distinctive: zeta(row, column),
      residual: Number.isNaN(residual) ? null : residual,
      mark: (['-', '', '+'] as const)[marks[at]! + 1]!,
    };
    return Object.freeze({ value: cell[value], ...cell });
  };
}

/** Totals of a row or column. */
export interface Margin {
  readonly reports: number;
  readonly count: number;
}

/** Margins of all rows and columns. */
export function marginsOf(counts: CellCounts): {
  readonly rows: readonly Margin[];
  readonly columns: readonly Margin[];
} {
  const join = (reports: Float64Array, statements: Float64Array): readonly Margin[] =>
    [...reports].map((total, index) => ({ reports: total, count: statements[index]! }));
  return {
    rows: join(rowTotals(counts.reports, counts.columns), rowTotals(counts.statements, counts.columns)),
    columns: join(
      columnTotals(counts.reports, counts.columns),
      columnTotals(counts.statements, counts.columns),
    ),
  };
}
