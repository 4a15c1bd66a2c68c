// What came of a problem and its measure, by what was written later: kept, restated, returned, dropped or unknown.
import type { Claim, Evidence, Measure, Problem } from '../findings/findings.js';
import type { Profile } from '../profile/profile.js';
import { sameCategory, sameSubject, sharesAspect } from '../profile/same-subject.js';

/** What the next reports show of a measure or problem. */
export const outcomes = ['kept', 'dropped', 'restated', 'returned', 'unknown'] as const;
export type Outcome = (typeof outcomes)[number];

/** What was said after a report: by the organisation itself, by superior and inspectors. */
export interface Sequel {
  readonly own: readonly Profile[];
  readonly others: readonly Profile[];
}

/** An outcome with the words it rests on. */
export interface OutcomeEvidence {
  readonly outcome: Outcome;
  readonly evidence: string;
  readonly evidenceFile: string;
  readonly lag: number | null;
}

/** What is followed up: the categories and object words of a problem and of its measure. */
interface Subject {
  readonly category: string;
  readonly also: readonly string[];
  readonly aspects: readonly string[];
}

interface Trace {
  readonly text: string;
  readonly profile: Profile;
}

/**
 * The outcome of a problem and one measure for it (either may be null: a problem nothing is planned for, a measure for no problem
 * stated), the first that holds:
 *
 * 1. `kept`: the own next report claims something of the measure's category and object with evidence given (of the
 *    problem's too, where both are of one category);
 * 2. `returned`: it, or the superior or inspectors up to then, state the problem again (same category, shared object);
 * 3. `restated`: it announces a measure of that category and object again;
 * 4. `unknown`: it claims something of the kind, but with evidence masked or none; or there is no next report, or it claims
 *    nothing at all, or neither problem nor measure names an object by which it could be found again;
 * 5. `dropped`: it has no trace of it.
 *
 * Without a measure nothing was promised: only `returned` and `unknown` are possible. Without a problem nothing can return.
 */
export function outcomeOf(
  problem: Problem | null,
  measure: Measure | null,
  year: number | null,
  sequel: Sequel,
): OutcomeEvidence {
  const subject = subjectOf(problem, measure);
  const claims = measure === null ? [] : claimsOn(subject, sequel.own);
  const found = (outcome: Outcome, { text, profile }: Trace): OutcomeEvidence => ({
    outcome,
    evidence: text,
    evidenceFile: profile.file,
    lag: profile.year === null || year === null ? null : profile.year - year,
  });

  const given = nearestClaim(claims, measure, 'given');
  if (given !== undefined) return found('kept', given);
  const again = problem === null ? undefined : problemAgain(problem, [...sequel.own, ...sequel.others]);
  if (again !== undefined) return found('returned', again);
  const announced = measure === null ? undefined : measureAgain(subject, sequel.own);
  if (announced !== undefined) return found('restated', announced);
  const unproven = nearestClaim(claims, measure);
  if (unproven !== undefined) return { ...found('unknown', unproven), lag: null };
  const silent = sequel.own.find((profile) => profile.claims.length > 0);
  if (measure === null || silent === undefined || subject.aspects.length === 0) return unknown;
  return found('dropped', { text: '', profile: silent });
}

const unknown: OutcomeEvidence = { outcome: 'unknown', evidence: '', evidenceFile: '', lag: null };

/**
 * What a measure is about: its own category and object words; those of the problem too where both are of one category,
 * or where the measure names no object. A step listed under a point whose other problems are of another kind (支部调整
 * under 人才短缺) is not kept by what is claimed about those.
 */
function subjectOf(problem: Problem | null, measure: Measure | null): Subject {
  if (problem === null || measure === null) return { also: [], ...(problem ?? measure ?? nobody) };
  const isOneSubject = sameCategory(problem, measure) || measure.aspects.length === 0;
  if (!isOneSubject) return { category: measure.category, also: [], aspects: measure.aspects };
  return {
    category: problem.category,
    also: [...problem.also, measure.category],
    aspects: [...problem.aspects, ...measure.aspects],
  };
}

const nobody = { category: 'unspecific', aspects: [] };

function claimsOn(subject: Subject, own: readonly Profile[]): readonly ClaimTrace[] {
  return own.flatMap((profile) =>
    profile.claims
      .filter((claim) => sameSubject(subject, claim))
      .map((claim) => ({ claim, text: claim.text, profile })),
  );
}

type ClaimTrace = Trace & { readonly claim: Claim };

/** The claim that shares most object words with the measure, the first one among equals. */
function nearestClaim(
  claims: readonly ClaimTrace[],
  measure: Measure | null,
  evidence?: Evidence,
): ClaimTrace | undefined {
  let best: ClaimTrace | undefined;
  let most = -1;
  for (const trace of claims) {
    if (evidence !== undefined && trace.claim.evidence !== evidence) continue;
    const shared = trace.claim.aspects.filter((aspect) => measure?.aspects.includes(aspect) === true).length;
    if (shared <= most) continue;
    best = trace;
    most = shared;
  }
  return best;
}

function problemAgain(problem: Problem, profiles: readonly Profile[]): Trace | undefined {
  for (const profile of profiles) {
    const again = profile.problems.find(
      (other) =>
        sharesAspect(problem, other) &&
        (sameSubject(problem, other) || other.also.includes(problem.category)),
    );
    if (again !== undefined) return { text: again.text, profile };
  }
  return undefined;
}

function measureAgain(subject: Subject, own: readonly Profile[]): Trace | undefined {
  for (const profile of own) {
    const again = profile.measures.find((other) => sameSubject(subject, other));
    if (again !== undefined) return { text: again.text, profile };
  }
  return undefined;
}
