// Finds every phrase of a list in a text in one pass, as offsets in typed arrays.
import { mayOpen, type PhraseOpenings, pairHash, pairShift, phraseOpenings } from './phrase-openings.js';
import { buildPhraseTrie, type PhraseTrie, triePhrases } from './phrase-trie.js';

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

/** What a scan runs on: flat arrays, which can be stored and given to {@link phraseAutomatonOf}. */
export interface PhraseTables {
  readonly trie: PhraseTrie;
  readonly openings: PhraseOpenings;
  /** Length of each phrase in code units. */
  readonly lengths: Uint8Array;
}

/** A compiled list of phrases. */
export interface PhraseAutomaton {
  /** How many phrases there are. */
  readonly size: number;
  /** The phrases, by pattern index; made when first asked for. */
  readonly phrases: readonly string[];
  readonly tables: PhraseTables;
  /** Scans `text` from `from` (default 0) to `to` (default its end); overlapping and nested hits are all reported. */
  scan(text: string, from?: number, to?: number): PhraseHits;
  /**
   * The same automaton looking only where one of the phrases with a one in `wanted` (by pattern index) can begin: all hits
   * of these, with hits of others that begin alike. Quick to make, and quicker to run the fewer there are.
   */
  startingLike(wanted: Uint8Array): PhraseAutomaton;
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
  const trie = buildPhraseTrie(phrases);
  const lengths = Uint8Array.from(phrases, (phrase) => phrase.length);
  return phraseAutomatonOf({ trie, openings: phraseOpenings(trie), lengths });
}

/** The automaton that runs on tables made before. */
export function phraseAutomatonOf(tables: PhraseTables): PhraseAutomaton {
  const { trie, lengths } = tables;
  const scan = new PhraseScan(tables);
  let phrases: readonly string[] | undefined;
  return {
    size: lengths.length,
    get phrases() {
      phrases ??= Object.freeze(triePhrases(trie, lengths.length));
      return phrases;
    },
    tables,
    scan: (text, from = 0, to = text.length) => scan.run(text, from, to),
    startingLike: (wanted) => phraseAutomatonOf({ trie, openings: phraseOpenings(trie, wanted), lengths }),
  };
}

/** Among so few children one is looked for one by one. */
const FEW = 8;

const NO_NUMBERS = new Int32Array(0);
const NO_HITS: PhraseHits = { count: 0, starts: NO_NUMBERS, ends: NO_NUMBERS, patterns: NO_NUMBERS };

/**
 * Goes through a text: at each place where two code units can open a phrase, down the trie as far as the text leads.
 * That takes more steps than failure links (Aho & Corasick 1975) only where phrases overlap, and gives hits by their start.
 */
class PhraseScan {
  // Kept from text to text, so that they seldom have to grow.
  private starts = new Int32Array(1024);
  private patterns = new Int32Array(1024);
  private count = 0;
  private readonly tables: PhraseTables;

  constructor(tables: PhraseTables) {
    this.tables = tables;
  }

  run(text: string, from: number, to: number): PhraseHits {
    const { filter, pairs, single } = this.tables.openings;
    const shift = pairShift(pairs);
    const mask = (pairs.length >>> 1) - 1;
    this.count = 0;
    let unit = from < to ? text.charCodeAt(from) : 0;
    for (let at = from; at < to; at++) {
      const next = at + 1 < to ? text.charCodeAt(at + 1) : -1;
      if (next >= 0) {
        const pair = (unit << 16) | next;
        const hash = pairHash(pair);
        if (mayOpen(filter, hash)) {
          let entry = hash >>> shift;
          while (pairs[entry * 2 + 1] !== 0 && pairs[entry * 2] !== pair) entry = (entry + 1) & mask;
          if (pairs[entry * 2 + 1] !== 0) this.walk(text, at, to, pairs[entry * 2 + 1]!);
        }
      }
      if (single[unit] !== 0) this.push(at, single[unit]! - 1);
      unit = next;
    }
    return this.finished();
  }

  /** Takes down the phrases that begin at `at` and lead through a node of two code units, the longer first. */
  private walk(text: string, at: number, to: number, second: number): void {
    const { unit, first, pattern } = this.tables.trie;
    const before = this.count;
    let node = second;
    for (let next = at + 2; ; next++) {
      if (pattern[node]! >= 0) this.push(at, pattern[node]!);
      if (next >= to) break;
      const wanted = text.charCodeAt(next);
      const after = first[node + 1]!;
      let child = first[node]!;
      // Children ascend: of many, the first half is passed over where the second begins no later.
      for (let rest = after - child; rest > FEW; rest -= rest >>> 1) {
        if (unit[child + (rest >>> 1)]! <= wanted) child += rest >>> 1;
      }
      while (child < after && unit[child]! < wanted) child++;
      if (child === after || unit[child] !== wanted) break;
      node = child;
    }
    if (this.count - before > 1) this.reverse(before);
  }

  /** Turns round the hits from `before` on, which start at one place. */
  private reverse(before: number): void {
    const { patterns } = this;
    for (let low = before, high = this.count - 1; low < high; low++, high--) {
      const shorter = patterns[low]!;
      patterns[low] = patterns[high]!;
      patterns[high] = shorter;
    }
  }

  private push(start: number, pattern: number): void {
    if (this.count === this.starts.length) {
      this.starts = doubled(this.starts);
      this.patterns = doubled(this.patterns);
    }
    this.starts[this.count] = start;
    this.patterns[this.count++] = pattern;
  }

  private finished(): PhraseHits {
    const { count } = this;
    const { lengths } = this.tables;
    if (count === 0) return NO_HITS;
    const starts = this.starts.slice(0, count);
    const patterns = this.patterns.slice(0, count);
    const ends = new Int32Array(count);
    for (let h = 0; h < count; h++) ends[h] = starts[h]! + lengths[patterns[h]!]!;
    return { count, starts, ends, patterns };
  }
}

function doubled(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(numbers.length * 2);
  larger.set(numbers);
  return larger;
}
