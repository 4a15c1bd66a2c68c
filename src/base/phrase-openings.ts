// Where phrases can begin: their first two code units lead straight to a node of the trie, and most pairs lead nowhere.
import type { PhraseTrie } from './phrase-trie.js';

/** The first two levels of a trie as a hash table, and the phrases of one code unit. */
export interface PhraseOpenings {
  /** Entries of two numbers: a pair of code units (the first in the upper half) and its node; node 0 where it is free. */
  readonly pairs: Int32Array;
  /** How far a hash is shifted to give an entry. */
  readonly shift: number;
  /** For each code unit the phrase it is by itself, from 1; 0 for most. */
  readonly single: Uint32Array;
}

/** Where the table is entered for a pair. */
export function pairEntry(pair: number, shift: number): number {
  return Math.imul(pair ^ (pair >>> 15), 0x9e3779b1) >>> shift;
}

/** Collects the openings of a trie: all, or those with which one of the phrases begins. */
export function phraseOpenings(trie: PhraseTrie, phrases?: Iterable<string>): PhraseOpenings {
  const { unit, end, pattern } = trie;
  const wanted = phrases === undefined ? null : pairsOf(phrases);
  const single = new Uint32Array(65_536);
  const opening: number[] = [];
  for (let first = 0; first < unit.length; first = end[first]!) {
    if (wanted?.has(-unit[first]!) !== false) single[unit[first]!] = pattern[first]! + 1;
    for (let second = first + 1; second < end[first]!; second = end[second]!) {
      const pair = (unit[first]! << 16) | unit[second]!;
      if (wanted?.has(pair >>> 0) !== false) opening.push(pair, second);
    }
  }
  return { ...tableOf(opening), single };
}

/** First pairs of phrases, as numbers without sign; of phrases of one code unit that unit, negative. */
function pairsOf(phrases: Iterable<string>): ReadonlySet<number> {
  const pairs = new Set<number>();
  for (const phrase of phrases) {
    const first = phrase.charCodeAt(0);
    pairs.add(phrase.length === 1 ? -first : ((first << 16) | phrase.charCodeAt(1)) >>> 0);
  }
  return pairs;
}

/** The hash table of a list of pairs and nodes in turn: at most a quarter full, so that most other pairs meet a free entry at once. */
function tableOf(opening: readonly number[]): Pick<PhraseOpenings, 'pairs' | 'shift'> {
  let bits = 4;
  while (2 ** bits < opening.length * 2) bits++;
  const pairs = new Int32Array(2 ** bits * 2);
  const shift = 32 - bits;
  for (let i = 0; i < opening.length; i += 2) {
    let entry = pairEntry(opening[i]!, shift);
    while (pairs[entry * 2 + 1] !== 0) entry = (entry + 1) & (2 ** bits - 1);
    pairs[entry * 2] = opening[i]!;
    pairs[entry * 2 + 1] = opening[i + 1]!;
  }
  return { pairs, shift };
}
