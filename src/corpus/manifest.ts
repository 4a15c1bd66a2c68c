// Reads a manifest: which file is whose report, of which year and kind.
import { ShuzhiError } from '../base/errors.js';
import { readCsv } from '../base/read-csv.js';
import { type Rejection, rejection } from './read-outcome.js';
import { cellFault, type ReportColumn, type ReportFields, readFields, readHeader } from './report-columns.js';

/** What a manifest says of one file. */
export interface ManifestRow {
  /** Line of the row, from 1. */
  readonly line: number;
  /** The file as the row names it, with forward slashes. */
  readonly file: string;
  readonly fields: ReportFields;
}

/** A row that cannot be used: the file it names is not read. */
export interface BrokenRow {
  readonly line: number;
  /** The file the row names; '' where it names none. */
  readonly file: string;
  readonly rejection: Rejection;
}

/** A manifest as read. */
export interface Manifest {
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly ManifestRow[];
  readonly broken: readonly BrokenRow[];
}

/**
 * Reads a manifest: CSV with a header row, separated by commas, semicolons or tabs, in UTF-8 or GB18030, columns in any order:
 *
 * - `file` (文件): path of the report, relative to the manifest's folder; the only column that must be there
 * - `organization` (单位), `year` (年度), `kind` (类型), `title` (标题), `speaker` (讲话人)
 * - `aliases` (别名): other names of the organisation, separated by `;`
 * - any other column travels along to every row of the results (sector 领域, level 层级, members 党员数 …)
 *
 * An empty cell leaves the matter to file name and text. A broken row is set aside with what was found and what would be accepted;
 * the others go on.
 * @param file name of the manifest, for messages
 * @throws ShuzhiError MANIFEST_INVALID (the header row), CSV_INVALID, DECODE_INVALID, INPUT_EMPTY
 */
export async function readManifest(input: string | Uint8Array, file: string): Promise<Manifest> {
  const [header, ...rows] = await readCsv(input, { file });
  if (header === undefined)
    throw new ShuzhiError('INPUT_EMPTY', '清单是空的 · the manifest is empty', { file });
  const columns = readHeader(header.cells, header.line, file);
  const fileColumn = columns.findIndex(({ name }) => name === 'file');
  if (fileColumn < 0) throw noFileColumn(columns, header.line, file);
  const good: ManifestRow[] = [];
  const broken: BrokenRow[] = [];
  const seen = new Map<string, number>();
  for (const { cells, line } of rows) {
    const named = (cells[fileColumn] ?? '').trim().replaceAll('\\', '/');
    const place = { file, line };
    try {
      if (named === '')
        throw cellFault(place, columns[fileColumn]!.header, named, '报告的路径 · the path of a report');
      const before = seen.get(named.normalize('NFC'));
      if (before !== undefined) throw namedTwice(named, before, line, file);
      seen.set(named.normalize('NFC'), line);
      good.push({ line, file: named, fields: readFields(columns, cells, place, ['file', 'text', 'id']) });
    } catch (error) {
      broken.push({ line, file: named, rejection: rejection(file, error) });
    }
  }
  return { columns, rows: good, broken };
}

function noFileColumn(columns: readonly ReportColumn[], line: number, file: string): ShuzhiError {
  const found = columns.map(({ header }) => header).join(', ');
  return new ShuzhiError(
    'MANIFEST_INVALID',
    `没有 file（文件）列 · no column "file"; 现有 · found: ${found}`,
    {
      file,
      place: String(line),
      hint: 'file（文件）, organization（单位）, year（年度）, kind（类型）, title（标题）, speaker（讲话人）',
    },
  );
}

function namedTwice(named: string, before: number, line: number, file: string): ShuzhiError {
  return new ShuzhiError(
    'INPUT_DUPLICATE',
    `“${named}”已在第 ${before} 行 · "${named}" is in line ${before} already`,
    {
      file,
      place: `${line}:file`,
      hint: '每个文件一行 · one row a file',
    },
  );
}
