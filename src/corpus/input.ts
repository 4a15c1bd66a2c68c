// An input: a file to read, with its names and what a manifest says of it.
import type { Rejection } from './read-outcome.js';
import type { ReportFields } from './report-columns.js';

/** A file to read: a document holds one report, a table one in each row. Plain data, so that it can be sent to a worker. */
export interface Input {
  readonly input: 'document' | 'table';
  /** Where it is, absolute. */
  readonly path: string;
  /** The path as shown: relative to the common folder of the inputs, forward slashes, NFC. */
  readonly file: string;
  readonly id: string;
  /** Name of the common folder: its year counts where no other is found. */
  readonly root: string;
  /** What a manifest says of it. */
  readonly stated: ReportFields;
}

/** A file found, not yet named; or one that cannot be used, by its absolute path or (`path` null) as the user named it. */
export type Found =
  | { readonly path: string; readonly input: 'document' | 'table'; readonly stated: ReportFields }
  | { readonly path: string | null; readonly rejection: Rejection };
