// Groups and quantiles by d3-array, behind one door and loaded when first used.
import { createRequire } from 'node:module';

/** The part of d3-array used here; its own types stay out of ours. */
interface Package {
  readonly group: <Item, Key>(items: Iterable<Item>, key: (item: Item) => Key) => Map<Key, Item[]>;
  readonly quantileSorted: (values: ArrayLike<number>, p: number) => number | undefined;
}

let loaded: Package | undefined;

function d3(): Package {
  loaded ??= createRequire(import.meta.url)('d3-array') as Package;
  return loaded;
}

/** Items by key, keys in the order in which they first occur. */
export function groupBy<Item, Key>(items: Iterable<Item>, key: (item: Item) => Key): Map<Key, Item[]> {
  return new Map(d3().group(items, key));
}

/**
 * The quantiles of a sample at each of `probabilities` (0–1), by linear interpolation between order statistics
 * (Hyndman & Fan 1996, type 7). null for an empty sample.
 * @example
 * quantiles([3, 1, 2], [0.5]) // [2]
 */
export function quantiles(
  values: readonly number[],
  probabilities: readonly number[],
): readonly (number | null)[] {
  const sorted = Float64Array.from(values).sort();
  return probabilities.map((p) => d3().quantileSorted(sorted, p) ?? null);
}
