// Fingerprints of sentences: hashes by which the same words are found again in other reports.

import { hash64 } from '../base/hash.js';
import { matchesOf } from '../base/matches.js';
import type { Span } from '../base/span.js';
import { rawSpan } from '../denoise/clean-text.js';
import type { ReadDocument } from '../document/document.js';
import type { Fingerprint } from './profile.js';

/** Shortest sentence worth a fingerprint, in units hashed: shorter ones coincide without anyone copying. */
export const SHORTEST_FINGERPRINT = 12;

/** What a hidden stretch becomes: private-use signs that no text of the genre contains. */
const SLOGAN = '\uE000';
const DOCUMENT_NAME = '\uE001';
const MASK = '\uE002';
const FIGURE = '#';

/**
 * Fingerprints of the given sentences that are neither noise nor headings and keep at least {@link SHORTEST_FINGERPRINT} units.
 * A slogan, a document name in 《》 and a mask become one sign each; list marks, white space and punctuation are dropped:
 * a set phrase or a law quoted by two reports is no sign of copying. In `masked`, digits, Chinese numerals and
 * masks become one sign as well. Offsets are raw.
 */
export function fingerprintSentences(
  document: ReadDocument,
  sentences: readonly number[],
  slogans: readonly Span[],
): readonly Fingerprint[] {
  const hidden = hiddenSpans(document, slogans);
  const fingerprints: Fingerprint[] = [];
  let from = 0;
  for (const index of sentences) {
    const { role, heading, body, start, end } = document.sentences[index]!;
    if (role === 'noise' || heading) continue;
    while (from < hidden.length && hidden[from]!.end <= start) from++;
    const words = wordsOf(document.clean.text, body, end, hidden, from);
    if (words.length < SHORTEST_FINGERPRINT) continue;
    const { start: rawStart, end: rawEnd } = rawSpan(document.clean, start, end);
    fingerprints.push({
      start: rawStart,
      end: rawEnd,
      exact: hash64(words),
      masked: hash64(words.replace(numerals, FIGURE)),
      length: words.length,
      role,
    });
  }
  return fingerprints;
}

/** Digits (with decimal marks already dropped), Chinese numerals and masks, in a run. */
const numerals = /[0-9０-９〇零一二两三四五六七八九十百千万亿\uE002]+/g;

/** White space and punctuation, half and full width. Ranges, because the classes \p{P} and \p{Z} take several times as long. */
const unspoken =
  /[\s!-/:-@[-`{-~\u00a0-\u00bf\u2000-\u206f\u3001-\u3006\u3008-\u303f\ufe30-\ufe4f\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65]+/g;

const documentName = /《[^《》\n]{1,80}》/g;

interface Hidden extends Span {
  readonly sign: string;
}

function hiddenSpans(document: ReadDocument, slogans: readonly Span[]): readonly Hidden[] {
  const { text, masks } = document.clean;
  const hidden: Hidden[] = [];
  for (const match of matchesOf(documentName, text)) {
    hidden.push({ start: match.index, end: match.index + match[0].length, sign: DOCUMENT_NAME });
  }
  for (const { start, end } of slogans) hidden.push({ start, end, sign: SLOGAN });
  for (const { start, end } of masks) hidden.push({ start, end, sign: MASK });
  return hidden.sort((a, b) => a.start - b.start || b.end - a.end);
}

function wordsOf(text: string, start: number, end: number, hidden: readonly Hidden[], from: number): string {
  let words = '';
  let at = start;
  for (let h = from; h < hidden.length && hidden[h]!.start < end; h++) {
    const span = hidden[h]!;
    if (span.start < at) continue;
    words += text.slice(at, span.start) + span.sign;
    at = Math.min(span.end, end);
  }
  return (words + text.slice(at, end)).replace(unspoken, '');
}
