// The words of a statement that can tell what it is about: content words of Chinese characters, each once.
import type { Codebook } from '../codebook/codebook.js';
import { segmenter } from '../document/segmenter.js';

/** Gives the words of a statement, in code unit order. */
export type StatementWords = (text: string) => readonly string[];

/** Two Chinese characters or more: single ones are mostly particles, digits and Latin runs belong to one report. */
const CONTENT_WORD = /^\p{Script=Han}{2,}$/u;

/** Makes the function; loads the word list (about 0.15 s). */
export function statementWords(codebook: Codebook): StatementWords {
  const { words } = segmenter(codebook);
  return (text) => [...new Set(words(text).filter((word) => CONTENT_WORD.test(word)))].sort();
}
