// The options of a batch: what they mean, what they may be, and their defaults.
import { availableParallelism } from 'node:os';
import { assertNumber, assertOneOf, assertOptions } from '../base/assert-options.js';
import type { Codebook } from '../codebook/codebook.js';
import type { Override } from '../findings/override.js';
import { chosenTables, type TableName } from './table-names.js';

/** Options of `scoreReports`. */
export interface ScoreOptions {
  /** Folder to write the results to; replaced as a whole, and only if it is one of ours. Default: nothing is written. */
  readonly out?: string;
  /** A manifest (CSV) that says organisation, year and kind of the files. Default: the `manifest.csv` of each folder, if any. */
  readonly manifest?: string;
  /** The dictionaries to read with. Default: those that ship with the library. */
  readonly codebook?: Codebook;
  /**
   * Corrections of statements of problems by the analyst or the organisation: a path of a table (a copy of problems.csv with a column
   * `corrected`, 更正, for the right category or ×; `corrected.voice`, `corrected.organization` and so on; `remark`), or the
   * corrections themselves. Everything counted follows from the statements as corrected; each correction is listed in
   * `overrides` of the result and in manifest.json. Default: none.
   */
  readonly overrides?: string | readonly Override[];
  /**
   * Files of an outline or sample text that was handed out from above. What stands in it is nobody's copying: the table `reuse` has it
   * apart, as `given`, and leaves it out elsewhere. The files are not scored, even where they lie among the reports. Default: none.
   */
  readonly template?: string | readonly string[];
  /** Which tables to make: `all` (default), `core` for a quick look, or a list of names. */
  readonly tables?: 'all' | 'core' | readonly string[];
  /** Column titles and values as ASCII codes (`en`, default, for programs) or in Chinese (`zh`, for people). */
  readonly headers?: 'en' | 'zh';
  /**
   * Threads to read with, 1–64. Default: processors minus one, at most 8, and 1 for fewer than 64 inputs, where starting
   * threads costs more than it saves. The results do not depend on it.
   */
  readonly workers?: number;
  /** Seed of the random numbers in clustering, a whole number from 0. Default 1. */
  readonly seed?: number;
  /** Also make `slogans-detail`: a row for each occurrence of a set phrase. Default false: it is long. */
  readonly detail?: boolean;
  /** The column of .csv/.jsonl inputs that holds the text. Default: `text`, `正文` and the like. */
  readonly textColumn?: string;
  /** Told after each input how many are done, of how many, and which it was. Default: nothing. */
  readonly onProgress?: (done: number, total: number, file: string) => void;
}

/** Options with defaults filled in. */
export interface CheckedScoreOptions {
  readonly tables: readonly TableName[];
  readonly headers: 'en' | 'zh';
  readonly seed: number;
  readonly detail: boolean;
  readonly workersFor: (inputs: number) => number;
  readonly onProgress: (done: number, total: number, file: string) => void;
}

const known = [
  'out',
  'manifest',
  'codebook',
  'overrides',
  'template',
  'tables',
  'headers',
  'workers',
  'seed',
  'detail',
  'textColumn',
  'onProgress',
];
const MOST_WORKERS = 64;
const DEFAULT_WORKERS = 8;
/** Below, one thread is done before others have started. */
const WORTH_WORKERS = 64;

/**
 * Checks options and fills in defaults.
 * @throws ShuzhiError OPTION_UNKNOWN, OPTION_INVALID
 */
export function checkScoreOptions(options: ScoreOptions): CheckedScoreOptions {
  assertOptions('scoreReports', options, known);
  const { workers, seed = 1, headers = 'en' } = options;
  if (workers !== undefined) assertNumber('scoreReports', 'workers', workers, 1, MOST_WORKERS, true);
  assertNumber('scoreReports', 'seed', seed, 0, 4_294_967_295, true);
  assertOneOf('scoreReports', 'headers', headers, ['en', 'zh']);
  return {
    tables: chosenTables(options.tables ?? 'all'),
    headers,
    seed,
    detail: options.detail ?? false,
    workersFor: (inputs) => workers ?? defaultWorkers(inputs),
    onProgress: options.onProgress ?? (() => {}),
  };
}

function defaultWorkers(inputs: number): number {
  return inputs < WORTH_WORKERS ? 1 : Math.max(1, Math.min(DEFAULT_WORKERS, availableParallelism() - 1));
}
