// Names the features of linear models by 32-bit numbers, so that nothing is spelled out while a text is read.

/** Takes up the features of whatever is judged: adds their weights, collects their keys, or writes them down. */
export abstract class FeatureSink {
  /** One feature: what sort it is, and up to three whole numbers that tell it from others of its sort (0 where unused). */
  abstract add(sort: number, a: number, b: number, c: number): void;

  /** The n-grams of `[from, to)`, from one code unit to `longest`, as features of one sort; its two ends count as units. */
  addGrams(sort: number, text: string, from: number, to: number, longest: 2 | 3): void {
    const triples = longest === 3;
    let before = 0;
    let last = GRAM_START;
    for (let at = from; at <= to; at++) {
      const unit = at === to ? GRAM_END : gramUnit(text.charCodeAt(at));
      if (at < to) this.add(sort, unit, 0, 0);
      this.add(sort, last, unit, 0);
      if (triples && before !== 0) this.add(sort, before, last, unit);
      before = last;
      last = unit;
    }
  }

  /** The pairs of neighbouring code units of `[from, to)` as features of one sort. */
  addPairs(sort: number, text: string, from: number, to: number): void {
    for (let at = from; at + 1 < to; at++)
      this.add(sort, gramUnit(text.charCodeAt(at)), gramUnit(text.charCodeAt(at + 1)), 0);
  }
}

/** The key of a feature, a whole number from 0 to 2³² − 1. Twenty thousand features share a key with a probability of about 0.05. */
export function featureKey(sort: number, a: number, b: number, c: number): number {
  return keyOf(afterTwo(afterOne(afterSort(sort), a), b), c);
}

/** The key in steps: n-grams that begin alike share the first ones. */
export function afterSort(sort: number): number {
  return Math.imul(sort ^ 0x9e3779b1, 0x85ebca6b);
}

export function afterOne(start: number, a: number): number {
  const bits = start ^ a;
  return Math.imul(bits ^ (bits >>> 15), 0x2c1b3c6d);
}

export function afterTwo(one: number, b: number): number {
  const bits = one ^ b;
  return Math.imul(bits ^ (bits >>> 13), 0x297a2d39);
}

export function keyOf(two: number, c: number): number {
  let bits = two ^ c;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

/** Stands before the first and after the last character of a stretch in its n-grams. */
export const GRAM_START = 1;
export const GRAM_END = 2;

/** A code unit as n-grams see it: all digits are one, and all signs that mask. */
export function gramUnit(unit: number): number {
  if (unit >= 0x4e00 && unit <= 0x9fff) return unit;
  if (unit >= 0x30 && unit <= 0x39) return 0x30;
  return unit === 0xd7 || unit === 0x2a || unit === 0xff0a || unit === 0x3007 ? 0x58 : unit;
}
