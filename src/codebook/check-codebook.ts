// Checks dictionary files and says everything that is wrong with them, not only the first thing.
import { join } from 'node:path';
import { checkTables, type PlacedTables } from './check-tables.js';
import type { CodebookAdditions } from './codebook-additions.js';
import { type CodebookFault, codebookFault } from './codebook-fault.js';
import { codebookSource } from './codebook-source.js';
import type { CodebookTables } from './codebook-tables.js';
import { mergeAdditions } from './extend-codebook.js';
import { CATEGORISER_FILE } from './personal-categoriser.js';
import { readAdditions } from './read-additions.js';
import { type TableName, tables } from './tables/index.js';
import { categorisedHash, unknownCategories } from './with-categoriser.js';

/** The outcome of a check. */
export interface CodebookCheck {
  /** Errors and warnings, by file and line. */
  readonly faults: readonly CodebookFault[];
  /** How many entries each table has in the end, additions merged. */
  readonly entries: Readonly<Record<TableName, number>>;
  /** Digest of the codebook that would come of it; null where an error keeps it from being used. */
  readonly hash: string | null;
}

/**
 * Checks a dictionary folder, or a folder or file of additions, and collects every fault.
 * @param base the tables that additions are merged over: those of the default codebook
 * @throws ShuzhiError INPUT_MISSING where there is nothing to check
 */
export async function checkCodebook(path: string, base: CodebookTables): Promise<CodebookCheck> {
  const { additions, faults } = await readAdditions(path);
  const merged = mergeAdditions(base, additions);
  const rowFaults = [...faults, ...merged.faults];
  const unsure = new Set(rowFaults.filter((fault) => fault.severity === 'error').map(tableOfFault));
  const all = [
    ...rowFaults,
    ...checkTables(merged.placed, unsure),
    ...categoriserFaults(path, additions, merged.placed),
  ].sort(byPlace);
  const usable = all.every((fault) => fault.severity === 'warning');
  return {
    faults: all,
    entries: Object.fromEntries(
      Object.keys(tables).map((name) => [name, merged.placed[name as TableName].length]),
    ) as Record<TableName, number>,
    hash: usable ? hashOf(merged.placed, additions) : null,
  };
}

function hashOf(placed: PlacedTables, { categoriser }: CodebookAdditions): string {
  const { hash } = codebookSource(placed);
  return categoriser === undefined ? hash : categorisedHash(hash, categoriser);
}

function categoriserFaults(
  path: string,
  { categoriser }: CodebookAdditions,
  placed: PlacedTables,
): readonly CodebookFault[] {
  if (categoriser === undefined) return [];
  const categories = placed.categories.map(({ values }) => ({ category: String(values.category) }));
  const reason = unknownCategories(categories, categoriser);
  if (reason === null) return [];
  const place = { file: join(path, CATEGORISER_FILE), line: null };
  return [codebookFault(place, null, reason, 'error', 'CATEGORY_UNKNOWN')];
}

function tableOfFault(fault: CodebookFault): string {
  return fault.file
    .replace(/:\d+$/, '')
    .replace(/^.*[/\\]/, '')
    .replace(/\.csv$/i, '');
}

function byPlace(a: CodebookFault, b: CodebookFault): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return (a.line ?? 0) - (b.line ?? 0);
}
