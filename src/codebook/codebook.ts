// The compiled dictionaries: typed tables and one automaton over all phrases the cue scan looks for.
import { buildPhraseAutomaton, type PhraseAutomaton, phraseAutomatonOf } from '../base/phrase-automaton.js';
import { phraseTrieOf } from '../base/phrase-trie-bytes.js';
import type { CodebookSource } from './codebook-source.js';
import type { CodebookTables } from './codebook-tables.js';
import type { PersonalCategoriser } from './personal-categoriser.js';
import { indexRows, numberPhrases, type RowPhrases } from './phrase-index.js';
import type { TableName } from './tables/index.js';

export { type CodebookTables, scannedTables } from './codebook-tables.js';

/** What the dictionaries say, ready for use. */
export interface Codebook {
  readonly tables: CodebookTables;
  /** Digest of the content: the same dictionaries give the same hash. */
  readonly hash: string;
  /** Finds every phrase of every scanned table; pattern indices are those of `rowsOf`. */
  readonly automaton: PhraseAutomaton;
  /** For each scanned table: pattern index → indices of the rows with that phrase (undefined: none). */
  readonly rowsOf: { readonly [Name in TableName]?: readonly (readonly number[] | undefined)[] };
  /** The analyst's own categoriser, where there is one: it has the last word on categories it is sure of. */
  readonly categoriser?: PersonalCategoriser;
}

/** What an earlier compilation of the same tables left, so that a later one is quicker. */
export interface StoredIndex {
  readonly rowPhrases: RowPhrases;
  /** Bytes of the trie; looked at again only if they are of the same phrases. */
  readonly trie: Uint8Array;
}

/** Compiles tables (already validated) into a codebook. Takes a few tens of milliseconds for 10,000 phrases. */
export function compileCodebook(source: CodebookTables, hash: string, stored?: StoredIndex): Codebook {
  const { phrases, rowsOf } = indexRows(source, stored?.rowPhrases ?? numberPhrases(source));
  const trie = stored === undefined ? undefined : phraseTrieOf(stored.trie, phrases);
  return Object.freeze({
    tables: source,
    hash,
    automaton: trie === undefined ? buildPhraseAutomaton(phrases) : phraseAutomatonOf(phrases, trie),
    rowsOf,
  });
}

/** What has to be stored or sent to make the same codebook elsewhere. */
export function sourceOf({ tables, hash, categoriser }: Codebook): CodebookSource {
  return categoriser === undefined ? { tables, hash } : { tables, hash, categoriser };
}

/** The codebook of a source. */
export function codebookOf({ tables, hash, categoriser }: CodebookSource): Codebook {
  const compiled = compileCodebook(tables, hash);
  return categoriser === undefined ? compiled : Object.freeze({ ...compiled, categoriser });
}
