// A linear model: for each feature it knows, a weight for each of its classes; found by key in one step.
import { type FeatureSink, featureKey } from '../base/feature-key.js';

/** What a linear model is made of. */
export interface ModelWeights {
  readonly name: string;
  readonly classes: readonly string[];
  /** What one step of a class's weights is worth. */
  readonly scales: Float32Array;
  /** Keys of the features, ascending. */
  readonly keys: Uint32Array;
  /** The weights of a feature stand together: one for each class, −127 to 127. */
  readonly weights: Int8Array;
}

/** Looks up weights by the key of their feature (open addressing; Knuth 1973, §6.4). */
export class LinearModel implements ModelWeights {
  readonly name: string;
  readonly classes: readonly string[];
  readonly scales: Float32Array;
  readonly keys: Uint32Array;
  readonly weights: Int8Array;
  /** Keys by slot, and the rows they stand for, −1 where a slot is free. */
  readonly #slots: Uint32Array;
  readonly #rows: Int32Array;
  readonly #mask: number;

  constructor({ name, classes, scales, keys, weights }: ModelWeights) {
    this.name = name;
    this.classes = classes;
    this.scales = scales;
    this.keys = keys;
    this.weights = weights;
    let size = 16;
    while (size < keys.length * 2) size *= 2;
    this.#mask = size - 1;
    this.#slots = new Uint32Array(size);
    this.#rows = new Int32Array(size).fill(-1);
    for (let row = 0; row < keys.length; row++) {
      let slot = keys[row]! & this.#mask;
      while (this.#rows[slot]! >= 0) slot = (slot + 1) & this.#mask;
      this.#slots[slot] = keys[row]!;
      this.#rows[slot] = row;
    }
  }

  /** The row of a feature's weights, −1 where the model does not know it. */
  rowOf(key: number): number {
    let slot = key & this.#mask;
    for (;;) {
      const row = this.#rows[slot]!;
      if (row < 0 || this.#slots[slot] === key) return row;
      slot = (slot + 1) & this.#mask;
    }
  }
}

/** Adds up the weights of features, class by class. */
export class FeatureSums implements FeatureSink {
  readonly model: LinearModel;
  /** In steps of each class's scale. */
  readonly #steps: Int32Array;

  constructor(model: LinearModel) {
    this.model = model;
    this.#steps = new Int32Array(model.classes.length);
  }

  add(sort: number, a: number, b: number, c: number): void {
    const row = this.model.rowOf(featureKey(sort, a, b, c));
    if (row < 0) return;
    const steps = this.#steps;
    const { weights } = this.model;
    for (let k = 0, at = row * steps.length; k < steps.length; k++, at++) steps[k]! += weights[at]!;
  }

  /** Writes the scores into `[at, at + classes)` of `target`, on top of what stands there, and begins anew. */
  addTo(target: Float64Array, at: number): void {
    const steps = this.#steps;
    const { scales } = this.model;
    for (let k = 0; k < steps.length; k++) target[at + k]! += steps[k]! * scales[k]!;
    steps.fill(0);
  }
}
