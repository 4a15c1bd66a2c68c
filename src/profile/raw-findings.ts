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
  const lists = new Map<readonly FindingBase[], readonly FindingBase[]>();
  const known = new Map<FindingBase, FindingBase>();
  const back = <F extends FindingBase>(findings: readonly F[], copyOf: (finding: F) => F): readonly F[] => {
    if (findings.length === 0) return NOTHING;
    const before = lists.get(findings) as readonly F[] | undefined;
    if (before !== undefined) return before;
    const raw = findings.map((finding) => {
      const copied = known.get(finding) as F | undefined;
      if (copied !== undefined) return copied;
      const copy = copyOf(finding);
      placeRaw(clean, copy);
      known.set(finding, copy);
      return copy;
    });
    lists.set(findings, raw);
    return raw;
  };
  // Each kind is copied at a place of its own, where the engine meets one shape only.
  return (found) => ({
    problems: back(found.problems, (finding) => ({ ...finding })),
    named: back(found.named, (finding) => ({ ...finding })),
    causes: back(found.causes, (finding) => ({ ...finding })),
    measures: back(found.measures, (finding) => ({ ...finding })),
    claims: back(found.claims, (finding) => ({ ...finding })),
    figures: back(found.figures, (finding) => ({ ...finding })),
    slogans: back(found.slogans, (finding) => ({ ...finding })),
  });
}

const NOTHING: readonly never[] = [];

/** Gives a copy of a finding its raw place and words. */
function placeRaw(clean: CleanText, copy: { -readonly [Key in keyof FindingBase]: FindingBase[Key] }): void {
  const { start, end } = rawSpan(clean, copy.start, copy.end);
  copy.start = start;
  copy.end = end;
  copy.text = clean.raw.slice(start, end);
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
