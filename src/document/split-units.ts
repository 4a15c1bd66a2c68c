// Cuts a clean text into units: sentences, heading lines and lines of noise, each with its list mark.
import type { Span } from '../base/span.js';
import type { CleanText } from '../denoise/clean-text.js';
import { type ListMark, listMarkAt } from './list-marks.js';
import { speechStart } from './speaker-labels.js';

/** A piece of text that takes one role: cut at 。！？； or a line break, or where a heading runs into the text. */
export interface Unit extends Span {
  /** Which line of the text it stands in, counted from 0 over lines that are not blank. */
  readonly line: number;
  /** Whether it is the first of its line. */
  readonly first: boolean;
  readonly mark: ListMark | null;
  /** Where its text begins after the mark or the label of a speaker. */
  readonly body: number;
  readonly noise: boolean;
}

/** Cuts the text. Every character that is not white space lies in exactly one unit. */
export function splitUnits(clean: CleanText): readonly Unit[] {
  const { text, noise } = clean;
  const units: Unit[] = [];
  let line = 0;
  let noiseIndex = 0;
  for (let from = 0; from < text.length; ) {
    const newline = text.indexOf('\n', from);
    const to = newline < 0 ? text.length : newline;
    const start = skipSpace(text, from, to);
    const end = trimEnd(text, start, to);
    if (start < end) {
      while (noiseIndex < noise.length && noise[noiseIndex]!.end <= start) noiseIndex++;
      const span = noise[noiseIndex];
      if (span !== undefined && span.start < end) units.push(noiseUnit(start, end, line));
      else splitLine(text, start, end, line, units);
      line++;
    }
    from = to + 1;
  }
  return units;
}

function noiseUnit(start: number, end: number, line: number): Unit {
  return { start, end, line, first: true, mark: null, body: start, noise: true };
}

function splitLine(text: string, start: number, end: number, line: number, units: Unit[]): void {
  let from = start;
  let first = true;
  while (from < end) {
    let to = sentenceEnd(text, from, end);
    const mark = listMarkAt(text, from);
    const headingEnd = mark === null ? to : runInHeadingEnd(text, mark, to);
    to = Math.min(to, headingEnd);
    const unitEnd = trimEnd(text, from, to);
    const labelled = first && mark === null ? speechStart(text, from, unitEnd) : from;
    const body = skipSpace(text, mark === null ? labelled : Math.min(mark.end, unitEnd), unitEnd);
    units.push({ start: from, end: unitEnd, line, first, mark, body, noise: false });
    first = false;
    from = skipSpace(text, to, end);
  }
}

/** Offset after the sentence that begins at `from`: after its final mark and the closing quotes that belong to it. */
function sentenceEnd(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && !isFinal(text.charCodeAt(at))) at++;
  if (at >= end) return end;
  while (at < end && (isFinal(text.charCodeAt(at)) || isClosing(text.charCodeAt(at)))) at++;
  return at;
}

/** 。！？； and their half-width forms where denoising left them. */
export function isFinal(unit: number): boolean {
  return unit === 0x3002 || unit === 0xff01 || unit === 0xff1f || unit === 0xff1b;
}

/** ” ’ 」 』 ） 》 】 after a final mark. */
function isClosing(unit: number): boolean {
  return (
    unit === 0x201d ||
    unit === 0x2019 ||
    unit === 0x300d ||
    unit === 0x300f ||
    unit === 0xff09 ||
    unit === 0x300b ||
    unit === 0x3011 ||
    unit === 0x29
  );
}

/** A heading that runs into its text is cut off at a space or before a deeper list mark: 一、存在的问题 一是… */
function runInHeadingEnd(text: string, mark: ListMark, to: number): number {
  if (mark.style === 'is' || mark.style === 'sequence' || mark.style === 'ordinal') return to;
  const limit = Math.min(to, mark.end + LONGEST_RUN_IN_HEADING);
  for (let at = mark.end + 2; at < limit; at++) {
    const unit = text.charCodeAt(at);
    // A space ends a heading only where a sentence follows; two halves of a heading line stay together.
    if (isSpace(unit) && isFinal(text.charCodeAt(to - 1))) return at;
    if (isClauseMark(text.charCodeAt(at - 1))) continue;
    const inner = opensInside(unit) ? listMarkAt(text, at) : null;
    if (inner !== null && beginsList(text, at, inner, mark)) return at;
  }
  return to;
}

const LONGEST_RUN_IN_HEADING = 36;

/** Only the first item of a list can follow a heading directly; 统一是, 唯一要 are no marks. */
function beginsList(text: string, at: number, inner: ListMark, outer: ListMark): boolean {
  if (inner.ordinal !== 1 || inner.style === outer.style || inner.style === 'sequence') return false;
  return inner.style !== 'is' || (inner.end - at === 2 && !'统唯单同专之'.includes(text[at - 1]!));
}

/** （ or 一: what a first list mark begins with; digits are left out, they are usually figures. */
function opensInside(unit: number): boolean {
  return unit === 0xff08 || unit === 0x4e00;
}

/** ，、：: punctuation inside a sentence. */
export function isClauseMark(unit: number): boolean {
  return unit === 0xff0c || unit === 0x3001 || unit === 0xff1a;
}

/** White space inside a line. */
export function isSpace(unit: number): boolean {
  return unit === 0x20 || unit === 0x09 || unit === 0x3000 || unit === 0xa0 || unit === 0x0d;
}

function skipSpace(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && isSpace(text.charCodeAt(at))) at++;
  return at;
}

function trimEnd(text: string, from: number, to: number): number {
  let at = to;
  while (at > from && isSpace(text.charCodeAt(at - 1))) at--;
  return at;
}
