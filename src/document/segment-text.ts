// Cuts text into words along the most probable path over a word table, as offsets.
import type { WordTable } from '../codebook/word-table.js';
import type { WordTrie } from '../codebook/word-trie.js';
import { atomEnd } from './text-atoms.js';

/** Longest stretch weighed at once, in code units: sentences are shorter, and memory stays bounded where there are none. */
const LONGEST_PIECE = 4096;
/** Longer runs of Latin letters or digits are in no word: they are tokens without being weighed. */
const LONGEST_RUN = 255;

/** Cuts text with one word table; its working memory is used again from call to call. */
export class TextCutter {
  private readonly table: WordTable;
  /** Best log probability from each offset of a piece to its end. */
  private readonly best = new Float64Array(LONGEST_PIECE + LONGEST_RUN + 2);
  /** Where the first token of that path ends. */
  private readonly nextEnd = new Int32Array(LONGEST_PIECE + LONGEST_RUN + 2);
  /** Where the atom that begins at each offset ends; 0 inside an atom, where no token may begin or end. */
  private readonly atoms = new Int32Array(LONGEST_PIECE + LONGEST_RUN + 2);
  private ends = new Int32Array(1024);
  private count = 0;

  constructor(table: WordTable) {
    this.table = table;
  }

  /** Offsets after each token of `text` from `from` to `to`; the tokens cover the stretch without gaps. */
  cut(text: string, from: number, to: number): Int32Array {
    this.count = 0;
    let at = from;
    while (at < to) {
      const end = atomEnd(text, at, to);
      if (this.standsAlone(text, at, end)) {
        this.push(end);
        at = end;
      } else {
        at = this.cutPiece(text, at, to);
      }
    }
    return this.ends.slice(0, this.count);
  }

  /** Whether an atom is in no longer word, so that the text can be parted before and after it. */
  private standsAlone(text: string, at: number, end: number): boolean {
    const { inWords } = this.table;
    if (end - at > LONGEST_RUN) return true;
    return inWords[text.charCodeAt(at)] === 0 || inWords[text.charCodeAt(end - 1)] === 0;
  }

  /** Cuts the piece that begins at `from` and ends before the next atom that stands alone; returns its end. */
  private cutPiece(text: string, from: number, to: number): number {
    const { atoms, nextEnd } = this;
    let end = from;
    while (end < to && end - from < LONGEST_PIECE) {
      const next = atomEnd(text, end, to);
      if (this.standsAlone(text, end, next)) break;
      atoms[end - from] = next - from;
      for (let inside = end + 1; inside < next; inside++) atoms[inside - from] = 0;
      end = next;
    }
    const length = end - from;
    atoms[length] = 1;
    this.weigh(text, from, length);
    for (let at = 0; at < length; at = nextEnd[at]!) this.push(from + nextEnd[at]!);
    return end;
  }

  /** Fills `best` and `nextEnd` for a piece, right to left; of equal paths the one with the shorter first word wins. */
  private weigh(text: string, from: number, length: number): void {
    const { best, nextEnd, atoms } = this;
    const { listed, added, unknown } = this.table;
    best[length] = 0;
    for (let at = length - 1; at >= 0; at--) {
      const end = atoms[at]!;
      if (end === 0) continue;
      best[at] = unknown + best[end]!;
      nextEnd[at] = end;
      this.tryWords(listed, text, from, at, length);
      if (added !== null) this.tryWords(added, text, from, at, length);
    }
  }

  /** Tries every word of a trie that begins at `at`, walking down as far as the text leads. */
  private tryWords(trie: WordTrie, text: string, from: number, at: number, length: number): void {
    const { best, nextEnd, atoms } = this;
    const { units, children, weights } = trie;
    let node = trie.root[text.charCodeAt(from + at)]!;
    let to = at + 1;
    while (node !== 0) {
      const weight = weights[node]!;
      if (weight !== 0 && atoms[to] !== 0 && weight + best[to]! > best[at]!) {
        best[at] = weight + best[to]!;
        nextEnd[at] = to;
      }
      if (to === length) return;
      const unit = text.charCodeAt(from + to++);
      let low = children[node]!;
      const last = children[node + 1]!;
      let high = last;
      while (low < high) {
        const middle = (low + high) >>> 1;
        if (units[middle]! < unit) low = middle + 1;
        else high = middle;
      }
      node = low < last && units[low] === unit ? low : 0;
    }
  }

  private push(end: number): void {
    if (this.count === this.ends.length) {
      const larger = new Int32Array(this.ends.length * 2);
      larger.set(this.ends);
      this.ends = larger;
    }
    this.ends[this.count++] = end;
  }
}
