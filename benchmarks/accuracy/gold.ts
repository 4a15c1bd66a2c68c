// What a hand-labelled document holds: units, and in them the spans with their labels.

/** A stretch of the text as decoded, UTF-16 code units, end exclusive. */
export interface GoldSpan {
  readonly start: number;
  readonly end: number;
  /** The words quoted. */
  readonly text?: string;
}

/** A statement of a problem: the shortest clauses that carry the complaint with its subject. */
export interface GoldProblem extends GoldSpan {
  readonly category: string;
  /** Further categories that clearly apply; one of them counts as right. */
  readonly also?: readonly string[];
  readonly mode: string;
  readonly locus: string;
  /** Left out: `unstated`. */
  readonly extent?: string;
  /** Left out: that of the unit. */
  readonly organization?: string | null;
  /** The author's own number of the point; left out outside any numbered part. */
  readonly point?: number;
}

/** An expression of a quantity. What is left out was not judged and is not scored. */
export interface GoldFigure extends GoldSpan {
  readonly masked?: boolean;
  readonly value?: number | null;
  readonly unit?: string;
  readonly use?: string;
  readonly level?: string | null;
}

/** Another expression with a numeral or a mask, and why it is no figure. */
export interface GoldOther extends GoldSpan {
  readonly why: string;
}

/** A weakness that is named and not asserted. */
export interface GoldNamed extends GoldSpan {
  readonly frame: string;
  readonly category: string;
}

/** A step planned or demanded. */
export interface GoldMeasure extends GoldSpan {
  readonly category: string;
}

/** An achievement asserted. */
export interface GoldClaim extends GoldSpan {
  readonly category: string;
  readonly evidence: string;
}

/** A label row: one unit (sentence, heading line) of a document. */
export interface GoldUnit extends GoldSpan {
  readonly role: string;
  /** Of a heading: the role of what follows. */
  readonly under?: string;
  readonly organization: string | null;
  /** 2 boilerplate, 1 between, 0 concrete, null not judged. */
  readonly empty: 0 | 1 | 2 | null;
  readonly problems: readonly GoldProblem[];
  readonly figures: readonly GoldFigure[];
  readonly others: readonly GoldOther[];
  readonly slogans: readonly GoldSpan[];
  /** These four are left out where a set does not label them. */
  readonly named?: readonly GoldNamed[];
  readonly causes?: readonly GoldSpan[];
  readonly measures?: readonly GoldMeasure[];
  readonly claims?: readonly GoldClaim[];
}

/** A labelled document. */
export interface GoldDocument {
  readonly id: string;
  readonly text: string;
  /** The kind it is, where the set says so. */
  readonly kind: string | null;
  readonly units: readonly GoldUnit[];
}

/** The role a unit is scored on: a heading has the role of what follows. */
export const roleOf = ({ role, under }: GoldUnit): string =>
  role === 'heading' ? (under ?? 'heading') : role;

/** The problems of a document, each with the organisation it is about. */
export function problemsOf({ units }: GoldDocument): readonly GoldProblem[] {
  return units.flatMap((unit) =>
    unit.problems.map((problem) => ({ ...problem, organization: problem.organization ?? unit.organization })),
  );
}
