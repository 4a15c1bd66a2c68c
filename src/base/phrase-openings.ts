// Where phrases can begin: their first two code units lead straight to a node of the trie, and most pairs lead nowhere.
import type { PhraseTrie } from './phrase-trie.js';

/** The first two levels of a trie as a hash table, and the phrases of one code unit. */
export interface PhraseOpenings {
  /** Entries of two numbers: a pair of code units (the first in the upper half) and its node; node 0 where it is free. */
  readonly pairs: Int32Array;
  /** For each code unit the phrase it is by itself, from 1; 0 for most. */
  readonly single: Uint32Array;
}

/** How far a hash is shifted to give an entry of the table. */
export function pairShift(pairs: Int32Array): number {
  return Math.clz32(pairs.length >>> 1) + 1;
}

/** Where the table is entered for a pair. */
export function pairEntry(pair: number, shift: number): number {
  return Math.imul(pair ^ (pair >>> 15), 0x9e3779b1) >>> shift;
}

/** Collects the openings of a trie: all, or those with which a phrase begins that has a one in `wanted`. */
export function phraseOpenings(trie: PhraseTrie, wanted?: Uint8Array): PhraseOpenings {
  const { unit, end } = trie;
  const opening: number[] = [];
  for (let first = 0; first < unit.length; first = end[first]!) {
    for (let second = first + 1; second < end[first]!; second = end[second]!) {
      if (leadsTo(trie, second, wanted)) opening.push((unit[first]! << 16) | unit[second]!, second);
    }
  }
  return { pairs: tableOf(opening), single: singlePhrases(trie, wanted) };
}

/** Whether a wanted phrase ends at the node or below it. */
function leadsTo({ end, pattern }: PhraseTrie, node: number, wanted: Uint8Array | undefined): boolean {
  if (wanted === undefined) return true;
  for (let below = node; below < end[node]!; below++) {
    if (pattern[below]! >= 0 && wanted[pattern[below]!] === 1) return true;
  }
  return false;
}

/** The phrases of one code unit, all or the wanted ones, as {@link PhraseOpenings} has them. */
export function singlePhrases({ unit, end, pattern }: PhraseTrie, wanted?: Uint8Array): Uint32Array {
  const single = new Uint32Array(65_536);
  for (let node = 0; node < unit.length; node = end[node]!) {
    if (pattern[node]! < 0) continue;
    if (wanted === undefined || wanted[pattern[node]!] === 1) single[unit[node]!] = pattern[node]! + 1;
  }
  return single;
}

/** The hash table of a list of pairs and nodes in turn: at most a quarter full, so that most other pairs meet a free entry at once. */
function tableOf(opening: readonly number[]): Int32Array {
  let bits = 4;
  while (2 ** bits < opening.length * 2) bits++;
  const pairs = new Int32Array(2 ** bits * 2);
  const shift = pairShift(pairs);
  for (let i = 0; i < opening.length; i += 2) {
    let entry = pairEntry(opening[i]!, shift);
    while (pairs[entry * 2 + 1] !== 0) entry = (entry + 1) & (2 ** bits - 1);
    pairs[entry * 2] = opening[i]!;
    pairs[entry * 2 + 1] = opening[i + 1]!;
  }
  return pairs;
}
