// Cuts a sentence into runs of clauses that speak of one category: the unit of claims and measures.
import type { Span } from '../base/span.js';
import type { CueScan } from '../document/cue-scan.js';
import { type Categorisation, categorise } from './problem-category.js';

/** A run of clauses with what it speaks of. */
export interface ClauseRun extends Span {
  readonly subject: Categorisation;
}

const OPENING = 1;
const CLOSING = 2;
const DIVIDING = 3;
/** What a mark does in a sentence, by code unit. */
const marks = markKinds();

function markKinds(): Uint8Array {
  const kinds = new Uint8Array(65_536);
  const mark = (signs: string, kind: number): void => {
    for (const sign of signs) kinds[sign.charCodeAt(0)] = kind;
  };
  mark('“‘（(《〈【「『', OPENING);
  mark('”’）)》〉】」』', CLOSING);
  mark('，；：,;', DIVIDING);
  return kinds;
}

/** An object word of at least this weight opens a run of its own. */
const OPENS_RUN = 2;

/** Clauses of `[start, end)`, cut at ，；： outside quotation marks and brackets, marks left out. */
export function plainClauses(text: string, start: number, end: number): readonly Span[] {
  const clauses: Span[] = [];
  let depth = 0;
  let from = start;
  for (let i = start; i < end; i++) {
    const kind = marks[text.charCodeAt(i)]!;
    if (kind === 0) continue;
    if (kind === OPENING) depth += 1;
    else if (kind === CLOSING) depth = Math.max(0, depth - 1);
    else if (depth === 0) {
      if (i > from) clauses.push({ start: from, end: i });
      from = i + 1;
    }
  }
  if (end > from) clauses.push({ start: from, end });
  return clauses;
}

/**
 * Runs of clauses: a clause with an object word of its own and another category opens a run, the others go on with the
 * run before. Returns at least one run for a sentence with words.
 */
export function clauseRuns(cues: CueScan, text: string, start: number, end: number): readonly ClauseRun[] {
  const runs: ClauseRun[] = [];
  for (const clause of plainClauses(text, start, end)) {
    const subject = categorise(cues, text, clause.start, clause.end);
    const last = runs.at(-1);
    if (last === undefined || opensRun(last.subject, subject)) runs.push({ ...clause, subject });
    else
      runs[runs.length - 1] = { start: last.start, end: clause.end, subject: joined(last.subject, subject) };
  }
  return runs;
}

function opensRun(before: Categorisation, subject: Categorisation): boolean {
  return subject.weight >= OPENS_RUN && before.weight >= OPENS_RUN && subject.category !== before.category;
}

function joined(before: Categorisation, after: Categorisation): Categorisation {
  const leading = after.weight > before.weight ? after : before;
  return {
    category: leading.category,
    also: leading.also,
    aspects: together(before.aspects, after.aspects),
    weight: leading.weight,
  };
}

function together(before: readonly string[], after: readonly string[]): readonly string[] {
  if (after.length === 0) return before;
  return before.length === 0 ? after : [...new Set([...before, ...after])];
}

/** The end of a sentence without its closing mark and white space. */
export function withoutFinalMark(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && /[\s。！？；;!?：]/.test(text[last - 1]!)) last -= 1;
  return last;
}
