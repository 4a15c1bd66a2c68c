// A linear model: for each feature it knows, a weight for each of its classes; found by key in one step.
import {
  afterOne,
  afterSort,
  afterTwo,
  FeatureSink,
  featureKey,
  GRAM_END,
  GRAM_START,
  gramUnit,
  keyOf,
} from '../base/feature-key.js';

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

/** Where a key's row is found without going through all keys. */
export interface KeyIndex {
  /** Rows by slot (open addressing; Knuth 1973, §6.4), {@link FREE} where a slot is free; a power of two of them. */
  readonly rows: Uint16Array;
  /** One bit for the first bits of each key: most n-grams of a text are not known, and found so here. */
  readonly filter: Uint8Array;
}

const FREE = 0xffff;
const FILTER_BITS = 17;

/** The index of ascending keys, fewer than 65,535. */
export function indexKeys(keys: Uint32Array): KeyIndex {
  if (keys.length >= FREE) throw new RangeError(`${keys.length} features, fewer than ${FREE} expected`);
  let size = 16;
  while (size < keys.length * 2) size *= 2;
  const rows = new Uint16Array(size).fill(FREE);
  const filter = new Uint8Array(1 << (FILTER_BITS - 3));
  for (let row = 0; row < keys.length; row++) {
    const key = keys[row]!;
    let slot = key & (size - 1);
    while (rows[slot] !== FREE) slot = (slot + 1) & (size - 1);
    rows[slot] = row;
    const bit = key >>> (32 - FILTER_BITS);
    filter[bit >>> 3]! |= 1 << (bit & 7);
  }
  return { rows, filter };
}

/** Looks up weights by the key of their feature. */
export class LinearModel implements ModelWeights {
  readonly name: string;
  readonly classes: readonly string[];
  readonly scales: Float32Array;
  readonly keys: Uint32Array;
  readonly weights: Int8Array;
  readonly #rows: Uint16Array;
  readonly #mask: number;
  readonly #filter: Uint8Array;
  /** Of one sort of single code units the rows found so far, from 2; 1 where there is none, 0 where nobody has looked. */
  #unitRows = new Uint16Array(0);
  #unitSort = -1;

  /** @param index that of the keys, where it has been made before */
  constructor({ name, classes, scales, keys, weights }: ModelWeights, index: KeyIndex = indexKeys(keys)) {
    this.name = name;
    this.classes = classes;
    this.scales = scales;
    this.keys = keys;
    this.weights = weights;
    this.#rows = index.rows;
    this.#mask = index.rows.length - 1;
    this.#filter = index.filter;
  }

  /**
   * The row of a single code unit as a feature of a sort, −1 where the model does not know it; `one` is what its key comes to
   * after the unit. The few thousand characters texts are made of are looked up once.
   */
  unitRow(sort: number, unit: number, one: number): number {
    const rows = this.#unitSort === sort ? this.#unitRows : this.#rowsOfUnits(sort);
    const known = rows[unit]!;
    if (known !== 0) return known - 2;
    const row = this.rowOf(keyOf(afterTwo(one, 0), 0));
    rows[unit] = row + 2;
    return row;
  }

  #rowsOfUnits(sort: number): Uint16Array {
    this.#unitSort = sort;
    this.#unitRows = new Uint16Array(65_536);
    return this.#unitRows;
  }

  /** The row of a feature's weights, −1 where the model does not know it. */
  rowOf(key: number): number {
    const bit = key >>> (32 - FILTER_BITS);
    if ((this.#filter[bit >>> 3]! & (1 << (bit & 7))) === 0) return -1;
    let slot = key & this.#mask;
    for (;;) {
      const row = this.#rows[slot]!;
      if (row === FREE) return -1;
      if (this.keys[row] === key) return row;
      slot = (slot + 1) & this.#mask;
    }
  }
}

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
    this.#addKey(featureKey(sort, a, b, c));
  }

  /** Most features are n-grams: their keys are made in steps, each of which is taken once. */
  override addGrams(sort: number, text: string, from: number, to: number, longest: 2 | 3): void {
    const start = afterSort(sort);
    let last = afterOne(start, GRAM_START);
    // What the pair before came to; there is none before the first.
    let pair = 0;
    for (let at = from; at <= to; at++) {
      const unit = at === to ? GRAM_END : gramUnit(text.charCodeAt(at));
      const one = afterOne(start, unit);
      if (at < to) this.#addRow(this.model.unitRow(sort, unit, one));
      const next = afterTwo(last, unit);
      this.#addKey(keyOf(next, 0));
      if (longest === 3 && at > from) this.#addKey(keyOf(pair, unit));
      pair = next;
      last = one;
    }
  }

  #addKey(key: number): void {
    this.#addRow(this.model.rowOf(key));
  }

  #addRow(row: number): void {
    if (row < 0) return;
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
