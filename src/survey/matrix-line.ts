// Rows and columns of a matrix, and finding one by position, key or name.
import { ShuzhiError } from '../base/errors.js';
import type { Dimension } from './dimension.js';
import type { Margin } from './matrix-cells.js';

/** A row or column: what it is and its totals. */
export interface MatrixLine {
  /** Organisation key, category id, year … */
  readonly key: string;
  /** What is shown for it. */
  readonly name: string;
  /** Sum of the reports of its cells. */
  readonly reports: number;
  /** Sum of its statements. */
  readonly count: number;
}

/** A row or column by position from 0, by key, or by the name shown. */
export type LineReference = number | string;

/** Describes a row or column. */
export function matrixLine(of: Dimension, key: string, margin: Margin): MatrixLine {
  return Object.freeze({ key, name: of.nameOf(key), ...margin });
}

/**
 * Position of a row or column.
 * @throws {ShuzhiError} OPTION_INVALID when there is none
 */
export function lineIndex(lines: readonly MatrixLine[], wanted: LineReference): number {
  const index =
    typeof wanted === 'number'
      ? wanted
      : [lines.findIndex(({ key }) => key === wanted), lines.findIndex(({ name }) => name === wanted)].find(
          (at) => at >= 0,
        );
  if (index !== undefined && Number.isInteger(index) && lines[index] !== undefined) return index;
  const names = lines.slice(0, 30).map(({ key }) => key);
  throw new ShuzhiError('OPTION_INVALID', `矩阵没有“${wanted}” · the matrix has no "${wanted}"`, {
    hint: `可用 · known: ${names.join(', ')}`,
  });
}
