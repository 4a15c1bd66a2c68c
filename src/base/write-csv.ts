// Writes tables as CSV: UTF-8 with byte-order mark and CRLF for files, cells guarded against being run as formulas.
import { ShuzhiError } from './errors.js';
import { fastCsv } from './fast-csv.js';
import { guardCell } from './guard-cell.js';
import { nodeFiles, nodeStreams } from './node-modules.js';

/** Options of {@link rowsToCsv} and {@link writeCsvFile}. */
export interface WriteCsvOptions {
  /** Begin with a byte-order mark, without which Excel reads UTF-8 as GBK. Default: true for files, false for strings. */
  readonly bom?: boolean;
  /** Guard text cells and headers against being run as formulas. Default true; false writes them as they are. */
  readonly guard?: boolean;
  /** What to write instead of a column's name, by name (中文表头). Default: the names. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** Rows that know their columns: a table of any row type. */
export type TableRows = readonly object[] & { readonly columns: readonly string[] };

/** Rows in any container. */
export type CsvRows = Iterable<object> | AsyncIterable<object>;

/**
 * A table as CSV text, lines ended by CRLF. null is an empty cell, numbers are written in full and are never
 * guarded, lists are joined by `;`.
 * @example
 * await rowsToCsv(table(['organization', 'share'], [{ organization: '城关镇', share: 0.25 }]))
 * // 'organization,share\r\n城关镇,0.25\r\n'
 */
export async function rowsToCsv(rows: TableRows, options: WriteCsvOptions = {}): Promise<string> {
  const chunks: Buffer[] = [];
  const { promises, Readable } = nodeStreams();
  const source = Readable.from(cellRows(rows, rows.columns, options));
  await promises.pipeline(source, formatter(options.bom ?? false), async (formatted) => {
    for await (const chunk of formatted) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
  });
  return Buffer.concat(chunks).toString('utf8');
}

/**
 * Streams rows into a CSV file; memory does not grow with their number. The file is written in place: whoever needs
 * it whole or not at all writes beside it and renames.
 * @param columns the columns in order; keys of a row that are not among them are left out
 * @throws ShuzhiError OUTPUT_FAILED naming the file
 */
export async function writeCsvFile(
  file: string,
  columns: readonly string[],
  rows: CsvRows,
  options: WriteCsvOptions = {},
): Promise<void> {
  try {
    const { promises, Readable } = nodeStreams();
    const source = Readable.from(cellRows(rows, columns, options));
    await promises.pipeline(source, formatter(options.bom ?? true), nodeFiles().createWriteStream(file));
  } catch (cause) {
    if (cause instanceof ShuzhiError) throw cause;
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new ShuzhiError('OUTPUT_FAILED', `无法写入 · cannot be written: ${why}`, { file, cause });
  }
}

function formatter(bom: boolean): NodeJS.ReadWriteStream {
  return fastCsv().format({ rowDelimiter: '\r\n', includeEndRowDelimiter: true, writeBOM: bom });
}

async function* cellRows(
  rows: CsvRows,
  columns: readonly string[],
  options: WriteCsvOptions,
): AsyncGenerator<readonly string[]> {
  const guard = options.guard ?? true;
  yield columns.map((name) => cellText(options.headers?.[name] ?? name, guard));
  for await (const row of rows) yield columns.map((name) => cellText(Reflect.get(row, name), guard));
}

function cellText(value: unknown, guard: boolean): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  if (typeof value === 'boolean') return String(value);
  const text = Array.isArray(value) ? value.join(';') : String(value);
  return guard ? guardCell(text) : text;
}
