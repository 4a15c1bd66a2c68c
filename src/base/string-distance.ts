// Edit distance between short texts.
import { naturalDistances } from './natural.js';

/**
 * Fewest insertions, deletions and replacements of a code unit that turn one text into the other.
 *
 * *Source:* Levenshtein 1966, as implemented by the package `natural`. *Not for:* long texts: time and memory grow with
 * the product of the lengths.
 * @example
 * editDistance('两个坚决维护', '两个维护') // 2
 */
export function editDistance(one: string, other: string): number {
  return naturalDistances().LevenshteinDistance(one, other, {});
}
