// How much each kind of evidence counts when roles are decided, in log-scores; found on whole passages of every kind.
import type { Kind, SectionRole } from '../codebook/vocabulary.js';

/** What a sentence is before anything is known of it but the kind of its document. */
export const kindPrior: Readonly<Record<Kind, Readonly<Record<SectionRole, number>>>> = {
  'self-report': {
    opening: -1,
    achievement: 1.2,
    problem: 0,
    cause: -0.8,
    plan: 0.2,
    demand: -3,
    procedure: -3,
    closing: -1.5,
  },
  speech: {
    opening: -1,
    achievement: 0,
    problem: 0,
    cause: -0.8,
    plan: -4,
    demand: 1.2,
    procedure: -1,
    closing: -1.5,
  },
  review: {
    opening: -1,
    achievement: 0.4,
    problem: 0.2,
    cause: -1,
    plan: -4,
    demand: 0.6,
    procedure: -0.2,
    closing: -1.5,
  },
  inspection: {
    opening: -1,
    achievement: 0.4,
    problem: 0.4,
    cause: -1,
    plan: 0,
    demand: -0.2,
    procedure: -3,
    closing: -1.5,
  },
  other: {
    opening: -1,
    achievement: 0.8,
    problem: 0,
    cause: -1,
    plan: 0,
    demand: 0.2,
    procedure: -1,
    closing: -1.5,
  },
};

/** A heading of the lexicon by its weight 1–3; a heading further out counts less, and less where a lead-in holds. */
export const headingWeights: readonly number[] = [0, 1.2, 2.4, 3.4];
/** What is left of a heading that the sentences under it contradict. */
export const CONTRADICTED_WEIGHT = 0.8;
export const OUTER_HEADING_SHARE = 0.7;
export const HEADING_SHARE_UNDER_LEAD_IN = 0.4;

/** An outermost heading that says nothing, after a part about problems, after problems inside a part, with a later year. */
export const AFTER_PROBLEM_PART_WEIGHT = 2;
export const AFTER_PROBLEM_WEIGHT = 1.2;
export const LATER_YEAR_WEIGHT = 3;

/** A lead-in by its reach; one that closes the document, among its last lines only. */
export const leadInWeights = { sentence: 5, paragraph: 3.6, section: 3.2 } as const;
/** 究其根源 and the like leave no doubt; 一年来 only leans. */
export const CAUSE_LEAD_IN_WEIGHT = 9;
export const RETROSPECT_WEIGHT = 2.6;
export const CLOSING_LEAD_IN_WEIGHT = 8;

/** What follows a turn of a review meeting until a lead-in says otherwise. */
export const TURN_WEIGHT = 1.5;

/** A change of role inside a line, at a new line, where an item or section begins. */
export const changeCosts = { sameLine: 1.4, newLine: 0.8, newItem: 0.7, newHeading: 0.15 } as const;

/** A construction of deficiency by its strength 1–3, the most a sentence can gather, and what of it speaks for a cause. */
export const deficiencyWeights: readonly number[] = [0, 0.3, 1.0, 1.7];
export const DEFICIENCY_CAP = 3.6;
export const CAUSE_SHARE = 0.8;

/** 有的, 部分, 个别 at the start of a clause: who falls short. */
export const QUANTIFIER_WEIGHT = 0.8;
/** 受到处分, 被通报: facts that are problems wherever they stand. */
export const INCIDENT_WEIGHT = 1.6;

/** A wording that asserts an achievement, and the most a sentence can gather. */
export const CLAIM_WEIGHT = 0.5;
export const CLAIM_CAP = 1.5;

/** 要…, 各单位要…: exhortation at the start of a clause. */
export const EXHORTATION_WEIGHT = 2.2;

/** The lines before the first sentence (title, author, salutation) and a last rallying call. */
export const PLACE_WEIGHT = 8;
export const LAST_CALL_WEIGHT = 13;

/** The dateline of a news report. */
export const DATELINE_WEIGHT = 3.5;

/** Sentences before 现将…如下 or 我讲三点意见, in writing and in speech; how many of them at most. */
export const BEFORE_ANNOUNCEMENT = 1.8;
export const BEFORE_ANNOUNCEMENT_SPOKEN = { opening: 2, achievement: 1.2 } as const;
export const LONGEST_PREAMBLE = 12;

/** In a rectification notice: the finding itself, what follows it, and what of that is only announced. */
export const FINDING_WEIGHT = 7;
export const STATED_FINDING_WEIGHT = 5;
export const REMEDY_WEIGHT = 2.5;
export const FUTURE_WEIGHT = 6;
