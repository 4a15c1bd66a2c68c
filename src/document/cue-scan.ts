// One scan of a text for every phrase of the codebook; roles and findings all read its hits.
import type { PhraseHits } from '../base/phrase-automaton.js';
import type { Codebook, CodebookTables } from '../codebook/codebook.js';
import type { TableName } from '../codebook/tables/index.js';

/** One hit of a table's phrase, with the dictionary row behind it. */
export interface Cue<Row> {
  readonly start: number;
  readonly end: number;
  readonly row: Row;
}

/** The hits of a text by table. Overlapping and nested hits are all there; callers choose. */
export interface CueScan {
  /** Hits of one table whose span lies within `[from, to)`, ordered by start, the longer first. */
  of<Name extends TableName>(
    table: Name,
    from?: number,
    to?: number,
  ): readonly Cue<CodebookTables[Name][number]>[];
}

/** Scans a clean text with the codebook's automaton. Hits are sorted out by table on first request. */
export function scanCues(codebook: Codebook, text: string): CueScan {
  const hits = codebook.automaton.scan(text);
  const byTable = new Map<TableName, readonly Cue<unknown>[]>();
  return {
    of<Name extends TableName>(table: Name, from = 0, to = text.length) {
      let cues = byTable.get(table);
      if (cues === undefined) {
        cues = cuesOf(codebook, table, hits);
        byTable.set(table, cues);
      }
      return within(cues, from, to) as readonly Cue<CodebookTables[Name][number]>[];
    },
  };
}

function cuesOf(codebook: Codebook, table: TableName, hits: PhraseHits): readonly Cue<unknown>[] {
  const rowsOf = codebook.rowsOf[table] ?? [];
  const rows = codebook.tables[table];
  const cues: Cue<unknown>[] = [];
  for (let h = 0; h < hits.count; h++) {
    const indices = rowsOf[hits.patterns[h]!];
    if (indices === undefined) continue;
    for (const index of indices) cues.push({ start: hits.starts[h]!, end: hits.ends[h]!, row: rows[index] });
  }
  return cues;
}

function within(cues: readonly Cue<unknown>[], from: number, to: number): readonly Cue<unknown>[] {
  let low = 0;
  let high = cues.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (cues[middle]!.start < from) low = middle + 1;
    else high = middle;
  }
  const found: Cue<unknown>[] = [];
  for (let i = low; i < cues.length && cues[i]!.start < to; i++) if (cues[i]!.end <= to) found.push(cues[i]!);
  return found;
}
