// Reports all at once: the first line of a notebook.
import type { Notice } from '../base/notice.js';
import { checkPaths, checkReadOptions, type ReadOptions } from './read-options.js';
import type { Rejection } from './read-outcome.js';
import type { Report } from './report.js';
import { streamReports } from './stream-reports.js';

/** A notice about the reading of a report, with the report it is about. */
export interface ReadingNotice extends Notice {
  readonly id: string;
}

/** Reports, in an array that also knows what was not read. `map`, `filter` and the like give plain arrays. */
export interface ReportList extends ReadonlyArray<Report> {
  /** Every input that is no report here, with code, place and reason. Look at it: what is rejected is missing, not free of problems. */
  readonly rejected: readonly Rejection[];
  /** What is worth knowing about the reading of those that are. */
  readonly notices: readonly ReadingNotice[];
  /** The columns a table of the reports shows (their texts are long). */
  readonly columns: readonly ['id', 'organization', 'year', 'kind', 'title', 'file'];
}

const columns = Object.freeze(['id', 'organization', 'year', 'kind', 'title', 'file'] as const);

/**
 * Reads reports from files and folders.
 *
 * A folder is searched for .txt .md .docx .doc .pdf .html .htm (what they hold is decided by content, not by ending); hidden files,
 * README files and manifest.csv are no reports; symbolic links are not followed. A .csv or .jsonl given by name is a manifest
 * if it has a column `file` (文件) and no texts, else a table of reports. Of .docx, .pdf and the like one line of `text` is one
 * paragraph; of .txt it is as decoded. Organisation, year, kind and title come from the manifest, else the file name, else the
 * folder; what none of them says is left for the analyser to find in the text.
 *
 * @param paths a path or a list of paths
 * @param options see `ReadOptions`; an unknown option is an error
 * @returns a frozen array of reports in the order of the paths, within a folder by code unit of the path, with `rejected`,
 *   `notices` and `columns`. `id` is the path relative to the common folder of the inputs without its ending (with it where two would
 *   share an id), of a row `table#row`.
 * @throws ShuzhiError OPTION_UNKNOWN, OPTION_INVALID; an input that cannot be read does not throw but stands in `rejected` with
 *   INPUT_MISSING, INPUT_EMPTY, INPUT_BROKEN, INPUT_PROTECTED, INPUT_SCANNED, INPUT_TOO_LARGE, INPUT_UNSUPPORTED,
 *   INPUT_UNREADABLE, INPUT_DUPLICATE, DECODE_INVALID, TEXT_NOT_CHINESE, MANIFEST_INVALID or CSV_INVALID
 * @example
 * const reports = await readReports('reports');   // reports/2022/柳溪镇党委述职报告.docx, reports/2022/扫描件.pdf
 * reports.map(({ id, organization, year }) => [id, organization, year])
 * // [['2022/柳溪镇党委述职报告', '柳溪镇党委', 2022]]
 * reports.rejected.map(({ file, code }) => [file, code])
 * // [['2022/扫描件.pdf', 'INPUT_SCANNED']]
 *
 * Not for corpora larger than memory: `streamReports` holds one report at a time.
 */
export async function readReports(
  paths: string | readonly string[],
  options: ReadOptions = {},
): Promise<ReportList> {
  checkReadOptions('readReports', options);
  checkPaths('readReports', paths);
  const reports: Report[] = [];
  const rejected: Rejection[] = [];
  const notices: ReadingNotice[] = [];
  for await (const outcome of streamReports(paths, options)) {
    if (outcome.outcome === 'rejected') rejected.push(outcome);
    else {
      reports.push(outcome.report);
      for (const notice of outcome.notices) notices.push({ id: outcome.report.id, ...notice });
    }
  }
  return reportList(reports, rejected, notices);
}

function reportList(
  reports: readonly Report[],
  rejected: readonly Rejection[],
  notices: readonly ReadingNotice[],
): ReportList {
  const list = [...reports];
  Object.defineProperties(list, {
    rejected: { value: Object.freeze(rejected) },
    notices: { value: Object.freeze(notices) },
    columns: { value: columns },
  });
  return Object.freeze(list) as unknown as ReportList;
}
