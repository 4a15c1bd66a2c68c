// Set phrases: the longest listed wording, and unlisted numeral coinages by shape.
import type { Codebook } from '../codebook/codebook.js';
import type { ReadDocument } from '../document/document.js';
import type { Slogan } from './findings.js';

/** Finds them in a document, ordered by start. */
export function findSlogans(_document: ReadDocument, _codebook: Codebook): readonly Slogan[] {
  return [];
}
