// A problem statement with the category an analyst gave it: what a categoriser is learned from.

/** One corrected row of problems.csv. */
export interface LabelledStatement {
  /** The statement, as quoted from the report. */
  readonly text: string;
  /** Category id the analyst holds right. */
  readonly category: string;
  /** The report it stands in. Statements of one report are never both learned from and tested on. Default: a report of its own. */
  readonly file?: string;
  /** Category id the program gave it within its report, where that is known. Only compared with: in context it may know better. */
  readonly original?: string;
}
