// Problem statements: clauses that assert a shortcoming, with their subject.
import { bySpan } from '../base/span.js';
import type { Codebook } from '../codebook/codebook.js';
import type { ReadDocument } from '../document/document.js';
import type { Problem } from './findings.js';
import { LEAST_CONFIDENCE } from './problem-assertion.js';
import { describeProblems } from './problem-description.js';
import { readWeaknesses, type Weakness } from './problem-weaknesses.js';

/** Finds them in a document, ordered by start; `weaknesses` are those of the document, where they are read already. */
export function findProblems(
  document: ReadDocument,
  _codebook: Codebook,
  weaknesses: readonly Weakness[] = readWeaknesses(document),
): readonly Problem[] {
  const asserted = weaknesses.filter((weakness) => weakness.confidence >= LEAST_CONFIDENCE);
  return [...describeProblems(document, asserted)].sort(bySpan);
}
