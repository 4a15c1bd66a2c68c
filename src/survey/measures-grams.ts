// Runs of n words within a sentence, as keys.

/** The n-grams of a sentence in order; none where it has fewer than n words. */
export function gramsOf(sentence: readonly string[], n: number): readonly string[] {
  const grams: string[] = [];
  for (let at = 0; at + n <= sentence.length; at++) grams.push(sentence.slice(at, at + n).join(' '));
  return grams;
}

/** Words of the sentences of which the test holds ÷ all words; null without words. */
export function shareOfWords(
  sentences: readonly (readonly string[])[],
  holds: (sentence: readonly string[]) => boolean,
): number | null {
  let words = 0;
  let held = 0;
  for (const sentence of sentences) {
    words += sentence.length;
    if (holds(sentence)) held += sentence.length;
  }
  return words === 0 ? null : held / words;
}
