// The scores of a profile, each with its formula.
import type { Scores } from './profile.js';

/** Counts the scores. */
export function scoreProfile(): Scores {
  return {
    chars: 0,
    points: 0,
    problems: 0,
    specificProblems: 0,
    selfShare: null,
    withCause: null,
    withMeasure: null,
    figures: 0,
    maskedFigures: 0,
    figuresPerThousand: null,
    figuresPerThousandUpper: null,
    activityShare: null,
    slogansPerThousand: null,
    sloganShare: null,
    boilerplateShare: null,
    assessable: true,
  };
}
