// Sentence by sentence: is it formula with no concrete fact, and why.
import { firstAtOrAfter, type Span } from '../base/span.js';
import type { Codebook } from '../codebook/codebook.js';
import type { ReadDocument, Sentence } from '../document/document.js';
import { isNamelessTitle, isTitleLine, isVagueGap } from './boilerplate-courtesy.js';
import { type SentenceEvidence, sentenceEvidence } from './boilerplate-evidence.js';
import { coverFormula } from './boilerplate-formula.js';
import { findParticulars } from './boilerplate-particulars.js';
import type { BoilerplateJudgement, Figure, Problem, Slogan } from './findings.js';

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
export const BOILERPLATE_THRESHOLD = 0.62;
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
  const all = findParticulars(document, evidence.slogans);
  const formula = coverFormula(document, evidence.slogans);
  return document.sentences.map((sentence, index) => {
    const judged = !sentence.heading && sentence.role !== 'noise' && sentence.role !== 'procedure';
    if (!judged) return judgement(sentence, index, null, { evidence: 'none', score: 0, reasons: [] });
    const words = document.clean.text.slice(sentence.body, sentence.end).trimEnd();
    const vague =
      (sentence.role === 'problem' && isVagueGap(words)) ||
      (sentence.role === 'opening' && isNamelessTitle(words));
    const particulars: SentenceEvidence =
      sentence.role === 'opening' && isTitleLine(words)
        ? { evidence: 'given', reasons: [`document:${words}`] }
        : sentenceEvidence(sentence, {
            figures: within(evidence.figures, sentence),
            problems: vague ? [] : within(evidence.problems, sentence),
            particulars: within(all, sentence).filter(({ onlyIn }) => !vague || onlyIn !== 'problem'),
          });
    const factor =
      particulars.evidence === 'none' ? 1 : particulars.evidence === 'masked' ? WITH_MASKED : WITH_GIVEN;
    const share = vague ? 1 : formula.share(sentence.body, sentence.end);
    const score = inThousandths(share * factor);
    const flagged = score >= BOILERPLATE_THRESHOLD;
    const reasons = flagged
      ? [...formula.reasons(sentence.body, sentence.end, within(evidence.slogans, sentence)), 'no-particular']
      : particulars.reasons;
    return judgement(sentence, index, flagged, { evidence: particulars.evidence, score, reasons });
  });
}

/** What `Number(value.toFixed(3))` gives; that, which takes long, only decides where the next digit is a five. */
function inThousandths(value: number): number {
  const scaled = value * 1000;
  const near = Math.round(scaled);
  return Math.abs(scaled - near) < 0.499 ? near / 1000 : Number(value.toFixed(3));
}

function judgement(
  sentence: Sentence,
  index: number,
  boilerplate: boolean | null,
  rest: Pick<BoilerplateJudgement, 'evidence' | 'score' | 'reasons'>,
): BoilerplateJudgement {
  return { start: sentence.start, end: sentence.end, sentence: index, boilerplate, ...rest };
}

/** What starts in a sentence, from a list ordered by start. */
function within<Found extends Span>(list: readonly Found[], sentence: Sentence): readonly Found[] {
  const from = firstAtOrAfter(list, sentence.start);
  const to = firstAtOrAfter(list, sentence.end);
  return from === to ? [] : list.slice(from, to);
}
