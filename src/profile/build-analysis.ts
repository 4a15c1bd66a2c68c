// From a document and its findings to the analysis: offsets mapped back, profiles built, scores counted.
import { deepFreeze } from '../base/deep-freeze.js';
import type { Report } from '../corpus/report.js';
import { rawSpan } from '../denoise/clean-text.js';
import type { ReadDocument } from '../document/document.js';
import type { OrganizationNamer } from '../document/organization-names.js';
import type { DocumentFindings } from '../findings/find-all.js';
import type { Analysis, AnalysisSection, AnalysisSentence } from './analysis.js';
import { buildProfiles } from './build-profiles.js';
import { noticesOf } from './profile-notices.js';
import type { ProfilePart } from './profile-parts.js';
import { quote, rawBoilerplate, rawFinder } from './raw-findings.js';
import { scoreProfile } from './score-profile.js';

/**
 * Builds the analysis of a report: every offset into the text as decoded, every quotation a slice of it, frozen all
 * the way down and safe to write as JSON. The caller's report is copied, not frozen.
 * @param namer says which names are one organisation
 */
export function buildAnalysis(
  document: ReadDocument,
  found: DocumentFindings,
  namer: OrganizationNamer,
): Analysis {
  const { judgements, ...findings } = found;
  const whole: ProfilePart = {
    organization: document.organization,
    organizationKey: null,
    sentences: document.sentences.map((_sentence, index) => index),
    findings,
  };
  const scores = scoreProfile(document, judgements, whole);
  const rawOf = rawFinder(document.clean);
  const raw = rawOf(findings);
  const boilerplate = rawBoilerplate(document, judgements);
  return deepFreeze({
    report: copyOf(document.report),
    kind: document.kind,
    title: document.title,
    organization: document.organization,
    year: document.year,
    sections: sectionsOf(document),
    sentences: sentencesOf(document, found),
    ...raw,
    boilerplate,
    profiles: buildProfiles(document, found, namer, { of: rawOf, boilerplate, scores }),
    scores,
    notices: noticesOf(document, raw.slogans, scores),
  });
}

/** A copy without undefined fields, so that it reads the same after a trip through JSON. */
function copyOf(report: Report): Report {
  const given = Object.entries(report).filter(([, value]) => value !== undefined);
  const copy = Object.fromEntries(given) as unknown as Report;
  return {
    ...copy,
    ...(copy.attributes === undefined ? {} : { attributes: { ...copy.attributes } }),
    ...(copy.provenance === undefined ? {} : { provenance: { ...copy.provenance } }),
  };
}

function sectionsOf(document: ReadDocument): readonly AnalysisSection[] {
  return document.sections.map(({ start, end, role, level, heading, organization }) => ({
    ...rawSpan(document.clean, start, end),
    role,
    level,
    heading: heading === null ? null : quote(document.clean, heading.start, heading.end),
    organization,
  }));
}

function sentencesOf(document: ReadDocument, found: DocumentFindings): readonly AnalysisSentence[] {
  return document.sentences.map((sentence, index) => {
    const judgement = found.judgements[index]!;
    const { start, end } = rawSpan(document.clean, sentence.start, sentence.end);
    return {
      start,
      end,
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
}
