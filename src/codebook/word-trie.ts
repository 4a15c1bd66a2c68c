// A trie of words in flat arrays, built in one pass over a sorted list: small, quick to load, quick to walk.
import type { WordList } from './word-list-format.js';

/**
 * Nodes are numbered level by level, siblings in code unit order, so that the children of a node stand side by side:
 * those of node n are `children[n]` … `children[n + 1] - 1`, and a child is found by halving. Node 0 is the root.
 */
export interface WordTrie {
  /** Child of the root for each code unit; 0 where no word begins with it. */
  readonly root: Int32Array;
  /** First child of each node, and after the last node the end of all. */
  readonly children: Int32Array;
  /** The code unit that leads to each node. */
  readonly units: Uint16Array;
  /** Log probability of the word that ends at a node; 0 where none does. */
  readonly weights: Float64Array;
}

/** Deepest level of a trie: that of the longest word. */
const DEEPEST = 256;

/** Builds the trie of a list; `total` is the number of running words its frequencies are shares of. */
export function buildWordTrie(list: WordList, total: number): WordTrie {
  const next = levelStarts(list);
  const nodes = next[DEEPEST]!;
  const trie = {
    root: new Int32Array(65_536),
    children: new Int32Array(nodes + 1),
    units: new Uint16Array(nodes),
    weights: new Float64Array(nodes),
  };
  const path = new Int32Array(DEEPEST + 1);
  next[0] = 1;
  trie.children[0] = next[1]!;
  const logTotal = Math.log(total);
  const logs = new Float64Array(4096);
  let unitAt = 0;
  for (let word = 0; word < list.count; word++) {
    let depth = list.shared[word]!;
    const length = depth + list.added[word]!;
    while (depth < length) {
      depth++;
      // Words come sorted, so what they add is new, and the children of a new node come next on the level below.
      const node = next[depth]!++;
      trie.units[node] = list.units[unitAt++]!;
      trie.children[node] = next[depth + 1]!;
      path[depth] = node;
    }
    const frequency = list.frequencies[word]!;
    // Most frequencies are small and come again and again: their logarithms are taken once.
    if (frequency < logs.length && logs[frequency] === 0) logs[frequency] = Math.log(frequency) - logTotal;
    trie.weights[path[length]!] = frequency < logs.length ? logs[frequency]! : Math.log(frequency) - logTotal;
  }
  trie.children[nodes] = nodes;
  for (let node = 1; node < trie.children[1]!; node++) trie.root[trie.units[node]!] = node;
  return trie;
}

/** Number of the first node of each level (the root is level 0), the last entry being the number of nodes. */
function levelStarts(list: WordList): Int32Array {
  const sizes = new Int32Array(DEEPEST + 2);
  sizes[0] = 1;
  for (let word = 0; word < list.count; word++) {
    const shared = list.shared[word]!;
    const length = shared + list.added[word]!;
    for (let depth = shared + 1; depth <= length; depth++) sizes[depth]!++;
  }
  let start = 0;
  for (let depth = 0; depth <= DEEPEST + 1; depth++) {
    const size = sizes[depth]!;
    sizes[depth] = start;
    start += size;
  }
  return sizes;
}

/** Node under `node` for a code unit; 0 where there is none. */
export function childOf(trie: WordTrie, node: number, unit: number): number {
  if (node === 0) return trie.root[unit]!;
  const { units, children } = trie;
  let low = children[node]!;
  let high = children[node + 1]!;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (units[middle]! < unit) low = middle + 1;
    else high = middle;
  }
  return low < children[node + 1]! && units[low] === unit ? low : 0;
}

/** Node at which a word ends, whether or not it is a word of the trie; 0 where there is none. */
export function nodeOf(trie: WordTrie, word: string): number {
  let node = 0;
  for (let i = 0; i < word.length; i++) {
    node = childOf(trie, node, word.charCodeAt(i));
    if (node === 0) return 0;
  }
  return node;
}
