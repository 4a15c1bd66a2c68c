// Weaknesses that are named without being asserted.
import type { Codebook } from '../codebook/codebook.js';
import type { ReadDocument } from '../document/document.js';
import type { Named, Problem } from './findings.js';

/** Finds them outside the spans of the problems, ordered by start. */
export function findNamed(
  _document: ReadDocument,
  _codebook: Codebook,
  _problems: readonly Problem[],
): readonly Named[] {
  return [];
}
