// Reads folders of hand-labelled documents.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GoldDocument, GoldUnit } from './gold.js';

const ENDING = '.gold.jsonl';

/**
 * Reads the labels of one reader: `ID.gold.jsonl` in `labels`, `ID.txt` in `texts`, and, if there is one, `kinds.csv`
 * (id, kind, and what more the set says) in `kindsFolder`. Documents come ordered by id.
 */
export function readGold(labels: string, texts: string, kindsFolder = labels): readonly GoldDocument[] {
  const names = readdirSync(labels).sort();
  const kindsFile = join(kindsFolder, 'kinds.csv');
  const kinds = new Map(existsSync(kindsFile) ? kindRows(kindsFile) : []);
  return names
    .filter((name) => name.endsWith(ENDING))
    .map((name) => {
      const id = name.slice(0, -ENDING.length);
      const rows = lines(join(labels, name));
      return {
        id,
        text: readFileSync(join(texts, `${id}.txt`), 'utf8').replace(/^\uFEFF/, ''),
        kind: kinds.get(id) ?? null,
        units: rows.map((row) => JSON.parse(row) as GoldUnit),
      };
    });
}

/** A set of documents with one or more independent readers; every reader labelled the same documents. */
export interface GoldSet {
  readonly name: string;
  readonly readers: readonly (readonly GoldDocument[])[];
}

/** Reads a set from its folder (`texts`, `labels`, and `labels-b` of a second reader, who is not asked for the kinds); null where it is not there. */
export function readGoldSet(name: string, folder: string): GoldSet | null {
  const texts = join(folder, 'texts');
  const readers = ['labels', 'labels-b'].map((labels) => join(folder, labels)).filter(hasLabels);
  if (readers.length === 0) return null;
  return goldSet(
    name,
    readers.map((labels) => readGold(labels, texts, readers[0])),
  );
}

/** Puts the readers of a set together. @throws Error where they labelled different documents */
export function goldSet(name: string, readers: readonly (readonly GoldDocument[])[]): GoldSet {
  const ids = readers.map((documents) => documents.map(({ id }) => id).join(' '));
  if (new Set(ids).size > 1) throw new Error(`${name}: the readers labelled different documents`);
  return { name, readers };
}

const hasLabels = (folder: string): boolean =>
  existsSync(folder) && readdirSync(folder).some((file) => file.endsWith(ENDING));

const lines = (file: string): readonly string[] =>
  readFileSync(file, 'utf8')
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '');

function kindRows(file: string): readonly (readonly [string, string])[] {
  return lines(file)
    .slice(1)
    .map((row) => {
      const [id = '', kind = ''] = row.split(',');
      return [id, kind] as const;
    });
}
