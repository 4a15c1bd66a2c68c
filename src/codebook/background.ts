// The background: strings that recur in public official texts, found in a text by filters of their first characters.
import { readFileSync } from 'node:fs';
import type { Span } from '../base/span.js';
import { decodeWordList, encodeWordList, type WordList, wordListOf } from './word-list-format.js';

/** A string that recurs in public official texts. */
export interface BackgroundString {
  /** At least {@link SHORTEST_STRING} characters. */
  readonly string: string;
  /** How many of the texts counted have it. */
  readonly texts: number;
  /** Whether it is formula enough to be a set phrase by itself. */
  readonly setPhrase: boolean;
}

/** An occurrence of a background string. */
export interface BackgroundHit extends Span {
  readonly texts: number;
  readonly setPhrase: boolean;
}

/** A background that can be asked. */
export interface Background {
  readonly size: number;
  /** At every place the longest string that begins there, ordered by start; they may overlap. */
  find(text: string): readonly BackgroundHit[];
}

/** Characters every string has, by which it is looked up. */
export const SHORTEST_STRING = 4;

/** The bytes of a background: a word list whose “frequency” is twice the number of texts, and one more for a set phrase. */
export function encodeBackground(strings: readonly BackgroundString[]): Uint8Array {
  const short = strings.find(({ string }) => string.length < SHORTEST_STRING);
  if (short !== undefined) throw new RangeError(`shorter than ${SHORTEST_STRING}: ${short.string}`);
  return encodeWordList(
    wordListOf(
      new Map(strings.map(({ string, texts, setPhrase }) => [string, texts * 2 + Number(setPhrase)])),
    ),
  );
}

/** The background of the bytes {@link encodeBackground} made. */
export function decodeBackground(bytes: Uint8Array): Background {
  return buildBackground(decodeWordList(bytes));
}

/** The strings one after another, and where each begins. */
interface Pool {
  readonly units: Uint16Array;
  readonly starts: Int32Array;
}

function buildBackground(list: WordList): Background {
  const pool = poolOf(list);
  const { openings, runs } = indexOf(pool, list.count);
  const find = (text: string): readonly BackgroundHit[] => {
    const hits: BackgroundHit[] = [];
    let next = text.charCodeAt(0);
    for (let at = 0; at + SHORTEST_STRING <= text.length; at++) {
      const unit = next;
      next = text.charCodeAt(at + 1);
      if (openings[pairSlot(unit, next)] === 0) continue;
      const index = longestAt(pool, runs, text, at);
      if (index < 0) continue;
      const code = list.frequencies[index]!;
      const end = at + pool.starts[index + 1]! - pool.starts[index]!;
      hits.push({ start: at, end, texts: code >>> 1, setPhrase: (code & 1) === 1 });
    }
    return hits;
  };
  return { size: list.count, find };
}

function poolOf({ count, shared, added, units }: WordList): Pool {
  const starts = new Int32Array(count + 1);
  for (let i = 0; i < count; i++) starts[i + 1] = starts[i]! + shared[i]! + added[i]!;
  const pool = new Uint16Array(starts[count]!);
  let from = 0;
  for (let i = 0; i < count; i++) {
    const start = starts[i]!;
    for (let j = 0; j < shared[i]!; j++) pool[start + j] = pool[starts[i - 1]! + j]!;
    for (let j = shared[i]!; j < shared[i]! + added[i]!; j++) pool[start + j] = units[from++]!;
  }
  return { units: pool, starts };
}

const OPENINGS = 1 << 16;
const RUNS = 1 << 14;

function pairSlot(one: number, other: number): number {
  return (Math.imul(one, 0x9e37) ^ other) & (OPENINGS - 1);
}

function runSlot(one: number, two: number, three: number, four: number): number {
  const mixed = Math.imul(Math.imul(one, 0x9e3779b1) ^ two, 0x85ebca6b) ^ Math.imul(three, 0xc2b2ae35) ^ four;
  return (mixed ^ (mixed >>> 15)) & (RUNS - 1);
}

/** Which pairs of characters open a string, and by a string's first four the place (from 1) of the first that has them. */
function indexOf({ units, starts }: Pool, count: number): { openings: Uint8Array; runs: Int32Array } {
  const openings = new Uint8Array(OPENINGS);
  const runs = new Int32Array(RUNS);
  for (let i = 0; i < count; i++) {
    const at = starts[i]!;
    if (i > 0 && sameOpening(units, starts[i - 1]!, at)) continue;
    openings[pairSlot(units[at]!, units[at + 1]!)] = 1;
    let slot = runSlot(units[at]!, units[at + 1]!, units[at + 2]!, units[at + 3]!);
    while (runs[slot] !== 0) slot = (slot + 1) & (RUNS - 1);
    runs[slot] = i + 1;
  }
  return { openings, runs };
}

function sameOpening(units: Uint16Array, one: number, other: number): boolean {
  for (let i = 0; i < SHORTEST_STRING; i++) if (units[one + i] !== units[other + i]) return false;
  return true;
}

/** The longest string at a place of a text: its index, or −1. Strings with one opening stand side by side, shorter before longer. */
function longestAt({ units, starts }: Pool, runs: Int32Array, text: string, at: number): number {
  const opensHere = (index: number): boolean => matches(units, starts[index]!, SHORTEST_STRING, text, at);
  let slot = runSlot(
    text.charCodeAt(at),
    text.charCodeAt(at + 1),
    text.charCodeAt(at + 2),
    text.charCodeAt(at + 3),
  );
  for (; runs[slot] !== 0; slot = (slot + 1) & (RUNS - 1)) {
    if (!opensHere(runs[slot]! - 1)) continue;
    let best = -1;
    for (let i = runs[slot]! - 1; i < starts.length - 1 && opensHere(i); i++) {
      if (matches(units, starts[i]!, starts[i + 1]! - starts[i]!, text, at)) best = i;
    }
    return best;
  }
  return -1;
}

function matches(units: Uint16Array, start: number, length: number, text: string, at: number): boolean {
  for (let i = 0; i < length; i++) if (units[start + i] !== text.charCodeAt(at + i)) return false;
  return true;
}

let loaded: Background | undefined;

/** The background that ships with the library; the first call reads it (a few milliseconds), later calls return the same one. */
export function defaultBackground(): Background {
  loaded ??= decodeBackground(
    readFileSync(new URL('../../dictionaries/background/strings.br', import.meta.url)),
  );
  return loaded;
}
