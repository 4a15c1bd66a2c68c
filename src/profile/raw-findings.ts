// Findings as the analysis hands them out: offsets and quotes of the text as decoded.
import { type CleanText, rawSpan } from '../denoise/clean-text.js';
import type { ReadDocument } from '../document/document.js';
import type { Boilerplate, BoilerplateJudgement, FindingBase } from '../findings/findings.js';
import type { PartFindings } from './profile-parts.js';

/** The same findings with offsets into the raw text and their words quoted from it. */
export function rawFindings(clean: CleanText, found: PartFindings): PartFindings {
  const back = <F extends FindingBase>(findings: readonly F[]): readonly F[] =>
    findings.map((finding) => ({ ...finding, ...quote(clean, finding.start, finding.end) }));
  return {
    problems: back(found.problems),
    named: back(found.named),
    causes: back(found.causes),
    measures: back(found.measures),
    claims: back(found.claims),
    figures: back(found.figures),
    slogans: back(found.slogans),
  };
}

/** The flagged ones among the given sentences, as findings in raw offsets. */
export function rawBoilerplate(
  document: ReadDocument,
  judgements: readonly BoilerplateJudgement[],
  sentences: readonly number[],
): readonly Boilerplate[] {
  return sentences.flatMap((index) => {
    const { boilerplate, start, end, score, evidence, reasons } = judgements[index]!;
    if (boilerplate !== true) return [];
    const { role, organization } = document.sentences[index]!;
    return [
      {
        finding: 'boilerplate' as const,
        ...quote(document.clean, start, end),
        sentence: index,
        organization,
        role,
        score,
        evidence,
        reasons,
      },
    ];
  });
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
