// How much a report repeats its own predecessor and itself: stickiness and redundancy.
import { gramsOf, shareOfWords } from './measures-grams.js';
import type { MeasuredText } from './measures-texts.js';

type Sentences = Pick<MeasuredText, 'sentences'>;

/**
 * Stickiness: words in sentences that share a run of `n` words with the same organisation's previous report ÷ words, 0–1; null for a report
 * without words.
 *
 * *Source:* after Dyer, Lang & Stice-Lawrence 2017, Journal of Accounting and Economics 64 (n = 8). *Not for:* reports of two
 * organisations; see `reuse`.
 */
export function stickiness(current: Sentences, previous: Sentences, n = 8): number | null {
  const known = new Set(previous.sentences.flatMap((sentence) => gramsOf(sentence, n)));
  return shareOfWords(current.sentences, (sentence) => gramsOf(sentence, n).some((gram) => known.has(gram)));
}

/**
 * Redundancy: words in sentences that stand word for word elsewhere in the same report ÷ words, 0–1; null for a report without words.
 *
 * *Source:* after Dyer, Lang & Stice-Lawrence 2017. *Not for:* texts with a doubled outline that was not recognised as noise.
 */
export function redundancy({ sentences }: Sentences): number | null {
  const times = new Map<string, number>();
  for (const sentence of sentences) {
    const key = sentence.join(' ');
    times.set(key, (times.get(key) ?? 0) + 1);
  }
  return shareOfWords(sentences, (sentence) => times.get(sentence.join(' '))! > 1);
}

/**
 * Repeated runs: runs of `n` words that occur more than once in the report ÷ runs, 0–1; null where no sentence has n words.
 *
 * *Source:* after Cazier & Pfeiffer 2017, Journal of Accounting, Auditing & Finance 32 (n = 10).
 */
export function repeatedRuns({ sentences }: Sentences, n = 10): number | null {
  const times = new Map<string, number>();
  for (const gram of sentences.flatMap((sentence) => gramsOf(sentence, n))) {
    times.set(gram, (times.get(gram) ?? 0) + 1);
  }
  let all = 0;
  let repeated = 0;
  for (const count of times.values()) {
    all += count;
    if (count > 1) repeated += count;
  }
  return all === 0 ? null : repeated / all;
}

/**
 * Hard information: figures given that say something about the work ÷ words; null for a report without words. Dates, ordinals, document
 * numbers and announcements of lists are no such figures; masked ones are not counted, so in a masked copy this is a lower bound.
 *
 * *Source:* hard-information mix after Dyer, Lang & Stice-Lawrence 2017 and Blankespoor 2019.
 */
export function hardInformation({
  sentences,
  figures,
}: Pick<MeasuredText, 'sentences' | 'figures'>): number | null {
  const words = sentences.reduce((sum, { length }) => sum + length, 0);
  return words === 0 ? null : figures / words;
}
