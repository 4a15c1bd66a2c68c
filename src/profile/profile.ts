// One organisation in one report: what a survey is made of. JSON-safe, so that it can be stored and merged.
import type { Span } from '../base/span.js';
import type { Kind, Role, Voice } from '../codebook/vocabulary.js';
import type {
  Boilerplate,
  Cause,
  Claim,
  Figure,
  Measure,
  Named,
  Problem,
  Slogan,
} from '../findings/findings.js';

/** The scores of a profile; each is documented with its formula in `score-profile.ts`. */
export interface Scores {
  /** Characters (UTF-16 code units) of sentences that are not noise. */
  readonly chars: number;
  /** Distinct points with at least one problem. */
  readonly points: number;
  /** Problem statements. */
  readonly problems: number;
  /** Problem statements with a named object (category neither unspecific nor other). */
  readonly specificProblems: number;
  /** Problems with locus self ÷ problems; null without problems. */
  readonly selfShare: number | null;
  /** Share of points with a stated cause; null without points. */
  readonly withCause: number | null;
  /** Share of points with a measure; null without points. */
  readonly withMeasure: number | null;
  /** Figures given (not masked, not procedural). */
  readonly figures: number;
  /** Figures masked in this copy. */
  readonly maskedFigures: number;
  /** Figures given per 1,000 characters; null where not assessable or no characters. */
  readonly figuresPerThousand: number | null;
  /** The same with masked figures counted: the upper bound. */
  readonly figuresPerThousandUpper: number | null;
  /** Figures of level activity ÷ figures with a level; null without. */
  readonly activityShare: number | null;
  readonly slogansPerThousand: number | null;
  /** Characters covered by slogans ÷ characters. */
  readonly sloganShare: number | null;
  /** Flagged characters ÷ characters of judged sentences. */
  readonly boilerplateShare: number | null;
  /** Whether densities of figures mean anything in this copy: masked ÷ (given + masked) ≤ 1/3. */
  readonly assessable: boolean;
}

/** One line of balance.csv: what stands in the sentences of one role. */
export interface Balance {
  readonly role: Role;
  readonly chars: number;
  readonly sentences: number;
  readonly figures: number;
  readonly maskedFigures: number;
  readonly boilerplateShare: number | null;
}

/** Fingerprint of a sentence: enough to find it again elsewhere without its text. Offsets into the text as decoded. */
export interface Fingerprint extends Span {
  /** 64-bit hash of the words (slogans, document names, white space and marks masked), as 16 hex digits. */
  readonly exact: string;
  /** The same with digits, masks and numerals made one sign: equal for sentences that differ in figures only. */
  readonly masked: string;
  /** Code units hashed: short ones coincide by chance. */
  readonly length: number;
  readonly role: Role;
}

/** One organisation in one report. All offsets point into the text as decoded. */
export interface Profile {
  /** `report id` or, where a report yields several, `report id#n`, n from 1. */
  readonly id: string;
  readonly report: string;
  readonly file: string;
  /** The name shown; null for a text about nobody in particular. */
  readonly organization: string | null;
  /** What profiles of one organisation share: the name without Party-body ending; masked names stay apart per document. */
  readonly organizationKey: string | null;
  readonly year: number | null;
  readonly kind: Kind;
  readonly voice: Voice;
  readonly speaker: string | null;
  readonly title: string | null;
  readonly attributes: Readonly<Record<string, string>>;
  /** Voices whose problems could have shown here: the profile has a problem part or a problem of that voice. */
  readonly exposedVoices: readonly Voice[];
  /** Roles whose points are numbered by the author; elsewhere each sentence is a point and equal numbers mean nothing. */
  readonly numberedRoles: readonly Role[];
  readonly problems: readonly Problem[];
  readonly named: readonly Named[];
  readonly causes: readonly Cause[];
  readonly measures: readonly Measure[];
  readonly claims: readonly Claim[];
  readonly figures: readonly Figure[];
  readonly slogans: readonly Slogan[];
  readonly boilerplate: readonly Boilerplate[];
  readonly balance: readonly Balance[];
  readonly fingerprints: readonly Fingerprint[];
  readonly scores: Scores;
}
