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
   * What the rows are: `organization year kind speaker report`, a manifest column, or a property of problems.
   * Default: `organization`.
   */
  readonly rows?: string;
  /**
   * What the columns are: `category domain mode locus extent basis role` of problems, or any of the above.
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
  /** Whose words are counted. Needed where several voices speak: they are never pooled. */
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

/** Refuses a posterior over rows of problems: it compares rows that can each be exposed on their own. */
export function assertValueFits(value: MatrixValue, rows: Dimension): void {
  if (value !== 'posterior' || rows.level === 'report') return;
  throw new ShuzhiError(
    'OPTION_INVALID',
    `行为“${rows.name}”时没有后验值 · rows of "${rows.name}" have no posterior`,
    { hint: '行请用 organization、year、kind、speaker、report 或清单列 · use a property of reports as rows' },
  );
}
