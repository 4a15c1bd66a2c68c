// Where phrases can begin: their first two code units lead straight to a node of the trie, and most pairs lead nowhere.
import { type PhraseTrie, rootCount } from './phrase-trie.js';

/** The first two levels of a trie as a hash table, and the phrases of one code unit. */
export interface PhraseOpenings {
  /** One bit for the hash of each pair: of most pairs that open nothing this is all that is looked at. */
  readonly filter: Uint8Array;
  /** Entries of two numbers: a pair of code units (the first in the upper half) and its node; node 0 where it is free. */
  readonly pairs: Int32Array;
  /** For each code unit the phrase it is by itself, from 1; 0 for most. */
  readonly single: Uint32Array;
}

/** Bits of a hash that the filter tells apart: 16 KB, which stay near the processor. */
const FILTER_BITS = 17;
const FILTER_SHIFT = 32 - FILTER_BITS;

/** The hash of a pair: its first bits say where it stands in the filter and where its search in the table begins. */
export function pairHash(pair: number): number {
  return Math.imul(pair ^ (pair >>> 15), 0x9e3779b1);
}

/** Whether a pair with this hash may open a phrase. */
export function mayOpen(filter: Uint8Array, hash: number): boolean {
  const bit = hash >>> FILTER_SHIFT;
  return (filter[bit >>> 3]! & (1 << (bit & 7))) !== 0;
}

/** How far a hash is shifted to give an entry of the table. */
export function pairShift(pairs: Int32Array): number {
  return Math.clz32(pairs.length >>> 1) + 1;
}

/** Collects the openings of a trie: all, or those with which a phrase begins that has a one in `wanted`. */
export function phraseOpenings(trie: PhraseTrie, wanted?: Uint8Array): PhraseOpenings {
  const { unit, first } = trie;
  const leading = wanted === undefined ? null : leadingNodes(trie, wanted);
  const opening: number[] = [];
  for (let root = 0; root < rootCount(trie); root++) {
    for (let second = first[root]!; second < first[root + 1]!; second++) {
      if (leading === null || leading[second] === 1)
        opening.push((unit[root]! << 16) | unit[second]!, second);
    }
  }
  return {
    filter: filterOf(opening),
    pairs: tableOf(opening),
    single: singlePhrases(trie, wanted && ((phrase) => wanted[phrase] === 1)),
  };
}

/** A one for each node at which, or below which, a wanted phrase ends. */
function leadingNodes({ unit, first, pattern }: PhraseTrie, wanted: Uint8Array): Uint8Array {
  const leading = new Uint8Array(unit.length);
  for (let node = unit.length - 1; node >= 0; node--) {
    if (pattern[node]! >= 0 && wanted[pattern[node]!] === 1) leading[node] = 1;
    for (let child = first[node]!; child < first[node + 1]!; child++) leading[node]! |= leading[child]!;
  }
  return leading;
}

/** The phrases of one code unit, all or the wanted ones, as {@link PhraseOpenings} has them. */
export function singlePhrases(trie: PhraseTrie, isWanted?: (phrase: number) => boolean): Uint32Array {
  const { unit, pattern } = trie;
  const single = new Uint32Array(65_536);
  for (let root = 0; root < rootCount(trie); root++) {
    const phrase = pattern[root]!;
    if (phrase >= 0 && isWanted?.(phrase) !== false) single[unit[root]!] = phrase + 1;
  }
  return single;
}

/** The filter of a list of pairs and nodes in turn. */
function filterOf(opening: readonly number[]): Uint8Array {
  const filter = new Uint8Array(1 << (FILTER_BITS - 3));
  for (let i = 0; i < opening.length; i += 2) {
    const bit = pairHash(opening[i]!) >>> FILTER_SHIFT;
    filter[bit >>> 3]! |= 1 << (bit & 7);
  }
  return filter;
}

/** The hash table of a list of pairs and nodes in turn, at most half full. */
function tableOf(opening: readonly number[]): Int32Array {
  let bits = 4;
  while (2 ** bits < opening.length) bits++;
  const pairs = new Int32Array(2 ** bits * 2);
  const shift = pairShift(pairs);
  for (let i = 0; i < opening.length; i += 2) {
    let entry = pairHash(opening[i]!) >>> shift;
    while (pairs[entry * 2 + 1] !== 0) entry = (entry + 1) & (2 ** bits - 1);
    pairs[entry * 2] = opening[i]!;
    pairs[entry * 2 + 1] = opening[i + 1]!;
  }
  return pairs;
}
