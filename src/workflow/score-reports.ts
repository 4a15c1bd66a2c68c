// The batch as a function: the one call that reads, analyses, compares, and writes a result folder.
import type { ScoreOptions } from './score-options.js';
import type { ScoreResult } from './score-result.js';

/**
 * Scores a batch of reports: resolves to every table of the result folder, and writes the folder if `out` is given.
 *
 * One bad file never stops a batch: it stands in `rejected`. The same inputs and options give the same bytes, whatever the
 * workers, the order of the paths, locale and time zone. Result folders of ours among the inputs are not read.
 * @param paths files, folders, patterns, manifests (CSV with a column `file`), tables of reports (.csv, .jsonl)
 * @param options see `ScoreOptions`; an unknown option is an error
 * @throws ShuzhiError OPTION_UNKNOWN, OPTION_INVALID; INPUT_EMPTY where not one report could be used; OUTPUT_NOT_OURS where the
 *   folder holds something else; OUTPUT_FAILED where it cannot be written
 * @example
 * const { tables, counts } = await scoreReports('述职报告', { out: '结果' });
 * console.log(counts);                     // { inputs: 60, ok: 52, warned: 8, rejected: 0 }
 * tables.get('common')![0].categoryName    // '党务力量'
 *
 * Not for one report: `analyzer()` is synchronous and needs no folder.
 */
export async function scoreReports(
  paths: string | readonly string[],
  options: ScoreOptions = {},
): Promise<ScoreResult> {
  // Loaded when called: readers, tables and pages are half of the library, and a notebook may never need them.
  const { runBatch } = await import('./run-batch.js');
  return runBatch(paths, options);
}
