// How much each kind of evidence counts when roles are decided, in log-scores, found by search on marked passages.
//
// One weight after the other was moved by 0.4, then 0.15, up to three steps each way, and kept where the mean share of
// characters with the right role rose: on the passages of corpora/training whose names begin with a and b, with the passages
// of test/document and corpora/gold/first weighed in by their scores and three real documents as a bound (0.98). Hand c and
// corpora/gold/tune had no part in it. Weights that leave no doubt (last call, causes announced) stand above what a model
// beside the rules can outweigh.
import type { Kind, SectionRole } from '../codebook/vocabulary.js';

/** What a sentence is before anything is known of it but the kind of its document. */
export const kindPrior: Readonly<Record<Kind, Readonly<Record<SectionRole, number>>>> = {
  'self-report': {
    opening: -0.6,
    achievement: 0,
    problem: -0.4,
    cause: -0.8,
    plan: -0.2,
    demand: -3,
    procedure: -3,
    closing: -1.5,
  },
  speech: {
    opening: -1,
    achievement: 0.8,
    problem: 0.55,
    cause: 0.15,
    plan: -4,
    demand: 0.9,
    procedure: -1,
    closing: -1.5,
  },
  review: {
    opening: -0.6,
    achievement: 0,
    problem: 0.2,
    cause: -1.4,
    plan: -4,
    demand: 0.6,
    procedure: 0.2,
    closing: -1.5,
  },
  inspection: {
    opening: 1,
    achievement: 0.4,
    problem: 0.4,
    cause: -0.2,
    plan: -0.4,
    demand: 1.25,
    procedure: -3,
    closing: -1.5,
  },
  other: {
    opening: -0.6,
    achievement: 0.95,
    problem: 0.8,
    cause: -1.15,
    plan: 0,
    demand: -0.6,
    procedure: -2.75,
    closing: -1.5,
  },
};

/** A heading of the lexicon by its weight 1–3; a heading further out counts less, and less where a lead-in holds. */
export const headingWeights: readonly number[] = [0, 0, 1.6, 3.4];
/** What is left of a heading that the sentences under it contradict. */
export const CONTRADICTED_WEIGHT = 0.8;
export const OUTER_HEADING_SHARE = 0.7;
export const HEADING_SHARE_UNDER_LEAD_IN = 0.15;

/** An outermost heading that says nothing, after a part about problems, after problems inside a part, with a later year. */
export const AFTER_PROBLEM_PART_WEIGHT = 1.6;
export const AFTER_PROBLEM_WEIGHT = 0.8;
export const LATER_YEAR_WEIGHT = 3;

/** A lead-in by its reach; one that closes the document, among its last lines only. */
export const leadInWeights = { sentence: 4.45, paragraph: 3.6, section: 2.8 } as const;
/** 究其根源 and the like leave no doubt, 我讲三点意见 hardly any; 一年来 only leans. */
export const CAUSE_LEAD_IN_WEIGHT = 14;
export const ANNOUNCEMENT_WEIGHT = 6;
export const RETROSPECT_WEIGHT = 3;
export const CLOSING_LEAD_IN_WEIGHT = 8;

/** What follows a turn of a review meeting until a lead-in says otherwise. */
export const TURN_WEIGHT = 0.3;

/** What stands between two units: nothing but the end of a sentence, a new line, the first or a later item of a list, a heading. */
export type Border = 'sameLine' | 'newLine' | 'newItem' | 'nextItem' | 'newHeading';

/** What a change of role costs there besides the order of roles, and how much that order counts. */
export const changeCosts: Readonly<Record<Border, number>> = {
  sameLine: 1,
  newLine: 0,
  newItem: -0.4,
  nextItem: 0.75,
  newHeading: -1.1,
};
export const orderShares: Readonly<Record<Border, number>> = {
  sameLine: 0.6,
  newLine: 0.6,
  newItem: 0.2,
  nextItem: 0.6,
  newHeading: 0.55,
};

/** A construction of deficiency by its strength 1–3, the most a sentence can gather, and what of it speaks for a cause. */
export const deficiencyWeights: readonly number[] = [0, 0.3, 1.0, 1.7];
export const DEFICIENCY_CAP = 3.2;
export const CAUSE_SHARE = 1.45;

/** 有的, 部分, 个别 at the start of a clause: who falls short. */
export const QUANTIFIER_WEIGHT = 0.8;
/** 受到处分, 被通报: facts that are problems wherever they stand. */
export const INCIDENT_WEIGHT = 1.6;

/** A wording that asserts an achievement, and the most a sentence can gather. */
export const CLAIM_WEIGHT = 0.5;
export const CLAIM_CAP = 1.75;

/** 要…, 各单位要…: exhortation at the start of a clause. */
export const EXHORTATION_WEIGHT = 3.4;

/** The lines before the first sentence (title, author, salutation) and a last rallying call. */
export const PLACE_WEIGHT = 8;
export const LAST_CALL_WEIGHT = 18;

/** The dateline of a news report. */
export const DATELINE_WEIGHT = 3.5;

/** Sentences before 现将…如下 or 我讲三点意见, in writing and in speech; how many of them at most. */
export const BEFORE_ANNOUNCEMENT = 2.05;
export const BEFORE_ANNOUNCEMENT_SPOKEN = { opening: 1.2, achievement: 1.8 } as const;
export const LONGEST_PREAMBLE = 12;

/** In a rectification notice: the finding itself, what follows it, and what of that is only announced. */
export const FINDING_WEIGHT = 7;
export const STATED_FINDING_WEIGHT = 5;
export const REMEDY_WEIGHT = 2.5;
export const FUTURE_WEIGHT = 6;

/** A word that only leans towards a role, and how many of one role count. */
export const hintWeights: Readonly<Record<SectionRole, number>> = {
  opening: 1.95,
  achievement: 1.2,
  problem: 0.8,
  cause: 1.8,
  plan: 2.1,
  demand: 0.95,
  procedure: 1.2,
  closing: 1,
};
export const MOST_HINTS = 3;

/** 但… at the start of a sentence; with a shortcoming named (当然，不足也不少); 值得肯定的是. */
export const PIVOT_WEIGHT = 1;
export const TURN_TO_PROBLEMS_WEIGHT = 2;
export const TURN_TO_PRAISE_WEIGHT = 1.5;
