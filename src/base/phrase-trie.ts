// The trie behind the phrase automaton, flat in typed arrays: nodes in the order of the sorted phrases, so that a walk down reads on.

/** Nodes in preorder: the first child of a node stands right behind it, the next one where the first one's part ends. */
export interface PhraseTrie {
  /** Code unit by which each node is reached. */
  readonly unit: Uint16Array;
  /** For each node the index after all nodes below it; a node without children has the next index. */
  readonly end: Int32Array;
  /** For each node the phrase that ends there, or −1. */
  readonly pattern: Int32Array;
}

/** Builds the trie of phrases that are neither empty nor duplicates; pattern indices are those of the list. */
export function buildPhraseTrie(phrases: readonly string[]): PhraseTrie {
  const most = phrases.reduce((sum, phrase) => sum + phrase.length, 0);
  const unit = new Uint16Array(most);
  const end = new Int32Array(most);
  const pattern = new Int32Array(most).fill(-1);
  const open: number[] = [];
  let count = 0;
  const closeTo = (depth: number): void => {
    while (open.length > depth) end[open.pop()!] = count;
  };
  let before = '';
  for (const index of sortedIndices(phrases)) {
    const phrase = phrases[index]!;
    closeTo(commonLength(before, phrase));
    for (let i = open.length; i < phrase.length; i++) {
      open.push(count);
      unit[count++] = phrase.charCodeAt(i);
    }
    pattern[count - 1] = index;
    before = phrase;
  }
  closeTo(0);
  return { unit: unit.slice(0, count), end: end.slice(0, count), pattern: pattern.slice(0, count) };
}

/** The phrases of a trie of `count` phrases, by pattern index. */
export function triePhrases({ unit, end, pattern }: PhraseTrie, count: number): string[] {
  const phrases = new Array<string>(count).fill('');
  const ends: number[] = [];
  const units: number[] = [];
  for (let node = 0; node < unit.length; node++) {
    while (ends.length > 0 && ends.at(-1)! <= node) {
      ends.pop();
      units.pop();
    }
    ends.push(end[node]!);
    units.push(unit[node]!);
    if (pattern[node]! >= 0) phrases[pattern[node]!] = String.fromCharCode(...units);
  }
  return phrases;
}

/** Indices of the phrases in the order of their code units: a phrase comes before those it begins. */
function sortedIndices(phrases: readonly string[]): readonly number[] {
  return phrases
    .map((_phrase, index) => index)
    .sort((a, b) => (phrases[a]! < phrases[b]! ? -1 : phrases[a]! > phrases[b]! ? 1 : 0));
}

function commonLength(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one.charCodeAt(length) === other.charCodeAt(length)) length++;
  return length;
}
