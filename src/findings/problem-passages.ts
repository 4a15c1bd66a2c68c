// The stretches of a sentence in which complaints are looked for: its body, and each finding quoted in it.
import { matchesOf } from '../base/matches.js';
import type { Span } from '../base/span.js';
import type { ReadDocument, Sentence } from '../document/document.js';
import type { DeficiencyCue } from './problem-cue.js';
import { cuesWithin } from './problem-groups.js';

/** A stretch with its cues; `quoted` where it is a finding quoted by the sentence. */
export interface Passage extends Span {
  readonly quoted: boolean;
  readonly cues: readonly DeficiencyCue[];
}

const quotation = /[“「『"]([^“”「」『』"\n]{5,160})[”」』"]/g;
const opens = /[“「『"]/;
/** What follows a quoted finding: 问题, 的问题, 等问题的整改, or nothing. */
const calledAfter = /^(?:等|的|方面|突出|一)*(?:问题|情况|现象|整改|反馈|意见|不足)/;
/** A quotation that ends its sentence: a finding where findings are listed, a saying in a speech. */
const alone = /^[。：；\n]?$/;
const calledBefore = /(?:关于|针对|反馈|问题|[\d一二三四五六七八九十][.、．）)])的?[：:]?$/;

/** Passages of a sentence, the body first. */
export function passagesOf(
  document: ReadDocument,
  sentence: Sentence,
  cues: readonly DeficiencyCue[],
): readonly Passage[] {
  const text = document.clean.text;
  const own = cuesWithin(cues, sentence.body, sentence.end);
  const body = bodyOf(sentence, own);
  if (own.length === 0) return [body];
  const quoted = quotedFindings(
    text,
    body,
    own,
    document.kind === 'inspection' || document.kind === 'self-report',
  );
  if (quoted.length === 0) return [body];
  const rest = own.filter((cue) => !quoted.some((span) => cue.start >= span.start && cue.end <= span.end));
  return [bodyOf(sentence, rest), ...quoted];
}

const bodyOf = ({ body, end }: Sentence, cues: readonly DeficiencyCue[]): Passage => ({
  start: body,
  end,
  quoted: false,
  cues,
});

function quotedFindings(
  text: string,
  body: Span,
  cues: readonly DeficiencyCue[],
  listed: boolean,
): readonly Passage[] {
  const words = text.slice(body.start, body.end);
  if (!opens.test(words)) return [];
  const found: Passage[] = [];
  for (const match of matchesOf(quotation, words)) {
    const start = body.start + match.index + 1;
    const end = start + match[1]!.length;
    const own = cuesWithin(cues, start, end);
    if (!own.some((cue) => cue.row.strength >= 2 && holdsSubject(text, start, end, cue))) continue;
    const after = text.slice(end + 1, Math.min(body.end, end + 12));
    const before = text.slice(Math.max(body.start, start - 9), start - 1);
    if (calledAfter.test(after) || (listed && alone.test(after)) || calledBefore.test(before))
      found.push({ start, end, quoted: true, cues: own });
  }
  return found;
}

/** A quoted phrase such as “庸懒散” is no statement: a subject before the cue, or an object after it, makes one. */
function holdsSubject(text: string, start: number, end: number, cue: DeficiencyCue): boolean {
  if (/^[\s，]/.test(text.slice(start, start + 1))) return false;
  return cue.start - start >= 2 || (cue.row.part !== 'predicate' && end - cue.end >= 2);
}
