// The analyst's own categoriser as it is kept: a classifier on words, how sure it must be, and what it was trained on.
import { ShuzhiError } from '../base/errors.js';
import type { KeptClassifier } from '../base/token-classifier.js';

/** Name of its file in a folder of dictionaries. */
export const CATEGORISER_FILE = 'categoriser.json';
/** What its file says it is; the number changes with its form. */
export const CATEGORISER_FORMAT = 'shuzhi categoriser 1';

/** A categoriser as `shuzhi codebook learn` writes it. JSON-safe; holds words, no texts. */
export interface PersonalCategoriser {
  readonly format: typeof CATEGORISER_FORMAT;
  /** Least share with which its word counts, 0–1; below, the category stays as it is. */
  readonly threshold: number;
  /** Category ids it can give, in code unit order. */
  readonly categories: readonly string[];
  /** What it was trained on and how well that went. */
  readonly trained: Readonly<Record<string, unknown>>;
  readonly classifier: KeptClassifier;
}

/**
 * Reads the text of a `categoriser.json`.
 * @throws ShuzhiError DICTIONARY_INVALID where it is none
 */
export function parseCategoriser(text: string, file: string): PersonalCategoriser {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    throw invalid(file, '不是 JSON · it is not JSON', cause);
  }
  if (isCategoriser(value)) return value;
  throw invalid(file, '不是 shuzhi codebook learn 写的分类器 · not as shuzhi codebook learn writes it');
}

function invalid(file: string, reason: string, cause?: unknown): ShuzhiError {
  return new ShuzhiError('DICTIONARY_INVALID', reason, {
    file,
    hint: '请重新训练，或删去此文件 · learn it again, or delete the file: shuzhi codebook learn',
    cause,
  });
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function isCategoriser(value: unknown): value is PersonalCategoriser {
  if (!isRecord(value) || value.format !== CATEGORISER_FORMAT || !isRecord(value.classifier)) return false;
  const { threshold, categories, trained, classifier } = value;
  const { words, state } = classifier as Readonly<Record<string, unknown>>;
  return (
    typeof threshold === 'number' &&
    threshold >= 0 &&
    threshold <= 1 &&
    Array.isArray(categories) &&
    categories.every((category) => typeof category === 'string') &&
    isRecord(trained) &&
    Array.isArray(words) &&
    words.every((word) => typeof word === 'string') &&
    isRecord(state)
  );
}
