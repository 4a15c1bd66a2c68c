// A sentence of a template with places left open to be filled in, and where reports fill them.

import { matchesOf } from '../base/matches.js';
import { buildPhraseAutomaton } from '../base/phrase-automaton.js';
import type { Span } from '../base/span.js';
import { isSlot, sentenceUnits } from './reuse-units.js';

/** What a form leaves open: ____, ……, XX, ○○, 【单位名称】, （请填写…）, （　）, a run of blanks. */
const OPEN =
  /[_＿]{2,}|…+|\.{3,}|[×ＸX*]{2,}|[○〇□△]{2,}|【[^】\n]{0,30}】|[（(](?:请|填|此处|注)[^（）()\n]{0,40}[）)]|[（(][ \u3000]*[）)]|[ \u3000]{3,}/g;

/** What stands between two open places, in signs: shorter pieces (次，人) would stand anywhere. */
const FEWEST_IN_PIECE = 4;
/** Fewest words of all pieces together, and of the longest one, by which a sentence is looked for. */
const FEWEST_WORDS = 12;
const FEWEST_IN_ANCHOR = 6;
/** Most signs a report fills into one place. */
const WIDEST_FILL = 60;

/** The pieces of a sentence around its open places, as texts of signs, in order. */
export interface Skeleton {
  readonly pieces: readonly string[];
  /** The longest piece. */
  readonly anchor: string;
}

/** The skeleton of a sentence of a template; null where nothing is left open or too little stands around it. */
export function skeletonOf(text: string, sentence: Span, slogans: readonly Span[]): Skeleton | null {
  const pieces: string[] = [];
  let from = sentence.start;
  const words = text.slice(sentence.start, sentence.end);
  const open = [...matchesOf(OPEN, words)];
  if (open.length === 0) return null;
  const add = (to: number): void => {
    const { units } = sentenceUnits(text, { start: from, end: to }, slogans);
    if (units.length >= FEWEST_IN_PIECE) pieces.push(String.fromCharCode(...units));
  };
  for (const match of open) {
    add(sentence.start + match.index);
    from = sentence.start + match.index + match[0].length;
  }
  add(sentence.end);
  const anchor = pieces.reduce((longest, piece) => (piece.length > longest.length ? piece : longest), '');
  const total = pieces.reduce((sum, piece) => sum + wordsIn(piece), 0);
  return total >= FEWEST_WORDS && anchor.length >= FEWEST_IN_ANCHOR ? { pieces, anchor } : null;
}

function wordsIn(piece: string): number {
  let words = 0;
  for (let i = 0; i < piece.length; i++) if (!isSlot(piece.charCodeAt(i))) words++;
  return words;
}

/** Where a skeleton is found in a sentence: which one, and its pieces there, in signs. */
export interface Filled {
  readonly skeleton: number;
  readonly pieces: readonly Span[];
}

/** Makes a function that finds the skeletons a sentence (as signs) fills in; the time grows with the sentence, not with the skeletons. */
export function skeletonFinder(
  skeletons: readonly (Skeleton | null)[],
): (units: Uint16Array) => readonly Filled[] {
  const anchors = [...new Set(skeletons.flatMap((skeleton) => skeleton?.anchor ?? []))].sort();
  const having = anchors.map((anchor) =>
    skeletons.flatMap((skeleton, index) => (skeleton?.anchor === anchor ? [index] : [])),
  );
  const automaton = buildPhraseAutomaton(anchors);
  return (units) => {
    const signs = String.fromCharCode(...units);
    const found: Filled[] = [];
    for (const pattern of new Set(automaton.scan(signs).patterns)) {
      for (const skeleton of having[pattern]!) {
        const pieces = piecesIn(signs, skeletons[skeleton]!.pieces);
        if (pieces !== null) found.push({ skeleton, pieces });
      }
    }
    return found.sort((a, b) => a.skeleton - b.skeleton);
  };
}

/** The pieces one after the other, none farther from the one before than an open place is wide; null where one is missing. */
function piecesIn(signs: string, pieces: readonly string[]): readonly Span[] | null {
  const found: Span[] = [];
  let from = 0;
  for (const piece of pieces) {
    const start = signs.indexOf(piece, from);
    if (start < 0 || (found.length > 0 && start - from > WIDEST_FILL)) return null;
    from = start + piece.length;
    found.push({ start, end: from });
  }
  return found;
}
