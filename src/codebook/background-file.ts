// The background as it ships (a compressed list of strings), as it is compiled by the build, and as it is made of counts.
import { arrayFileBytes } from '../base/array-file.js';
import {
  type Background,
  type BackgroundTables,
  backgroundOf,
  OPENINGS,
  pairSlot,
  RUNS,
  runSlot,
  SHORTEST_STRING,
} from './background.js';
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
  return backgroundOf(tablesOf(decodeWordList(bytes)));
}

/** The same ready for use, as the build leaves it in dist/data. */
export function compiledBackground(bytes: Uint8Array): Uint8Array {
  return arrayFileBytes(null, new Map(Object.entries(tablesOf(decodeWordList(bytes)))));
}

function tablesOf(list: WordList): BackgroundTables {
  const { units, starts } = poolOf(list);
  return { units, starts, codes: Int32Array.from(list.frequencies), ...indexOf(units, starts, list.count) };
}

/** The strings one after another, and where each begins. */
function poolOf({ count, shared, added, units }: WordList): Pick<BackgroundTables, 'units' | 'starts'> {
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

function indexOf(
  units: Uint16Array,
  starts: Int32Array,
  count: number,
): Pick<BackgroundTables, 'openings' | 'runs'> {
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
