// The rows of all tables with their types, and which tables the cue scan looks through.
import type { RowOf } from './define-table.js';
import { type TableName, tables } from './tables/index.js';

/** The rows of every dictionary table, by table name. */
export type CodebookTables = {
  readonly [Name in TableName]: readonly RowOf<(typeof tables)[Name]['columns']>[];
};

/** Names of the tables whose phrases the cue scan looks for. */
export const scannedTables = (Object.keys(tables) as TableName[]).filter(
  (name) => tables[name].scanned !== null,
);
