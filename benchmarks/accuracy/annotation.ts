// The part of an annotation that is scored, whoever made it: the program, a baseline or a second reader.
import {
  type GoldClaim,
  type GoldDocument,
  type GoldFigure,
  type GoldMeasure,
  type GoldNamed,
  type GoldProblem,
  type GoldSpan,
  problemsOf,
  roleOf,
} from './gold.js';

export interface ScoredSentence extends GoldSpan {
  readonly role: string;
  readonly boilerplate: boolean;
}

export type ScoredProblem = Omit<GoldProblem, 'also'>;

export interface ScoredAnnotation {
  readonly kind: string | null;
  readonly sentences: readonly ScoredSentence[];
  readonly problems: readonly ScoredProblem[];
  readonly figures: readonly GoldFigure[];
  readonly slogans: readonly GoldSpan[];
  readonly named: readonly GoldNamed[];
  readonly causes: readonly GoldSpan[];
  readonly measures: readonly GoldMeasure[];
  readonly claims: readonly GoldClaim[];
}

/** Nothing found. */
export const emptyAnnotation: ScoredAnnotation = {
  kind: null,
  sentences: [],
  problems: [],
  figures: [],
  slogans: [],
  named: [],
  causes: [],
  measures: [],
  claims: [],
};

/** A reader's labels as if a program had made them, so that two readers can be compared. */
export function annotationOf(document: GoldDocument): ScoredAnnotation {
  const { kind, units } = document;
  return {
    kind,
    sentences: units.map((unit) => ({
      start: unit.start,
      end: unit.end,
      role: roleOf(unit),
      boilerplate: unit.empty === 2,
    })),
    problems: problemsOf(document),
    figures: units.flatMap(({ figures }) => figures),
    slogans: units.flatMap(({ slogans }) => slogans),
    named: units.flatMap(({ named }) => named ?? []),
    causes: units.flatMap(({ causes }) => causes ?? []),
    measures: units.flatMap(({ measures }) => measures ?? []),
    claims: units.flatMap(({ claims }) => claims ?? []),
  };
}
