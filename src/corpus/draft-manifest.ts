// Drafts a manifest of the reports in a folder, for correction in Excel: what was found of each, and where.
import { type DataTable, type Row, table } from '../base/table.js';
import { listInputs } from './list-inputs.js';
import { inputReader } from './read-input.js';
import { type CheckedReadOptions, checkPaths, checkReadOptions, type ReadOptions } from './read-options.js';
import type { ReadOutcome, Rejection } from './read-outcome.js';
import type { Provenance, Report } from './report.js';

/** What a look into the text finds: the same fields, and where each was found. */
export type Inspection = Pick<Report, 'organization' | 'year' | 'kind' | 'title' | 'speaker' | 'provenance'>;

/** Options of {@link draftManifest}. */
export interface DraftManifestOptions extends ReadOptions {
  /**
   * Looks into a report for what its names do not say; what it returns fills the empty columns, with the place it gives (default
   * `text`). Default: none, so that only manifest, file names and folders count.
   */
  readonly inspect?: ((report: Report) => Inspection) | undefined;
}

/** A draft: rows to correct, and the inputs that cannot be read. */
export interface ManifestDraft {
  /**
   * One row a report, ordered as read: file, organization, organizationFrom, year, yearFrom, kind, kindFrom, title, titleFrom, speaker,
   * aliases, then the further columns of a manifest already there. Empty cells are what nobody could find.
   */
  readonly rows: DataTable;
  readonly rejected: readonly Rejection[];
}

const FIELDS = ['organization', 'year', 'kind', 'title'] as const;

/**
 * Drafts a manifest of documents (rows of tables are left out: they say of themselves what it would). Its `file` column is relative to the common folder of the paths: written there as `manifest.csv` it is used
 * by the next reading, and what was corrected in it stays.
 * @throws ShuzhiError OPTION_UNKNOWN, OPTION_INVALID
 * @example
 * const { rows } = await draftManifest('reports');
 * rows[0]
 * // { file: '2022/柳溪镇党委述职报告.docx', organization: '柳溪镇党委', organizationFrom: 'file-name', year: 2022, yearFrom: 'folder',
 * //   kind: 'self-report', kindFrom: 'file-name', title: '柳溪镇党委述职报告', titleFrom: 'file-name', speaker: '', aliases: '' }
 */
export async function draftManifest(
  paths: string | readonly string[],
  options: DraftManifestOptions = {},
): Promise<ManifestDraft> {
  const checked = checkReadOptions('draftManifest', options, ['inspect']);
  const given = checkPaths('draftManifest', paths);
  const { inspect } = options;
  const drafted: Readonly<Record<string, Row[string]>>[] = [];
  const further: string[] = [];
  const rejected: Rejection[] = [];
  for await (const outcome of documentsOf(given, checked)) {
    if (outcome.outcome === 'rejected') {
      rejected.push(outcome);
      continue;
    }
    const { report } = outcome;
    drafted.push(draftRow(report, inspect?.(report)));
    for (const name of Object.keys(report.attributes ?? {})) if (!further.includes(name)) further.push(name);
  }
  const columns = [...FIRST_COLUMNS, ...further];
  const rows = drafted.map((row) => Object.fromEntries(columns.map((name) => [name, row[name] ?? ''])));
  return { rows: table<Row>(columns, rows), rejected };
}

/** Tables are passed over: their rows say of themselves what a manifest would. */
async function* documentsOf(
  paths: readonly string[],
  options: CheckedReadOptions,
): AsyncGenerator<ReadOutcome> {
  const read = inputReader(options);
  for (const input of await listInputs(paths, options)) {
    if ('outcome' in input) yield input;
    else if (input.input === 'document') yield* read(input);
  }
}

const FIRST_COLUMNS = ['file', ...FIELDS.flatMap((field) => [field, `${field}From`]), 'speaker', 'aliases'];

function draftRow(report: Report, inspected: Inspection | undefined): Record<string, string | number> {
  const row: Record<string, string | number> = {
    ...report.attributes,
    file: report.file ?? report.id,
    speaker: report.speaker ?? inspected?.speaker ?? '',
    aliases: (report.aliases ?? []).join(';'),
  };
  for (const field of FIELDS) {
    const known = report[field] ?? undefined;
    const found = known ?? inspected?.[field] ?? '';
    const from: Provenance | '' =
      known !== undefined
        ? (report.provenance?.[field] ?? 'given')
        : found === ''
          ? ''
          : (inspected?.provenance?.[field] ?? 'text');
    row[field] = found;
    row[`${field}From`] = from;
  }
  return row;
}
