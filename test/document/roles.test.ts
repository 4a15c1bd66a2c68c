// Whole passages of every kind: the role of every sentence.
import { describe, expect, it } from 'vitest';
import { defaultCodebook } from '../../src/codebook/default-codebook.js';
import { rawSpan } from '../../src/denoise/clean-text.js';
import { readDocument } from '../../src/document/read-document.js';
import { heldOutPassages } from './held-out-passages.js';
import { parsePassage } from './parse-passage.js';
import { rolePassages } from './role-passages.js';

const codebook = defaultCodebook();

describe.each([...rolePassages, ...heldOutPassages])('$title', ({ kind, marked }) => {
  const { text, sentences } = parsePassage(marked);
  const document = readDocument({ id: 'passage', text }, codebook);

  it('is known by its kind', () => {
    expect(document.kind).toBe(kind);
  });

  it('has the roles its readers give it', () => {
    const found = document.sentences.map((sentence) => {
      const { start, end } = rawSpan(document.clean, sentence.start, sentence.end);
      return `${sentence.role}${sentence.heading ? ' #' : ''} ${text.slice(start, end)}`;
    });
    expect(found).toEqual(sentences.map((one) => `${one.role}${one.heading ? ' #' : ''} ${one.text}`));
  });
});
