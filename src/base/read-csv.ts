// Reads CSV text into rows of cells that know their line.
import { createRequire } from 'node:module';
import type * as FastCsv from 'fast-csv';

const require = createRequire(import.meta.url);

/** One row: its cells and the line (from 1) on which it starts. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * Parses CSV text (a byte-order mark is dropped, CRLF and LF are both line ends, quoted cells may hold line breaks).
 * Rows whose cells are all empty are left out. Resolves to the rows in order.
 */
export function readCsv(text: string, delimiter = ','): Promise<readonly CsvRow[]> {
  const fastCsv = require('fast-csv') as typeof FastCsv;
  const source = text.startsWith('\uFEFF') ? text.slice(1) : text;
  return new Promise((resolve, reject) => {
    const rows: CsvRow[] = [];
    let line = 1;
    fastCsv
      .parseString<string[], string[]>(source, { headers: false, delimiter })
      .on('error', reject)
      .on('data', (cells: string[]) => {
        if (cells.some((cell) => cell.trim() !== '')) rows.push({ line, cells });
        line += 1 + cells.reduce((sum, cell) => sum + (cell.split('\n').length - 1), 0);
      })
      .on('end', () => resolve(rows));
  });
}
