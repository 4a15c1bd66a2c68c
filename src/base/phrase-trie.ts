// The trie behind the phrase automaton, flat in typed arrays: the children of a node stand side by side, so that looking for one reads on.

/** Nodes level by level: first those of single code units, then the children of each node in the order of the nodes. */
export interface PhraseTrie {
  /** Code unit by which each node is reached, ascending among the children of one node. */
  readonly unit: Uint16Array;
  /** Where the children of each node begin; they end where those of the next one begin. One entry more than nodes. */
  readonly first: Int32Array;
  /** For each node the phrase that ends there, or −1. */
  readonly pattern: Int32Array;
}

/** Builds the trie of phrases that are neither empty nor duplicates; pattern indices are those of the list. */
export function buildPhraseTrie(phrases: readonly string[]): PhraseTrie {
  const sorted = sortedIndices(phrases);
  const unit: number[] = [];
  const pattern: number[] = [];
  const first: number[] = [];
  // Of each level the stretches of sorted phrases that share their opening; what opens with it are its children.
  let level: readonly Stretch[] = [{ from: 0, to: sorted.length }];
  for (let depth = 0; level.length > 0; depth++) {
    const next: Stretch[] = [];
    for (const stretch of level) {
      if (depth > 0) first.push(unit.length);
      for (const child of openingsWithin(phrases, sorted, stretch, depth)) {
        const shortest = sorted[child.from]!;
        unit.push(phrases[shortest]!.charCodeAt(depth));
        const ends = phrases[shortest]!.length === depth + 1;
        pattern.push(ends ? shortest : -1);
        next.push(ends ? { from: child.from + 1, to: child.to } : child);
      }
    }
    level = next;
  }
  first.push(unit.length);
  return { unit: Uint16Array.from(unit), first: Int32Array.from(first), pattern: Int32Array.from(pattern) };
}

/** Sorted phrases from one place to another. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Divides a stretch of phrases, all longer than `depth`, by their code unit there. */
function openingsWithin(
  phrases: readonly string[],
  sorted: readonly number[],
  { from, to }: Stretch,
  depth: number,
): readonly Stretch[] {
  const parts: Stretch[] = [];
  let begin = from;
  for (let at = from + 1; at <= to; at++) {
    const same =
      at < to && phrases[sorted[at]!]!.charCodeAt(depth) === phrases[sorted[begin]!]!.charCodeAt(depth);
    if (same) continue;
    parts.push({ from: begin, to: at });
    begin = at;
  }
  return from === to ? [] : parts;
}

/** How many phrases of different first code units there are: the nodes before all others. */
export function rootCount({ unit, first }: PhraseTrie): number {
  return unit.length === 0 ? 0 : first[0]!;
}

/** The phrases of a trie of `count` phrases, by pattern index. */
export function triePhrases(trie: PhraseTrie, count: number): string[] {
  const { unit, first, pattern } = trie;
  const phrases = new Array<string>(count).fill('');
  const openings = new Array<string>(unit.length).fill('');
  const roots = rootCount(trie);
  for (let node = 0; node < unit.length; node++) {
    if (node < roots) openings[node] = String.fromCharCode(unit[node]!);
    if (pattern[node]! >= 0) phrases[pattern[node]!] = openings[node]!;
    for (let child = first[node]!; child < first[node + 1]!; child++)
      openings[child] = openings[node]! + String.fromCharCode(unit[child]!);
  }
  return phrases;
}

/** Indices of the phrases in the order of their code units: a phrase comes before those it begins. */
function sortedIndices(phrases: readonly string[]): readonly number[] {
  return phrases
    .map((_phrase, index) => index)
    .sort((a, b) => (phrases[a]! < phrases[b]! ? -1 : phrases[a]! > phrases[b]! ? 1 : 0));
}
