// Explanations of problems: what stands in sentences that give causes, and 原因是…, 根源在于… elsewhere.
import type { Span } from '../base/span.js';
import type { Codebook } from '../codebook/codebook.js';
import type { ReadDocument, Sentence } from '../document/document.js';
import type { Cause } from './findings.js';
import { splitClauses } from './problem-clauses.js';

/** 原因主要有以下几点： announces; nothing is explained yet. */
const announcing = /(?:原因|根源|症结|方面|几点|以下|如下|有|是|在于|分析|剖析|反思|来看|来说)[：:，。]?$/;
const stated = /(?:原因|根源|症结|根子|归根(?:结底|到底))(?:是|在于|在|，|：|:|还是|主要是|主要在于)/;
/** Shortest explanation, in code units. */
const SHORTEST = 5;

/** Finds them, ordered by start. */
export function findCauses(document: ReadDocument, _codebook: Codebook): readonly Cause[] {
  const found: Cause[] = [];
  document.sentences.forEach((sentence, index) => {
    const span = causeIn(document.clean.text, sentence);
    if (span === null) return;
    found.push({
      finding: 'cause',
      start: span.start,
      end: span.end,
      text: document.clean.text.slice(span.start, span.end),
      sentence: index,
      organization: sentence.organization,
      point: sentence.point,
    });
  });
  return found;
}

function causeIn(text: string, sentence: Sentence): Span | null {
  if (sentence.heading || sentence.role === 'noise') return null;
  const whole = withoutMarks(text, sentence.body, sentence.end);
  if (sentence.role === 'cause') {
    const words = text.slice(whole.start, whole.end);
    const clauses = splitClauses(text, whole.start, whole.end);
    return words.length < SHORTEST || (clauses.length <= 2 && announcing.test(words)) ? null : whole;
  }
  if (sentence.role !== 'problem') return null;
  const match = stated.exec(text.slice(whole.start, whole.end));
  if (match === null) return null;
  const start = whole.start + match.index + match[0].length;
  return whole.end - start < SHORTEST ? null : { start, end: whole.end };
}

/** A sentence without its closing marks. */
function withoutMarks(text: string, start: number, end: number): Span {
  let last = end;
  while (last > start && /[\s。；;！!？?]/.test(text[last - 1]!)) last--;
  return { start, end: last };
}
