// What a batch keeps of an input: its profiles and outcome, never the whole text.
import type { Notice } from '../base/notice.js';
import type { Kind } from '../codebook/vocabulary.js';
import type { Rejection } from '../corpus/read-outcome.js';
import type { OverrideOutcome } from '../findings/override.js';
import type { Profile } from '../profile/profile.js';

/** An input that was analysed. Plain data: it travels between threads. */
export interface AnalysedInput {
  readonly outcome: 'ok';
  readonly id: string;
  readonly file: string;
  readonly sha256: string;
  /** How a text file was decoded; null for documents that say so themselves. */
  readonly encoding: string | null;
  readonly organization: string | null;
  readonly year: number | null;
  readonly kind: Kind;
  readonly profiles: readonly Profile[];
  readonly notices: readonly Notice[];
  /** What became of the overrides of this report. */
  readonly overrides: readonly OverrideOutcome[];
  /** The marked text as HTML markup, where a report page was asked for. */
  readonly markup: string | null;
  /** The extracted text of a document that is no plain text, to be kept beside the results; else null. */
  readonly extracted: string | null;
}

/** What became of one input of a batch. */
export type ScoredInput = AnalysedInput | Rejection;

/** An analysed input with notices counts as warned. */
export function isWarned(input: AnalysedInput): boolean {
  return input.notices.length > 0;
}
