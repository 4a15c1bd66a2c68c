// Whether a phrase begins and ends where words do, and how often it stands in quotation marks.
import type { Segmenter } from '../document/segmenter.js';
import { FIRST_BOUNDARY, type PhraseCorpus } from './phrase-corpus.js';
import type { Repeat } from './phrase-repeats.js';
import { CLOSES, FIGURE, OPENS } from './phrase-signs.js';

/** Share of its occurrences that stand alone in quotation marks, 0–1: how a coinage is written while it is felt as one. */
export function quotedShare(
  { quotes }: PhraseCorpus,
  suffixes: Int32Array,
  { length, from, to }: Repeat,
): number {
  let quoted = 0;
  for (let place = from; place < to; place++) {
    const at = suffixes[place]!;
    const opened = at > 0 && (quotes[at - 1]! & OPENS) !== 0;
    if (opened && at + length < quotes.length && (quotes[at + length]! & CLOSES) !== 0) quoted++;
  }
  return quoted / (to - from);
}

/** Asked of a repeat: the share of its occurrences both ends of which are ends of words. */
export type WordEnds = (suffixes: Int32Array, repeat: Repeat) => number;

/** Units cut at a time. */
const STEP = 1 << 16;

/**
 * Cuts a corpus into words and makes the function. 入学习贯彻 holds together and stands freely, but a word begins before its first
 * character; a phrase cut out of the midst of words is none.
 */
export function wordEnds(corpus: PhraseCorpus, { segment }: Segmenter): WordEnds {
  const starts = wordStarts(corpus.units, segment);
  return (suffixes, { length, from, to }) => {
    let whole = 0;
    for (let place = from; place < to; place++) {
      const at = suffixes[place]!;
      if (starts[at] === 1 && starts[at + length] === 1) whole++;
    }
    return whole / (to - from);
  };
}

/** A one for each unit at which a word begins, and after the last. */
function wordStarts(units: Int32Array, segment: Segmenter['segment']): Uint8Array {
  const starts = new Uint8Array(units.length + 1);
  starts[units.length] = 1;
  let from = 0;
  while (from < units.length) {
    let to = Math.min(units.length, from + STEP);
    // Cut at a boundary, so that no word is cut in two.
    while (to < units.length && units[to - 1]! < FIRST_BOUNDARY) to++;
    const text = textOf(units.subarray(from, to));
    starts[from] = 1;
    for (const end of segment(text)) starts[from + end] = 1;
    for (let at = from; at < to; at++)
      if (units[at] === FIGURE || units[at]! >= FIRST_BOUNDARY) starts[at] = 1;
    from = to;
  }
  return starts;
}

function textOf(units: Int32Array): string {
  return Array.from(units, (unit) => (unit >= FIRST_BOUNDARY ? '\n' : String.fromCharCode(unit))).join('');
}
