// A phrase trie as bytes and back, so that the automaton of the default codebook is built once, at build time.
import { hashLanes } from './hash.js';
import type { PhraseTrie } from './phrase-trie.js';

/** Says that the bytes are ours, in the byte order of the machine that reads them: on any other they are refused. */
const MARK = 0x5a425403;
/** Numbers before the arrays: mark, stamp, nodes. */
const HEADER = 3;

/** A number that tells lists of phrases apart. */
function stampOf(phrases: readonly string[]): number {
  return hashLanes(phrases.join('\n')).low | 0;
}

/** Bytes of the trie that was built of `phrases`. */
export function phraseTrieBytes(trie: PhraseTrie, phrases: readonly string[]): Uint8Array {
  const nodes = trie.unit.length;
  const out = new Int32Array(lengthFor(nodes));
  out.set([MARK, stampOf(phrases), nodes]);
  out.set(trie.end, HEADER);
  out.set(trie.pattern, HEADER + nodes);
  new Uint16Array(out.buffer).set(trie.unit, (HEADER + nodes * 2) * 2);
  return new Uint8Array(out.buffer);
}

/** The trie of bytes that {@link phraseTrieBytes} made of the same phrases; undefined for any other bytes. */
export function phraseTrieOf(bytes: Uint8Array, phrases: readonly string[]): PhraseTrie | undefined {
  if (bytes.length % 4 !== 0 || bytes.length < HEADER * 4) return undefined;
  const numbers = new Int32Array(bytes.slice().buffer);
  const [mark, stamped, nodes] = numbers as unknown as readonly [number, number, number];
  if (mark !== MARK || stamped !== stampOf(phrases) || numbers.length !== lengthFor(nodes)) return undefined;
  return {
    end: numbers.subarray(HEADER, HEADER + nodes),
    pattern: numbers.subarray(HEADER + nodes, HEADER + nodes * 2),
    unit: new Uint16Array(numbers.buffer, (HEADER + nodes * 2) * 4, nodes),
  };
}

/** How many numbers a trie takes: two for each node, and its code unit as half of one. */
function lengthFor(nodes: number): number {
  return HEADER + nodes * 2 + Math.ceil(nodes / 2);
}
