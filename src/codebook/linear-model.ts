// A linear model: for each feature it knows, a weight for each of its classes; found by key in one step.
import { FeatureSink, featureKey } from '../base/feature-key.js';

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
  /** Rows by slot, −1 where a slot is free. */
  readonly #rows: Int32Array;
  readonly #mask: number;
  /** One bit for the first {@link FILTER_BITS} bits of each key: most n-grams of a text are not known, and found so here. */
  readonly #filter: Uint8Array;

  constructor({ name, classes, scales, keys, weights }: ModelWeights) {
    this.name = name;
    this.classes = classes;
    this.scales = scales;
    this.keys = keys;
    this.weights = weights;
    let size = 16;
    while (size < keys.length * 2) size *= 2;
    this.#mask = size - 1;
    this.#rows = new Int32Array(size).fill(-1);
    this.#filter = new Uint8Array(1 << (FILTER_BITS - 3));
    for (let row = 0; row < keys.length; row++) {
      const key = keys[row]!;
      let slot = key & this.#mask;
      while (this.#rows[slot]! >= 0) slot = (slot + 1) & this.#mask;
      this.#rows[slot] = row;
      const bit = key >>> (32 - FILTER_BITS);
      this.#filter[bit >>> 3]! |= 1 << (bit & 7);
    }
  }

  /** The row of a feature's weights, −1 where the model does not know it. */
  rowOf(key: number): number {
    const bit = key >>> (32 - FILTER_BITS);
    if ((this.#filter[bit >>> 3]! & (1 << (bit & 7))) === 0) return -1;
    let slot = key & this.#mask;
    for (;;) {
      const row = this.#rows[slot]!;
      if (row < 0 || this.keys[row] === key) return row;
      slot = (slot + 1) & this.#mask;
    }
  }
}

const FILTER_BITS = 19;

/** Adds up the weights of features, class by class. */
export class FeatureSums extends FeatureSink {
  readonly model: LinearModel;
  /** In steps of each class's scale. */
  readonly #steps: Int32Array;

  constructor(model: LinearModel) {
    super();
    this.model = model;
    this.#steps = new Int32Array(model.classes.length);
  }

  add(sort: number, a: number, b: number, c: number): void {
    const row = this.model.rowOf(featureKey(sort, a, b, c));
    if (row >= 0) this.#addRow(row);
  }

  #addRow(row: number): void {
    const steps = this.#steps;
    const { weights } = this.model;
    const count = steps.length;
    for (let k = 0, at = row * count; k < count; k++, at++) steps[k]! += weights[at]!;
  }

  /** Writes the scores into `[at, at + classes)` of `target`, on top of what stands there, and begins anew. */
  addTo(target: Float64Array, at: number): void {
    const steps = this.#steps;
    const { scales } = this.model;
    for (let k = 0; k < steps.length; k++) target[at + k]! += steps[k]! * scales[k]!;
    steps.fill(0);
  }
}
