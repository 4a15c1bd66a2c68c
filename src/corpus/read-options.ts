// The options of reading: what they mean, what they may be, and their defaults.
import { assertNumber, assertOneOf, assertOptions } from '../base/assert-options.js';
import { type Encoding, encodings } from '../base/decode-text.js';
import { ShuzhiError } from '../base/errors.js';
import { DEFAULT_MAX_BYTES } from './input-limits.js';

/** Options of `readReports`, `streamReports` and `draftManifest`. */
export interface ReadOptions {
  /**
   * A manifest (CSV with a column `file` or 文件) that says organisation, year, kind and more of the files read; what it says wins over
   * file names and texts. `false`: also leave a `manifest.csv` lying in a searched folder unread.
   * Default: the `manifest.csv` of each searched folder, since that is where `shuzhi manifest` puts it.
   */
  readonly manifest?: string | false | undefined;
  /**
   * The column (of a CSV table) or field (of JSON lines) that holds the text of a report.
   * Default: the first there is of `text`, `正文`, `文本`, `全文`, `内容`, `content`.
   */
  readonly textColumn?: string | undefined;
  /**
   * The column or field that tells the rows of a table apart. Default: `id` or `编号` if there is one, else the rows are counted from 1.
   */
  readonly idColumn?: string | undefined;
  /**
   * Largest file that is read, in bytes; a larger one is rejected with INPUT_TOO_LARGE. 1 and more.
   * Default: 104,857,600 (100 MB), which no report reaches, so that one mistaken file cannot fill the memory.
   */
  readonly maxBytes?: number | undefined;
  /**
   * Decode text files as this and nothing else: `utf-8`, `gb18030` (with GBK and GB2312), `big5`, `utf-16le`, `utf-16be`.
   * Default: found out file by file from the bytes, since one folder often holds several.
   */
  readonly encoding?: Encoding | undefined;
}

const known = ['manifest', 'textColumn', 'idColumn', 'maxBytes', 'encoding'] as const;

/** Options with their defaults filled in. */
export interface CheckedReadOptions extends ReadOptions {
  readonly maxBytes: number;
}

/**
 * Checks options and fills in defaults.
 * @throws ShuzhiError OPTION_UNKNOWN, OPTION_INVALID
 */
export function checkReadOptions(
  where: string,
  options: ReadOptions,
  more: readonly string[] = [],
): CheckedReadOptions {
  assertOptions(where, options, [...known, ...more]);
  const { manifest, textColumn, idColumn, encoding, maxBytes = DEFAULT_MAX_BYTES } = options;
  if (encoding !== undefined) assertOneOf(where, 'encoding', encoding, encodings);
  assertNumber(where, 'maxBytes', maxBytes, 1, Number.MAX_SAFE_INTEGER, true);
  if (manifest !== false) assertName(where, 'manifest', manifest);
  assertName(where, 'textColumn', textColumn);
  assertName(where, 'idColumn', idColumn);
  return { ...options, maxBytes };
}

function assertName(where: string, name: string, value: unknown): void {
  if (value === undefined || (typeof value === 'string' && value !== '')) return;
  throw new ShuzhiError(
    'OPTION_INVALID',
    `${where} 的 ${name} 不能是 ${JSON.stringify(value)} · ${name} of ${where} cannot be ${JSON.stringify(value)}`,
    { hint: '非空文本 · text that is not empty' },
  );
}

/**
 * The paths given, as a list.
 * @throws ShuzhiError OPTION_INVALID where there is none or one is no text
 */
export function checkPaths(where: string, paths: string | readonly string[]): readonly string[] {
  const list: readonly unknown[] = Array.isArray(paths) ? paths : [paths];
  if (list.length > 0 && list.every((path) => typeof path === 'string' && path !== ''))
    return list as string[];
  throw new ShuzhiError('OPTION_INVALID', `${where} 需要至少一个路径 · ${where} needs at least one path`, {
    hint: '文件、文件夹、通配符、清单或表格 · files, folders, patterns, a manifest or a table',
  });
}
