// Steps planned or demanded, with the body responsible and the deadline where they are stated.
import type { Codebook } from '../codebook/codebook.js';
import type { ReadDocument } from '../document/document.js';
import type { Measure } from './findings.js';

/** Finds them, ordered by start. */
export function findMeasures(_document: ReadDocument, _codebook: Codebook): readonly Measure[] {
  return [];
}
