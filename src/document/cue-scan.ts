// One scan of a text for every phrase of the codebook; roles and findings all read its hits.
import type { PhraseHits } from '../base/phrase-automaton.js';
import { type Codebook, type CodebookTables, scannedTables } from '../codebook/codebook.js';
import type { TableName } from '../codebook/tables/index.js';
import { phraseOwners } from './phrase-owners.js';

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

/** Scans a clean text with the codebook's automaton. Hits are sorted out by table on first request, in one pass. */
export function scanCues(codebook: Codebook, text: string): CueScan {
  const hits = codebook.automaton.scan(text);
  let byTable: ReadonlyMap<TableName, TableCues> | null = null;
  return {
    of<Name extends TableName>(table: Name, from = 0, to = text.length) {
      byTable ??= sortHits(codebook, hits);
      const cues = byTable.get(table);
      if (cues === undefined) return NONE;
      return cues.within(from, to) as readonly Cue<CodebookTables[Name][number]>[];
    },
  };
}

function sortHits(codebook: Codebook, hits: PhraseHits): ReadonlyMap<TableName, TableCues> {
  const lists = scannedTables.map((): Cue<unknown>[] => []);
  const ownersOf = phraseOwners(codebook);
  for (let h = 0; h < hits.count; h++) {
    const start = hits.starts[h]!;
    const end = hits.ends[h]!;
    const owners = ownersOf(hits.patterns[h]!);
    for (let o = 0; o < owners.length; o++) {
      const { slot, row } = owners[o]!;
      lists[slot]!.push({ start, end, row });
    }
  }
  return new Map(scannedTables.map((table, slot) => [table, new TableCues(lists[slot]!)]));
}

const NONE: readonly never[] = [];

/** The hits of one table, which remember where they were last asked for: readers go through a text from front to back. */
class TableCues {
  private readonly cues: readonly Cue<unknown>[];
  private last = 0;

  constructor(cues: readonly Cue<unknown>[]) {
    this.cues = cues;
  }

  within(from: number, to: number): readonly Cue<unknown>[] {
    const { cues } = this;
    const first = this.firstFrom(from);
    if (first === cues.length || cues[first]!.start >= to) return NONE;
    const found: Cue<unknown>[] = [];
    for (let i = first; i < cues.length && cues[i]!.start < to; i++)
      if (cues[i]!.end <= to) found.push(cues[i]!);
    return found;
  }

  /** Index of the first hit that starts at `from` or later: near the last one asked for, else by halving. */
  private firstFrom(from: number): number {
    const { cues } = this;
    let low = 0;
    let high = cues.length;
    if (this.last === 0 || cues[this.last - 1]!.start < from) {
      low = this.last;
      const near = Math.min(high, low + NEAR);
      while (low < near && cues[low]!.start < from) low++;
      if (low < near) high = low;
    } else high = this.last;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (cues[middle]!.start < from) low = middle + 1;
      else high = middle;
    }
    this.last = low;
    return low;
  }
}

/** How many hits are passed one by one before the rest is halved. */
const NEAR = 6;
