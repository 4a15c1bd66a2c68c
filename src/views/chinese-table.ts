// A table with Chinese column titles and Chinese names for the values of closed vocabularies.
import { type Cell, type DataTable, type Row, table } from '../base/table.js';
import type { CategoryRow } from '../codebook/tables/categories.js';
import type { ModeNameRow } from '../codebook/tables/mode-names.js';
import { columnTitle } from './column-titles.js';
import { isNamedVocabulary, valueName, valueNames } from './value-names.js';

/** The names that come from the codebook rather than from this library. */
export interface CodebookNames {
  readonly categories: readonly CategoryRow[];
  readonly modes: readonly ModeNameRow[];
}

/**
 * The same table for people: titles in Chinese, ids replaced by names. Two columns never share a title: the second
 * keeps its ASCII name behind the title.
 */
export function chineseTable(rows: DataTable, names: CodebookNames): DataTable {
  const categoryNames = new Map(names.categories.map((row) => [row.category, row.name]));
  const modeNames = new Map<string, string>(names.modes.map((row) => [row.mode, row.name]));
  const titles = uniqueTitles(rows.columns, categoryNames);
  const translate = (column: string, value: Cell): Cell => {
    if (typeof value === 'boolean') return value ? '是' : '否';
    if (typeof value !== 'string') return value;
    if (column === 'category') return categoryNames.get(value) ?? value;
    if (column === 'also') return listed(value, categoryNames);
    if (column === 'remarks') return valueNames('remarks', value);
    if (column === 'score') return columnTitle(value);
    if (column === 'mode') return modeNames.get(value) ?? value;
    return isNamedVocabulary(column) ? valueName(column, value) : value;
  };
  const translated = rows.map((row) => {
    const line: Record<string, Cell> = {};
    rows.columns.forEach((column, index) => {
      line[titles[index]!] = translate(column, row[column] ?? null);
    });
    return line;
  });
  return table<Row>(titles, translated);
}

function uniqueTitles(columns: readonly string[], names: ReadonlyMap<string, string>): readonly string[] {
  const used = new Set<string>();
  return columns.map((column) => {
    const title = columnTitle(column, columns, names);
    const unique = used.has(title) ? `${title}（${column}）` : title;
    used.add(unique);
    return unique;
  });
}

const listed = (value: string, names: ReadonlyMap<string, string>): string =>
  value === ''
    ? ''
    : value
        .split(';')
        .map((id) => names.get(id) ?? id)
        .join(';');
