// Whether two numbered lists of one report run parallel, and from which item on: measure 3 answers problem 3, or 2.
import type { Measure, Problem } from '../findings/findings.js';
import { listsBy } from './lists-by.js';
import { sameCategory, sharesAspect } from './same-subject.js';

/** Fewer common numbers than this cannot show that two lists do not belong together. */
const FEWEST_POINTS = 3;
/** Share of the common numbers at which both lists must speak of the same thing. */
const LEAST_AGREEMENT = 1 / 2;
/** How far one list may start before the other: an opening sentence or a first measure of its own counts as an item. */
const SHIFTS = [0, -1, 1, -2, 2] as const;

/**
 * What to add to the number of a problem to get that of its measures: 0 if lists agree as they are numbered or are too short to
 * tell, else the shift at which they agree best, null where they agree nowhere. At a shift, the lists agree on a number if a problem and
 * a measure there share category or object. Lists that run parallel agree nearly everywhere, others by chance only.
 */
export function pointShift(problems: readonly Problem[], measures: readonly Measure[]): number | null {
  const ofPoint = listsBy(measures, ({ point }) => point);
  const plain = agreement(problems, ofPoint, 0);
  if (plain.points < FEWEST_POINTS || plain.share >= LEAST_AGREEMENT) return 0;
  let best: number | null = null;
  let most = LEAST_AGREEMENT;
  for (const shift of SHIFTS) {
    const { points, share } = agreement(problems, ofPoint, shift);
    if (points < FEWEST_POINTS || share < most || (share === most && best !== null)) continue;
    best = shift;
    most = share;
  }
  return best;
}

interface Agreement {
  /** Numbers under which both lists have something. */
  readonly points: number;
  readonly share: number;
}

function agreement(
  problems: readonly Problem[],
  ofPoint: ReadonlyMap<number, readonly Measure[]>,
  shift: number,
): Agreement {
  const agrees = new Map<number, boolean>();
  for (const problem of problems) {
    const others = ofPoint.get(problem.point + shift);
    if (others === undefined || agrees.get(problem.point) === true) continue;
    const alike = others.some((measure) => sameCategory(problem, measure) || sharesAspect(problem, measure));
    agrees.set(problem.point, alike);
  }
  const agreed = [...agrees.values()].filter(Boolean).length;
  return { points: agrees.size, share: agrees.size === 0 ? 0 : agreed / agrees.size };
}
