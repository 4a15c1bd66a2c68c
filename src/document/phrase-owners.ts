// Which rows of which tables a phrase of the automaton stands for.
import { type Codebook, scannedTables } from '../codebook/codebook.js';

/** A row that has a phrase, and the place of its table among the scanned ones. */
export interface PhraseOwner {
  readonly slot: number;
  readonly row: unknown;
}

/** Gives the rows that have a phrase of the automaton, in the order of the tables. */
export type OwnersOf = (pattern: number) => readonly PhraseOwner[];

const known = new WeakMap<Codebook, OwnersOf>();

/** The owners of the phrases of a codebook, found when a phrase is first met: a text meets few of ten thousand. */
export function phraseOwners(codebook: Codebook): OwnersOf {
  let of = known.get(codebook);
  if (of === undefined) {
    // Filled at once: an array with gaps becomes a slow map inside the engine.
    const met = new Array<readonly PhraseOwner[] | null>(codebook.automaton.size).fill(null);
    of = (pattern) => {
      met[pattern] ??= ownersOf(codebook, pattern);
      return met[pattern];
    };
    known.set(codebook, of);
  }
  return of;
}

function ownersOf(
  { index: { starts, slots, rows }, rowAt }: Codebook,
  pattern: number,
): readonly PhraseOwner[] {
  const owners: PhraseOwner[] = [];
  for (let at = starts[pattern]!; at < starts[pattern + 1]!; at++) {
    const slot = slots[at]!;
    owners.push({ slot, row: rowAt(scannedTables[slot]!, rows[at]!) });
  }
  return owners;
}
