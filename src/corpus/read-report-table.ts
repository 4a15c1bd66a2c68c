// Reads a table of reports (CSV, or JSON lines): each row that can be used becomes a record, each that cannot a rejection.
import { ShuzhiError } from '../base/errors.js';
import { readCsv } from '../base/read-csv.js';
import { assertChinese } from './assert-chinese.js';
import { endingOf } from './extract-text.js';
import { type Rejection, rejection } from './read-outcome.js';
import { readFields, readHeader } from './report-columns.js';
import {
  isIdColumn,
  isTextColumn,
  type RecordOptions,
  type ReportRecord,
  readRecord,
} from './report-record.js';

/** A usable row. */
export interface TableRow extends ReportRecord {
  /** Line on which it starts, from 1. */
  readonly line: number;
  /** The row's own id, else its number among the rows, from 1. */
  readonly id: string;
}

/**
 * The rows of a table in order. A row is refused, and the others go on, where its text is missing or not Chinese, a cell cannot
 * be used, or its id was given before.
 * @throws ShuzhiError MANIFEST_INVALID (no text column), CSV_INVALID, INPUT_EMPTY (no row)
 */
export async function* readReportTable(
  text: string,
  file: string,
  options: RecordOptions,
): AsyncGenerator<TableRow | Rejection> {
  const lines = /^(?:jsonl|ndjson)$/.test(endingOf(file));
  const rows = lines ? jsonRows(text, file, options) : await csvRows(text, file, options);
  const ids = new Map<string, number>();
  let number = 0;
  for (const { line, read } of rows) {
    number++;
    try {
      const record = read();
      assertText(record, file, line);
      const id = record.id ?? String(number);
      const before = ids.get(id);
      if (before !== undefined) throw sameId(id, before, file, line);
      ids.set(id, line);
      yield { ...record, id, line };
    } catch (error) {
      yield rejection(file, error);
    }
  }
  if (number === 0)
    throw new ShuzhiError('INPUT_EMPTY', '表格中没有报告 · the table holds no report', { file });
}

interface PendingRow {
  readonly line: number;
  readonly read: () => ReportRecord;
}

function* jsonRows(text: string, file: string, options: RecordOptions): Generator<PendingRow> {
  let line = 0;
  for (let at = 0; at < text.length; ) {
    const end = text.indexOf('\n', at);
    const json = text.slice(at, end < 0 ? text.length : end).trim();
    at = end < 0 ? text.length : end + 1;
    line++;
    const place = { file, line };
    if (json !== '') yield { line: place.line, read: () => readRecord(json, place, options) };
  }
}

async function csvRows(text: string, file: string, options: RecordOptions): Promise<readonly PendingRow[]> {
  const [header, ...rows] = await readCsv(text, { file });
  const columns = readHeader(header?.cells ?? [], header?.line ?? 1, file);
  const textAt = columns.findIndex((column) => isTextColumn(column.header, options));
  if (textAt < 0) throw noTextColumn(columns, options, file);
  const idAt = columns.findIndex((column) => isIdColumn(column.header, options));
  if (options.idColumn !== undefined && idAt < 0) throw noColumn(options.idColumn, columns, file);
  const without = [columns[textAt]!.name, ...(idAt < 0 ? [] : [columns[idAt]!.name])];
  return rows.map(({ cells, line }) => ({
    line,
    read: () => ({
      id: (cells[idAt] ?? '').trim() || null,
      text: cells[textAt] ?? '',
      fields: readFields(columns, cells, { file, line }, without),
    }),
  }));
}

function assertText({ text }: ReportRecord, file: string, line: number): void {
  const place = String(line);
  if (text.trim() === '')
    throw new ShuzhiError('INPUT_EMPTY', '正文是空的 · the text is empty', { file, place });
  try {
    assertChinese(text, file);
  } catch (error) {
    if (!(error instanceof ShuzhiError)) throw error;
    throw new ShuzhiError(error.code, error.reason, { file, place, hint: error.hint });
  }
}

type Headers = readonly { readonly header: string }[];

function noTextColumn(columns: Headers, options: RecordOptions, file: string): ShuzhiError {
  return noColumn(options.textColumn ?? 'text（正文）', columns, file);
}

function noColumn(name: string, columns: Headers, file: string): ShuzhiError {
  const found = columns.map(({ header }) => header).join(', ');
  return new ShuzhiError(
    'MANIFEST_INVALID',
    `没有“${name}”列 · no column "${name}"; 现有 · found: ${found}`,
    {
      file,
      place: '1',
      hint: '用 textColumn、idColumn 指定 · name it with textColumn, idColumn',
    },
  );
}

function sameId(id: string, before: number, file: string, line: number): ShuzhiError {
  return new ShuzhiError(
    'INPUT_DUPLICATE',
    `编号“${id}”已在第 ${before} 行 · id "${id}" is in line ${before} already`,
    {
      file,
      place: String(line),
    },
  );
}
