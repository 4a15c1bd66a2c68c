// Precision, recall and F1 of categories given against categories held right.

/** How well one category was given. */
export interface CategoryScore {
  readonly category: string;
  /** Statements the analyst put there. */
  readonly n: number;
  /** Share of those given it that belong there; null where none was given it. */
  readonly precision: number | null;
  /** Share of those that belong there that were given it; null where none belongs there. */
  readonly recall: number | null;
  /** Harmonic mean of both, 2·right ÷ (given + belonging). */
  readonly f1: number;
}

/** Scores of all categories and their summaries. */
export interface CategoryScores {
  /** Categories held right or given anywhere, in code unit order. */
  readonly categories: readonly CategoryScore[];
  /** Share of statements given the right category. With one category each, micro precision, recall and F1 are this one number. */
  readonly micro: number;
  /** Means over the categories the analyst used, each counting the same; a category never given has precision 0. */
  readonly macro: { readonly precision: number; readonly recall: number; readonly f1: number };
}

/** Scores `given` against `right`, two lists of the same length, not empty. */
export function categoryScores(right: readonly string[], given: readonly string[]): CategoryScores {
  const names = [...new Set([...right, ...given])].sort();
  const categories = names.map((category) => {
    let belonging = 0;
    let offered = 0;
    let hits = 0;
    right.forEach((name, index) => {
      if (name === category) belonging += 1;
      if (given[index] === category) offered += 1;
      if (name === category && given[index] === category) hits += 1;
    });
    return {
      category,
      n: belonging,
      precision: offered === 0 ? null : hits / offered,
      recall: belonging === 0 ? null : hits / belonging,
      f1: (2 * hits) / (offered + belonging),
    };
  });
  const used = categories.filter(({ n }) => n > 0);
  const mean = (of: (score: CategoryScore) => number): number =>
    used.reduce((sum, score) => sum + of(score), 0) / used.length;
  return {
    categories,
    micro: right.filter((name, index) => name === given[index]).length / right.length,
    macro: {
      precision: mean(({ precision }) => precision ?? 0),
      recall: mean(({ recall }) => recall ?? 0),
      f1: mean(({ f1 }) => f1),
    },
  };
}
