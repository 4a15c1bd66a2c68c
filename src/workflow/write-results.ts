// Writes a result folder: tables as CSV, the report page, texts, cluster evidence and the run's manifest.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { stableJson } from '../base/stable-json.js';
import type { DataTable } from '../base/table.js';
import { writeCsvFile } from '../base/write-csv.js';
import type { Codebook } from '../codebook/codebook.js';
import { chineseTable } from '../views/chinese-table.js';
import { outputFailed } from './output-folder.js';

/** Writes into one folder; parents of a file are made as needed. */
export interface ResultWriter {
  readonly table: (name: string, rows: DataTable) => Promise<void>;
  readonly json: (name: string, content: unknown) => Promise<void>;
  readonly text: (name: string, content: string) => Promise<void>;
}

/** A writer into `folder`, with column titles and values as codes or in Chinese. */
export function resultWriter(folder: string, headers: 'en' | 'zh', codebook: Codebook): ResultWriter {
  const names = { categories: codebook.tables.categories, modes: codebook.tables['mode-names'] };
  const text = async (name: string, content: string): Promise<void> => {
    const file = join(folder, name);
    try {
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, content);
    } catch (cause) {
      throw outputFailed(name, cause);
    }
  };
  return {
    text,
    json: (name, content) => text(name, `${stableJson(content)}\n`),
    table: (name, rows) => {
      const shown = headers === 'zh' ? chineseTable(rows, names) : rows;
      return writeCsvFile(join(folder, `${name}.csv`), shown.columns, shown);
    },
  };
}
