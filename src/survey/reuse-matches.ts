// Finds for each sentence the earlier sentences that say the same in a stretch of it, without comparing all with all.
import { type Alignment, align, exactRun, likeness } from './reuse-alignment.js';
import { gramIndex } from './reuse-gram-index.js';
import { GRAM, selectGrams, WINDOW } from './reuse-grams.js';

/** Sentence `sentence` has a stretch in common with the earlier sentence `earlier`. */
export interface Match extends Alignment {
  readonly sentence: number;
  readonly earlier: number;
  /** Whether all of both sentences is common, but for slots: the same sentence in another wording. */
  readonly whole: boolean;
}

/** What counts as a match. */
export interface MatchLimits {
  /** Fewest words (signs that hide nothing) in common where the stretch is nearly all of one of the two sentences. */
  readonly shortest: number;
  /** Fewest words in common of a stretch from the midst of both. */
  readonly shortestInside: number;
}

/** Share of a stretch, or of a sentence, that has to be common: one word in five may be the copier's own. */
export const LEAST_LIKENESS = 0.8;

/**
 * The matches of sentences, given as signs, in their order. Each sentence is looked up by a few of its stretches and then kept under
 * those that no match covers, so a passage of a thousand sentences is compared with its first one only, and the work grows with
 * the text. Slots are crossed from a stretch of 15 signs without one, the length from which none is missed. Sentences without signs
 * have no match.
 * @param indexed only so many sentences from the first are looked up in; default all
 */
export function findMatches(
  sentences: readonly Uint16Array[],
  limits: MatchLimits,
  indexed = sentences.length,
): readonly Match[] {
  const index = gramIndex();
  const surelyFound = Math.min(GRAM + WINDOW - 1, limits.shortest);
  const matches: Match[] = [];
  sentences.forEach((units, sentence) => {
    const grams: { readonly hash: number; readonly at: number }[] = [];
    selectGrams(units, (hash, at) => grams.push({ hash, at }));
    const candidates = new Map<number, Alignment>();
    for (const { hash, at } of grams) {
      index.each(hash, (earlier, otherAt) => {
        const known = candidates.get(earlier);
        if (known !== undefined && at >= known.start && at + GRAM <= known.end) return;
        if (exactRun(units, at, sentences[earlier]!, otherAt) < surelyFound) return;
        const found = align(units, at, sentences[earlier]!, otherAt);
        if (known === undefined || found.common > known.common) candidates.set(earlier, found);
      });
    }
    const own = accepted(units, sentence, candidates, sentences, limits);
    matches.push(...own);
    if (sentence >= indexed) return;
    for (const { hash, at } of grams) {
      const covered = own.some(({ start, end }) => at >= start && at + GRAM <= end);
      if (!covered) index.add(hash, sentence, at);
    }
  });
  return matches;
}

/** The best matches that do not repeat each other: longest first, the earlier sentence among equals. */
function accepted(
  units: Uint16Array,
  sentence: number,
  candidates: ReadonlyMap<number, Alignment>,
  sentences: readonly Uint16Array[],
  limits: MatchLimits,
): readonly Match[] {
  const ranked = [...candidates].sort(([a, one], [b, other]) => other.common - one.common || a - b);
  const own: Match[] = [];
  for (const [earlier, alignment] of ranked) {
    const match = judged(units, sentence, sentences[earlier]!, earlier, alignment, limits);
    if (match === null) continue;
    const repeats = own.some(({ start, end }) => alignment.start < end && start < alignment.end);
    if (!repeats) own.push(match);
  }
  return own;
}

function judged(
  units: Uint16Array,
  sentence: number,
  other: Uint16Array,
  earlier: number,
  alignment: Alignment,
  { shortest, shortestInside }: MatchLimits,
): Match | null {
  if (likeness(units, alignment) < LEAST_LIKENESS) return null;
  const here = (alignment.end - alignment.start) / units.length;
  const there = (alignment.otherEnd - alignment.otherStart) / other.length;
  const nearlyAll = Math.max(here, there) >= LEAST_LIKENESS;
  if (alignment.common < (nearlyAll ? shortest : shortestInside)) return null;
  return { ...alignment, sentence, earlier, whole: Math.min(here, there) >= LEAST_LIKENESS };
}
