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

/** Longest phrase accepted, in code units: its length takes one byte. */
export const LONGEST_PHRASE = 255;

/**
 * Compiles phrases into an automaton. Duplicates are refused by a RangeError, as are empty phrases and those
 * longer than {@link LONGEST_PHRASE}: a dictionary is checked before it comes here.
 * @example
 * buildPhraseAutomaton(['党费', '党费收缴']).scan('党费收缴不规范').count // 2
 */
export function buildPhraseAutomaton(phrases: readonly string[]): PhraseAutomaton {
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
  const lengths = Uint8Array.from(list, (phrase) => phrase.length);
  return {
    phrases: list,
    trie,
    scan: (text, from = 0, to = text.length) => scan(trie, lengths, text, from, to),
  };
}

function scan(trie: PhraseTrie, lengths: Uint8Array, text: string, from: number, to: number): PhraseHits {
  const { pattern: patternAt, link } = trie;
  let starts = new Int32Array(256);
  let patterns = new Int32Array(256);
  let count = 0;
  let node = 0;
  for (let i = from; i < to; i++) {
    node = followUnit(trie, node, text.charCodeAt(i));
    for (let out = patternAt[node]! >= 0 ? node : link[node]!; out !== 0; out = link[out]!) {
      const pattern = patternAt[out]!;
      if (count === starts.length) {
        starts = grown(starts);
        patterns = grown(patterns);
      }
      insert(starts, patterns, count++, i + 1 - lengths[pattern]!, pattern);
    }
  }
  return finished(starts.slice(0, count), patterns.slice(0, count), lengths);
}

/**
 * Puts a hit in its place among the `count` before it. Hits come by their end, so those that start later or are
 * shorter at the same start are the last few: they end within it, and there are seldom more than one or two.
 */
function insert(
  starts: Int32Array,
  patterns: Int32Array,
  count: number,
  start: number,
  pattern: number,
): void {
  let at = count;
  while (at > 0 && starts[at - 1]! >= start) {
    starts[at] = starts[at - 1]!;
    patterns[at] = patterns[at - 1]!;
    at--;
  }
  starts[at] = start;
  patterns[at] = pattern;
}

function grown(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(numbers.length * 2);
  larger.set(numbers);
  return larger;
}

function finished(starts: Int32Array, patterns: Int32Array, lengths: Uint8Array): PhraseHits {
  const ends = new Int32Array(starts.length);
  for (let h = 0; h < ends.length; h++) ends[h] = starts[h]! + lengths[patterns[h]!]!;
  return { count: starts.length, starts, ends, patterns };
}
