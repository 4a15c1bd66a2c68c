// Achievements asserted, with what they rest on.
import type { Codebook } from '../codebook/codebook.js';
import type { ReadDocument } from '../document/document.js';
import type { Claim, Figure } from './findings.js';

/** Finds them, ordered by start. */
export function findClaims(
  _document: ReadDocument,
  _codebook: Codebook,
  _figures: readonly Figure[],
): readonly Claim[] {
  return [];
}
