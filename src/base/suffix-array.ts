// Sorts all suffixes of a text by their first units, so that equal stretches stand side by side.

/** The suffixes of a text in order, and how much neighbours have in common. */
export interface SuffixArray {
  /** Offsets of the suffixes in the order of their first `depth` units. */
  readonly suffixes: Int32Array;
  /** For each place in `suffixes` the units its suffix shares with the one before, at most `depth`; 0 for the first. */
  readonly shared: Int32Array;
}

/**
 * Sorts the suffixes of `units` by their first `depth` units or a few more (prefix doubling, Manber & Myers 1990, stopped at the first
 * power of two that reaches `depth`): linear in the text for each doubling. Units are whole numbers from 0; a unit that occurs once
 * (a boundary numbered by its place) ends every repeat. Where two suffixes agree as far as compared, the earlier offset comes first.
 * @param depth longest stretch that matters, at least 1
 */
export function suffixArray(units: Int32Array, depth: number): SuffixArray {
  const length = units.length;
  let suffixes = new Int32Array(length);
  let ranks = new Int32Array(length);
  let classes = sortByUnit(units, suffixes, ranks);
  let spare = new Int32Array(length);
  let newRanks = new Int32Array(length);
  for (let reach = 1; reach < depth && classes < length; reach *= 2) {
    sortBySecondHalf(suffixes, ranks, reach, spare, classes);
    classes = rank(spare, ranks, reach, newRanks);
    [suffixes, spare] = [spare, suffixes];
    [ranks, newRanks] = [newRanks, ranks];
  }
  return { suffixes, shared: sharedLengths(units, suffixes, depth) };
}

/** Fills `suffixes` in the order of their first unit and `ranks` with the class of each; returns the number of classes. */
function sortByUnit(units: Int32Array, suffixes: Int32Array, ranks: Int32Array): number {
  const distinct = Int32Array.from(new Set(units)).sort();
  const classOf = new Map<number, number>();
  distinct.forEach((unit, index) => {
    classOf.set(unit, index);
  });
  const starts = new Int32Array(distinct.length + 1);
  for (let i = 0; i < units.length; i++) {
    ranks[i] = classOf.get(units[i]!)!;
    starts[ranks[i]! + 1]!++;
  }
  for (let c = 1; c < starts.length; c++) starts[c] = starts[c]! + starts[c - 1]!;
  for (let i = 0; i < units.length; i++) suffixes[starts[ranks[i]!]!++] = i;
  return distinct.length;
}

/** Orders suffixes sorted by `reach` units by twice as many, into `sorted`: a stable counting sort by class. */
function sortBySecondHalf(
  suffixes: Int32Array,
  ranks: Int32Array,
  reach: number,
  sorted: Int32Array,
  classes: number,
): void {
  const length = suffixes.length;
  const starts = new Int32Array(classes + 1);
  for (let i = 0; i < length; i++) starts[ranks[i]! + 1]!++;
  for (let c = 1; c <= classes; c++) starts[c] = starts[c]! + starts[c - 1]!;
  for (let i = Math.max(0, length - reach); i < length; i++) sorted[starts[ranks[i]!]!++] = i;
  for (let i = 0; i < length; i++) {
    const first = suffixes[i]! - reach;
    if (first >= 0) sorted[starts[ranks[first]!]!++] = first;
  }
}

/** Numbers the classes of suffixes that agree in both halves; returns how many there are. */
function rank(sorted: Int32Array, ranks: Int32Array, reach: number, newRanks: Int32Array): number {
  const length = sorted.length;
  let current = 0;
  for (let i = 0; i < length; i++) {
    if (i > 0 && differ(sorted[i - 1]!, sorted[i]!, ranks, reach)) current++;
    newRanks[sorted[i]!] = current;
  }
  return length === 0 ? 0 : current + 1;
}

function differ(one: number, other: number, ranks: Int32Array, reach: number): boolean {
  if (ranks[one] !== ranks[other]) return true;
  const second = one + reach < ranks.length ? ranks[one + reach] : -1;
  return second !== (other + reach < ranks.length ? ranks[other + reach] : -1);
}

function sharedLengths(units: Int32Array, suffixes: Int32Array, depth: number): Int32Array {
  const shared = new Int32Array(suffixes.length);
  for (let i = 1; i < suffixes.length; i++) {
    const one = suffixes[i - 1]!;
    const other = suffixes[i]!;
    const most = Math.min(depth, units.length - Math.max(one, other));
    let common = 0;
    while (common < most && units[one + common] === units[other + common]) common++;
    shared[i] = common;
  }
  return shared;
}

/** How often the stretch `units[start, end)` occurs in the text whose suffixes these are; `end − start` at most the depth sorted by. */
export function occurrencesOf(units: Int32Array, suffixes: Int32Array, start: number, end: number): number {
  return bound(units, suffixes, start, end, 1) - bound(units, suffixes, start, end, 0);
}

/** First place whose suffix is at least (`past` 0) or beyond (`past` 1) the stretch. */
function bound(units: Int32Array, suffixes: Int32Array, start: number, end: number, past: 0 | 1): number {
  let low = 0;
  let high = suffixes.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compare(units, suffixes[middle]!, start, end) < past) low = middle + 1;
    else high = middle;
  }
  return low;
}

function compare(units: Int32Array, suffix: number, start: number, end: number): number {
  for (let i = start; i < end; i++) {
    const at = suffix + i - start;
    if (at >= units.length) return -1;
    const difference = units[at]! - units[i]!;
    if (difference !== 0) return difference;
  }
  return 0;
}
