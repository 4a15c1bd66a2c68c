// Weights that learn: stochastic gradient descent with step sizes of their own (AdaGrad; Duchi, Hazan, Singer 2011).
import { seededRandom } from '#internal/base/seeded-random.js';

/** How long and how fast is learnt. */
export interface Learning {
  /** How often all examples are gone through. */
  readonly rounds: number;
  readonly step: number;
  /** What pulls every weight towards 0 (L2). */
  readonly pull: number;
  /** In how many orders of the examples is learnt anew; the weights are the means, which chance moves less (Breiman, 1996). */
  readonly orders: number;
}

/** Weights of a number of features for a number of classes. */
export class Learner {
  readonly weights: Float64Array;
  readonly classes: number;
  readonly #squares: Float64Array;
  readonly #learning: Learning;

  constructor(features: number, classes: number, learning: Learning) {
    this.classes = classes;
    this.weights = new Float64Array(features * classes);
    this.#squares = new Float64Array(features * classes).fill(1e-6);
    this.#learning = learning;
  }

  /** Adds the scores of an example to `target` from `at` on. */
  addScores(features: Int32Array, target: Float64Array, at: number): void {
    const { classes, weights } = this;
    for (const feature of features) {
      for (let k = 0; k < classes; k++) target[at + k]! += weights[feature * classes + k]!;
    }
  }

  /** Moves the weights of an example's features against `slope[at + class]`. */
  learn(features: Int32Array, slope: Float64Array, at: number): void {
    const { step, pull } = this.#learning;
    for (const feature of features) {
      for (let k = 0; k < this.classes; k++) {
        const place = feature * this.classes + k;
        const gradient = slope[at + k]! + pull * this.weights[place]!;
        this.#squares[place]! += gradient * gradient;
        this.weights[place]! -= (step * gradient) / Math.sqrt(this.#squares[place]!);
      }
    }
  }
}

/** The means of what is learnt in each of `orders` orders, which `learn` is told by number. */
export function meanOfOrders(orders: number, learn: (order: number) => Float64Array): Float64Array {
  const mean = learn(0).slice();
  for (let order = 1; order < orders; order++) {
    const weights = learn(order);
    for (let at = 0; at < mean.length; at++) mean[at]! += weights[at]!;
  }
  return mean.map((sum) => sum / orders);
}

/** Goes through all examples `rounds` times, each time in another order, the same on every run with the same `seed`. */
export function eachRound<Example>(
  examples: readonly Example[],
  rounds: number,
  seed: number,
  visit: (example: Example) => void,
): void {
  const random = seededRandom(7 + seed);
  const order = examples.map((_example, index) => index);
  for (let round = 0; round < rounds; round++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    for (const index of order) visit(examples[index]!);
  }
}

/** Probabilities of `count` scores from `at` on, in their place. */
export function toProbabilities(scores: Float64Array, at: number, count: number): void {
  let top = Number.NEGATIVE_INFINITY;
  for (let k = at; k < at + count; k++) top = Math.max(top, scores[k]!);
  let sum = 0;
  for (let k = at; k < at + count; k++) {
    scores[k] = Math.exp(scores[k]! - top);
    sum += scores[k]!;
  }
  for (let k = at; k < at + count; k++) scores[k]! /= sum;
}
