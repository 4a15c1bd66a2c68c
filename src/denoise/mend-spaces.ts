// Removes spaces that only cut Chinese words, and characters that take no room; keeps those that divide.

import type { Edit } from './edited-text.js';
import { listMarkLength } from './list-mark-length.js';
import { isHan, isWhite, isZeroWidth } from './text-traits.js';

/** Longer runs divide (forms, columns): they stay. */
const LONGEST_STRAY_RUN = 2;
/** A line without 。！？； shorter than this can be a title whose parts spaces divide. */
const LONGEST_TITLE = 40;
const LONGEST_RUN_IN_HEADING = 36;

/** Edits that mend the spaces of a text; all remaining ones become plain spaces. */
export function mendSpaces(text: string): readonly Edit[] {
  const edits: Edit[] = [];
  for (let from = 0; from < text.length; ) {
    const newline = text.indexOf('\n', from);
    const to = newline < 0 ? text.length : newline;
    mendLine(text, from, to, edits);
    from = to + 1;
  }
  return edits;
}

function mendLine(text: string, from: number, to: number, edits: Edit[]): void {
  let divides: boolean | null = null;
  for (let at = from; at < to; ) {
    if (!isWhite(text.charCodeAt(at))) {
      at++;
      continue;
    }
    let end = at + 1;
    while (end < to && isWhite(text.charCodeAt(end))) end++;
    divides ??= isDividedLine(text, from, to);
    if (isStray(text, from, to, at, end, divides)) edits.push({ start: at, end, replacement: '' });
    else plainSpaces(text, at, end, edits);
    at = end;
  }
}

function isStray(
  text: string,
  from: number,
  to: number,
  start: number,
  end: number,
  divides: boolean,
): boolean {
  if (start === from || end === to) return false;
  if (isOnlyZeroWidth(text, start, end)) return true;
  const before = text.charCodeAt(start - 1);
  const after = text.charCodeAt(end);
  if (isChineseMark(before) || isChineseMark(after)) return end - start <= LONGEST_STRAY_RUN;
  if (!isHan(before) && !isHan(after)) return isBetweenLoneDigits(text, start, end);
  if (end - start > LONGEST_STRAY_RUN || divides) return false;
  return !endsRunInHeading(text, from, start);
}

function isOnlyZeroWidth(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!isZeroWidth(text.charCodeAt(at))) return false;
  return true;
}

/** 1 9 9 8 年: digits set apart, each alone. */
function isBetweenLoneDigits(text: string, start: number, end: number): boolean {
  if (end - start !== 1 || !isDigit(text.charCodeAt(start - 1)) || !isDigit(text.charCodeAt(end)))
    return false;
  const lone = (at: number): boolean =>
    isDigit(text.charCodeAt(at)) && !isDigit(text.charCodeAt(at - 1)) && !isDigit(text.charCodeAt(at + 1));
  return (
    lone(start - 1) &&
    lone(end) &&
    ((isWhite(text.charCodeAt(start - 2)) && lone(start - 3)) ||
      (isWhite(text.charCodeAt(end + 1)) && lone(end + 2)))
  );
}

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

/** ，。、；：“”（）《》 … around which no space belongs. */
const isChineseMark = (unit: number): boolean =>
  (unit >= 0x3001 && unit <= 0x3011 && unit !== 0x3007) ||
  (unit >= 0xff01 && unit <= 0xff1f) ||
  unit === 0x201c ||
  unit === 0x201d;

/** A short line without sentence marks whose spaces divide its parts: a title, an author line; not 述 职 报 告. */
function isDividedLine(text: string, from: number, to: number): boolean {
  if (to - from > LONGEST_TITLE) return false;
  let signs = 0;
  let parts = 0;
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (isSentenceMark(unit)) return false;
    if (isWhite(unit)) continue;
    signs++;
    if (at === from || isWhite(text.charCodeAt(at - 1))) parts++;
  }
  return signs >= parts * 2;
}

/** 一、存在的问题 党建工作…: the space is all that divides a heading from its text. */
function endsRunInHeading(text: string, from: number, at: number): boolean {
  let start = at;
  while (start > from && at - start < LONGEST_RUN_IN_HEADING && !isSentenceMark(text.charCodeAt(start - 1)))
    start--;
  while (start < at && isWhite(text.charCodeAt(start))) start++;
  const mark = listMarkLength(text, start);
  return mark > 0 && at - start > mark + 1;
}

const isSentenceMark = (unit: number): boolean =>
  unit === 0x3002 || unit === 0xff1b || unit === 0xff01 || unit === 0xff1f;

/** Zero-width characters go; ideographic and no-break spaces become plain ones. */
function plainSpaces(text: string, start: number, end: number, edits: Edit[]): void {
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x20) continue;
    edits.push({ start: at, end: at + 1, replacement: isZeroWidth(unit) ? '' : ' ' });
  }
}
