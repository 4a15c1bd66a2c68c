// The tables of a codebook with the digest of their content: what is compiled, stored and sent to workers.
import { sha256 } from '../base/sha256.js';
import type { PlacedTables } from './check-tables.js';
import type { CodebookTables } from './codebook-tables.js';
import type { PersonalCategoriser } from './personal-categoriser.js';
import { compareRows } from './row-order.js';
import { type TableName, tables } from './tables/index.js';

/** Tables and the digest of their content. JSON-safe. */
export interface CodebookSource {
  readonly tables: CodebookTables;
  /** The first 16 hexadecimal digits of a SHA-256: the same entries give the same hash, in whatever order they stood. */
  readonly hash: string;
  /** The analyst's own categoriser, where there is one; `hash` takes it in. */
  readonly categoriser?: PersonalCategoriser;
}

/** Makes the source of a codebook from checked rows: sorted, with columns in the order of their table. */
export function codebookSource(placed: PlacedTables): CodebookSource {
  const made: Record<string, readonly object[]> = {};
  for (const name of Object.keys(tables) as TableName[]) {
    const table = tables[name];
    const columns = Object.keys(table.columns);
    made[name] = [...placed[name]]
      .sort((a, b) => compareRows(table, a.values, b.values))
      .map((row) => Object.freeze(Object.fromEntries(columns.map((column) => [column, row.values[column]]))));
  }
  return { tables: made as CodebookTables, hash: sha256(JSON.stringify(made)).slice(0, 16) };
}
