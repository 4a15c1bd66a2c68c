// What an analyst says against a statement of a problem the program found, and what became of it.
import type { Span } from '../base/span.js';
import type { Mode } from '../codebook/tables/deficiencies.js';
import type { Extent, Locus } from '../codebook/tables/loci.js';
import type { Voice } from '../codebook/vocabulary.js';

/** What an analyst can put right in a statement; what is left out stays as the program read it. */
export interface StatementChange {
  /** Id of the category. */
  readonly category?: string;
  /** Ids of further categories; an empty list takes all away. */
  readonly also?: readonly string[];
  readonly mode?: Mode;
  readonly locus?: Locus;
  readonly extent?: Extent;
  /** Who says it. */
  readonly voice?: Voice;
  /** Whom it is about, in a text that speaks of several. */
  readonly organization?: string;
}

/** The fields of a change, in the order in which they are listed. */
export const changeFields = [
  'category',
  'also',
  'mode',
  'locus',
  'extent',
  'voice',
  'organization',
] as const satisfies readonly (keyof StatementChange)[];

/** A correction of one statement. The statement is known by its words, and by its place where the words stand more than once. */
export interface Override {
  /** The report: its `file` or its `id`, as the tables print it. */
  readonly report: string;
  /** The statement as quoted in problems.csv. */
  readonly text: string;
  /** Its place as printed there; left out, or out of date, where the words are enough. */
  readonly start?: number;
  readonly end?: number;
  /** true: no problem is stated here. */
  readonly drop?: boolean;
  /** What to put right. Default: nothing. */
  readonly change?: StatementChange;
  /** An explanation to stand beside the statement. Default: none. */
  readonly remark?: string;
}

/**
 * What became of an override: `applied`; `unchanged`, since the program says the same by itself; else not applied, since no problem is
 * found there (`statement-missing`), its words stand more than once and not at the place given (`ambiguous`), another override
 * has that statement already (`duplicate`), the report is not among the inputs (`report-missing`), or the text is in one organisation's
 * own voice, so that its statements can be about nobody else (`own-voice`).
 */
export type OverrideState =
  | 'applied'
  | 'unchanged'
  | 'statement-missing'
  | 'ambiguous'
  | 'duplicate'
  | 'report-missing'
  | 'own-voice';

/** What became of an override. */
export interface OverrideOutcome {
  /** Its number in the list given, from 0. */
  readonly index: number;
  readonly state: OverrideState;
  /** Where the statement was found, into the text as decoded; null where it was not. */
  readonly place: Span | null;
  /** What the program said in the fields changed; null where nothing was found. */
  readonly before: StatementChange | null;
}

/** An override with its number in the list given. */
export interface NumberedOverride extends Override {
  readonly index: number;
}
