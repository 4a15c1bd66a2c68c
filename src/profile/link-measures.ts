// Which measures and causes belong to a problem: by the author's own numbering, else by what they are about.
import type { Role } from '../codebook/vocabulary.js';
import type { Cause, FindingBase, Measure, Problem } from '../findings/findings.js';

/** What links are made from; a profile is one. */
export interface Linkable {
  readonly problems: readonly Problem[];
  readonly causes: readonly Cause[];
  readonly measures: readonly Measure[];
  readonly numberedRoles: readonly Role[];
}

/** How a measure belongs to a problem: the same point number, or the same category and a shared aspect. */
export type LinkKind = 'point' | 'aspect';

/** A measure for a problem. */
export interface MeasureLink {
  readonly measure: Measure;
  readonly link: LinkKind;
}

/** Two statements of one subject: the same category (`also` counts) and at least one object word in both. */
export function sameSubject(
  problem: Pick<Problem, 'category' | 'also' | 'aspects'>,
  other: { readonly category: string; readonly aspects: readonly string[] },
): boolean {
  return sameCategory(problem, other) && sharesAspect(problem, other);
}

/** Whether two statements have an object word in common. */
export function sharesAspect(
  one: { readonly aspects: readonly string[] },
  other: { readonly aspects: readonly string[] },
): boolean {
  return one.aspects.some((aspect) => other.aspects.includes(aspect));
}

/**
 * The measures of each problem, in the order of the problems, nearest first. Measures under the same point number come
 * first: those about the problem's category or object if there are any, else all of that point. Without a measure
 * of its number, a problem has the measures with the same category and a shared aspect. Numbers are trusted only where
 * the author numbered both parts, or where problem and measure stand next to each other.
 */
export function linkMeasures(source: Omit<Linkable, 'causes'>): readonly (readonly MeasureLink[])[] {
  const { problems, measures, numberedRoles } = source;
  const numbered = numberedRoles.includes('plan') || numberedRoles.includes('demand');
  return problems.map((problem) => {
    const trusted = numbered && numberedRoles.includes(problem.role);
    const point = measures.filter((measure) => samePoint(problem, measure, trusted));
    const close = point.filter((measure) => sameCategory(problem, measure) || sharesAspect(problem, measure));
    if (point.length > 0) return nearest(problem, close.length > 0 ? close : point).map(by('point'));
    return nearest(
      problem,
      measures.filter((measure) => sameSubject(problem, measure)),
    ).map(by('aspect'));
  });
}

/** The causes stated for each problem, in the order of the problems, nearest first: those under the same point number. */
export function linkCauses(source: Omit<Linkable, 'measures'>): readonly (readonly Cause[])[] {
  const { problems, causes, numberedRoles } = source;
  const numbered = numberedRoles.includes('cause');
  return problems.map((problem) => {
    const trusted = numbered && numberedRoles.includes(problem.role);
    return nearest(
      problem,
      causes.filter((cause) => samePoint(problem, cause, trusted)),
    );
  });
}

function by(link: LinkKind): (measure: Measure) => MeasureLink {
  return (measure) => ({ measure, link });
}

function samePoint(
  problem: Problem,
  other: FindingBase & { readonly point: number },
  trusted: boolean,
): boolean {
  return problem.point === other.point && (trusted || Math.abs(problem.sentence - other.sentence) <= 1);
}

function sameCategory(
  problem: Pick<Problem, 'category' | 'also'>,
  other: { readonly category: string },
): boolean {
  return problem.category === other.category || problem.also.includes(other.category);
}

function nearest<F extends FindingBase>(problem: Problem, others: readonly F[]): readonly F[] {
  const distance = (other: F): number => Math.abs(other.start - problem.start);
  return [...others].sort((a, b) => distance(a) - distance(b) || a.start - b.start);
}
