// The three states of a sentence's evidence: given, masked or none, from its figures, problems and particulars.
import type { Sentence } from '../document/document.js';
import type { Particular } from './boilerplate-particulars.js';
import type { Evidence, Figure, Problem } from './findings.js';

/** The evidence of a sentence. */
export interface SentenceEvidence {
  readonly evidence: Evidence;
  /** What it rests on, as `code:words`. */
  readonly reasons: readonly string[];
}

/** What lies in one sentence. */
export interface SentenceFindings {
  readonly figures: readonly Figure[];
  readonly problems: readonly Problem[];
  readonly particulars: readonly Particular[];
}

/** The category of a complaint that names nothing. */
const VAGUE = 'unspecific';

/** Weighs what stands in a sentence; hidden figures and names count as masked only where nothing is given. */
export function sentenceEvidence(sentence: Sentence, found: SentenceFindings): SentenceEvidence {
  const given: string[] = [];
  const masked: string[] = [];
  for (const figure of found.figures) {
    if (figure.masked) masked.push(`masked-figure:${figure.text}`);
    else if (figure.use !== 'procedural') given.push(`figure:${figure.text}`);
  }
  for (const problem of found.problems) {
    if (problem.category !== VAGUE) given.push(`problem:${problem.category}`);
  }
  for (const particular of found.particulars) {
    if (particular.masked) masked.push(particular.reason);
    else if (counts(sentence, particular, found.problems)) given.push(particular.reason);
  }
  if (given.length > 0) return { evidence: 'given', reasons: [...new Set(given)] };
  return masked.length > 0 ? { evidence: 'masked', reasons: masked } : { evidence: 'none', reasons: [] };
}

/** A complaint counts by its words only where no statement was made of it; a statement is judged by its object. */
function counts(sentence: Sentence, particular: Particular, problems: readonly Problem[]): boolean {
  if (particular.onlyIn === null) return true;
  if (particular.onlyIn !== sentence.role) return false;
  return particular.onlyIn !== 'problem' || problems.length === 0;
}
