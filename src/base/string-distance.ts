// Edit distance between short texts; the one place where the package natural's distances are loaded.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

interface Distances {
  readonly LevenshteinDistance: (source: string, target: string, options: object) => number;
}

let distances: Distances | undefined;

/**
 * Fewest insertions, deletions and replacements of a code unit that turn one text into the other.
 *
 * *Source:* Levenshtein 1966, as implemented by the package `natural`. *Not for:* long texts: time and memory grow with
 * the product of the lengths.
 * @example
 * editDistance('两个坚决维护', '两个维护') // 2
 */
export function editDistance(one: string, other: string): number {
  // The deep path: the package's root would load database clients and print on the terminal.
  distances ??= require('natural/lib/natural/distance/index.js') as Distances;
  return distances.LevenshteinDistance(one, other, {});
}
