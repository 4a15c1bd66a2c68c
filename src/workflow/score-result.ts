// The outcome of a batch.
import type { DataTable } from '../base/table.js';
import type { Rejection } from '../corpus/read-outcome.js';
import type { Survey } from '../survey/survey.js';
import type { OverrideRow } from './override-rows.js';
import type { RunCounts } from './run-manifest.js';
import type { Summary } from './summary.js';

/** The outcome of a batch. */
export interface ScoreResult {
  /** The tables made, by name; the columns are those of the CSV files. */
  readonly tables: ReadonlyMap<string, DataTable>;
  /** The survey behind them, to ask further questions of. */
  readonly survey: Survey;
  /** Inputs not used, each with file, code, place and reason; what is rejected is missing, not free of problems. */
  readonly rejected: readonly Rejection[];
  /** What became of each override given, in their order; empty without any. */
  readonly overrides: readonly OverrideRow[];
  /** inputs = ok + warned + rejected. */
  readonly counts: RunCounts;
  readonly summary: Summary;
}
