// A complete but tiny dictionary folder for the tests of the codebook: every table, few entries.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { modes } from '../../src/codebook/tables/deficiencies.js';
import { type TableName, tables } from '../../src/codebook/tables/index.js';

/** Rows of the tables that are not empty, as CSV lines under the table's own header. */
const rows: Partial<Record<TableName, readonly string[]>> = {
  categories: [
    '1,discipline,纪律作风,politics,政治建设,纪律与作风,test',
    '2,party-dues,党费管理,organisation,组织建设,党费收缴与使用,test',
    '3,other,其他,rest,其他,其余,test',
  ],
  aspects: ['作风,discipline,作风,2,,test', '党费,party-dues,党费,3,,test'],
  'mode-names': modes.map((mode, index) => `${index + 1},${mode},${mode}名,定义,test`),
  slogans: ['四个意识,,四个意识,2016,numbered,test', '增强四个意识,四个意识,四个意识,2016,numbered,test'],
  bases: ['群众反映,信访,,test'],
};

/** The CSV text of a table: its header and the given lines. */
export function csvOf(name: TableName, lines: readonly string[] = rows[name] ?? []): string {
  return `\uFEFF${[Object.keys(tables[name].columns).join(','), ...lines].join('\r\n')}\r\n`;
}

/** Writes the folder, with some files replaced (or left out: null), and returns its path. */
export function dictionaryFolder(
  files: Readonly<Record<string, string | Uint8Array | null>> = {},
  complete = true,
): string {
  const folder = mkdtempSync(join(tmpdir(), 'shuzhi-codebook-'));
  mkdirSync(folder, { recursive: true });
  const all: Record<string, string | Uint8Array | null> = { ...files };
  for (const name of Object.keys(tables) as TableName[]) {
    if (complete && all[`${name}.csv`] === undefined) all[`${name}.csv`] = csvOf(name);
  }
  for (const [file, content] of Object.entries(all)) {
    if (content !== null) writeFileSync(join(folder, file), content);
  }
  return folder;
}
