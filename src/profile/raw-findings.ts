// Findings as the analysis hands them out: offsets and quotes of the text as decoded.
import { type CleanText, rawSpan } from '../denoise/clean-text.js';
import type { ReadDocument } from '../document/document.js';
import type { Boilerplate, BoilerplateJudgement, FindingBase } from '../findings/findings.js';
import type { PartFindings } from './profile-parts.js';

/**
 * Makes a function that gives findings their raw offsets and words. What it is asked for again (for the document, then for a profile) is
 * the same object again, so that nothing is copied twice.
 */
export function rawFinder(clean: CleanText): (found: PartFindings) => PartFindings {
  const known = new Map<FindingBase, FindingBase>();
  const back = <F extends FindingBase>(finding: F): F => {
    const before = known.get(finding);
    if (before !== undefined) return before as F;
    const { start, end } = rawSpan(clean, finding.start, finding.end);
    const raw: F = { ...finding, start, end, text: clean.raw.slice(start, end) };
    known.set(finding, raw);
    return raw;
  };
  return (found) => ({
    problems: found.problems.map(back),
    named: found.named.map(back),
    causes: found.causes.map(back),
    measures: found.measures.map(back),
    claims: found.claims.map(back),
    figures: found.figures.map(back),
    slogans: found.slogans.map(back),
  });
}

/** The flagged sentences as findings in raw offsets, in text order. */
export function rawBoilerplate(
  document: ReadDocument,
  judgements: readonly BoilerplateJudgement[],
): readonly Boilerplate[] {
  const flagged: Boilerplate[] = [];
  judgements.forEach(({ boilerplate, start, end, score, evidence, reasons }, sentence) => {
    if (boilerplate !== true) return;
    const { role, organization } = document.sentences[sentence]!;
    const quoted = quote(document.clean, start, end);
    flagged.push({
      finding: 'boilerplate',
      ...quoted,
      sentence,
      organization,
      role,
      score,
      evidence,
      reasons,
    });
  });
  return flagged;
}

/** Raw span of a stretch of clean text, with the words that stand there. */
export function quote(
  clean: CleanText,
  start: number,
  end: number,
): { readonly start: number; readonly end: number; readonly text: string } {
  const span = rawSpan(clean, start, end);
  return { ...span, text: clean.raw.slice(span.start, span.end) };
}
