// A phrase trie as bytes and back, so that the automaton of the default codebook is built once, at build time.
import { hashLanes } from './hash.js';
import type { PhraseTrie } from './phrase-trie.js';

/** Says that the bytes are ours, in the byte order of the machine that reads them: on any other they are refused. */
const MARK = 0x5a425401;
/** Numbers before the arrays: mark, stamp, entries of the hash table, nodes. */
const HEADER = 4;

/** A number that tells lists of phrases apart. */
function stampOf(phrases: readonly string[]): number {
  return hashLanes(phrases.join('\n')).low | 0;
}

/** Bytes of the trie that was built of `phrases`. */
export function phraseTrieBytes(trie: PhraseTrie, phrases: readonly string[]): Uint8Array {
  const capacity = trie.child.length;
  const nodes = trie.fail.length;
  const out = new Int32Array(HEADER + 65_536 + capacity * 2 + nodes * 3 + capacity / 2);
  out.set([MARK, stampOf(phrases), capacity, nodes]);
  let at = HEADER;
  const units = new Int32Array(trie.keyUnit.buffer, trie.keyUnit.byteOffset, capacity / 2);
  for (const part of [trie.root, trie.keyNode, trie.child, trie.fail, trie.pattern, trie.link, units]) {
    out.set(part, at);
    at += part.length;
  }
  return new Uint8Array(out.buffer);
}

/** The trie of bytes that {@link phraseTrieBytes} made of the same phrases; undefined for any other bytes. */
export function phraseTrieOf(bytes: Uint8Array, phrases: readonly string[]): PhraseTrie | undefined {
  if (bytes.length % 4 !== 0 || bytes.length < HEADER * 4) return undefined;
  const numbers = new Int32Array(bytes.slice().buffer);
  const [mark, stamped, capacity, nodes] = numbers as unknown as readonly [number, number, number, number];
  if (mark !== MARK || stamped !== stampOf(phrases)) return undefined;
  if (numbers.length !== HEADER + 65_536 + capacity * 2.5 + nodes * 3) return undefined;
  let at = HEADER;
  const part = (length: number): Int32Array => {
    at += length;
    return numbers.subarray(at - length, at);
  };
  return {
    root: part(65_536),
    keyNode: part(capacity),
    child: part(capacity),
    fail: part(nodes),
    pattern: part(nodes),
    link: part(nodes),
    keyUnit: new Uint16Array(numbers.buffer, at * 4, capacity),
  };
}
