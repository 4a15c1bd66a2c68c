// Complaints that carry no listed wording and are known by their place alone: what a sentence that reports problems tells.
import type { Span } from '../base/span.js';
import type { Role } from '../codebook/vocabulary.js';
import type { ReadDocument } from '../document/document.js';
import { splitClauses } from './problem-clauses.js';
import type { Statement } from './problem-joining.js';
import { isScene } from './problem-scene.js';
import { trimHead } from './problem-trim.js';

const reporting: readonly Role[] = ['problem', 'cause'];
/** How sure the role must be, and how sure the complaint then is. */
const SURE = 0.35;
const PLACED = 0.42;
/** The least such a complaint is sure. */
const LEAST_PLACED = 0.38;
const SHORTEST = 8;
const LONGEST = 80;
/** More clauses than this hardly ever make one complaint. */
const MOST_CLAUSES = 3;

/** Clauses that lead in, praise or go on to something else. */
const leading =
  /[：:]$|(?:如下|以下|问题|不足|差距|短板|方面|原因)$|^(?:同志们|各位|下面|虽然|尽管|针对|为此|因此|对此|这些|上述|以上|下一步|今后|希望|建议)|取得|成效|成绩|有效|显著|要(?!跑|等|排|转|往返|反复|多次|么|不|求|素|件|点)|必须|将(?!就)|进一步|加强|得到|审议/;
/** 1.关于会议室长期被占用的问题: the finding a rectification notice names. */
const finding =
  /^(?:关于|针对|对)(?!.{0,80}(?:关于|针对))(.{6,80}?)(?:等|的)*(?:方面的?)?问题(?:的?整改.{0,12})?$/;

/** The complaint a sentence makes by its place, or null. */
export function placeStatement(
  document: ReadDocument,
  index: number,
): { readonly statement: Statement; readonly confidence: number } | null {
  const sentence = document.sentences[index]!;
  if (!reporting.includes(sentence.role) || sentence.confidence < SURE) return null;
  const text = document.clean.text;
  let end = sentence.end;
  while (end > sentence.body && /[\s。；！？;!?：:]/.test(text[end - 1]!)) end--;
  const named = document.kind === 'inspection' ? finding.exec(text.slice(sentence.body, end)) : null;
  if (named !== null) {
    const words = named[1]!.replace(/^[“「『"]|[”」』"]$/g, '');
    const start = sentence.body + named[0].indexOf(words);
    return placed(start, start + words.length, sentence.confidence);
  }
  if (sentence.heading || /[：:]$/.test(text.slice(sentence.start, sentence.end))) return null;
  const { start, end: last } = withoutScene(document, sentence.body, end);
  const words = text.slice(start, last);
  if (words.length < SHORTEST || words.length > LONGEST || leading.test(words)) return null;
  return placed(start, last, sentence.confidence);
}

/** The clauses that complain: after those that set the scene, and not more than make one complaint. */
function withoutScene(document: ReadDocument, from: number, to: number): Span {
  const { text } = document.clean;
  const clauses = splitClauses(text, from, to);
  let first = 0;
  while (first < clauses.length - 1 && isScene(document, clauses[first]!)) first++;
  const opening = clauses[first] ?? { start: from, end: to };
  const last = clauses[Math.min(clauses.length, first + MOST_CLAUSES) - 1] ?? opening;
  return { start: trimHead(text, document.cues, opening.start, last.end), end: last.end };
}

function placed(
  start: number,
  end: number,
  confidence: number,
): { readonly statement: Statement; readonly confidence: number } {
  const span = { start, end };
  return {
    statement: { ...span, cues: [], clause: span, lastClause: span },
    confidence: Math.max(LEAST_PLACED, PLACED * (0.6 + 0.4 * confidence)),
  };
}
