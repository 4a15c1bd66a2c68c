// Reads a result folder back: its files, its tables, all of its bytes.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import { onTestFinished } from 'vitest';
import { readCsv } from '../../src/base/read-csv.js';

/** A folder with the given files, gone when `end` is called. */
export function makeFolder(files: Readonly<Record<string, string | Uint8Array>>): {
  readonly path: string;
  readonly end: () => void;
} {
  const path = mkdtempSync(join(tmpdir(), 'shuzhi-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return { path, end: () => rmSync(path, { recursive: true, force: true }) };
}

/** The same, gone when the test has ended. */
export function folderFor(files: Readonly<Record<string, string | Uint8Array>>): string {
  const { path, end } = makeFolder(files);
  onTestFinished(end);
  return path;
}

/** Every file below a folder, with forward slashes, in order. */
export function filesIn(folder: string): readonly string[] {
  return (readdirSync(folder, { recursive: true, encoding: 'utf8' }) as string[])
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => relative('.', name).split(sep).join('/'))
    .sort();
}

/** Every file with its bytes, to compare two folders as a whole. */
export function bytesOf(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    filesIn(folder).map((name) => [name, readFileSync(join(folder, name), 'latin1')]),
  );
}

/** A table as header and rows of texts, as a spreadsheet sees them. */
export async function readTable(
  folder: string,
  name: string,
): Promise<{
  readonly columns: readonly string[];
  readonly rows: readonly Readonly<Record<string, string>>[];
}> {
  const [header, ...rows] = await readCsv(readFileSync(join(folder, `${name}.csv`)), { file: `${name}.csv` });
  const columns = header?.cells ?? [];
  return {
    columns,
    rows: rows.map(({ cells }) => Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? '']))),
  };
}
