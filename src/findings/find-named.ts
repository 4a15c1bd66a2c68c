// Weaknesses that are named without being asserted.
import { bySpan, overlaps, type Span } from '../base/span.js';
import type { Codebook } from '../codebook/codebook.js';
import type { ReadDocument } from '../document/document.js';
import type { Named, NamedFrame, Problem } from './findings.js';
import { foughtObjects } from './named-objects.js';
import { categorise } from './problem-category.js';
import { framesBefore } from './problem-frame.js';
import type { Statement } from './problem-joining.js';
import { readWeaknesses, type Weakness } from './problem-weaknesses.js';

/** Finds them outside the spans of the problems, ordered by start; `weaknesses` are those of the document, where they are read already. */
export function findNamed(
  document: ReadDocument,
  _codebook: Codebook,
  problems: readonly Problem[],
  weaknesses: readonly Weakness[] = readWeaknesses(document),
): readonly Named[] {
  const taken: Span[] = [...problems];
  const found: Named[] = [];
  const add = (span: Span, sentence: number, frame: NamedFrame): void => {
    if (taken.some((other) => overlaps(other, span))) return;
    taken.push(span);
    found.push(describe(document, span, sentence, frame));
  };
  for (const { statement, sentence, frame } of weaknesses) {
    if (frame !== null) add(namedSpan(document, statement), sentence, frame);
  }
  for (const object of foughtObjects(document)) add(object, object.sentence, object.frame);
  return found.sort(bySpan);
}

/** 着力解决党费收缴不及时的问题: the weakness without the verb that fights it and the noun that sums it up. */
function namedSpan(document: ReadDocument, statement: Statement): Span {
  const text = document.clean.text;
  const first = statement.cues[0]!;
  const fight = framesBefore(text, document.cues, statement.start, first.start).at(-1);
  const start = fight === undefined ? statement.start : fight.end;
  const last = statement.cues.at(-1)!.end;
  const tail = summary.exec(text.slice(last, statement.end));
  return { start, end: tail === null ? statement.end : last + tail.index };
}

const summary = /(?:等|的)*(?:突出|主要)?(?:问题|难题|现象|情况|短板|毛病|倾向)/;

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
