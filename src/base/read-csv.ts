// Reads CSV text or bytes into rows of cells that know their line.
import { type CsvDelimiter, detectDelimiter } from './csv-delimiter.js';
import { findCsvFault } from './csv-fault.js';
import { decodeText } from './decode-text.js';
import { ShuzhiError } from './errors.js';
import { fastCsv } from './fast-csv.js';

/** One row: its cells and the line (from 1) on which it starts. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Options of {@link readCsv}. */
export interface ReadCsvOptions {
  /** What separates the cells. Default: found out from the first line, since Excel writes `;` or TAB in some regions. */
  readonly delimiter?: CsvDelimiter;
  /** Name of the file, for messages. */
  readonly file?: string;
}

/**
 * Parses CSV text, or the bytes of a CSV file in any encoding {@link decodeText} knows (Excel on Chinese Windows
 * saves GB18030). A byte-order mark is dropped, CRLF, LF and CR are line ends, quoted cells may hold line breaks.
 * Rows whose cells are all blank are left out. Resolves to the rows in order, cells untouched.
 * @throws ShuzhiError CSV_INVALID with line and column (a quote never closed), DECODE_INVALID
 * @example
 * await readCsv('单位,年份\r\n城关镇,2022\r\n')
 * // [{ line: 1, cells: ['单位', '年份'] }, { line: 2, cells: ['城关镇', '2022'] }]
 */
export async function readCsv(
  input: string | Uint8Array,
  options: ReadCsvOptions = {},
): Promise<readonly CsvRow[]> {
  const decoded = typeof input === 'string' ? input : decodeText(input, { file: options.file }).text;
  const text = decoded.startsWith('\uFEFF') ? decoded.slice(1) : decoded;
  const delimiter = options.delimiter ?? detectDelimiter(text);
  const rows: CsvRow[] = [];
  let line = 1;
  try {
    for await (const cells of parse(text, delimiter)) {
      if (cells.some((cell) => cell.trim() !== '')) rows.push({ line, cells });
      line += 1 + lineBreaks(cells);
    }
  } catch (cause) {
    throw csvError(text, delimiter, options.file, cause);
  }
  return rows;
}

function parse(text: string, delimiter: string): AsyncIterable<string[]> {
  return fastCsv().parseString<string[], string[]>(text, { headers: false, delimiter });
}

/** How many line breaks stand inside the (quoted) cells of a row. */
function lineBreaks(cells: readonly string[]): number {
  let count = 0;
  for (const cell of cells) {
    for (let i = 0; i < cell.length; i++) {
      const unit = cell.charCodeAt(i);
      if (unit === 10 || (unit === 13 && cell.charCodeAt(i + 1) !== 10)) count++;
    }
  }
  return count;
}

function csvError(text: string, delimiter: string, file: string | undefined, cause: unknown): ShuzhiError {
  const fault = findCsvFault(text, delimiter);
  return new ShuzhiError('CSV_INVALID', fault?.reason ?? '表格无法解析 · the table cannot be parsed', {
    file,
    place: fault === undefined ? undefined : `${fault.line}:${fault.column}`,
    hint: '含引号、逗号或换行的单元格应加双引号，其中的双引号写两次 · quote such cells and double the quotes inside',
    cause,
  });
}
