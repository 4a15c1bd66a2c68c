// Divides examples into parts for cross-validation: groups stay whole, categories are spread evenly.
import { seededRandom } from '../base/seeded-random.js';

/** What a fold is decided by. */
export interface FoldExample {
  /** Examples of one group (a report) share a fold. */
  readonly group: string;
  readonly category: string;
}

interface Group {
  readonly members: readonly number[];
  readonly counts: ReadonlyMap<string, number>;
}

/**
 * The fold of each example, 0 … `folds` - 1. Groups come largest first, groups of one size in an order drawn by the seed,
 * each into the fold that holds least of its categories. The same examples and seed give the same folds.
 */
export function stratifiedFolds(
  examples: readonly FoldExample[],
  folds: number,
  seed: number,
): readonly number[] {
  const totals = new Map<string, number>();
  for (const { category } of examples) totals.set(category, (totals.get(category) ?? 0) + 1);
  const filled = Array.from({ length: folds }, () => ({ counts: new Map<string, number>(), size: 0 }));
  const foldOf = new Array<number>(examples.length).fill(0);
  for (const { members, counts } of orderedGroups(examples, seed)) {
    const costs = filled.map(({ counts: held, size }) => {
      let cost = size / examples.length;
      for (const [category, count] of counts)
        cost += (count * (held.get(category) ?? 0)) / totals.get(category)!;
      return cost;
    });
    const fold = costs.indexOf(Math.min(...costs));
    const target = filled[fold]!;
    target.size += members.length;
    for (const [category, count] of counts)
      target.counts.set(category, (target.counts.get(category) ?? 0) + count);
    for (const member of members) foldOf[member] = fold;
  }
  return foldOf;
}

function orderedGroups(examples: readonly FoldExample[], seed: number): readonly Group[] {
  const members = new Map<string, number[]>();
  examples.forEach(({ group }, index) => {
    const known = members.get(group);
    if (known === undefined) members.set(group, [index]);
    else known.push(index);
  });
  const random = seededRandom(seed);
  return [...members.keys()]
    .sort()
    .map((name) => ({ indices: members.get(name)!, draw: random() }))
    .sort((a, b) => b.indices.length - a.indices.length || a.draw - b.draw)
    .map(({ indices }) => ({
      members: indices,
      counts: countsOf(indices.map((i) => examples[i]!.category)),
    }));
}

function countsOf(categories: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const category of categories) counts.set(category, (counts.get(category) ?? 0) + 1);
  return counts;
}
