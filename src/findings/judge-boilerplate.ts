// Sentence by sentence: is it formula with no concrete fact, and why.
import { firstAtOrAfter } from '../base/span.js';
import type { Codebook } from '../codebook/codebook.js';
import type { ReadDocument, Sentence } from '../document/document.js';
import { type SentenceFindings, sentenceEvidence } from './boilerplate-evidence.js';
import { formulaShare } from './boilerplate-formula.js';
import type { BoilerplateJudgement, Figure, FindingBase, Problem, Slogan } from './findings.js';

/** What the judgement rests on besides the sentence itself. */
export interface BoilerplateEvidence {
  readonly figures: readonly Figure[];
  readonly slogans: readonly Slogan[];
  readonly problems: readonly Problem[];
}

/**
 * A sentence whose score reaches this is flagged. The score is its formula share, 0–1, where nothing particular stands in it; three
 * tenths of that where something particular is given, half where it is masked, so that neither can be flagged. Set on speeches, duty reports and review
 * transcripts read by two readers: below it sentences begin to name things of their own.
 */
export const BOILERPLATE_THRESHOLD = 0.66;
const WITH_GIVEN = 0.3;
const WITH_MASKED = 0.5;

/**
 * Judges every sentence; the result has one entry per sentence of the document, in order. `boilerplate` is true where the sentence is
 * formula (set phrases, stock words, general praise or exhortation) and holds no figure, document, named undertaking,
 * event, place, group, outcome or specific problem; null for noise, procedure and headings. Reasons are `code:words`.
 */
export function judgeBoilerplate(
  document: ReadDocument,
  _codebook: Codebook,
  evidence: BoilerplateEvidence,
): readonly BoilerplateJudgement[] {
  return document.sentences.map((sentence, index) => {
    const judged = !sentence.heading && sentence.role !== 'noise' && sentence.role !== 'procedure';
    if (!judged) return judgement(sentence, index, null, { evidence: 'none', score: 0, reasons: [] });
    const found: SentenceFindings = {
      figures: ofSentence(evidence.figures, sentence, index),
      slogans: ofSentence(evidence.slogans, sentence, index),
      problems: ofSentence(evidence.problems, sentence, index),
    };
    const particulars = sentenceEvidence(document, sentence, found);
    const formula = formulaShare(document, sentence, found.slogans);
    const factor =
      particulars.evidence === 'none' ? 1 : particulars.evidence === 'masked' ? WITH_MASKED : WITH_GIVEN;
    const score = Number((formula.share * factor).toFixed(3));
    const flagged = score >= BOILERPLATE_THRESHOLD;
    const reasons = flagged ? [...formula.reasons, 'no-particular'] : particulars.reasons;
    return judgement(sentence, index, flagged, { evidence: particulars.evidence, score, reasons });
  });
}

function judgement(
  sentence: Sentence,
  index: number,
  boilerplate: boolean | null,
  rest: Pick<BoilerplateJudgement, 'evidence' | 'score' | 'reasons'>,
): BoilerplateJudgement {
  return { start: sentence.start, end: sentence.end, sentence: index, boilerplate, ...rest };
}

/** The findings of one sentence, from a list ordered by start. */
function ofSentence<Finding extends FindingBase>(
  findings: readonly Finding[],
  sentence: Sentence,
  index: number,
): readonly Finding[] {
  const found: Finding[] = [];
  for (let i = firstAtOrAfter(findings, sentence.start); i < findings.length; i++) {
    const finding = findings[i]!;
    if (finding.start >= sentence.end) break;
    if (finding.sentence === index) found.push(finding);
  }
  return found;
}
