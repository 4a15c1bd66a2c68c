// The compiled dictionaries: typed tables and one automaton over all phrases the cue scan looks for.
import { buildPhraseAutomaton, type PhraseAutomaton, phraseAutomatonOf } from '../base/phrase-automaton.js';
import { phraseTrieOf } from '../base/phrase-trie-bytes.js';
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

/** What the dictionaries say, ready for use. */
export interface Codebook {
  readonly tables: CodebookTables;
  /** Digest of the content: the same dictionaries give the same hash. */
  readonly hash: string;
  /** Finds every phrase of every scanned table; pattern indices are those of `rowsOf`. */
  readonly automaton: PhraseAutomaton;
  /** For each scanned table: pattern index → indices of the rows with that phrase (undefined: none). */
  readonly rowsOf: { readonly [Name in TableName]?: readonly (readonly number[] | undefined)[] };
}

/**
 * Compiles tables (already validated) into a codebook. Takes a few tens of milliseconds for 10,000 phrases.
 * @param stored bytes of the automaton as stored by an earlier compilation; used if it is of the same phrases
 */
export function compileCodebook(source: CodebookTables, hash: string, stored?: Uint8Array): Codebook {
  const patternOf = new Map<string, number>();
  for (const name of scannedTables) {
    for (const phrase of phrasesOf(source, name)) {
      if (!patternOf.has(phrase)) patternOf.set(phrase, patternOf.size);
    }
  }
  const rowsOf: Partial<Record<TableName, (number[] | undefined)[]>> = {};
  for (const name of scannedTables) {
    // Filled at once: an array that grows by leaps becomes a slow map inside the engine.
    const byPattern = new Array<number[] | undefined>(patternOf.size).fill(undefined);
    phrasesOf(source, name).forEach((phrase, index) => {
      const pattern = patternOf.get(phrase)!;
      const rows = byPattern[pattern];
      if (rows === undefined) byPattern[pattern] = [index];
      else rows.push(index);
    });
    rowsOf[name] = byPattern;
  }
  const phrases = [...patternOf.keys()];
  const trie = stored === undefined ? undefined : phraseTrieOf(stored, phrases);
  return Object.freeze({
    tables: source,
    hash,
    automaton: trie === undefined ? buildPhraseAutomaton(phrases) : phraseAutomatonOf(phrases, trie),
    rowsOf,
  });
}

/** The phrases of a scanned table, row by row. */
function phrasesOf(source: CodebookTables, name: TableName): readonly string[] {
  const column = tables[name].scanned!;
  return (source[name] as readonly Readonly<Record<string, unknown>>[]).map((row) => row[column] as string);
}
