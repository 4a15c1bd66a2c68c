// The scores of a profile, each with its formula.
import type { Span } from '../base/span.js';
import type { ReadDocument } from '../document/document.js';
import type { BoilerplateJudgement, Figure } from '../findings/findings.js';
import { linkCauses, linkMeasures } from './link-measures.js';
import { numberedRoles } from './numbered-roles.js';
import type { Scores } from './profile.js';
import type { PartFindings, ProfilePart } from './profile-parts.js';

/** Above this share of masked figures a copy cannot show how concrete its author was. */
export const HIGHEST_MASKED_SHARE = 1 / 3;

/**
 * Counts the scores of a part of a document.
 *
 * - `chars` = Σ length of the sentences whose role is not noise, as read (clean text: broken lines joined, stray spaces gone)
 * - `points` = number of different (role, point) of problems; `problems` = statements; `specificProblems` = those whose category
 *   is neither `unspecific` nor `other`; `selfShare` = problems with locus self ÷ problems
 * - `withCause`, `withMeasure` = points with a cause or a measure linked to one of their problems ÷ points (see `link-measures.ts`)
 * - `figures` = figures that are neither masked nor procedural; `maskedFigures` = masked ones, not procedural
 * - `assessable` = maskedFigures ÷ (figures + maskedFigures) ≤ 1/3, or no figures at all
 * - `figuresPerThousand` = 1000 · figures ÷ chars if assessable; `figuresPerThousandUpper` = 1000 · (figures + maskedFigures) ÷ chars
 * - `activityShare` = figures of level activity ÷ figures that have a level (masked ones too: the level is in the words around them)
 * - `slogansPerThousand` = 1000 · slogans ÷ chars; `sloganShare` = characters covered by slogans ÷ chars
 * - `boilerplateShare` = characters of flagged sentences ÷ characters of judged sentences (no noise, procedure, headings)
 *
 * A ratio whose denominator is 0 is null, never 0. Not for ranking: who admits more has more problems here, not in life.
 */
export function scoreProfile(
  document: ReadDocument,
  judgements: readonly BoilerplateJudgement[],
  part: ProfilePart,
): Scores {
  const chars = charsOf(document, part);
  return {
    chars,
    ...problemScores(document, part),
    ...figureScores(part.findings, chars),
    slogansPerThousand: ratio(1000 * part.findings.slogans.length, chars),
    sloganShare: ratio(covered(part.findings.slogans), chars),
    boilerplateShare: boilerplateShare(judgements, part.sentences),
  };
}

/** `part ÷ whole`, null where there is nothing to divide by. */
export function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

/** Whether a figure counts: announcements of lists (三点意见) do not. */
export function counts(figure: Figure): boolean {
  return figure.use !== 'procedural';
}

/** Flagged characters ÷ characters of judged sentences, over the sentences given. */
export function boilerplateShare(
  judgements: readonly BoilerplateJudgement[],
  sentences: readonly number[],
): number | null {
  let judged = 0;
  let flagged = 0;
  for (const index of sentences) {
    const { boilerplate, start, end } = judgements[index]!;
    if (boilerplate === null) continue;
    judged += end - start;
    if (boilerplate) flagged += end - start;
  }
  return ratio(flagged, judged);
}

function charsOf(document: ReadDocument, part: ProfilePart): number {
  let chars = 0;
  for (const index of part.sentences) {
    const { role, start, end } = document.sentences[index]!;
    if (role !== 'noise') chars += end - start;
  }
  return chars;
}

function problemScores(document: ReadDocument, part: ProfilePart) {
  const { problems, causes, measures } = part.findings;
  const numbered = numberedRoles(document, part.sentences);
  const links = linkMeasures({ problems, measures, numberedRoles: numbered });
  const causesLinked = linkCauses({ problems, causes, numberedRoles: numbered });
  const points = new Set<string>();
  const caused = new Set<string>();
  const remedied = new Set<string>();
  problems.forEach((problem, index) => {
    const point = `${problem.role} ${problem.point}`;
    points.add(point);
    if (causesLinked[index]!.length > 0) caused.add(point);
    if (links[index]!.length > 0) remedied.add(point);
  });
  const specific = problems.filter(({ category }) => category !== 'unspecific' && category !== 'other');
  const own = problems.filter(({ locus }) => locus === 'self');
  return {
    points: points.size,
    problems: problems.length,
    specificProblems: specific.length,
    selfShare: ratio(own.length, problems.length),
    withCause: ratio(caused.size, points.size),
    withMeasure: ratio(remedied.size, points.size),
  };
}

function figureScores(findings: PartFindings, chars: number) {
  const counted = findings.figures.filter(counts);
  const masked = counted.filter((figure) => figure.masked).length;
  const given = counted.length - masked;
  const levelled = counted.filter(({ level }) => level !== null);
  const activities = levelled.filter(({ level }) => level === 'activity');
  const assessable = counted.length === 0 || masked / counted.length <= HIGHEST_MASKED_SHARE;
  return {
    figures: given,
    maskedFigures: masked,
    figuresPerThousand: assessable ? ratio(1000 * given, chars) : null,
    figuresPerThousandUpper: ratio(1000 * counted.length, chars),
    activityShare: ratio(activities.length, levelled.length),
    assessable,
  };
}

function covered(spans: readonly Span[]): number {
  let total = 0;
  let reached = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    total += Math.max(0, end - Math.max(start, reached));
    reached = Math.max(reached, end);
  }
  return total;
}
