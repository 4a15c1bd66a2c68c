// One scan of a text for every phrase of the codebook; roles and findings all read its hits.
import type { PhraseHits } from '../base/phrase-automaton.js';
import { type Codebook, type CodebookTables, scannedTables } from '../codebook/codebook.js';
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

/** Scans a clean text with the codebook's automaton. Hits are sorted out by table on first request, in one pass. */
export function scanCues(codebook: Codebook, text: string): CueScan {
  const hits = codebook.automaton.scan(text);
  let byTable: ReadonlyMap<TableName, readonly Cue<unknown>[]> | null = null;
  return {
    of<Name extends TableName>(table: Name, from = 0, to = text.length) {
      byTable ??= sortHits(codebook, hits);
      return within(byTable.get(table) ?? [], from, to) as readonly Cue<CodebookTables[Name][number]>[];
    },
  };
}

function sortHits(codebook: Codebook, hits: PhraseHits): ReadonlyMap<TableName, readonly Cue<unknown>[]> {
  const lists = scannedTables.map((): Cue<unknown>[] => []);
  const owners = ownersIn(codebook);
  for (let h = 0; h < hits.count; h++) {
    const start = hits.starts[h]!;
    const end = hits.ends[h]!;
    for (const { slot, row } of owners(hits.patterns[h]!)) lists[slot]!.push({ start, end, row });
  }
  return new Map(scannedTables.map((table, slot) => [table, lists[slot]!]));
}

/** A row that has a phrase, and the place of its table among the scanned ones. */
interface PhraseOwner {
  readonly slot: number;
  readonly row: unknown;
}

/** Gives the rows that have a phrase of the automaton. */
type OwnersOf = (pattern: number) => readonly PhraseOwner[];

const known = new WeakMap<Codebook, OwnersOf>();

/** The owners of the phrases of a codebook, found when a phrase is first met: a text meets few of ten thousand. */
function ownersIn(codebook: Codebook): OwnersOf {
  let of = known.get(codebook);
  if (of === undefined) {
    const met: (readonly PhraseOwner[] | undefined)[] = [];
    of = (pattern) => {
      met[pattern] ??= ownersOf(codebook, pattern);
      return met[pattern];
    };
    known.set(codebook, of);
  }
  return of;
}

function ownersOf({ rowsOf, tables }: Codebook, pattern: number): readonly PhraseOwner[] {
  return scannedTables.flatMap((table, slot) =>
    (rowsOf[table]?.[pattern] ?? []).map((index) => ({ slot, row: tables[table][index] })),
  );
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
