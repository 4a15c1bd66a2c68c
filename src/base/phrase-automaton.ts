// Finds every phrase of a list in a text in one pass (Aho & Corasick 1975), as offsets in typed arrays.
import { buildPhraseTrie, followUnit, type PhraseTrie } from './phrase-trie.js';

/** All occurrences found by one scan, ordered by start, the longer first: three parallel arrays of `count` entries. */
export interface PhraseHits {
  readonly count: number;
  /** Offset of the first code unit of each hit. */
  readonly starts: Int32Array;
  /** Offset after the last code unit of each hit. */
  readonly ends: Int32Array;
  /** Which phrase it is: its index in the list given to {@link buildPhraseAutomaton}. */
  readonly patterns: Int32Array;
}

/** A compiled list of phrases. */
export interface PhraseAutomaton {
  /** The phrases, by pattern index. */
  readonly phrases: readonly string[];
  /** What the scan runs on; can be stored and given to {@link phraseAutomatonOf}. */
  readonly trie: PhraseTrie;
  /** Scans `text` from `from` (default 0) to `to` (default its end); overlapping and nested hits are all reported. */
  scan(text: string, from?: number, to?: number): PhraseHits;
}

/** Longest phrase accepted, in code units: the length takes eight bits of a sort key. */
export const LONGEST_PHRASE = 255;
const PATTERN_BITS = 2 ** 17;
const LENGTH_BITS = 2 ** 8;

/**
 * Compiles phrases into an automaton. Duplicates are refused by a RangeError, as are empty phrases and those
 * longer than {@link LONGEST_PHRASE}: a dictionary is checked before it comes here.
 * @example
 * buildPhraseAutomaton(['党费', '党费收缴']).scan('党费收缴不规范').count // 2
 */
export function buildPhraseAutomaton(phrases: readonly string[]): PhraseAutomaton {
  if (phrases.length >= PATTERN_BITS) throw new RangeError(`more than ${PATTERN_BITS} phrases`);
  const seen = new Set<string>();
  phrases.forEach((phrase, pattern) => {
    if (phrase === '' || phrase.length > LONGEST_PHRASE || seen.has(phrase)) {
      throw new RangeError(`phrase ${pattern} is empty, too long or a duplicate: ${JSON.stringify(phrase)}`);
    }
    seen.add(phrase);
  });
  return phraseAutomatonOf(phrases, buildPhraseTrie(phrases));
}

/** The automaton of a trie that was built of the same phrases before. */
export function phraseAutomatonOf(phrases: readonly string[], trie: PhraseTrie): PhraseAutomaton {
  const list = Object.freeze([...phrases]);
  return {
    phrases: list,
    trie,
    scan: (text, from = 0, to = text.length) => scan(trie, list, text, from, to),
  };
}

function scan(
  trie: PhraseTrie,
  phrases: readonly string[],
  text: string,
  from: number,
  to: number,
): PhraseHits {
  const { pattern: patternAt, link } = trie;
  let keys = new Float64Array(256);
  let count = 0;
  let node = 0;
  for (let i = from; i < to; i++) {
    node = followUnit(trie, node, text.charCodeAt(i));
    let out = patternAt[node]! >= 0 ? node : link[node]!;
    while (out !== 0) {
      const pattern = patternAt[out]!;
      const length = phrases[pattern]!.length;
      if (count === keys.length) keys = grown(keys);
      keys[count++] = ((i + 1 - length) * LENGTH_BITS + (LONGEST_PHRASE - length)) * PATTERN_BITS + pattern;
      out = link[out]!;
    }
  }
  return unpack(keys.subarray(0, count).sort(), phrases);
}

function grown(keys: Float64Array): Float64Array<ArrayBuffer> {
  const larger = new Float64Array(keys.length * 2);
  larger.set(keys);
  return larger;
}

function unpack(keys: Float64Array, phrases: readonly string[]): PhraseHits {
  const count = keys.length;
  const starts = new Int32Array(count);
  const ends = new Int32Array(count);
  const patterns = new Int32Array(count);
  for (let h = 0; h < count; h++) {
    const key = keys[h]!;
    const pattern = key % PATTERN_BITS;
    const start = Math.floor(key / (PATTERN_BITS * LENGTH_BITS));
    patterns[h] = pattern;
    starts[h] = start;
    ends[h] = start + phrases[pattern]!.length;
  }
  return { count, starts, ends, patterns };
}
