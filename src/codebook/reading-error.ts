// How far a count of problem statements can be trusted: precision and recall on documents the rules were not written for.
import { measuredReadingError } from './measured-reading-error.js';
import type { ReadingError } from './reading-error-types.js';

export type { CategoryReadingError, ReadingError } from './reading-error-types.js';

/** Rates as columns of tables; null where they were measured on too few statements. */
export interface ReadingRates {
  readonly readingPrecision: number | null;
  readonly readingRecall: number | null;
}

/** Below so many statements a rate says nothing: at 20 its 90 % interval is still ±0.18. */
const LEAST_STATEMENTS = 20;

/**
 * The measured reading error of this version with the shipped dictionaries. With dictionaries of your own it may be smaller or
 * larger: label some documents and measure (`benchmarks/measure-accuracy.ts`).
 * @example
 * readingError().problems.at(-1)?.category // 'all'
 */
export function readingError(): ReadingError {
  return measuredReadingError;
}

const byCategory = new Map(measuredReadingError.problems.map((row) => [row.category, row]));

/** The rates of a category; both null for one that was not measured, as in a codebook with categories of its own. */
export function readingRates(category: string): ReadingRates {
  const row = byCategory.get(category);
  const rate = (value: number | null | undefined, of: number): number | null =>
    value === undefined || of < LEAST_STATEMENTS ? null : value;
  return {
    readingPrecision: rate(row?.precision, row?.found ?? 0),
    readingRecall: rate(row?.recall, row?.labelled ?? 0),
  };
}
