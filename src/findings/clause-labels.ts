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
 * McCallum, Pereira 2001), and of each pair of labels.
 * @param scores one row of three per clause
 * @param change score of a label after another, `change[before * 3 + label]`
 */
export function weighLabels(scores: Float64Array, change: readonly number[]): LabelWeights {
  const count = scores.length / LABEL_COUNT;
  const steps = stepScores(change);
  const { forward, backward, all } = passes(scores, steps);
  const pairs = new Float64Array(count * PAIR_COUNT);
  for (let i = 1; i < count; i++) {
    for (let pair = 0; pair < PAIR_COUNT; pair++) {
      const before = Math.floor(pair / LABEL_COUNT);
      const at = i * LABEL_COUNT + (pair % LABEL_COUNT);
      pairs[i * PAIR_COUNT + pair] = Math.exp(
        forward[(i - 1) * LABEL_COUNT + before]! + steps[pair]! + scores[at]! + backward[at]! - all,
      );
    }
  }
  return { labels: probabilities(forward, backward, all), pairs };
}

/** The probabilities of labels alone, as {@link weighLabels} gives them. */
export function labelProbabilities(scores: Float64Array, change: readonly number[]): Float64Array {
  const { forward, backward, all } = passes(scores, stepScores(change));
  return probabilities(forward, backward, all);
}

const PAIR_COUNT = LABEL_COUNT * LABEL_COUNT;

/** The change scores, {@link NEVER} where a label cannot follow. */
function stepScores(change: readonly number[]): Float64Array {
  const steps = new Float64Array(PAIR_COUNT);
  for (let pair = 0; pair < PAIR_COUNT; pair++)
    steps[pair] = canFollow(Math.floor(pair / LABEL_COUNT), pair % LABEL_COUNT) ? change[pair]! : NEVER;
  return steps;
}

function probabilities(forward: Float64Array, backward: Float64Array, all: number): Float64Array {
  const labels = new Float64Array(forward.length);
  for (let at = 0; at < labels.length; at++) labels[at] = Math.exp(forward[at]! + backward[at]! - all);
  return labels;
}

/** The sums of all ways to a label and from it on, and of all ways, as logarithms. */
function passes(scores: Float64Array, steps: Float64Array) {
  const count = scores.length / LABEL_COUNT;
  const forward = Float64Array.from(scores);
  const backward = new Float64Array(scores.length);
  forward[clauseLabels.goesOn]! += NEVER;
  for (let i = 1; i < count; i++) {
    const before = (i - 1) * LABEL_COUNT;
    for (let label = 0; label < LABEL_COUNT; label++)
      forward[i * LABEL_COUNT + label]! += logSum(
        forward[before]! + steps[label]!,
        forward[before + 1]! + steps[LABEL_COUNT + label]!,
        forward[before + 2]! + steps[2 * LABEL_COUNT + label]!,
      );
  }
  for (let i = count - 2; i >= 0; i--) {
    const next = (i + 1) * LABEL_COUNT;
    for (let label = 0; label < LABEL_COUNT; label++) {
      const step = label * LABEL_COUNT;
      backward[i * LABEL_COUNT + label] = logSum(
        steps[step]! + scores[next]! + backward[next]!,
        steps[step + 1]! + scores[next + 1]! + backward[next + 1]!,
        steps[step + 2]! + scores[next + 2]! + backward[next + 2]!,
      );
    }
  }
  const last = (count - 1) * LABEL_COUNT;
  return { forward, backward, all: logSum(forward[last]!, forward[last + 1]!, forward[last + 2]!) };
}

/** log Σ exp over the three labels. */
function logSum(a: number, b: number, c: number): number {
  const top = Math.max(a, b, c);
  return top + Math.log(Math.exp(a - top) + Math.exp(b - top) + Math.exp(c - top));
}
