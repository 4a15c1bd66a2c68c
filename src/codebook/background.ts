// The background: strings that recur in public official texts, found in a text by filters of their first characters.
import { arrayOf, readArrayFile } from '../base/array-file.js';
import { ShuzhiError } from '../base/errors.js';
import { nodeFiles } from '../base/node-modules.js';
import type { Span } from '../base/span.js';

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

/** What a background is asked through: flat arrays. */
export interface BackgroundTables {
  /** The strings one after another, in code unit order. */
  readonly units: Uint16Array;
  /** Where each string begins, and where the last one ends. */
  readonly starts: Int32Array;
  /** For each string twice the number of texts, and one more for a set phrase. */
  readonly codes: Int32Array;
  /** A one where a pair of characters can open a string ({@link pairSlot}). */
  readonly openings: Uint8Array;
  /** By a string's first four characters the place (from 1) of the first string that has them ({@link runSlot}). */
  readonly runs: Int32Array;
}

/** The background that looks into tables. */
export function backgroundOf(tables: BackgroundTables): Background {
  const { starts, codes, openings } = tables;
  const find = (text: string): readonly BackgroundHit[] => {
    const hits: BackgroundHit[] = [];
    let next = text.charCodeAt(0);
    for (let at = 0; at + SHORTEST_STRING <= text.length; at++) {
      const unit = next;
      next = text.charCodeAt(at + 1);
      if (openings[pairSlot(unit, next)] === 0) continue;
      const index = longestAt(tables, text, at);
      if (index < 0) continue;
      const code = codes[index]!;
      const end = at + starts[index + 1]! - starts[index]!;
      hits.push({ start: at, end, texts: code >>> 1, setPhrase: (code & 1) === 1 });
    }
    return hits;
  };
  return { size: codes.length, find };
}

export const OPENINGS = 1 << 16;
export const RUNS = 1 << 14;

/** Where a pair of characters stands among the openings. */
export function pairSlot(one: number, other: number): number {
  return (Math.imul(one, 0x9e37) ^ other) & (OPENINGS - 1);
}

/** Where the search for four characters begins among the runs. */
export function runSlot(one: number, two: number, three: number, four: number): number {
  const mixed = Math.imul(Math.imul(one, 0x9e3779b1) ^ two, 0x85ebca6b) ^ Math.imul(three, 0xc2b2ae35) ^ four;
  return (mixed ^ (mixed >>> 15)) & (RUNS - 1);
}

/** The longest string at a place of a text: its index, or −1. Strings with one opening stand side by side, shorter before longer. */
function longestAt({ units, starts, runs }: BackgroundTables, text: string, at: number): number {
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

/**
 * The background that ships with the library; the first call reads it (about a millisecond), later calls return the same one.
 * @throws ShuzhiError INTERNAL where the build left none, or left an old one
 */
export function defaultBackground(): Background {
  loaded ??= readCompiled();
  return loaded;
}

function readCompiled(): Background {
  try {
    const file = readArrayFile(
      nodeFiles().readFileSync(new URL('../../dist/data/background.bin', import.meta.url)),
    );
    return backgroundOf({
      units: arrayOf(file, 'units', Uint16Array),
      starts: arrayOf(file, 'starts', Int32Array),
      codes: arrayOf(file, 'codes', Int32Array),
      openings: arrayOf(file, 'openings', Uint8Array),
      runs: arrayOf(file, 'runs', Int32Array),
    });
  } catch (cause) {
    throw new ShuzhiError(
      'INTERNAL',
      '编译好的常用语串缺失或已过时 · the compiled background is missing or out of date',
      { file: 'dist/data/background.bin', hint: 'npm run build', cause },
    );
  }
}
