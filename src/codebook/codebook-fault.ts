// What can be wrong with a dictionary, and where.
import { type ErrorCode, ShuzhiError } from '../base/errors.js';

/** Something wrong with a dictionary. */
export interface CodebookFault {
  /** An `error` keeps the dictionary from being used, a `warning` does not (rows out of order, stray spaces). */
  readonly severity: 'error' | 'warning';
  readonly code: ErrorCode;
  /** The file as it was named, or `additions` for entries given as objects. */
  readonly file: string;
  /** Line of the row's first cell, from 1; null where the whole file is meant. */
  readonly line: number | null;
  /** Name of the column; null where the whole row is meant. */
  readonly column: string | null;
  /** Chinese and English: what was found and what would be accepted. */
  readonly reason: string;
}

/** A row of a dictionary before it is known to be right: its values by column, and where it stands. */
export interface PlacedRow {
  readonly values: Readonly<Record<string, unknown>>;
  readonly file: string;
  readonly line: number | null;
}

/** A fault of severity `error` and code DICTIONARY_INVALID unless said otherwise. */
export function codebookFault(
  place: Pick<PlacedRow, 'file' | 'line'>,
  column: string | null,
  reason: string,
  severity: CodebookFault['severity'] = 'error',
  code: ErrorCode = 'DICTIONARY_INVALID',
): CodebookFault {
  return { severity, code, file: place.file, line: place.line, column, reason };
}

/** Throws the first error among faults, saying how many more there are; warnings pass. */
export function throwFirstError(faults: readonly CodebookFault[]): void {
  const errors = faults.filter((fault) => fault.severity === 'error');
  const [first] = errors;
  if (first === undefined) return;
  const more =
    errors.length === 1
      ? undefined
      : `另有 ${errors.length - 1} 处，shuzhi codebook check 列出全部 · ${errors.length - 1} more, listed by shuzhi codebook check`;
  const place = [first.line, first.column].filter((part) => part !== null).join(':');
  throw new ShuzhiError(first.code, first.reason, { file: first.file, place, hint: more });
}
