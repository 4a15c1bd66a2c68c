// Numbers the features of training examples and leaves out those that too few texts have.
import { FeatureSink, featureKey } from '#internal/base/feature-key.js';

/** Numbers features by their key in the order in which they are first seen. */
export class FeatureIndex extends FeatureSink {
  /** Keys by number. */
  readonly keys: number[] = [];
  readonly #numbers = new Map<number, number>();
  readonly #skipped: ReadonlySet<number>;
  #taken: number[] = [];

  /** @param skipped sorts of features that are to be left out */
  constructor(skipped: ReadonlySet<number> = new Set()) {
    super();
    this.#skipped = skipped;
  }

  add(sort: number, a: number, b: number, c: number): void {
    if (this.#skipped.has(sort)) return;
    const key = featureKey(sort, a, b, c);
    let number = this.#numbers.get(key);
    if (number === undefined) {
      number = this.keys.length;
      this.#numbers.set(key, number);
      this.keys.push(key);
    }
    this.#taken.push(number);
  }

  /** The numbers of the features added since last asked, one for each time. */
  take(): Int32Array {
    const taken = Int32Array.from(this.#taken);
    this.#taken = [];
    return taken;
  }
}

/** 1 for each feature that at least `least` texts have; `texts` hold the features of their examples. */
export function commonFeatures(
  count: number,
  texts: readonly (readonly Int32Array[])[],
  least: number,
): Uint8Array {
  const seen = new Int32Array(count);
  const last = new Int32Array(count).fill(-1);
  texts.forEach((examples, text) => {
    for (const features of examples) {
      for (const feature of features) {
        if (last[feature] === text) continue;
        last[feature] = text;
        seen[feature]! += 1;
      }
    }
  });
  return Uint8Array.from(seen, (texts) => (texts >= least ? 1 : 0));
}

/** The features of an example that are common. */
export const onlyCommon = (features: Int32Array, common: Uint8Array): Int32Array =>
  features.filter((feature) => common[feature] === 1);
