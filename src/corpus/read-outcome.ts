// What became of an input: a report, or a rejection that names file, place and reason.
import { type ErrorCode, ShuzhiError } from '../base/errors.js';
import type { Notice } from '../base/notice.js';
import type { Report } from './report.js';

/** An input that became a report. */
export interface Accepted {
  readonly outcome: 'ok';
  readonly report: Report;
  /** What is worth knowing about the reading: `encoding-doubtful`, `ending-differs`, `same-content` … */
  readonly notices: readonly Notice[];
  /** Digest of the file's bytes, hexadecimal; rows of one table share that of the table. */
  readonly sha256: string;
  /** How a text file was decoded; null for documents that say so themselves (.docx, .doc, .pdf). */
  readonly encoding: string | null;
}

/** An input that was not used, and why. */
export interface Rejection {
  readonly outcome: 'rejected';
  /** The file as shown in tables: relative to the common folder of the inputs, with its ending. */
  readonly file: string;
  readonly code: ErrorCode;
  /** Where in the file: `line 12, byte 3102`, `12:year` (line and column of a table), `page 3`; null for the whole file. */
  readonly place: string | null;
  /** Chinese and English: what was found and what would be accepted. */
  readonly reason: string;
}

/** What became of one input. */
export type ReadOutcome = Accepted | Rejection;

/** A rejection from an error; anything that is not ours becomes INPUT_BROKEN with the reader's own words. */
export function rejection(file: string, error: unknown): Rejection {
  const known = error instanceof ShuzhiError ? error : broken(error);
  const hint = known.hint === undefined ? '' : ` (${known.hint})`;
  return Object.freeze({
    outcome: 'rejected',
    file,
    code: known.code,
    place: known.place ?? null,
    reason: `${known.reason}${hint}`,
  });
}

/** The error for content a reader could not make sense of. */
export function broken(cause: unknown, place?: string): ShuzhiError {
  const words = cause instanceof Error && cause.message !== '' ? cause.message : String(cause);
  return new ShuzhiError(
    'INPUT_BROKEN',
    `文件已损坏，无法读取 · the file is damaged: ${words.replace(/\s+/g, ' ').slice(0, 200)}`,
    { place, hint: '请用 Word 或 WPS 打开并另存为 .docx · open it in Word or WPS and save as .docx', cause },
  );
}
