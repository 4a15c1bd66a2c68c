// Problem statements: clauses that assert a shortcoming, with their subject.
import type { Codebook } from '../codebook/codebook.js';
import type { ReadDocument } from '../document/document.js';
import type { Problem } from './findings.js';

/** Finds them in a document, ordered by start. */
export function findProblems(_document: ReadDocument, _codebook: Codebook): readonly Problem[] {
  return [];
}
