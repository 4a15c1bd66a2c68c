// Finds every phrase of a list in a text in one pass (Aho & Corasick 1975), as offsets in typed arrays.

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
  /** Scans `text` from `from` (default 0) to `to` (default its end); overlapping and nested hits are all reported. */
  scan(text: string, from?: number, to?: number): PhraseHits;
}

/** Longest phrase accepted, in code units: the length takes eight bits of a sort key. */
export const LONGEST_PHRASE = 255;
const PATTERN_BITS = 2 ** 17;
const LENGTH_BITS = 2 ** 8;

/** The trie with its failure links, flat: children are found by hashing (node, code unit). */
class Trie {
  nodes = 1;
  private capacity: number;
  private keyNode: Int32Array;
  private keyUnit: Uint16Array;
  private child: Int32Array;
  readonly root = new Int32Array(65_536);
  readonly fail: Int32Array;
  readonly pattern: Int32Array;
  readonly link: Int32Array;

  constructor(units: number) {
    let capacity = 1024;
    while (capacity < units * 2) capacity *= 2;
    this.capacity = capacity;
    this.keyNode = new Int32Array(capacity);
    this.keyUnit = new Uint16Array(capacity);
    this.child = new Int32Array(capacity);
    this.fail = new Int32Array(units + 1);
    this.pattern = new Int32Array(units + 1).fill(-1);
    this.link = new Int32Array(units + 1);
  }

  private slot(node: number, unit: number): number {
    let slot = (Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)) & (this.capacity - 1);
    while (this.child[slot] !== 0 && (this.keyNode[slot] !== node || this.keyUnit[slot] !== unit)) {
      slot = (slot + 1) & (this.capacity - 1);
    }
    return slot;
  }

  next(node: number, unit: number): number {
    return node === 0 ? this.root[unit]! : this.child[this.slot(node, unit)]!;
  }

  add(phrase: string, pattern: number): void {
    let node = 0;
    for (let i = 0; i < phrase.length; i++) node = this.step(node, phrase.charCodeAt(i));
    this.pattern[node] = pattern;
  }

  private step(node: number, unit: number): number {
    const known = this.next(node, unit);
    if (known !== 0) return known;
    const made = this.nodes++;
    if (node === 0) {
      this.root[unit] = made;
      return made;
    }
    const slot = this.slot(node, unit);
    this.keyNode[slot] = node;
    this.keyUnit[slot] = unit;
    this.child[slot] = made;
    return made;
  }

  /** Where the scan goes on from `node` with `unit`: down the trie, else along the failure links. */
  follow(node: number, unit: number): number {
    let at = node;
    while (at !== 0) {
      const down = this.child[this.slot(at, unit)]!;
      if (down !== 0) return down;
      at = this.fail[at]!;
    }
    return this.root[unit]!;
  }

  /** Sets failure and output links; phrases are walked level by level, so every shorter prefix is done before. */
  connect(phrases: readonly string[]): void {
    const longest = phrases.reduce((most, phrase) => Math.max(most, phrase.length), 0);
    const at = new Int32Array(phrases.length);
    const done = new Uint8Array(this.nodes);
    for (let level = 0; level < longest; level++) {
      for (let p = 0; p < phrases.length; p++) {
        const phrase = phrases[p]!;
        if (level >= phrase.length) continue;
        const unit = phrase.charCodeAt(level);
        const parent = at[p]!;
        const node = this.next(parent, unit);
        at[p] = node;
        if (done[node] === 1) continue;
        done[node] = 1;
        const fail = parent === 0 ? 0 : this.follow(this.fail[parent]!, unit);
        this.fail[node] = fail;
        this.link[node] = this.pattern[fail]! >= 0 ? fail : this.link[fail]!;
      }
    }
  }
}

/**
 * Compiles phrases into an automaton. Duplicates are refused by a RangeError, as are empty phrases and those
 * longer than {@link LONGEST_PHRASE}: a dictionary is checked before it comes here.
 * @example
 * buildPhraseAutomaton(['党费', '党费收缴']).scan('党费收缴不规范').count // 2
 */
export function buildPhraseAutomaton(phrases: readonly string[]): PhraseAutomaton {
  if (phrases.length >= PATTERN_BITS) throw new RangeError(`more than ${PATTERN_BITS} phrases`);
  const trie = new Trie(phrases.reduce((sum, phrase) => sum + phrase.length, 1));
  const seen = new Set<string>();
  phrases.forEach((phrase, pattern) => {
    if (phrase === '' || phrase.length > LONGEST_PHRASE || seen.has(phrase)) {
      throw new RangeError(`phrase ${pattern} is empty, too long or a duplicate: ${JSON.stringify(phrase)}`);
    }
    seen.add(phrase);
    trie.add(phrase, pattern);
  });
  trie.connect(phrases);
  const list = Object.freeze([...phrases]);
  return { phrases: list, scan: (text, from = 0, to = text.length) => scan(trie, list, text, from, to) };
}

function scan(trie: Trie, phrases: readonly string[], text: string, from: number, to: number): PhraseHits {
  let keys = new Float64Array(256);
  let count = 0;
  let node = 0;
  for (let i = from; i < to; i++) {
    node = trie.follow(node, text.charCodeAt(i));
    let out = trie.pattern[node]! >= 0 ? node : trie.link[node]!;
    while (out !== 0) {
      const pattern = trie.pattern[out]!;
      const length = phrases[pattern]!.length;
      if (count === keys.length) keys = grown(keys);
      keys[count++] = ((i + 1 - length) * LENGTH_BITS + (LONGEST_PHRASE - length)) * PATTERN_BITS + pattern;
      out = trie.link[out]!;
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
