// Label rows for tests: a text with the spans named by their words.
import type { ScoredAnnotation } from '../../benchmarks/accuracy/annotation.js';
import { emptyAnnotation } from '../../benchmarks/accuracy/annotation.js';
import type { GoldDocument, GoldProblem, GoldSpan, GoldUnit } from '../../benchmarks/accuracy/gold.js';

/** The stretch of the only place where `words` stand in `text`. */
export function at(text: string, words: string): Required<GoldSpan> {
  const start = text.indexOf(words);
  if (start < 0 || text.indexOf(words, start + 1) >= 0) throw new Error(`not just once: ${words}`);
  return { start, end: start + words.length, text: words };
}

/** A unit over `words`, with nothing in it but what is given. */
export function unit(text: string, words: string, more: Partial<GoldUnit> = {}): GoldUnit {
  return {
    ...at(text, words),
    role: 'problem',
    organization: null,
    empty: 0,
    problems: [],
    figures: [],
    others: [],
    slogans: [],
    ...more,
  };
}

/** A problem on `words`. */
export function problem(text: string, words: string, more: Partial<GoldProblem> = {}): GoldProblem {
  return { ...at(text, words), category: 'theory', mode: 'effort', locus: 'unit', ...more };
}

/** A document of one unit that is the whole text, unless units are given. */
export function gold(text: string, units: Partial<GoldUnit> | readonly GoldUnit[] = {}): GoldDocument {
  return {
    id: 'notice',
    text,
    kind: null,
    units: Array.isArray(units) ? units : [unit(text, text, units as Partial<GoldUnit>)],
  };
}

/** An annotation with nothing but what is given. */
export const annotation = (more: Partial<ScoredAnnotation>): ScoredAnnotation => ({
  ...emptyAnnotation,
  ...more,
});
