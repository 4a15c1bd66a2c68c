// The hand-labelled documents: what a label row holds and how a folder of them is read.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A stretch of the text as decoded, UTF-16 code units, end exclusive. */
export interface GoldSpan {
  readonly start: number;
  readonly end: number;
}

export interface GoldProblem extends GoldSpan {
  readonly category: string;
  readonly also?: readonly string[];
  readonly mode: string;
  readonly locus: string;
  readonly extent?: string;
  readonly organization?: string | null;
  readonly point?: number;
}

export interface GoldFigure extends GoldSpan {
  readonly masked?: boolean;
  readonly value?: number | null;
  readonly unit?: string;
  readonly use?: string;
  readonly level?: string | null;
}

/** A label row: one unit (sentence, heading line) of a document. */
export interface GoldUnit extends GoldSpan {
  readonly role: string;
  /** Of a heading: the role of what follows. */
  readonly under?: string;
  readonly organization: string | null;
  /** 2 boilerplate, 1 between, 0 concrete, null not judged. */
  readonly empty: 0 | 1 | 2 | null;
  readonly problems: readonly GoldProblem[];
  readonly figures: readonly GoldFigure[];
  readonly others: readonly (GoldSpan & { readonly why: string })[];
  readonly slogans: readonly GoldSpan[];
  readonly named?: readonly (GoldSpan & { readonly frame: string; readonly category: string })[];
  readonly causes?: readonly GoldSpan[];
  readonly measures?: readonly (GoldSpan & { readonly category: string })[];
  readonly claims?: readonly (GoldSpan & { readonly category: string; readonly evidence: string })[];
}

/** A labelled document. */
export interface GoldDocument {
  readonly id: string;
  readonly text: string;
  /** The kind it is, where the set says so. */
  readonly kind: string | null;
  readonly units: readonly GoldUnit[];
}

/**
 * Reads a set: `ID.gold.jsonl` in `labels`, `ID.txt` in `texts`, and, if there is one, `kinds.csv` (id,kind) in `labels`.
 * Documents come ordered by id.
 */
export function readGold(labels: string, texts: string): readonly GoldDocument[] {
  const names = readdirSync(labels).sort();
  const kinds = new Map(names.includes('kinds.csv') ? kindRows(join(labels, 'kinds.csv')) : []);
  return names
    .filter((name) => name.endsWith('.gold.jsonl'))
    .map((name) => {
      const id = name.slice(0, -'.gold.jsonl'.length);
      const lines = readFileSync(join(labels, name), 'utf8').split('\n');
      return {
        id,
        text: readFileSync(join(texts, `${id}.txt`), 'utf8').replace(/^\uFEFF/, ''),
        kind: kinds.get(id) ?? null,
        units: lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as GoldUnit),
      };
    });
}

function kindRows(file: string): readonly (readonly [string, string])[] {
  const [, ...rows] = readFileSync(file, 'utf8')
    .replace(/^\uFEFF/, '')
    .trim()
    .split(/\r?\n/);
  return rows.map((row) => {
    const [id = '', kind = ''] = row.split(',');
    return [id, kind] as const;
  });
}
