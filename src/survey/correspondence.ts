// Correspondence analysis: a map on which organisations lie near the categories they mention more than others do.
import { symmetricEigen } from '../base/symmetric-eigen.js';
import type { CountTable } from './hellinger.js';
import { columnTotals, rowTotals } from './totals.js';

/** Coordinates of rows and columns on two axes. */
export interface CorrespondenceMap {
  /** [x, y] of every row (organisation), principal coordinates: distances approximate χ² distances. */
  readonly rows: readonly (readonly [number, number])[];
  /** [x, y] of every column (category), principal coordinates; [0, 0] for a category nobody mentions. */
  readonly columns: readonly (readonly [number, number])[];
  /** Share of the table's inertia each axis shows, 0–1: below about 0.5 together the map shows little. */
  readonly inertia: readonly [number, number];
}

/**
 * A two-dimensional map of a table whose rows all have a count. A picture, not evidence: groups seen on it are no
 * clusters.
 * *Source:* Greenacre, Correspondence Analysis in Practice.
 */
export function correspondence(counts: CountTable): CorrespondenceMap {
  const { rows, columns } = counts;
  const ofRow = rowTotals(counts.cells, columns);
  const ofColumn = columnTotals(counts.cells, columns);
  const residuals = standardResiduals(counts, ofRow, ofColumn);
  const { values, vectors } = symmetricEigen(crossProduct(residuals, rows, columns), columns);
  const inertia = values.reduce((sum, value) => sum + Math.max(0, value), 0);
  const axes = [0, 1].map((axis) => ({
    value: Math.max(0, values[axis] ?? 0),
    vector: vectors[axis] ?? new Float64Array(columns),
  }));
  const all = ofRow.reduce((sum, total) => sum + total, 0);
  const share = (value: number): number => (inertia === 0 ? 0 : value / inertia);
  return {
    rows: Array.from({ length: rows }, (_, row) =>
      pair(axes.map(({ vector }) => dot(residuals, row * columns, vector) / Math.sqrt(ofRow[row]! / all))),
    ),
    columns: Array.from({ length: columns }, (_, column) => {
      const mass = Math.sqrt(ofColumn[column]! / all);
      return pair(
        axes.map(({ value, vector }) => (mass === 0 ? 0 : (Math.sqrt(value) * vector[column]!) / mass)),
      );
    }),
    inertia: [share(axes[0]!.value), share(axes[1]!.value)],
  };
}

/** (P − r c) ÷ √(r c) of every cell. */
function standardResiduals(
  { cells, columns }: CountTable,
  ofRow: Float64Array,
  ofColumn: Float64Array,
): Float64Array {
  const all = ofRow.reduce((sum, total) => sum + total, 0);
  return Float64Array.from({ length: cells.length }, (_, at) => {
    const expected = (ofRow[Math.floor(at / columns)]! / all) * (ofColumn[at % columns]! / all);
    return expected === 0 ? 0 : (cells[at]! / all - expected) / Math.sqrt(expected);
  });
}

function crossProduct(residuals: Float64Array, rows: number, columns: number): Float64Array {
  const product = new Float64Array(columns * columns);
  for (let row = 0; row < rows; row++) {
    for (let i = 0; i < columns; i++) {
      const left = residuals[row * columns + i]!;
      for (let j = 0; j < columns; j++) product[i * columns + j]! += left * residuals[row * columns + j]!;
    }
  }
  return product;
}

function dot(values: Float64Array, offset: number, vector: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < vector.length; i++) sum += values[offset + i]! * vector[i]!;
  return sum;
}

function pair(values: readonly number[]): readonly [number, number] {
  return [values[0]!, values[1]!];
}
