// A compiled codebook as bytes and back: typed arrays are looked into, rows and tables are made when first asked for.
import {
  type ArrayFile,
  arrayFileBytes,
  arrayOf,
  readArrayFile,
  type StoredArray,
} from '../base/array-file.js';
import { phraseAutomatonOf } from '../base/phrase-automaton.js';
import { singlePhrases } from '../base/phrase-openings.js';
import type { Codebook } from './codebook.js';
import type { CodebookTables } from './codebook-tables.js';
import { type PhraseIndex, rowsWith } from './phrase-index.js';
import { rowText, type StoredColumn, StoredRows } from './stored-rows.js';
import { type TableName, tables } from './tables/index.js';

interface Content {
  readonly hash: string;
  /** The columns of each table, in the order of the codebook. */
  readonly columns: Readonly<Record<string, readonly StoredColumn[]>>;
}

const textName = (table: string): string => `${table}.text`;
const startsName = (table: string): string => `${table}.starts`;

/** The bytes of a codebook without categoriser. */
export function codebookBytes({ tables: all, hash, automaton, setPhrases, index }: Codebook): Uint8Array {
  const { trie, openings, lengths } = automaton.tables;
  const arrays = new Map<string, StoredArray>([
    ['first', trie.first],
    ['pattern', trie.pattern],
    ['unit', trie.unit],
    ['filter', openings.filter],
    ['pairs', openings.pairs],
    ['setPhrases.filter', setPhrases.tables.openings.filter],
    ['setPhrases.pairs', setPhrases.tables.openings.pairs],
    ['lengths', lengths],
    ['starts', index.starts],
    ['slots', index.slots],
    ['rows', index.rows],
  ]);
  const columns: Record<string, readonly StoredColumn[]> = {};
  for (const [name, rows] of Object.entries(all)) {
    const stored = rowText(rows);
    columns[name] = stored.columns;
    arrays.set(textName(name), stored.text).set(startsName(name), stored.starts);
  }
  return arrayFileBytes({ hash, columns } satisfies Content, arrays);
}

/**
 * The codebook of the bytes {@link codebookBytes} made.
 * @throws RangeError where they are others, or of a codebook with other tables
 */
export function storedCodebook(bytes: Uint8Array): Codebook {
  const file = readArrayFile(bytes);
  const { hash, columns } = file.content as Content;
  const stored = new Map(
    Object.entries(columns).map(([name, own]) => {
      const text = arrayOf(file, textName(name), Uint8Array);
      return [
        name,
        new StoredRows({ columns: own, text, starts: arrayOf(file, startsName(name), Int32Array) }),
      ];
    }),
  );
  const missing = Object.keys(tables).filter((name) => !stored.has(name));
  if (missing.length > 0) throw new RangeError(`no tables ${missing.join(', ')}`);
  const index = {
    starts: arrayOf(file, 'starts', Int32Array),
    slots: arrayOf(file, 'slots', Uint8Array),
    rows: arrayOf(file, 'rows', Int32Array),
  };
  return Object.freeze({
    tables: lazyTables(stored),
    hash,
    ...storedAutomata(file, index),
    index,
    rowAt: (table: TableName, row: number) => stored.get(table)!.at(row),
  });
}

function storedAutomata(file: ArrayFile, index: PhraseIndex): Pick<Codebook, 'automaton' | 'setPhrases'> {
  const trie = {
    first: arrayOf(file, 'first', Int32Array),
    pattern: arrayOf(file, 'pattern', Int32Array),
    unit: arrayOf(file, 'unit', Uint16Array),
  };
  const lengths = arrayOf(file, 'lengths', Uint8Array);
  const openings = {
    filter: arrayOf(file, 'filter', Uint8Array),
    pairs: arrayOf(file, 'pairs', Int32Array),
    single: singlePhrases(trie),
  };
  const setPhrases = {
    filter: arrayOf(file, 'setPhrases.filter', Uint8Array),
    pairs: arrayOf(file, 'setPhrases.pairs', Int32Array),
    single: singlePhrases(trie, (phrase) => rowsWith(index, 'slogans', phrase).length > 0),
  };
  return {
    automaton: phraseAutomatonOf({ trie, openings, lengths }),
    setPhrases: phraseAutomatonOf({ trie, openings: setPhrases, lengths }),
  };
}

/** An object like that of a codebook that was read, whose tables are made when first looked at. */
function lazyTables(stored: ReadonlyMap<string, StoredRows>): CodebookTables {
  const lazy = {};
  for (const [name, rows] of stored) {
    Object.defineProperty(lazy, name, { enumerable: true, get: () => rows.all() });
  }
  return Object.freeze(lazy) as CodebookTables;
}
