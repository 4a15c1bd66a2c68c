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
  /** Members in the order given, each on a line of its own, and so are the elements of lists: to be read and compared. */
  readonly json: (name: string, content: object) => Promise<void>;
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
    json: (name, content) => text(name, jsonInLines(content)),
    table: (name, rows) => {
      const shown = headers === 'zh' ? chineseTable(rows, names) : rows;
      return writeCsvFile(join(folder, `${name}.csv`), shown.columns, shown);
    },
  };
}

function jsonInLines(content: object): string {
  const members = Object.entries(content).map(([key, value]) => `${stableJson(key)}: ${listInLines(value)}`);
  return `{\n${members.join(',\n')}\n}\n`;
}

function listInLines(value: unknown): string {
  if (!Array.isArray(value) || value.length === 0) return stableJson(value);
  return `[\n${value.map((item) => stableJson(item)).join(',\n')}\n]`;
}
