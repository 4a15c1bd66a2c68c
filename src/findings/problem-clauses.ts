// Cuts a stretch of text into clauses at ， ： ； and —— outside quotations and brackets, and a clause into parts at 、.
import type { Span } from '../base/span.js';

/** Opening marks and the closing mark that belongs to each. */
const closingOf: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '「': '」',
  '『': '』',
  '（': '）',
  '(': ')',
  '《': '》',
  '【': '】',
};

/** A quotation or bracket longer than this is taken for one that was never closed. */
const LONGEST_INSIDE = 120;

const CLAUSE_MARKS = '，,：:；;。！？!?\n';

/** Clauses of `[from, to)` without the marks between them; never empty. */
export function splitClauses(text: string, from: number, to: number): readonly Span[] {
  return split(text, from, to, (at) => isClauseMark(text, at));
}

/** Parts of a clause between 、. */
export function splitParts(text: string, from: number, to: number): readonly Span[] {
  return split(text, from, to, (at) => text[at] === '、');
}

function split(text: string, from: number, to: number, divides: (at: number) => boolean): readonly Span[] {
  const spans: Span[] = [];
  let start = from;
  for (let at = from; at < to; at++) {
    const closing = closingOf[text[at]!];
    if (closing !== undefined) {
      const end = text.indexOf(closing, at + 1);
      if (end > 0 && end < to && end - at <= LONGEST_INSIDE) at = end;
      continue;
    }
    if (!divides(at)) continue;
    push(text, start, at, spans);
    start = at + 1;
  }
  push(text, start, to, spans);
  return spans;
}

function isClauseMark(text: string, at: number): boolean {
  const unit = text[at]!;
  if (unit === '—') return text[at + 1] === '—' || text[at - 1] === '—';
  if (!CLAUSE_MARKS.includes(unit)) return false;
  // 1,200 and 9:30 are no clauses.
  return !((unit === ',' || unit === ':') && isDigit(text[at - 1]) && isDigit(text[at + 1]));
}

const isDigit = (unit: string | undefined): boolean => unit !== undefined && unit >= '0' && unit <= '9';

function push(text: string, from: number, to: number, spans: Span[]): void {
  let start = from;
  let end = to;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  if (start < end) spans.push({ start, end });
}

const isBlank = (unit: number): boolean => unit <= 0x20 || unit === 0x3000 || unit === 0xa0;
