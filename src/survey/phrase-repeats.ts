// Stretches said again and again that no neighbour always accompanies: closed repeats, found in the sorted suffixes.
import { suffixArray } from '../base/suffix-array.js';
import { FIRST_BOUNDARY, type PhraseCorpus } from './phrase-corpus.js';

/** A repeat: where its occurrences lie in the sorted suffixes. */
export interface Repeat {
  /** Characters. */
  readonly length: number;
  /** First place in the sorted suffixes, and the place after the last. */
  readonly from: number;
  readonly to: number;
}

/** What counts as a repeat. */
export interface RepeatLimits {
  readonly shortest: number;
  readonly longest: number;
  /** Fewest occurrences. */
  readonly fewest: number;
}

/** The sorted suffixes of a corpus with its repeats. */
export interface RepeatIndex {
  readonly suffixes: Int32Array;
  readonly repeats: readonly Repeat[];
}

/**
 * Finds the closed repeats: stretches that occur at least `fewest` times and become rarer by any character added on either side. The
 * right side is closed where the suffixes branch (Abouelhoda, Kurtz & Ohlebusch 2004), the left side by looking at the
 * characters before. Each boundary is a different neighbour: a phrase that ends every clause stands freely there.
 */
export function findRepeats(corpus: PhraseCorpus, limits: RepeatLimits): RepeatIndex {
  const { suffixes, shared } = suffixArray(corpus.units, limits.longest + 1);
  const repeats: Repeat[] = [];
  const lengths: number[] = [0];
  const starts: number[] = [0];
  for (let place = 1; place <= suffixes.length; place++) {
    const common = place < suffixes.length ? shared[place]! : 0;
    let start = place - 1;
    while (lengths.at(-1)! > common) {
      const length = lengths.pop()!;
      start = starts.pop()!;
      const repeat = { length, from: start, to: place };
      if (fits(repeat, limits) && leftClosed(corpus.units, suffixes, repeat)) repeats.push(repeat);
    }
    if (lengths.at(-1)! < common) {
      lengths.push(common);
      starts.push(start);
    }
  }
  return { suffixes, repeats };
}

function fits({ length, from, to }: Repeat, { shortest, longest, fewest }: RepeatLimits): boolean {
  return length >= shortest && length <= longest && to - from >= fewest;
}

/** Whether two occurrences have different characters before them; a boundary differs from everything. */
function leftClosed(units: Int32Array, suffixes: Int32Array, { from, to }: Repeat): boolean {
  const first = before(units, suffixes[from]!);
  if (first >= FIRST_BOUNDARY) return true;
  for (let place = from + 1; place < to; place++) {
    if (before(units, suffixes[place]!) !== first) return true;
  }
  return false;
}

function before(units: Int32Array, at: number): number {
  return at === 0 ? FIRST_BOUNDARY : units[at - 1]!;
}
