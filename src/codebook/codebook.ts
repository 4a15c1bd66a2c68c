// The compiled dictionaries: typed tables and one automaton over all phrases the cue scan looks for.
import { buildPhraseAutomaton, type PhraseAutomaton } from '../base/phrase-automaton.js';
import type { CodebookSource } from './codebook-source.js';
import type { CodebookTables } from './codebook-tables.js';
import type { PersonalCategoriser } from './personal-categoriser.js';
import { indexPhrases, type PhraseIndex, phrasesIn } from './phrase-index.js';
import type { TableName } from './tables/index.js';

export { type CodebookTables, scannedTables } from './codebook-tables.js';

/** What the dictionaries say, ready for use. */
export interface Codebook {
  readonly tables: CodebookTables;
  /** Digest of the content: the same dictionaries give the same hash. */
  readonly hash: string;
  /** Finds every phrase of every scanned table; pattern indices are those of `index`. */
  readonly automaton: PhraseAutomaton;
  /** The same looking for set phrases alone, with some others that begin alike; made when first asked for. */
  readonly setPhrases: PhraseAutomaton;
  /** The rows of the scanned tables that have each phrase of the automaton. */
  readonly index: PhraseIndex;
  /** One row of a table, without a look at the others. */
  rowAt(table: TableName, row: number): object;
  /** The analyst's own categoriser, where there is one: it has the last word on categories it is sure of. */
  readonly categoriser?: PersonalCategoriser;
}

/** Compiles tables (already validated) into a codebook. Takes a few tens of milliseconds for 10,000 phrases. */
export function compileCodebook(source: CodebookTables, hash: string): Codebook {
  const { phrases, index } = indexPhrases(source);
  const automaton = buildPhraseAutomaton(phrases);
  let setPhrases: PhraseAutomaton | undefined;
  return Object.freeze({
    tables: source,
    hash,
    automaton,
    get setPhrases() {
      setPhrases ??= automaton.startingLike(phrasesIn(index, 'slogans'));
      return setPhrases;
    },
    index,
    rowAt: (table: TableName, row: number) => source[table][row]!,
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
