// Weighs how the clauses of a sentence can be labelled: neither, begins a complaint, goes on with one (forward–backward).

/** Labels of a clause. */
export const clauseLabels = { neither: 0, begins: 1, goesOn: 2 } as const;
export const LABEL_COUNT = 3;
/** A score that rules a label out. */
const NEVER = -1e3;

/** Whether a label can follow another: nothing goes on that has not begun. */
export const canFollow = (before: number, label: number): boolean =>
  !(before === clauseLabels.neither && label === clauseLabels.goesOn);

/** Probabilities of labels and, for every clause but the first, of pairs with the clause before. */
export interface LabelWeights {
  /** `labels[clause * 3 + label]` */
  readonly labels: Float64Array;
  /** `pairs[clause * 9 + before * 3 + label]`; nothing for the first clause. */
  readonly pairs: Float64Array;
}

/**
 * The probability of each label given the scores of all clauses of a sentence (a conditional random field; Lafferty,
 * McCallum, Pereira 2001).
 * @param scores one row of three per clause
 * @param change score of a label after another, `change[before * 3 + label]`
 */
export function weighLabels(scores: Float64Array, change: readonly number[]): LabelWeights {
  const count = scores.length / LABEL_COUNT;
  const forward = new Float64Array(scores.length);
  const backward = new Float64Array(scores.length);
  const step = (before: number, label: number): number =>
    canFollow(before, label) ? change[before * LABEL_COUNT + label]! : NEVER;
  for (let i = 0; i < count; i++) {
    for (let label = 0; label < LABEL_COUNT; label++) {
      const at = i * LABEL_COUNT + label;
      const reached =
        i > 0
          ? logSum((before) => forward[at - label - LABEL_COUNT + before]! + step(before, label))
          : label === clauseLabels.goesOn
            ? NEVER
            : 0;
      forward[at] = scores[at]! + reached;
    }
  }
  for (let i = count - 2; i >= 0; i--) {
    const next = (i + 1) * LABEL_COUNT;
    for (let label = 0; label < LABEL_COUNT; label++)
      backward[i * LABEL_COUNT + label] = logSum(
        (after) => step(label, after) + scores[next + after]! + backward[next + after]!,
      );
  }
  const all = logSum((label) => forward[(count - 1) * LABEL_COUNT + label]!);
  const labels = forward.map((score, at) => Math.exp(score + backward[at]! - all));
  const pairs = new Float64Array(count * LABEL_COUNT * LABEL_COUNT);
  for (let i = 1; i < count; i++) {
    for (let pair = 0; pair < LABEL_COUNT * LABEL_COUNT; pair++) {
      const before = Math.floor(pair / LABEL_COUNT);
      const label = pair % LABEL_COUNT;
      const at = i * LABEL_COUNT + label;
      pairs[i * LABEL_COUNT * LABEL_COUNT + pair] = Math.exp(
        forward[(i - 1) * LABEL_COUNT + before]! + step(before, label) + scores[at]! + backward[at]! - all,
      );
    }
  }
  return { labels, pairs };
}

/** log Σ exp over the three labels. */
function logSum(of: (label: number) => number): number {
  const a = of(0);
  const b = of(1);
  const c = of(2);
  const top = Math.max(a, b, c);
  return top + Math.log(Math.exp(a - top) + Math.exp(b - top) + Math.exp(c - top));
}
