// Sums over the rows and columns of tables held as flat arrays, row by row.

/** Sums of the columns of a row-major array. */
export function columnTotals(cells: ArrayLike<number>, columns: number): Float64Array {
  const totals = new Float64Array(columns);
  for (let i = 0; i < cells.length; i++) totals[i % columns]! += cells[i]!;
  return totals;
}

/** Sums of the rows of a row-major array. */
export function rowTotals(cells: ArrayLike<number>, columns: number): Float64Array {
  const totals = new Float64Array(columns === 0 ? 0 : cells.length / columns);
  for (let i = 0; i < cells.length; i++) totals[Math.floor(i / columns)]! += cells[i]!;
  return totals;
}
