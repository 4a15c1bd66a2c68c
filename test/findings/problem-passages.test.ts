import { describe, expect, it } from 'vitest';
import { overlapLength, type Span } from '../../src/base/span.js';
import { readDocument } from '../../src/document/read-document.js';
import { findProblems } from '../../src/findings/find-problems.js';
import { type PassageCase, passages } from './passage-cases.js';
import { codebook } from './sentence-document.js';

/** Least share of the problems found, and of what is found that is one. */
const LEAST = 0.85;

/** How many of the marked problems are found, overlapping by half, and how many are reported. */
function measure({ text, problems }: PassageCase): { readonly recall: number; readonly precision: number } {
  const document = readDocument({ id: 'passage', text }, codebook);
  const found = findProblems(document, codebook);
  const marked = problems.map((words): Span => {
    const start = document.clean.text.indexOf(words);
    expect(start, words).toBeGreaterThanOrEqual(0);
    return { start, end: start + words.length };
  });
  const matches = marked.filter((span) => found.some((problem) => halfShared(span, problem))).length;
  return { recall: matches / marked.length, precision: matches / Math.max(1, found.length) };
}

function halfShared(a: Span, b: Span): boolean {
  const shared = overlapLength(a, b);
  return shared * 2 >= a.end - a.start + (b.end - b.start) - shared;
}

describe('whole passages', () => {
  it.each(passages.map((passage) => [passage.title, passage] as const))(
    '%s: finds its problems',
    (_title, passage) => {
      expect(measure(passage).recall).toBeGreaterThanOrEqual(LEAST);
    },
  );

  it.each(passages.map((passage) => [passage.title, passage] as const))(
    '%s: finds little else',
    (_title, passage) => {
      expect(measure(passage).precision).toBeGreaterThanOrEqual(LEAST);
    },
  );
});
