// Merges an analyst's own categories, words and set phrases over a codebook, without touching any file.
import { assertOptions } from '../base/assert-options.js';
import { ShuzhiError } from '../base/errors.js';
import { additionDefault } from './addition-defaults.js';
import { checkTables, type PlacedTables } from './check-tables.js';
import { type Codebook, type CodebookTables, compileCodebook } from './codebook.js';
import type { AdditionPlace, CodebookAdditions } from './codebook-additions.js';
import { type CodebookFault, codebookFault, type PlacedRow, throwFirstError } from './codebook-fault.js';
import { codebookSource } from './codebook-source.js';
import { CellFault } from './columns.js';
import type { Table } from './define-table.js';
import { readCell } from './read-table.js';
import { rowKey } from './row-order.js';
import { type TableName, tables } from './tables/index.js';
import { withCategoriser } from './with-categoriser.js';

const tableNames = Object.keys(tables) as readonly TableName[];

/**
 * A codebook with the analyst's entries merged over it: entries of a new key are added, those of a known key
 * override it (columns they leave out stay as they were). Category ids are free, but `unspecific` stays where all others are replaced:
 * it takes the statements that name no object. The codebook gets a new hash.
 * The given codebook is not changed.
 * @param additions for each table an array of plain objects; columns left out get defaults
 * (`aspects`: weight 2, aspect = phrase; `categories`: domain rest, name = id; `slogans`: family and year of the canonical phrase)
 * @throws ShuzhiError OPTION_UNKNOWN (table or column), DICTIONARY_INVALID (value, or a column that has no default),
 * CATEGORY_UNKNOWN listing the known categories
 * @example
 * const own = extendCodebook(defaultCodebook(), {
 *   categories: [{ category: 'river', name: '河长制' }],
 *   aspects: [{ phrase: '巡河', category: 'river' }, { phrase: '河长制', category: 'river', weight: 3 }],
 *   slogans: [{ phrase: '一河一策', since: 2017 }],
 * });
 * own.tables.categories.at(-1)?.name // '河长制'
 */
export function extendCodebook(codebook: Codebook, additions: CodebookAdditions): Codebook {
  const { placed, faults } = mergeAdditions(codebook.tables, additions);
  throwFirstError(faults);
  throwFirstError(checkTables(placed));
  const source = codebookSource(placed);
  const compiled = compileCodebook(source.tables, source.hash);
  const categoriser = additions.categoriser ?? codebook.categoriser;
  return categoriser === undefined ? compiled : withCategoriser(compiled, categoriser);
}

type Values = Readonly<Record<string, unknown>>;

/** The merged rows, not yet checked across tables, and what is wrong with single entries. */
export function mergeAdditions(
  base: CodebookTables,
  additions: CodebookAdditions,
): { readonly placed: PlacedTables; readonly faults: readonly CodebookFault[] } {
  assertOptions('extendCodebook', additions, [...tableNames, 'replace', 'remove', 'places', 'categoriser']);
  const faults: CodebookFault[] = [];
  const merged: Record<string, readonly PlacedRow[]> = {};
  // Defaults are taken from what is merged so far: a variant may point to a phrase of the same additions.
  const known: Record<string, Values[]> = Object.fromEntries(
    tableNames.map((name) => [name, keptRows(name, base, additions)]),
  );
  for (const name of tableNames) {
    const rows = new Map<string, PlacedRow>();
    for (const values of known[name]!) {
      rows.set(rowKey(tables[name], values), { values, file: `${name}.csv`, line: null });
    }
    const whole = (additions.replace ?? []).includes(name);
    ((additions[name] ?? []) as readonly Values[]).forEach((given, index) => {
      const place = additions.places?.[name]?.[index] ?? { file: `additions.${name}[${index}]`, line: null };
      const { values, wrong } = addedRow(name, given, rows, known as unknown as CodebookTables, place, whole);
      faults.push(...wrong);
      if (wrong.length > 0) return;
      rows.set(rowKey(tables[name], values), { values, ...place });
      known[name]!.push(values);
    });
    merged[name] = [...rows.values()];
  }
  return { placed: merged as PlacedTables, faults };
}

/** The category of statements that name no object. Whatever the categories, such statements are found and need a place. */
const UNSPECIFIC = 'unspecific';

/** The rows of a table that stay: none where it is replaced (but `unspecific`), all but the removed ones else. */
function keptRows(name: TableName, base: CodebookTables, additions: CodebookAdditions): Values[] {
  if ((additions.replace ?? []).includes(name)) {
    const kept = name === 'categories' ? (base.categories ?? []) : [];
    return kept.filter((row) => row.category === UNSPECIFIC);
  }
  const removed = new Set(additions.remove?.[name] ?? []);
  const rows = base[name] as unknown as readonly Values[];
  return rows.filter((row) => !removed.has(String(row[tables[name].key[0]!])));
}

function addedRow(
  name: TableName,
  given: Values,
  rows: ReadonlyMap<string, PlacedRow>,
  known: CodebookTables,
  place: AdditionPlace,
  whole: boolean,
): { readonly values: Values; readonly wrong: readonly CodebookFault[] } {
  const table: Table = tables[name];
  if (typeof given !== 'object' || given === null) {
    throw new ShuzhiError('DICTIONARY_INVALID', '条目应为对象 · an entry must be an object', {
      file: place.file,
    });
  }
  assertOptions(place.file, given, Object.keys(table.columns));
  const defaulted = (column: string) => additionDefault(name, column, given, known);
  const keys = Object.fromEntries(table.key.map((column) => [column, given[column] ?? defaulted(column)]));
  const before = rows.get(rowKey(table, keys))?.values;
  const values: Record<string, unknown> = {};
  const wrong: CodebookFault[] = [];
  for (const column of Object.keys(table.columns)) {
    // Where a whole table is given, an empty cell means empty; among additions, that the entry leaves it to the default.
    const stated = given[column];
    const isLeft = stated === undefined || (stated === null && !whole);
    const chosen = isLeft ? (before === undefined ? defaulted(column) : before[column]) : stated;
    const value = readCell(table, column, cellText(chosen));
    if (value instanceof CellFault) wrong.push(codebookFault(place, column, value.reason));
    else values[column] = value;
  }
  return { values: Object.freeze(values), wrong };
}

/** A value as it would stand in a cell, so that objects and files pass the same checks. */
function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  return (Array.isArray(value) ? value.join(';') : String(value)).trim();
}
