// Sentence by sentence: is it formula with no concrete fact, and why.
import type { Codebook } from '../codebook/codebook.js';
import type { ReadDocument } from '../document/document.js';
import type { BoilerplateJudgement, Figure, Problem, Slogan } from './findings.js';

/** What the judgement rests on besides the sentence itself. */
export interface BoilerplateEvidence {
  readonly figures: readonly Figure[];
  readonly slogans: readonly Slogan[];
  readonly problems: readonly Problem[];
}

/** Judges every sentence; the result has one entry per sentence of the document, in order. */
export function judgeBoilerplate(
  document: ReadDocument,
  _codebook: Codebook,
  _evidence: BoilerplateEvidence,
): readonly BoilerplateJudgement[] {
  return document.sentences.map((sentence, index) => ({
    start: sentence.start,
    end: sentence.end,
    sentence: index,
    boilerplate: null,
    evidence: 'none',
    score: 0,
    reasons: [],
  }));
}
