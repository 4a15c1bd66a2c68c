// One report as a JSON object: {"id":…,"text":…,"organization":…}, as a line of a .jsonl file or of standard input.
import { ShuzhiError } from '../base/errors.js';
import { assertChinese } from './assert-chinese.js';
import { metadataOf } from './name-metadata.js';
import type { Report } from './report.js';
import { cellFault, columnName, type ReportFields, readFields, readHeader } from './report-columns.js';

/** What a record holds. */
export interface ReportRecord {
  /** The record's own id; null where it has none. */
  readonly id: string | null;
  readonly text: string;
  readonly fields: ReportFields;
}

/** Which fields of a record hold text and id; see `ReadOptions`. */
export interface RecordOptions {
  readonly textColumn?: string | undefined;
  readonly idColumn?: string | undefined;
}

/**
 * Reads one JSON record. Fields have the names of manifest columns, in English or Chinese; further fields with plain values become
 * attributes.
 * @param place the file and line, for messages
 * @throws ShuzhiError MANIFEST_INVALID (no JSON object, no text, a value that cannot be used), INPUT_EMPTY (the text)
 * @example
 * readRecord('{"id":"a","text":"党建工作述职报告","year":2022}', { file: 'x.jsonl', line: 1 })
 * // { id: 'a', text: '党建工作述职报告', fields: { year: 2022 } }
 */
export function readRecord(
  json: string,
  place: { readonly file: string; readonly line: number },
  options: RecordOptions = {},
): ReportRecord {
  const record = parseObject(json, place);
  const keys = [...record.keys()];
  const textKey = keys.find((key) => isTextColumn(key, options));
  if (textKey === undefined) {
    throw cellFault(
      place,
      options.textColumn ?? 'text',
      keys.join(', '),
      '含正文的字段 · a field with the text: text',
    );
  }
  const text = record.get(textKey);
  if (typeof text !== 'string') throw cellFault(place, textKey, JSON.stringify(text), '字符串 · a string');
  if (text.trim() === '') {
    throw new ShuzhiError('INPUT_EMPTY', '正文是空的 · the text is empty', {
      file: place.file,
      place: `${place.line}:${textKey}`,
    });
  }
  const idKey = keys.find((key) => isIdColumn(key, options));
  const others = keys.filter((key) => key !== textKey && key !== idKey && record.get(key) !== null);
  const columns = readHeader(others, place.line, place.file);
  const cells = others.map((key) => cellOf(record.get(key), key, place));
  const id = idKey === undefined ? null : cellOf(record.get(idKey), idKey, place).trim();
  return { id: id === '' ? null : id, text, fields: readFields(columns, cells, place, []) };
}

/**
 * The report a line of JSON on standard input describes. Its id is the record's own, else the number of the line.
 * @param line number of the line, from 1
 * @throws ShuzhiError MANIFEST_INVALID, INPUT_EMPTY, TEXT_NOT_CHINESE
 * @example
 * reportOfRecord('{"id":"a","text":"党建工作述职报告","year":2022}', 1)
 * // { id: 'a', text: '党建工作述职报告', year: 2022, provenance: { year: 'given' } }
 */
export function reportOfRecord(json: string, line: number, options: RecordOptions = {}): Report {
  const { id, text, fields } = readRecord(json, { file: '-', line }, options);
  assertChinese(text);
  const metadata = metadataOf('', '', { fields, from: 'given' }, null);
  return Object.freeze({ id: id ?? String(line), text, ...metadata });
}

/** Whether a column holds the text: the one named, else one of the usual names. */
export function isTextColumn(header: string, options: RecordOptions): boolean {
  if (options.textColumn !== undefined) return header.trim() === options.textColumn;
  return columnName(header) === 'text';
}

/** Whether a column holds the id: the one named, else `id` or 编号. */
export function isIdColumn(header: string, options: RecordOptions): boolean {
  if (options.idColumn !== undefined) return header.trim() === options.idColumn;
  return columnName(header) === 'id';
}

function parseObject(json: string, place: { file: string; line: number }): ReadonlyMap<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (cause) {
    const words = cause instanceof Error ? cause.message : String(cause);
    throw new ShuzhiError('MANIFEST_INVALID', `不是有效的 JSON · no valid JSON: ${words.slice(0, 120)}`, {
      file: place.file,
      place: String(place.line),
      hint: '每行一个 JSON 对象 · one JSON object a line',
      cause,
    });
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw cellFault(place, 'text', json, 'JSON 对象 · a JSON object {"id":…,"text":…}');
  }
  return new Map(Object.entries(value));
}

/** A plain value as the cell of a table; a list as its items joined by `;`. */
function cellOf(value: unknown, key: string, place: { file: string; line: number }): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value.join(';');
  if (value === null) return '';
  throw cellFault(place, key, JSON.stringify(value) ?? '', '文本或数 · a text or number');
}
