// A text as signs in which phrases are looked for: Chinese characters, figures, and breaks that know their quotation marks.
import type { Span } from '../base/span.js';
import type { Codebook } from '../codebook/codebook.js';
import type { Report } from '../corpus/report.js';
import { denoise } from '../denoise/denoise.js';

/** A text with what in it is no words. */
export interface PhraseText {
  readonly text: string;
  readonly noise: readonly Span[];
  /** Masked figures. */
  readonly figures: readonly Span[];
}

/** Reads a report: its text, noise and masked figures. */
export function phraseText(report: Report, codebook: Codebook): PhraseText {
  const { text, noise, masks } = denoise(report.text, codebook);
  return { text, noise, figures: masks.filter(({ kind }) => kind === 'figure') };
}

/** A break without quotation marks; one with them is the sum of these. */
export const BREAK = 0;
export const OPENS = 1;
export const CLOSES = 2;
export const MOST_QUOTES = OPENS | CLOSES;
/** A figure, given or masked: a slot in which phrases differ, written `#`. */
export const FIGURE = 0x23;

/** One sign for each code unit of a text, with a break at the end: a Chinese character, a figure, or a break, which knows its quotation marks. */
export function signsOf({ text, noise, figures }: PhraseText): Uint16Array {
  const signs = new Uint16Array(text.length + 1);
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (isChinese(unit)) signs[i] = unit;
    else if (quotationMarks.has(unit)) signs[i] = quotationMarks.get(unit)!;
    else if (isDigit(unit) || (signs[i - 1] === FIGURE && belongsToFigure(text, i))) signs[i] = FIGURE;
  }
  for (const { start, end } of figures) signs.fill(FIGURE, start, end);
  for (const { start, end } of noise) signs.fill(BREAK, start, end);
  return signs;
}

/** Quotation marks by code unit: four that open, four that close, and straight ones, which may do either. */
const quotationMarks: ReadonlyMap<number, number> = new Map(
  [...'“‘「『”’」』"＂'].map((sign, index) => [
    sign.charCodeAt(0),
    index < 4 ? OPENS : index < 8 ? CLOSES : OPENS | CLOSES,
  ]),
);

function isChinese(unit: number): boolean {
  return (unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0x3400 && unit <= 0x4dbf) || unit === 0x3007;
}

function isDigit(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x39) || (unit >= 0xff10 && unit <= 0xff19);
}

/** A percent sign after a digit, or a point or comma between two: 95%, 3.2, 1,200. */
function belongsToFigure(text: string, at: number): boolean {
  const sign = text[at]!;
  return '%％'.includes(sign) || ('.．,'.includes(sign) && isDigit(text.charCodeAt(at + 1)));
}

/** A text as phrases are looked for in it. */
export interface SignedText {
  /** Its Chinese characters, `#` for a figure, a line break for any other stretch. */
  readonly signs: string;
  /** For each sign the place of its first character in `text`, and after the last the length of `text`. */
  readonly offsets: Int32Array;
  /** The text as read, without noise marks. */
  readonly text: string;
}

/** Reads a report as its corpus has it, with the way back to the words. */
export function signedText(report: Report, codebook: Codebook): SignedText {
  const read = phraseText(report, codebook);
  const signs: string[] = [];
  const offsets: number[] = [];
  signsOf(read).forEach((sign, at) => {
    const shown = sign <= MOST_QUOTES ? '\n' : String.fromCharCode(sign);
    if (shown === signs.at(-1) && (sign <= MOST_QUOTES || sign === FIGURE)) return;
    signs.push(shown);
    offsets.push(at);
  });
  return { signs: signs.join(''), offsets: Int32Array.from([...offsets, read.text.length]), text: read.text };
}
