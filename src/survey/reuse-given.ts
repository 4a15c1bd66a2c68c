// What of the reports stands in a template they were given: whole sentences, and stretches of longer ones.
import type { Span } from '../base/span.js';
import type { Profile } from '../profile/profile.js';
import type { TextOf } from './reuse-located.js';
import { findMatches, LEAST_LIKENESS } from './reuse-matches.js';
import type { PlacedSentence, SentenceList } from './reuse-sentences.js';
import { type Filled, type Skeleton, skeletonFinder, skeletonOf } from './reuse-skeleton.js';
import { isSlot, sentenceUnits } from './reuse-units.js';

/** Fewest words in common with a sentence of the template: of nearly all of one of the two, and from the midst of both. */
const LIMITS = { shortest: 12, shortestInside: 20 };

/** What of a wording the template gave. */
export interface GivenWording {
  /** The sentence of the template it mostly follows. */
  readonly sentence: number;
  /** The stretches given, in signs, in order and apart from each other; none where the words are the template's, figures apart. */
  readonly stretches: readonly Span[];
  /** Whether the sentence follows the template from end to end; what is filled in between counts as following. */
  readonly whole: boolean;
}

/** A template: its sentences, by number. */
export interface Template {
  /** Number of the sentence with these words (figures masked), by their hash. */
  readonly byHash: ReadonlyMap<string, number>;
  readonly hashes: readonly string[];
  readonly units: readonly Uint16Array[];
  readonly skeletons: readonly (Skeleton | null)[];
}

/** Reads the sentences of a template; equal ones count once. Without texts only whole sentences will be recognised. */
export function readTemplate(profiles: readonly Profile[], textOf: TextOf | undefined): Template {
  const byHash = new Map<string, number>();
  const hashes: string[] = [];
  const units: Uint16Array[] = [];
  const skeletons: (Skeleton | null)[] = [];
  for (const profile of profiles) {
    const text = textOf?.(profile.report);
    for (const fingerprint of profile.fingerprints) {
      if (byHash.has(fingerprint.masked)) continue;
      byHash.set(fingerprint.masked, hashes.length);
      hashes.push(fingerprint.masked);
      if (text === undefined) continue;
      units.push(sentenceUnits(text, fingerprint, profile.slogans).units);
      skeletons.push(skeletonOf(text, fingerprint, profile.slogans));
    }
  }
  return { byHash, hashes, units, skeletons };
}

/**
 * For each wording of a list what the template gave of it, null where nothing.
 * @param unitsOf signs of a sentence; none where its text is not at hand
 */
export function findGiven(
  list: SentenceList,
  template: Template,
  unitsOf: (sentence: PlacedSentence) => Uint16Array,
): readonly (GivenWording | null)[] {
  const given = new Array<GivenWording | null>(list.distinct).fill(null);
  const others: number[] = [];
  const units: Uint16Array[] = [];
  const seen = new Uint8Array(list.distinct);
  list.sentences.forEach((sentence, index) => {
    const wording = list.wordings[index]!;
    if (seen[wording] === 1) return;
    seen[wording] = 1;
    const same = template.byHash.get(sentence.fingerprint.masked);
    if (same !== undefined) given[wording] = { sentence: same, stretches: [], whole: true };
    else {
      others.push(wording);
      units.push(unitsOf(sentence));
    }
  });
  const inPart = partsOf(units, template);
  others.forEach((wording, index) => {
    given[wording] = judged(units[index]!, inPart[index]!);
  });
  return given;
}

/** A part of a sentence that follows a sentence of the template. */
interface Part {
  readonly sentence: number;
  readonly stretches: readonly Span[];
}

function partsOf(sentences: readonly Uint16Array[], template: Template): readonly (readonly Part[])[] {
  const before = template.units.length;
  const parts = sentences.map((): Part[] => []);
  if (before === 0) return parts;
  for (const match of findMatches([...template.units, ...sentences], LIMITS, before)) {
    if (match.sentence < before) continue;
    const { start, end } = match;
    parts[match.sentence - before]!.push({ sentence: match.earlier, stretches: [{ start, end }] });
  }
  const find = skeletonFinder(template.skeletons);
  sentences.forEach((units, index) => {
    parts[index]!.push(
      ...find(units).map(({ skeleton, pieces }: Filled) => ({ sentence: skeleton, stretches: pieces })),
    );
  });
  return parts;
}

function judged(units: Uint16Array, parts: readonly Part[]): GivenWording | null {
  if (parts.length === 0) return null;
  const covered = new Uint8Array(units.length);
  let most = 0;
  let sentence = -1;
  for (const part of parts) {
    const words = part.stretches.reduce((sum, stretch) => sum + wordsIn(units, stretch), 0);
    if (words > most) {
      most = words;
      sentence = part.sentence;
    }
    for (const { start, end } of part.stretches) covered.fill(1, start, end);
  }
  const stretches = stretchesOf(covered);
  const reach = stretches.at(-1)!.end - stretches[0]!.start;
  return { sentence, stretches, whole: reach >= LEAST_LIKENESS * units.length };
}

/** Signs of a stretch that hide nothing. */
export function wordsIn(units: Uint16Array, { start, end }: Span): number {
  let words = 0;
  for (let at = start; at < end; at++) if (!isSlot(units[at]!)) words++;
  return words;
}

function stretchesOf(covered: Uint8Array): readonly Span[] {
  const stretches: Span[] = [];
  for (let at = 0; at < covered.length; at++) {
    if (covered[at] === 0) continue;
    const start = at;
    while (at < covered.length && covered[at] === 1) at++;
    stretches.push({ start, end: at });
  }
  return stretches;
}
