// What a measurement of the reading error holds.

/** The outcome of a measurement. */
export interface ReadingError {
  /** Day of the measurement, YYYY-MM-DD. */
  readonly measured: string;
  /** The sets of labelled documents it was made on (`corpora/gold/…`). */
  readonly sets: string;
  /** A row for each category and a last one, `all`, in which the category does not matter. */
  readonly problems: readonly CategoryReadingError[];
}

/** The statements of one category. */
export interface CategoryReadingError {
  readonly category: string;
  /** Statements labelled by readers. */
  readonly labelled: number;
  /** Statements found by the program. */
  readonly found: number;
  /** Right ÷ found, 0–1; null where none was found. */
  readonly precision: number | null;
  /** Met ÷ labelled, 0–1; null where none was labelled. */
  readonly recall: number | null;
  readonly f1: number | null;
}
