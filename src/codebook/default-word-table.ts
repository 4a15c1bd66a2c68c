// The word table of the word list that ships with the library, loaded on first use.
import { nodeFiles } from '../base/node-modules.js';
import { decodeWordList } from './word-list-format.js';
import { buildWordTable, type WordTable } from './word-table.js';

let loaded: WordTable | undefined;

/** The default word table; the first call reads and builds it (about 0.15 s), later calls return the same one. */
export function defaultWordTable(): WordTable {
  loaded ??= buildWordTable(
    decodeWordList(
      nodeFiles().readFileSync(new URL('../../dictionaries/segmenter/words.br', import.meta.url)),
    ),
  );
  return loaded;
}
