// Where selected stretches were seen first: a hash table in typed arrays that keeps a few places for each.

/** Places kept for one stretch. What more sentences have is a set phrase, and what they copy has other stretches too. */
const MOST_PLACES = 8;

/** A growing index from hashes to places (sentence and sign). */
export interface GramIndex {
  /** Keeps a place, unless enough are known. */
  add(hash: number, sentence: number, at: number): void;
  /** Calls `visit` for each place kept, latest first. */
  each(hash: number, visit: (sentence: number, at: number) => void): void;
}

const FEWEST_CELLS = 1024;

interface Cells {
  readonly keys: Uint32Array;
  /** 1 + number of the latest entry of the key; 0 for an empty cell. */
  readonly heads: Int32Array;
}

/** Makes an empty index. Open addressing with doubling; entries of one hash are chained. */
export function gramIndex(): GramIndex {
  let cells = emptyCells(FEWEST_CELLS);
  let used = 0;
  let entries = 0;
  let sentences = new Int32Array(FEWEST_CELLS);
  let places = new Int32Array(FEWEST_CELLS);
  let previous = new Int32Array(FEWEST_CELLS);
  const room = (): void => {
    if (entries === sentences.length) {
      sentences = doubled(sentences);
      places = doubled(places);
      previous = doubled(previous);
    }
    if (used * 2 >= cells.keys.length) cells = moved(cells);
  };
  return {
    add(hash, sentence, at) {
      room();
      const cell = cellOf(cells, hash);
      const head = cells.heads[cell]!;
      if (head === 0) used++;
      let known = 0;
      for (let entry = head; entry > 0; entry = previous[entry - 1]!) known++;
      if (known >= MOST_PLACES) return;
      sentences[entries] = sentence;
      places[entries] = at;
      previous[entries++] = head;
      cells.keys[cell] = hash;
      cells.heads[cell] = entries;
    },
    each(hash, visit) {
      for (let entry = cells.heads[cellOf(cells, hash)]!; entry > 0; entry = previous[entry - 1]!) {
        visit(sentences[entry - 1]!, places[entry - 1]!);
      }
    },
  };
}

function emptyCells(size: number): Cells {
  return { keys: new Uint32Array(size), heads: new Int32Array(size) };
}

/** The cell of a hash, or the empty one where it belongs. */
function cellOf({ keys, heads }: Cells, hash: number): number {
  const mask = keys.length - 1;
  let cell = hash & mask;
  while (heads[cell] !== 0 && keys[cell] !== hash) cell = (cell + 1) & mask;
  return cell;
}

function moved(old: Cells): Cells {
  const cells = emptyCells(old.keys.length * 2);
  old.heads.forEach((head, from) => {
    if (head === 0) return;
    const cell = cellOf(cells, old.keys[from]!);
    cells.keys[cell] = old.keys[from]!;
    cells.heads[cell] = head;
  });
  return cells;
}

function doubled(values: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(values.length * 2);
  longer.set(values);
  return longer;
}
