// Which measures and causes belong to a problem: by the author's own numbering, else by what they are about.
import type { Role } from '../codebook/vocabulary.js';
import type { Cause, FindingBase, Measure, Problem } from '../findings/findings.js';
import { listsBy } from './lists-by.js';
import { pointShift } from './point-shift.js';
import { sameCategory, sharesAspect } from './same-subject.js';

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

/**
 * The measures of each problem, in the order of the problems, nearest first. Measures under the same point number come
 * first: those about the problem's category or object if there are any, else all of that point. Without a measure
 * of its number, a problem has the measures with the same category and a shared aspect. Numbers are trusted only where
 * the author numbered both parts and the lists run parallel (see {@link pointShift}), or where problem and measure stand
 * next to each other.
 */
export function linkMeasures(source: Omit<Linkable, 'causes'>): readonly (readonly MeasureLink[])[] {
  const { problems, measures, numberedRoles } = source;
  const numbered = problems.filter(({ role }) => numberedRoles.includes(role));
  const answered = numberedRoles.includes('plan') || numberedRoles.includes('demand');
  const shift = answered ? pointShift(numbered, measures) : null;
  const ofPoint = listsBy(measures, ({ point }) => point);
  const ofCategory = listsBy(measures, ({ category }) => category);
  return problems.map((problem) => {
    const trusted = shift !== null && numberedRoles.includes(problem.role);
    const point = underPoint(problem, ofPoint, trusted ? problem.point + shift : null);
    const close = point.filter((measure) => sameCategory(problem, measure) || sharesAspect(problem, measure));
    if (point.length > 0) return nearest(problem, close.length > 0 ? close : point).map(by('point'));
    const alike = [...new Set([problem.category, ...problem.also])].flatMap((id) => ofCategory.get(id) ?? []);
    return nearest(
      problem,
      alike.filter((measure) => sharesAspect(problem, measure)),
    ).map(by('aspect'));
  });
}

/** The causes stated for each problem, in the order of the problems, nearest first: those under the same point number. */
export function linkCauses(source: Omit<Linkable, 'measures'>): readonly (readonly Cause[])[] {
  const { problems, causes, numberedRoles } = source;
  const numbered = numberedRoles.includes('cause');
  const ofPoint = listsBy(causes, ({ point }) => point);
  return problems.map((problem) => {
    const number = numbered && numberedRoles.includes(problem.role) ? problem.point : null;
    return nearest(problem, underPoint(problem, ofPoint, number));
  });
}

function by(link: LinkKind): (measure: Measure) => MeasureLink {
  return (measure) => ({ measure, link });
}

type Numbered = FindingBase & { readonly point: number };

/** Under the number looked for, or (numbers not trusted) under the problem's own in its sentence or the next. */
function underPoint<F extends Numbered>(
  problem: Problem,
  ofPoint: ReadonlyMap<number, readonly F[]>,
  number: number | null,
): readonly F[] {
  if (number !== null) return ofPoint.get(number) ?? [];
  const own = ofPoint.get(problem.point) ?? [];
  return own.filter((other) => Math.abs(problem.sentence - other.sentence) <= 1);
}

function nearest<F extends FindingBase>(problem: Problem, others: readonly F[]): readonly F[] {
  if (others.length <= 1) return others;
  const distance = (other: F): number => Math.abs(other.start - problem.start);
  return [...others].sort((a, b) => distance(a) - distance(b) || a.start - b.start);
}
