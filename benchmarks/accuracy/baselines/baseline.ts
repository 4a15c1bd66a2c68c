// What a baseline is: a simple way to annotate a document, against which the program is measured.
import type { ScoredAnnotation } from '../annotation.js';
import type { MeasureName } from '../measures.js';

/** The text to annotate; the labels stay with the scorer. */
export interface BaselineInput {
  readonly text: string;
}

export interface Baseline {
  readonly name: string;
  /** The measures it says anything about; the others are left out of its column. */
  readonly measures: readonly MeasureName[];
  readonly annotate: (document: BaselineInput) => ScoredAnnotation;
}
