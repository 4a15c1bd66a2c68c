// The tables of a codebook as columns, in which values that repeat are stored once: half the bytes to read at start-up.
import type { CodebookTables } from './codebook-tables.js';

/** A column: its values in row order, or the distinct ones and which of them each row has. */
interface PackedColumn {
  readonly values: readonly unknown[];
  readonly places?: readonly number[];
}

/** A table: its columns by name, in order. */
interface PackedTable {
  readonly rows: number;
  readonly columns: Readonly<Record<string, PackedColumn>>;
}

/** Tables by name, packed. JSON-safe. */
export type PackedTables = Readonly<Record<string, PackedTable>>;

type Values = Readonly<Record<string, unknown>>;

/** Packs tables; {@link unpackTables} gives them back. */
export function packTables(tables: CodebookTables): PackedTables {
  return Object.fromEntries(
    Object.entries(tables).map(([name, rows]) => {
      const names = Object.keys(rows[0] ?? {});
      const columns = names.map((column) => [
        column,
        packColumn(rows as unknown as readonly Values[], column),
      ]);
      return [name, { rows: rows.length, columns: Object.fromEntries(columns) }];
    }),
  );
}

function packColumn(rows: readonly Values[], column: string): PackedColumn {
  const values = rows.map((row) => row[column]);
  // Lists are told apart by identity and numbers take no less room as indices: only text is worth it.
  const distinct = [...new Set(values)];
  if (typeof values[0] !== 'string' || distinct.length > values.length / 2) return { values };
  const index = new Map(distinct.map((value, place) => [value, place]));
  return { values: distinct, places: values.map((value) => index.get(value)!) };
}

/** The tables that were packed. */
export function unpackTables(packed: PackedTables): CodebookTables {
  const tables: Record<string, readonly object[]> = {};
  for (const [name, { rows, columns }] of Object.entries(packed)) {
    const made: Record<string, unknown>[] = [];
    for (let row = 0; row < rows; row++) made.push({});
    for (const [column, { values, places }] of Object.entries(columns)) {
      for (let row = 0; row < rows; row++) {
        made[row]![column] = values[places === undefined ? row : places[row]!];
      }
    }
    tables[name] = made;
  }
  return tables as CodebookTables;
}
