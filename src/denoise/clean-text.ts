// Clean text that knows where each of its characters came from.

import type { Notice } from '../base/notice.js';
import type { Span } from '../base/span.js';

/** What a mask hides: a number, a name, (part of) a date, or another word. */
export type MaskKind = 'figure' | 'name' | 'date' | 'word';

/** A run of X, ×, *, 〇 … that hides something in this copy. Offsets into the clean text. */
export interface Mask extends Span {
  readonly kind: MaskKind;
}

/** The text all later steps read, and its way back to the text as decoded. */
export interface CleanText {
  /** The text as decoded. */
  readonly raw: string;
  /** The text to read: watermarks and stray spaces gone, broken lines joined, digits and marks in one width. */
  readonly text: string;
  /** `source[i]` is the offset in `raw` of clean code unit `i` (length + 1 entries); null where text and raw are alike in length. */
  readonly source: Int32Array | null;
  /** Lines that are not part of the document (advertising, furniture, a doubled outline), as spans of the clean text. */
  readonly noise: readonly Span[];
  readonly masks: readonly Mask[];
  readonly notices: readonly Notice[];
}

/** Where a stretch of clean text stands in the text as decoded: from the first unit's place to just after the last unit's. */
export function rawSpan(clean: CleanText, start: number, end: number): Span {
  const { source } = clean;
  if (source === null) return { start, end };
  if (end <= start) return { start: source[start]!, end: source[start]! };
  return { start: source[start]!, end: source[end - 1]! + rawLength(clean, end - 1) };
}

/** A character reference is one unit of clean text and several of the raw text. */
function rawLength({ raw, text, source }: CleanText, at: number): number {
  if (raw.charCodeAt(source![at]!) !== AMPERSAND || text.charCodeAt(at) === AMPERSAND) return 1;
  reference.lastIndex = source![at]!;
  return reference.exec(raw)?.[0].length ?? 1;
}

const AMPERSAND = 0x26;
/** &nbsp; &amp;ldquo; &#8220; */
const reference = /&(?:amp;){0,3}#?[A-Za-z\d]{1,8};/y;
