// Numbers the phrases of all scanned tables, each once, and says which rows of which tables have each phrase.
import { type CodebookTables, scannedTables } from './codebook-tables.js';
import { type TableName, tables } from './tables/index.js';

/** The rows that have each phrase, flat: those of phrase p stand at `starts[p]` to `starts[p + 1]`, by table, then by row. */
export interface PhraseIndex {
  readonly starts: Int32Array;
  /** Place of the row's table among the scanned ones. */
  readonly slots: Uint8Array;
  readonly rows: Int32Array;
}

/** The phrases, numbered in the order in which they first occur in the tables, and their rows. */
export function indexPhrases(source: CodebookTables): {
  readonly phrases: readonly string[];
  readonly index: PhraseIndex;
} {
  const numberOf = new Map<string, number>();
  const numbered = scannedTables.map((name) =>
    phrasesOf(source, name).map((phrase) => {
      const known = numberOf.get(phrase);
      if (known !== undefined) return known;
      numberOf.set(phrase, numberOf.size);
      return numberOf.size - 1;
    }),
  );
  return { phrases: [...numberOf.keys()], index: indexOf(numbered, numberOf.size) };
}

/** Sorts rows by the number of their phrase: counted first, then put where they belong. */
function indexOf(numbered: readonly (readonly number[])[], phrases: number): PhraseIndex {
  const starts = new Int32Array(phrases + 1);
  for (const numbers of numbered) for (const number of numbers) starts[number + 1]! += 1;
  for (let phrase = 0; phrase < phrases; phrase++) starts[phrase + 1]! += starts[phrase]!;
  const next = starts.slice();
  const slots = new Uint8Array(starts[phrases]!);
  const rows = new Int32Array(starts[phrases]!);
  numbered.forEach((numbers, slot) => {
    numbers.forEach((number, row) => {
      const at = next[number]!++;
      slots[at] = slot;
      rows[at] = row;
    });
  });
  return { starts, slots, rows };
}

/** The rows of a scanned table that have a phrase, by number of the phrase. */
export function rowsWith(
  { starts, slots, rows }: PhraseIndex,
  table: TableName,
  phrase: number,
): readonly number[] {
  const slot = scannedTables.indexOf(table);
  const found: number[] = [];
  for (let at = starts[phrase]!; at < starts[phrase + 1]!; at++)
    if (slots[at] === slot) found.push(rows[at]!);
  return found;
}

/** A one for each phrase that a scanned table has. */
export function phrasesIn({ starts, slots }: PhraseIndex, table: TableName): Uint8Array {
  const slot = scannedTables.indexOf(table);
  const marks = new Uint8Array(starts.length - 1);
  for (let phrase = 0; phrase < marks.length; phrase++) {
    for (let at = starts[phrase]!; at < starts[phrase + 1]!; at++) if (slots[at] === slot) marks[phrase] = 1;
  }
  return marks;
}

/** The phrases of a scanned table, row by row. */
function phrasesOf(source: CodebookTables, name: TableName): readonly string[] {
  const column = tables[name].scanned!;
  return (source[name] as readonly Readonly<Record<string, unknown>>[]).map((row) => row[column] as string);
}
