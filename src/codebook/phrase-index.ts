// Numbers the phrases of all scanned tables, each once, and says which phrase each row has.
import { type CodebookTables, scannedTables } from './codebook-tables.js';
import { type TableName, tables } from './tables/index.js';

/** For each scanned table the number of the phrase of each row. JSON-safe. */
export type RowPhrases = Readonly<Partial<Record<TableName, readonly number[]>>>;

/** Phrases are numbered in the order in which they first occur in the tables. */
export function numberPhrases(source: CodebookTables): RowPhrases {
  const numberOf = new Map<string, number>();
  const numbered: Partial<Record<TableName, readonly number[]>> = {};
  for (const name of scannedTables) {
    numbered[name] = phrasesOf(source, name).map((phrase) => {
      const known = numberOf.get(phrase);
      if (known !== undefined) return known;
      numberOf.set(phrase, numberOf.size);
      return numberOf.size - 1;
    });
  }
  return numbered;
}

/** The phrases by number, and for each table number → rows with that phrase (undefined: none). */
export function indexRows(source: CodebookTables, numbered: RowPhrases) {
  const phrases: string[] = [];
  for (const name of scannedTables) {
    const column = phrasesOf(source, name);
    const numbers = numbered[name]!;
    for (let row = 0; row < column.length; row++) {
      if (numbers[row] === phrases.length) phrases.push(column[row]!);
    }
  }
  const rowsOf: Partial<Record<TableName, (number[] | undefined)[]>> = {};
  for (const name of scannedTables) {
    // Filled at once: an array that grows by leaps becomes a slow map inside the engine.
    const rows = new Array<number[] | undefined>(phrases.length).fill(undefined);
    const numbers = numbered[name]!;
    for (let row = 0; row < numbers.length; row++) {
      const before = rows[numbers[row]!];
      if (before === undefined) rows[numbers[row]!] = [row];
      else before.push(row);
    }
    rowsOf[name] = rows;
  }
  return { phrases, rowsOf };
}

/** The phrases of a scanned table, row by row. */
function phrasesOf(source: CodebookTables, name: TableName): readonly string[] {
  const column = tables[name].scanned!;
  return (source[name] as readonly Readonly<Record<string, unknown>>[]).map((row) => row[column] as string);
}
