// Achievements asserted, with what they rest on.
import { firstAtOrAfter, overlaps, type Span } from '../base/span.js';
import type { Codebook } from '../codebook/codebook.js';
import type { ReadDocument, Sentence } from '../document/document.js';
import { clauseRuns, withoutFinalMark } from './clause-runs.js';
import type { Claim, Evidence, Figure } from './findings.js';

/**
 * Finds claims: in sentences of achievement, each run of clauses on one subject that says something was done, came out
 * of it or was awarded. Ordered by start. A run without an object word is a claim about nothing in particular
 * and left out.
 */
export function findClaims(
  document: ReadDocument,
  _codebook: Codebook,
  figures: readonly Figure[],
): readonly Claim[] {
  const claims: Claim[] = [];
  document.sentences.forEach((sentence, index) => {
    if (sentence.role === 'achievement' && !sentence.heading)
      claims.push(...claimsOf(document, sentence, index, figures));
  });
  return claims;
}

function claimsOf(
  document: ReadDocument,
  sentence: Sentence,
  index: number,
  figures: readonly Figure[],
): readonly Claim[] {
  const { text } = document.clean;
  const end = withoutFinalMark(text, sentence.body, sentence.end);
  const inSentence = figuresIn(figures, sentence);
  const claims: Claim[] = [];
  for (const run of clauseRuns(document.cues, text, sentence.body, end)) {
    const own = inSentence.filter((figure) => overlaps(figure, run));
    if (run.subject.weight === 0) continue;
    if (own.length === 0 && document.cues.of('claims', run.start, run.end).length === 0) continue;
    claims.push({
      finding: 'claim',
      start: run.start,
      end: run.end,
      text: text.slice(run.start, run.end),
      sentence: index,
      organization: sentence.organization,
      category: run.subject.category,
      aspects: run.subject.aspects,
      evidence: evidenceOf(document, run, own),
    });
  }
  return claims;
}

/** The figures that share something with a sentence; figures come ordered and do not overlap, so one at most begins before it. */
function figuresIn(figures: readonly Figure[], sentence: Sentence): readonly Figure[] {
  const found: Figure[] = [];
  for (let i = Math.max(0, firstAtOrAfter(figures, sentence.start) - 1); i < figures.length; i++) {
    const figure = figures[i]!;
    if (figure.start >= sentence.end) break;
    if (overlaps(figure, sentence) && figure.use !== 'procedural') found.push(figure);
  }
  return found;
}

/** A figure given, a document, project, event or outcome named is evidence; a figure hidden in this copy is masked evidence. */
function evidenceOf(document: ReadDocument, run: Span, figures: readonly Figure[]): Evidence {
  if (figures.some((figure) => !figure.masked)) return 'given';
  const particular =
    document.cues.of('particulars', run.start, run.end).length > 0 ||
    document.cues.of('figure-levels', run.start, run.end).some((cue) => cue.row.evidence === 'stated') ||
    document.clean.text.slice(run.start, run.end).includes('《');
  if (particular) return 'given';
  return figures.length > 0 ? 'masked' : 'none';
}
