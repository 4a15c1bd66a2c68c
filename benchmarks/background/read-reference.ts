// Reads a folder of public official texts with its index: what strings are counted over.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { byCodeUnit } from '#internal/base/by-code-unit.js';

/** A text with the year it is of; null where the index does not say. */
export interface ReferenceText {
  readonly file: string;
  readonly year: number | null;
  readonly text: string;
}

/**
 * Reads the texts named in `index.jsonl` of a folder, one JSON row a line with `file` and `year`, in the order of their names.
 * @throws Error where a row names no file
 */
export function readReference(folder: string): readonly ReferenceText[] {
  return readFileSync(join(folder, 'index.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, index) => {
      const row = JSON.parse(line) as { readonly file?: unknown; readonly year?: unknown };
      if (typeof row.file !== 'string') throw new Error(`index.jsonl:${index + 1}: no file`);
      const year = typeof row.year === 'number' ? row.year : null;
      return { file: row.file, year, text: readFileSync(join(folder, row.file), 'utf8') };
    })
    .sort((a, b) => byCodeUnit(a.file, b.file));
}
