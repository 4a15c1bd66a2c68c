// How much of what stands around a string is listed set phrase: formula keeps company with formula.
import { FIRST_BOUNDARY, type PhraseCorpus } from './phrase-corpus.js';
import type { Repeat } from './phrase-repeats.js';

/** Asked of a stretch of the corpus, each answer 0–1. */
export interface Company {
  /** Share of the stretch itself that is listed set phrase. */
  within(start: number, end: number): number;
  /** Mean share, over the occurrences of a repeat, of the characters around it. */
  around(suffixes: Int32Array, repeat: Repeat): number;
}

/** Characters looked at on each side. */
const WINDOW = 30;

/** @param coveredIn the places of a text that listed set phrases cover, as ones */
export function companyOf({ units }: PhraseCorpus, coveredIn: (text: string) => Uint8Array): Company {
  const sums = coveredSums(units, coveredIn);
  const covered = (start: number, end: number): number => sums[end]! - sums[start]!;
  return {
    within: (start, end) => covered(start, end) / (end - start),
    around: (suffixes, { length, from, to }) => {
      let total = 0;
      for (let place = from; place < to; place++) {
        const start = suffixes[place]!;
        const end = start + length;
        const first = Math.max(0, start - WINDOW);
        const last = Math.min(units.length, end + WINDOW);
        total += (covered(first, start) + covered(end, last)) / (last - first - length);
      }
      return total / (to - from);
    },
  };
}

/** Entry i is the number of covered units before i. */
function coveredSums(units: Int32Array, coveredIn: (text: string) => Uint8Array): Int32Array {
  const sums = new Int32Array(units.length + 1);
  const STEP = 1 << 16;
  for (let from = 0; from < units.length; from += STEP) {
    const part = units.subarray(from, from + STEP);
    const text = Array.from(part, (unit) => (unit >= FIRST_BOUNDARY ? '\n' : String.fromCharCode(unit))).join(
      '',
    );
    const covered = coveredIn(text);
    for (let i = 0; i < part.length; i++) sums[from + i + 1] = sums[from + i]! + covered[i]!;
  }
  return sums;
}
