// From a document and its findings to the analysis: offsets mapped back, profiles built, scores counted.
import { rawSpan } from '../denoise/clean-text.js';
import type { ReadDocument } from '../document/document.js';
import type { DocumentFindings } from '../findings/find-all.js';
import type { FindingBase } from '../findings/findings.js';
import type { Analysis, AnalysisSentence } from './analysis.js';
import { scoreProfile } from './score-profile.js';

/** Builds the analysis of a report. */
export function buildAnalysis(document: ReadDocument, found: DocumentFindings): Analysis {
  const { clean } = document;
  const back = <F extends FindingBase>(findings: readonly F[]): readonly F[] =>
    findings.map((finding) => {
      const span = rawSpan(clean, finding.start, finding.end);
      return { ...finding, ...span, text: clean.raw.slice(span.start, span.end) };
    });
  const sentences: AnalysisSentence[] = document.sentences.map((sentence, index) => {
    const judgement = found.judgements[index]!;
    return {
      ...rawSpan(clean, sentence.start, sentence.end),
      role: sentence.role,
      organization: sentence.organization,
      heading: sentence.heading,
      confidence: sentence.confidence,
      boilerplate: judgement.boilerplate === true,
      evidence: judgement.evidence,
      score: judgement.score,
      reasons: judgement.reasons,
    };
  });
  return {
    report: document.report,
    kind: document.kind,
    title: document.title,
    organization: document.organization,
    year: document.year,
    sections: document.sections.map((section) => ({
      ...rawSpan(clean, section.start, section.end),
      role: section.role,
      level: section.level,
      organization: section.organization,
      heading:
        section.heading === null
          ? null
          : { ...rawSpan(clean, section.heading.start, section.heading.end), text: section.heading.text },
    })),
    sentences,
    problems: back(found.problems),
    named: back(found.named),
    causes: back(found.causes),
    measures: back(found.measures),
    claims: back(found.claims),
    figures: back(found.figures),
    slogans: back(found.slogans),
    boilerplate: [],
    profiles: [],
    scores: scoreProfile(),
    notices: document.notices,
  };
}
