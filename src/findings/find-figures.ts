// Figures, masked or given, with value, bounds, unit, level and use.
import type { Codebook } from '../codebook/codebook.js';
import type { ReadDocument } from '../document/document.js';
import type { Figure } from './findings.js';

/** Finds them in a document, ordered by start. */
export function findFigures(_document: ReadDocument, _codebook: Codebook): readonly Figure[] {
  return [];
}
