// Cuts a stretch of text into clauses at ， ： ； and —— outside quotations and brackets, and a clause into parts at 、.
import type { Span } from '../base/span.js';

/** A quotation or bracket longer than this is taken for one that was never closed. */
const LONGEST_INSIDE = 120;

/** The closing mark of an opening one, 0 for any other code unit. */
function closingOf(unit: number): number {
  switch (unit) {
    case 0x201c: // “ ”
    case 0x2018: // ‘ ’
    case 0x300c: // 「 」
    case 0x300e: // 『 』
    case 0x300a: // 《 》
    case 0x3010: // 【 】
    case 0xff08: // （ ）
    case 0x28: // ( )
      // Each closing mark is the next code unit.
      return unit + 1;
    default:
      return 0;
  }
}

/** Clauses of `[from, to)` without the marks between them; never empty. */
export function splitClauses(text: string, from: number, to: number): readonly Span[] {
  return split(text, from, to, isClauseMark);
}

/** Parts of a clause between 、. */
export function splitParts(text: string, from: number, to: number): readonly Span[] {
  return split(text, from, to, isPartMark);
}

function split(
  text: string,
  from: number,
  to: number,
  divides: (text: string, at: number, unit: number) => boolean,
): readonly Span[] {
  const spans: Span[] = [];
  let start = from;
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x4e00 && unit <= 0x9fff) continue;
    const closing = closingOf(unit);
    if (closing !== 0) at = closeOf(text, at, to, closing);
    else if (divides(text, at, unit)) {
      push(text, start, at, spans);
      start = at + 1;
    }
  }
  push(text, start, to, spans);
  return spans;
}

/** Where the quotation or bracket opened at `at` closes; `at` itself where it does not. */
function closeOf(text: string, at: number, to: number, closing: number): number {
  const limit = Math.min(to, at + LONGEST_INSIDE);
  for (let end = at + 1; end < limit; end++) if (text.charCodeAt(end) === closing) return end;
  return at;
}

const isPartMark = (_text: string, _at: number, unit: number): boolean => unit === 0x3001;

const CLAUSE_MARKS: readonly number[] = [...'，,：:；;。！？!?\n'].map((mark) => mark.charCodeAt(0));
const DASH = 0x2014;

function isClauseMark(text: string, at: number, unit: number): boolean {
  if (unit === DASH) return text.charCodeAt(at + 1) === DASH || text.charCodeAt(at - 1) === DASH;
  if (!CLAUSE_MARKS.includes(unit)) return false;
  // 1,200 and 9:30 are no clauses.
  const inNumber = unit === 0x2c || unit === 0x3a;
  return !(inNumber && isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1)));
}

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

function push(text: string, from: number, to: number, spans: Span[]): void {
  let start = from;
  let end = to;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  if (start < end) spans.push({ start, end });
}

const isBlank = (unit: number): boolean => unit <= 0x20 || unit === 0x3000 || unit === 0xa0;
