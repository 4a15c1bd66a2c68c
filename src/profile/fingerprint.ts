// Fingerprints of sentences: hashes by which the same words are found again in other reports.

import { hashUnitsInto, hexOf } from '../base/hash.js';
import { matchesOf } from '../base/matches.js';
import type { Span } from '../base/span.js';
import { rawSpan } from '../denoise/clean-text.js';
import type { ReadDocument } from '../document/document.js';
import type { Fingerprint } from './profile.js';
import { DOCUMENT_NAME, type Hidden, MASK, SLOGAN, SpokenWords } from './spoken-words.js';

/** Shortest sentence worth a fingerprint, in units hashed: shorter ones coincide without anyone copying. */
export const SHORTEST_FINGERPRINT = 12;

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
  const words = new SpokenWords(document.clean.text, hidden);
  const lanes = new Uint32Array(4);
  const fingerprints: Fingerprint[] = [];
  for (const index of sentences) {
    const { role, heading, body, start, end } = document.sentences[index]!;
    if (role === 'noise' || heading) continue;
    words.read(start, body, end);
    if (words.length < SHORTEST_FINGERPRINT) continue;
    hashUnitsInto(lanes, 0, words.exact, words.length);
    hashUnitsInto(lanes, 2, words.masked, words.maskedLength);
    const place = rawSpan(document.clean, start, end);
    fingerprints.push({
      start: place.start,
      end: place.end,
      exact: hexOf(lanes, 0),
      masked: hexOf(lanes, 2),
      length: words.length,
      role,
    });
  }
  return fingerprints;
}

const documentName = /《[^《》\n]{1,80}》/g;

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
