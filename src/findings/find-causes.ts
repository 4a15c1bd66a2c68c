// Explanations of problems.
import type { Codebook } from '../codebook/codebook.js';
import type { ReadDocument } from '../document/document.js';
import type { Cause } from './findings.js';

/** Finds them, ordered by start. */
export function findCauses(_document: ReadDocument, _codebook: Codebook): readonly Cause[] {
  return [];
}
