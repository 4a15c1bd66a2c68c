// What can be asked of a matrix, and the refusal of what cannot.
import { assertOneOf, assertOptions } from '../base/assert-options.js';
import { ShuzhiError } from '../base/errors.js';
import type { Voice } from '../codebook/vocabulary.js';
import type { Dimension } from './dimension.js';

/** What a cell can show. */
export const matrixValues = ['reports', 'count', 'points', 'share', 'posterior', 'distinctive'] as const;
export type MatrixValue = (typeof matrixValues)[number];

/** Options of a matrix. */
export interface MatrixOptions {
  /**
   * What the rows are: `organization year kind voice speaker report`, a manifest column, a property of problems, or
   * `family` of set phrases.
   * Default: `organization`.
   */
  readonly rows?: string;
  /**
   * What the columns are: `category domain mode locus extent basis role` of problems, `family` of set phrases (which are
   * then what is counted), or any of the above.
   * Default: `category`.
   */
  readonly columns?: string;
  /**
   * What a cell shows. `reports`: in how many it is present; `points`: the author's own numbering; `count`:
   * statements; `share`: reports ÷ exposure; `posterior`: that share drawn to what the other rows show;
   * `distinctive`: log-odds ζ against the other rows. Default: `reports`, which two sentences on one matter cannot
   * inflate.
   */
  readonly value?: MatrixValue;
  /** Whose words are counted. Needed where several voices speak and are not the rows or columns: they are never pooled. */
  readonly voice?: Voice;
}

/** Options with their defaults, the voice still open. */
export function readMatrixOptions(options: MatrixOptions): Required<Omit<MatrixOptions, 'voice'>> {
  assertOptions('matrix', options, ['rows', 'columns', 'value', 'voice']);
  const { rows = 'organization', columns = 'category', value = 'reports' } = options;
  assertOneOf('matrix', 'value', value, matrixValues);
  if (rows === columns) {
    throw new ShuzhiError(
      'OPTION_INVALID',
      `矩阵的行与列都是“${rows}” · rows and columns of the matrix are both "${rows}"`,
      { hint: '请选两个不同的维度 · choose two dimensions' },
    );
  }
  return { rows, columns, value };
}

/** Refuses a property of problems against one of set phrases: no finding has both. */
export function assertDimensionsFit(rows: Dimension, columns: Dimension): void {
  if (rows.level === 'report' || columns.level === 'report' || rows.level === columns.level) return;
  throw new ShuzhiError(
    'OPTION_INVALID',
    `“${rows.name}”与“${columns.name}”不是同一种内容的属性 · "${rows.name}" and "${columns.name}" are properties of different findings`,
    {
      hint: 'family 请配 organization、year、kind、voice、speaker、report 或清单列 · use family with a property of reports',
    },
  );
}

/** A posterior draws a row to what the others show: rows must each be exposed on their own, and voices are never pooled. */
export const hasPosterior = (rows: Dimension): boolean => rows.level === 'report' && rows.name !== 'voice';

/** Refuses a posterior where there is none. */
export function assertValueFits(value: MatrixValue, rows: Dimension): void {
  if (value !== 'posterior' || hasPosterior(rows)) return;
  throw new ShuzhiError(
    'OPTION_INVALID',
    `行为“${rows.name}”时没有后验值 · rows of "${rows.name}" have no posterior`,
    { hint: '行请用 organization、year、kind、speaker、report 或清单列 · use a property of reports as rows' },
  );
}
