// Complaints that carry no listed wording and are known by their place alone: only where the role is very sure.
import type { ReadDocument } from '../document/document.js';
import type { Statement } from './problem-joining.js';
import { trimHead } from './problem-trim.js';

/** How sure the role must be, and how sure the complaint then is. */
const SURE = 0.9;
const PLACED = 0.42;
const SHORTEST = 8;
const LONGEST = 80;

/** Sentences that lead in, praise or go on to something else. */
const leading =
  /[：:]$|(?:如下|以下|问题|不足|差距|短板|方面|原因)$|^(?:同志们|各位|下面|虽然|尽管|针对|为此|因此|对此|这些|上述|以上)|取得|成效|成绩|有效|显著|要(?!跑|等|排|转|往返|反复|多次)|必须|将|进一步|加强|提高|得到|情况|检查|审议|报告|汇报/;
/** 1.关于会议室长期被占用的问题: the finding a rectification notice names. */
const finding =
  /^(?:关于|针对|对)(?!.{0,80}(?:关于|针对))(.{6,80}?)(?:等|的)*(?:方面的?)?问题(?:的?整改.{0,12})?$/;

/** The complaint a sentence makes by its place, or null. */
export function placeStatement(
  document: ReadDocument,
  index: number,
): { readonly statement: Statement; readonly confidence: number } | null {
  const sentence = document.sentences[index]!;
  if (sentence.role !== 'problem' || sentence.confidence < SURE) return null;
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
  const start = trimHead(text, document.cues, sentence.body, end);
  const words = text.slice(start, end);
  if (words.length < SHORTEST || words.length > LONGEST || leading.test(words)) return null;
  return placed(start, end, sentence.confidence);
}

function placed(
  start: number,
  end: number,
  confidence: number,
): { readonly statement: Statement; readonly confidence: number } {
  const span = { start, end };
  return {
    statement: { ...span, cues: [], clause: span, lastClause: span },
    confidence: PLACED * (0.6 + 0.4 * confidence),
  };
}
