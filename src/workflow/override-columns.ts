// Which columns of a table of corrections say what, by their names in either language.
import { ShuzhiError } from '../base/errors.js';
import { changeFields, type StatementChange } from '../findings/override.js';
import { columnTitle } from '../views/column-titles.js';

/** A column that is read: the key of a statement, what problems.csv says, what is corrected, and the remark. */
export type CorrectionColumn =
  | 'file'
  | 'start'
  | 'end'
  | 'text'
  | 'category'
  | 'categoryName'
  | 'corrected'
  | `corrected.${Exclude<keyof StatementChange, 'category'>}`
  | 'remark';

/** Where a column stands, from 0, and its name in this table. */
export interface ColumnPlace {
  readonly index: number;
  readonly title: string;
}

/** The columns of a table that are read. */
export type CorrectionColumns = ReadonlyMap<CorrectionColumn, ColumnPlace>;

const plain = ['file', 'start', 'end', 'text', 'category', 'categoryName', 'remark'] as const;

/** Each column's names: its own and the Chinese one (corrected.voice is 更正声音). */
const names: ReadonlyMap<CorrectionColumn, readonly string[]> = new Map<CorrectionColumn, readonly string[]>([
  ...plain.map((column) => [column, [column, columnTitle(column)]] as const),
  ['corrected', ['corrected', '更正', 'corrected.category', '更正类别']],
  ...changeFields
    .filter((field) => field !== 'category')
    .map((field) => [`corrected.${field}`, [`corrected.${field}`, `更正${columnTitle(field)}`]] as const),
]);

const PREFIX = /^(?:corrected|更正)/;

/**
 * Where each column stands in a header row. Columns that are no corrections and are not needed are passed over.
 * @throws ShuzhiError OVERRIDES_INVALID where the key is missing, a column of corrections is unknown, or one is there twice
 */
export function correctionColumns(header: readonly string[], file: string): CorrectionColumns {
  const columns = new Map<CorrectionColumn, ColumnPlace>();
  header.forEach((cell, index) => {
    const title = cell.trim();
    const found = [...names].find(([, known]) => known.includes(title))?.[0];
    if (found === undefined) {
      if (PREFIX.test(title))
        throw badColumn(`没有这一列“${title}” · no such column "${title}"`, title, file);
    } else if (columns.has(found)) {
      throw badColumn(`“${title}”一列出现两次 · the column "${title}" is there twice`, title, file);
    } else columns.set(found, { index, title });
  });
  for (const key of ['file', 'text'] as const) {
    if (!columns.has(key))
      throw badColumn(`缺少 ${key}（${columnTitle(key)}）列 · no column "${key}"`, key, file);
  }
  return columns;
}

function badColumn(reason: string, column: string, file: string): ShuzhiError {
  const known = [...names.values()].map(([name, title]) => `${name}（${title}）`).join(', ');
  return new ShuzhiError('OVERRIDES_INVALID', reason, {
    file,
    place: `1:${column}`,
    hint: `用 problems.csv 的副本 · use a copy of problems.csv; 可用 · known: ${known}`,
  });
}
