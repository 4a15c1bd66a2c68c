// The trie behind the phrase automaton, with failure links (Aho & Corasick 1975), flat in typed arrays.

/** Node 0 is the root; children of other nodes are found by hashing (node, code unit) into the key arrays. */
export interface PhraseTrie {
  /** Child of the root for each code unit; 0 where no phrase begins with it. */
  readonly root: Int32Array;
  /** Parent of each entry of the hash table; its length is a power of two. */
  readonly keyNode: Int32Array;
  /** Code unit of each entry. */
  readonly keyUnit: Uint16Array;
  /** Child of each entry; 0 where the entry is free. */
  readonly child: Int32Array;
  /** For each node the node of its longest proper suffix. */
  readonly fail: Int32Array;
  /** For each node the phrase that ends there, or −1. */
  readonly pattern: Int32Array;
  /** For each node the next node along its suffixes at which a phrase ends; 0 where there is none. */
  readonly link: Int32Array;
}

/** Child of a node other than the root; 0 where there is none. */
function childOf(trie: PhraseTrie, node: number, unit: number): number {
  return trie.child[entry(trie, node, unit)]!;
}

/** The hash entry of (node, unit), or the free one where it would stand. */
function entry({ keyNode, keyUnit, child }: PhraseTrie, node: number, unit: number): number {
  const mask = child.length - 1;
  let at = (Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)) & mask;
  while (child[at] !== 0 && (keyNode[at] !== node || keyUnit[at] !== unit)) at = (at + 1) & mask;
  return at;
}

/** Where a scan goes on from `node` with `unit`: down the trie, else along the failure links. */
export function followUnit(trie: PhraseTrie, node: number, unit: number): number {
  let at = node;
  while (at !== 0) {
    const down = childOf(trie, at, unit);
    if (down !== 0) return down;
    at = trie.fail[at]!;
  }
  return trie.root[unit]!;
}

/** Nodes while the trie is built: how each was reached. */
interface Reached {
  readonly parent: Int32Array;
  readonly unit: Uint16Array;
  readonly depth: Uint8Array;
  count: number;
}

/** Builds the trie of phrases that are neither empty nor duplicates; pattern indices are those of the list. */
export function buildPhraseTrie(phrases: readonly string[]): PhraseTrie {
  const most = phrases.reduce((sum, phrase) => sum + phrase.length, 1);
  const reached: Reached = {
    parent: new Int32Array(most),
    unit: new Uint16Array(most),
    depth: new Uint8Array(most),
    count: 1,
  };
  let capacity = 1024;
  while (capacity < most * 2) capacity *= 2;
  const growing = {
    root: new Int32Array(65_536),
    keyNode: new Int32Array(capacity),
    keyUnit: new Uint16Array(capacity),
    child: new Int32Array(capacity),
    fail: new Int32Array(most),
    pattern: new Int32Array(most).fill(-1),
    link: new Int32Array(most),
  };
  phrases.forEach((phrase, pattern) => {
    let node = 0;
    for (let i = 0; i < phrase.length; i++) node = step(growing, reached, node, phrase.charCodeAt(i));
    growing.pattern[node] = pattern;
  });
  connect(growing, reached);
  const nodes = reached.count;
  return {
    ...growing,
    fail: growing.fail.slice(0, nodes),
    pattern: growing.pattern.slice(0, nodes),
    link: growing.link.slice(0, nodes),
  };
}

/** The child of a node, made if it is not there. */
function step(trie: PhraseTrie, reached: Reached, node: number, unit: number): number {
  const at = node === 0 ? 0 : entry(trie, node, unit);
  const known = node === 0 ? trie.root[unit]! : trie.child[at]!;
  if (known !== 0) return known;
  const made = reached.count++;
  reached.parent[made] = node;
  reached.unit[made] = unit;
  reached.depth[made] = reached.depth[node]! + 1;
  if (node === 0) {
    trie.root[unit] = made;
    return made;
  }
  trie.keyNode[at] = node;
  trie.keyUnit[at] = unit;
  trie.child[at] = made;
  return made;
}

/** Sets failure and output links level by level, so that every shorter suffix is linked before. */
function connect(trie: PhraseTrie, reached: Reached): void {
  for (const node of byDepth(reached)) {
    const parent = reached.parent[node]!;
    const fail = parent === 0 ? 0 : followUnit(trie, trie.fail[parent]!, reached.unit[node]!);
    trie.fail[node] = fail;
    trie.link[node] = trie.pattern[fail]! >= 0 ? fail : trie.link[fail]!;
  }
}

/** All nodes but the root, the shallow ones first (a counting sort). */
function byDepth({ depth, count }: Reached): Int32Array {
  const starts = new Int32Array(258);
  for (let node = 1; node < count; node++) starts[depth[node]! + 1]!++;
  for (let level = 1; level < starts.length; level++) starts[level]! += starts[level - 1]!;
  const ordered = new Int32Array(count - 1);
  for (let node = 1; node < count; node++) ordered[starts[depth[node]!]!++] = node;
  return ordered;
}
