// Weaknesses that are named without being asserted.
import { bySpan, overlaps, type Span } from '../base/span.js';
import type { Codebook } from '../codebook/codebook.js';
import type { ReadDocument } from '../document/document.js';
import type { Named, NamedFrame, Problem } from './findings.js';
import { foughtObjects } from './named-objects.js';
import { categorise } from './problem-category.js';
import { readWeaknesses } from './problem-weaknesses.js';

/** Finds them outside the spans of the problems, ordered by start. */
export function findNamed(
  document: ReadDocument,
  _codebook: Codebook,
  problems: readonly Problem[],
): readonly Named[] {
  const taken: Span[] = [...problems];
  const found: Named[] = [];
  const add = (span: Span, sentence: number, frame: NamedFrame): void => {
    if (taken.some((other) => overlaps(other, span))) return;
    taken.push(span);
    found.push(describe(document, span, sentence, frame));
  };
  for (const { statement, sentence, frame } of readWeaknesses(document)) {
    if (frame !== null) add(statement, sentence, frame);
  }
  for (const object of foughtObjects(document)) add(object, object.sentence, object.frame);
  return found.sort(bySpan);
}

function describe(document: ReadDocument, span: Span, sentence: number, frame: NamedFrame): Named {
  const text = document.clean.text;
  return {
    finding: 'named',
    start: span.start,
    end: span.end,
    text: text.slice(span.start, span.end),
    sentence,
    organization: document.sentences[sentence]!.organization,
    frame,
    category: categorise(document.cues, text, span.start, span.end).category,
  };
}
