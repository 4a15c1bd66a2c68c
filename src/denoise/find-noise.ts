// Finds lines that are not part of the document: advertising, page furniture, an outline printed before the text.
import type { Span } from '../base/span.js';
import { doubledOutline } from './doubled-outline.js';
import type { FurniturePhrases } from './furniture-phrases.js';
import { listMarkLength } from './list-mark-length.js';
import { isContentsLine, isPageNumber } from './page-furniture.js';
import type { TextLine } from './text-line.js';
import { isHan } from './text-traits.js';

/** A line of advertising can be a long sentence; a longer one is text that happens to name such words. */
const LONGEST_FURNITURE = 90;
/** How far from the edge of the text a block of furniture is looked for, in lines and characters. */
const EDGE_LINES = 20;
const EDGE_LENGTH = 60;

/** The noise of a text as spans of whole lines, in order. */
export function findNoise(text: string, phrases: FurniturePhrases): readonly Span[] {
  const lines = readLines(text, phrases);
  const noise = new Uint8Array(lines.length);
  lines.forEach((line, i) => {
    if (line.furniture === 'strong') noise[i] = 1;
  });
  growFromEdge(text, lines, noise, 1);
  growFromEdge(text, lines, noise, -1);
  for (const i of doubledOutline(text, lines, noise)) noise[i] = 1;
  return lines.filter((_line, i) => noise[i] === 1).map(({ start, end }) => ({ start, end }));
}

function readLines(text: string, phrases: FurniturePhrases): readonly TextLine[] {
  const lines: TextLine[] = [];
  for (let from = 0; from < text.length; ) {
    const newline = text.indexOf('\n', from);
    const to = newline < 0 ? text.length : newline;
    let start = from;
    while (start < to && text.charCodeAt(start) === 0x20) start++;
    let end = to;
    while (end > start && text.charCodeAt(end - 1) === 0x20) end--;
    if (start < end) lines.push({ start, end, furniture: furnitureOf(text, start, end, phrases) });
    from = to + 1;
  }
  return lines;
}

function furnitureOf(
  text: string,
  start: number,
  end: number,
  phrases: FurniturePhrases,
): TextLine['furniture'] {
  if (end - start > LONGEST_FURNITURE) return 'none';
  if (isPageNumber(text, start, end) || isContentsLine(text, start, end) || isForeign(text, start, end))
    return 'strong';
  if (listMarkLength(text, start) > 0) return 'none';
  const hits = phrases.automaton.scan(text, start, end);
  let strong = 0;
  for (let h = 0; h < hits.count; h++) if (phrases.scopes[hits.patterns[h]!] === 'line') strong++;
  if (strong > 0 && (isOneSentence(text, start, end) || strong > 1)) return 'strong';
  return hits.count > 0 ? 'weak' : 'none';
}

/** A line of Latin letters alone: code or a licence left on the page; a name masked by X is none. */
function isForeign(text: string, start: number, end: number): boolean {
  let letters = 0;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (isHan(unit)) return false;
    if ((unit | 32) >= 0x61 && (unit | 32) <= 0x7a && (unit | 32) !== 0x78) letters++;
  }
  return letters >= 3;
}

function isOneSentence(text: string, start: number, end: number): boolean {
  const mark = text.indexOf('。', start);
  return mark < 0 || mark >= end - 1;
}

/**
 * Advertising comes in blocks at the head and foot of a page: up to its last strong line, what stands between is part of
 * it, unless it looks like a title or a heading.
 */
function growFromEdge(text: string, lines: readonly TextLine[], noise: Uint8Array, step: 1 | -1): void {
  const first = step === 1 ? 0 : lines.length - 1;
  let last = -1;
  for (let n = 0, i = first; n < EDGE_LINES && i >= 0 && i < lines.length; n++, i += step) {
    const line = lines[i]!;
    if (noise[i] === 0 && !canBelong(text, line)) break;
    if (line.furniture !== 'none' && (line.furniture === 'strong' || last >= 0)) last = i;
  }
  if (last < 0) return;
  for (let i = first; ; i += step) {
    noise[i] = 1;
    if (i === last) break;
  }
}

/** Words of titles: such a line is the document's own. */
const titleWords =
  /报告|讲话|通报|总结|材料|同志们|各位|发言|意见|纪要|讲稿|汇报|方案|通知|会议|公报|公告|致辞|实录|情况|反馈/;

function canBelong(text: string, line: TextLine): boolean {
  if (line.end - line.start > EDGE_LENGTH || listMarkLength(text, line.start) > 0) return false;
  return line.furniture !== 'none' || !titleWords.test(text.slice(line.start, line.end));
}
