// The batch as a function: reads, analyses, compares, and writes a result folder.
import type { DataTable } from '../base/table.js';
import { defaultCodebook } from '../codebook/default-codebook.js';
import { listInputs } from '../corpus/list-inputs.js';
import { type CheckedReadOptions, checkPaths, checkReadOptions } from '../corpus/read-options.js';
import type { Rejection } from '../corpus/read-outcome.js';
import type { Report } from '../corpus/report.js';
import { streamReports } from '../corpus/stream-reports.js';
import { type Survey, survey } from '../survey/survey.js';
import { collectInputs } from './collect-inputs.js';
import { openOutputFolder } from './output-folder.js';
import { assertOutside, withoutOwnResults } from './own-results.js';
import { countInputs, type RunCounts } from './run-manifest.js';
import { scoreInputs } from './score-inputs.js';
import { checkScoreOptions, type ScoreOptions } from './score-options.js';
import { scoreTables } from './score-tables.js';
import { type Summary, summarise } from './summary.js';
import { writeResultFolder } from './write-result-folder.js';

/** The outcome of a batch. */
export interface ScoreResult {
  /** The tables made, by name; the columns are those of the CSV files. */
  readonly tables: ReadonlyMap<string, DataTable>;
  /** The survey behind them, to ask further questions of. */
  readonly survey: Survey;
  /** Inputs not used, each with file, code, place and reason; what is rejected is missing, not free of problems. */
  readonly rejected: readonly Rejection[];
  /** inputs = ok + warned + rejected. */
  readonly counts: RunCounts;
  readonly summary: Summary;
}

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
  const checked = checkScoreOptions(options);
  const reading = readingOptions(options);
  const codebook = options.codebook ?? defaultCodebook();
  const folder = options.out === undefined ? null : await openOutputFolder(options.out);
  try {
    const given = checkPaths('scoreReports', paths);
    const listed = await withoutOwnResults(await listInputs(given, reading), given);
    if (options.out !== undefined) assertOutside(options.out, listed);
    const collected = await collectInputs(
      scoreInputs(listed, {
        codebook,
        isDefault: options.codebook === undefined,
        reading,
        scoring: { marked: folder !== null },
        workers: checked.workersFor(listed.length),
        onProgress: checked.onProgress,
      }),
    );
    const all = survey(collected.profiles, { codebook });
    const clusters = checked.tables.includes('clusters') ? all.clusters({ seed: checked.seed }) : null;
    const { profiles, rejected, inputs } = collected;
    const used = new Set(inputs.flatMap((input) => (input.outcome === 'ok' ? [input.file] : [])));
    const reports = (): AsyncIterable<Report> => reportsAgain(given, reading, used);
    const tables = await scoreTables(
      { survey: all, profiles, rejected, codebook, clusters, reports },
      checked.tables,
    );
    const counts = countInputs(inputs);
    const summary = summarise(counts, profiles);
    if (folder !== null) {
      await writeResultFolder(folder.staging, {
        codebook,
        settings: checked,
        inputs,
        profiles,
        tables,
        clusters,
        summary,
      });
      await folder.publish();
    }
    return { tables, survey: all, rejected, counts, summary };
  } catch (error) {
    await folder?.discard();
    throw error;
  }
}

function readingOptions({ manifest, textColumn }: ScoreOptions): CheckedReadOptions {
  return checkReadOptions('scoreReports', { manifest, textColumn });
}

/** The reports once more, for what needs texts; what was not used the first time is left out again. */
async function* reportsAgain(
  paths: readonly string[],
  { manifest, textColumn }: CheckedReadOptions,
  used: ReadonlySet<string>,
): AsyncGenerator<Report> {
  for await (const outcome of streamReports(paths, { manifest, textColumn })) {
    if (outcome.outcome === 'ok' && used.has(outcome.report.file ?? outcome.report.id)) yield outcome.report;
  }
}
