// What a segmenter knows: the words of the list and those added to it, as tries with log probabilities.
import { type WordList, wordListOf } from './word-list-format.js';
import { buildWordTrie, childOf, nodeOf, type WordTrie } from './word-trie.js';

/** Words with their log probabilities. */
export interface WordTable {
  /** The words of the list. */
  readonly listed: WordTrie;
  /** Words that are not in the list; null where none were added. */
  readonly added: WordTrie | null;
  /** 1 for code units that stand in words of more than one unit: before and after all others a text can be parted. */
  readonly inWords: Uint8Array;
  /** Running words behind the frequencies. */
  readonly total: number;
  /** Log probability of a character that is no word of the list: that of its rarest word. */
  readonly unknown: number;
}

/** A word to be known besides those of the list. */
export interface AddedWord {
  readonly word: string;
  /** Occurrences in a corpus like the word list's (60 million running words). Default: just enough to keep it whole. */
  readonly frequency?: number | undefined;
}

/** Makes the table of a word list. */
export function buildWordTable(list: WordList): WordTable {
  let total = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const frequency of list.frequencies) {
    total += frequency;
    if (frequency < least) least = frequency;
  }
  const listed = buildWordTrie(list, total);
  const inWords = new Uint8Array(65_536);
  markUnits(listed, inWords);
  return {
    listed,
    added: null,
    inWords,
    total,
    unknown: Math.log(least) - Math.log(total),
  };
}

/** Marks the code units that stand in words of more than one unit: those below the first level, and what they hang from. */
function markUnits({ children, units }: WordTrie, inWords: Uint8Array): void {
  const firstBelow = children[1]!;
  for (let node = 1; node < firstBelow; node++) {
    if (children[node + 1]! > children[node]!) inWords[units[node]!] = 1;
  }
  for (let node = firstBelow; node < units.length; node++) inWords[units[node]!] = 1;
}

/**
 * A table with further words. One that is in the list already takes the frequency given; without one it keeps the
 * higher of its own and the one that keeps it whole. The given table stays as it is.
 */
export function withWords(table: WordTable, words: readonly AddedWord[]): WordTable {
  if (table.added !== null) throw new RangeError('words are added once, all together');
  const weights = table.listed.weights.slice();
  const inWords = table.inWords.slice();
  const added = new Map<string, number>();
  for (const { word, frequency } of words) {
    const weight =
      frequency === undefined ? wholeWeight(table, word) : Math.log(frequency) - Math.log(table.total);
    const node = nodeOf(table.listed, word);
    if (node !== 0 && weights[node] !== 0) weights[node] = weight;
    else added.set(word, weight);
    if (word.length > 1) for (let i = 0; i < word.length; i++) inWords[word.charCodeAt(i)] = 1;
  }
  const list = wordListOf(new Map([...added.keys()].map((word) => [word, 1])));
  const trie = buildWordTrie(list, table.total);
  for (const [word, weight] of added) trie.weights[nodeOf(trie, word)] = weight;
  return { ...table, listed: { ...table.listed, weights }, added: trie, inWords };
}

/**
 * The log probability with which a word just beats its parts (or the one it has, if it is a word that does).
 * *Source:* `suggest_freq` of jieba (Sun Junyi 2012).
 */
function wholeWeight({ listed, unknown, total }: WordTable, word: string): number {
  const best = new Float64Array(word.length + 1);
  for (let from = word.length - 1; from >= 0; from--) {
    best[from] = unknown + best[from + 1]!;
    let node = 0;
    for (let i = from; i < word.length; i++) {
      node = childOf(listed, node, word.charCodeAt(i));
      if (node === 0) break;
      const weight = listed.weights[node]!;
      if (weight !== 0 && weight + best[i + 1]! > best[from]!) best[from] = weight + best[i + 1]!;
    }
  }
  return Math.log(Math.exp(best[0]!) + 1 / total);
}
