// Dispersion after Gries: whether something is said all over a corpus or in one corner of it.

/** One part of a corpus (an organisation): how often the thing occurs in it, and how large it is. */
export interface CorpusPart {
  readonly count: number;
  /** Words or characters; the same for all parts. */
  readonly size: number;
}

/** Deviation of proportions. */
export interface Dispersion {
  /** DP: 0 spread exactly as the text is, near 1 all in one small part. */
  readonly dp: number;
  /** DP ÷ (1 − share of the smallest part): reaches 1 whatever the parts; null for a single part. */
  readonly normalized: number | null;
}

/**
 * DP = ½ Σ |vᵢ − sᵢ|, with vᵢ the part's share of the occurrences and sᵢ its share of the corpus. For set phrases take organisations as
 * parts: a low value is common property, a high one a house phrase. Null where the thing does not occur or the corpus is empty.
 *
 * *Source:* Gries 2008, International Journal of Corpus Linguistics 13; normalised after Lijffijt & Gries 2012. *Not for:* things that
 * occur fewer times than there are parts: they cannot be spread.
 * @example
 * griesDispersion([{ count: 4, size: 100 }, { count: 0, size: 300 }])?.dp // 0.75
 */
export function griesDispersion(parts: readonly CorpusPart[]): Dispersion | null {
  const occurrences = parts.reduce((sum, { count }) => sum + count, 0);
  const total = parts.reduce((sum, { size }) => sum + size, 0);
  if (occurrences === 0 || total === 0) return null;
  const differences = parts.map(({ count, size }) => Math.abs(count / occurrences - size / total));
  const dp = differences.reduce((sum, difference) => sum + difference, 0) / 2;
  const smallest = Math.min(...parts.map(({ size }) => size)) / total;
  return { dp, normalized: parts.length < 2 ? null : dp / (1 - smallest) };
}
