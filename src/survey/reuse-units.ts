// A sentence as signs in which passages are compared: figures, slogans and document names are one sign each, marks are left out.
import type { Span } from '../base/span.js';

/** What a hidden stretch becomes: private-use signs that no text of the genre contains. */
const SLOGAN = 0xe000;
const DOCUMENT_NAME = 0xe001;
const FIGURE = 0xe002;

/** A sentence as signs, each with the place of its first character in the text as decoded. */
export interface SentenceUnits {
  readonly units: Uint16Array;
  readonly offsets: Int32Array;
}

/** Whether a sign stands for something hidden and is no word of its own. */
export function isSlot(unit: number): boolean {
  return unit >= SLOGAN && unit <= FIGURE;
}

const CHINESE_NUMERALS = '〇零一二两三四五六七八九十百千万亿';
const numeralCodes = new Set([...CHINESE_NUMERALS].map((sign) => sign.charCodeAt(0)));

/** Signs a masked figure is written with beside those that are marks anyway: ×× , XX. */
const maskCodes = new Set([...'×ＸX'].map((sign) => sign.charCodeAt(0)));

/**
 * The signs of `text[start, end)`. Digits, Chinese numerals and masks become one sign for a run, so that what differs in figures
 * only is equal; so do `slogans` (in text order) and names in 《》: a set phrase or a law quoted by two is no sign of copying. White
 * space and punctuation are left out, half and full width.
 */
export function sentenceUnits(text: string, { start, end }: Span, slogans: readonly Span[]): SentenceUnits {
  const units = new Uint16Array(end - start);
  const offsets = new Int32Array(end - start);
  let length = 0;
  const put = (unit: number, offset: number): void => {
    if (unit === FIGURE && length > 0 && units[length - 1] === FIGURE) return;
    units[length] = unit;
    offsets[length++] = offset;
  };
  let next = firstAfter(slogans, start);
  for (let at = start; at < end; at++) {
    while (next < slogans.length && slogans[next]!.start < at) next++;
    const slogan = slogans[next];
    if (slogan !== undefined && slogan.start === at && slogan.end <= end) {
      put(SLOGAN, at);
      at = slogan.end - 1;
      continue;
    }
    const unit = text.charCodeAt(at);
    const close = unit === 0x300a ? text.indexOf('》', at) : -1;
    if (close > at && close < end) {
      put(DOCUMENT_NAME, at);
      at = close;
    } else if (isFigure(unit)) put(FIGURE, at);
    else if (isSpoken(unit)) put(unit, at);
  }
  return { units: units.subarray(0, length), offsets: offsets.subarray(0, length) };
}

/** Index of the first span that does not start before `start`. */
function firstAfter(spans: readonly Span[], start: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (spans[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isFigure(unit: number): boolean {
  const digit = (unit >= 0x30 && unit <= 0x39) || (unit >= 0xff10 && unit <= 0xff19);
  return digit || numeralCodes.has(unit) || maskCodes.has(unit);
}

/** Letters and Chinese characters; neither white space nor punctuation of either width. */
function isSpoken(unit: number): boolean {
  if (unit < 0x80) return (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);
  if (unit >= 0xff00) return (unit >= 0xff21 && unit <= 0xff3a) || (unit >= 0xff41 && unit <= 0xff5a);
  return unit >= 0xc0 && !(unit >= 0x2000 && unit <= 0x2bff) && !(unit >= 0x3000 && unit <= 0x303f);
}
