// Which category is taken for which: matched problems counted by the label's category and the one found.
import type { GoldDocument } from './gold.js';
import { problemsOf } from './gold.js';
import { categories } from './marked-vocabulary.js';
import { isRightCategory } from './score-problems.js';
import type { Annotate } from './scored-set.js';
import { pairUp } from './spans.js';

/** How often problems of one category were found as another. */
export interface Confusion {
  readonly gold: string;
  readonly found: string;
  readonly count: number;
}

/**
 * The non-zero cells in the order of the codebook. A category that the label names besides counts as right and stands
 * on the diagonal.
 */
export function confusionsOf(documents: readonly GoldDocument[], annotate: Annotate): readonly Confusion[] {
  const counts = new Map<string, number>();
  for (const document of documents) {
    for (const [label, { category }] of pairUp(problemsOf(document), annotate(document).problems)) {
      const key = `${label.category} ${isRightCategory(label, category) ? label.category : category}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return categories.flatMap((gold) =>
    categories.flatMap((found) => {
      const count = counts.get(`${gold} ${found}`);
      return count === undefined ? [] : [{ gold, found, count }];
    }),
  );
}

/** The confusions off the diagonal, most frequent first. */
export function mostFrequent(confusions: readonly Confusion[], atMost: number): readonly Confusion[] {
  return confusions
    .filter(({ gold, found }) => gold !== found)
    .sort((a, b) => b.count - a.count)
    .slice(0, atMost);
}
