// Passages that stand inside longer sentences, and sentences that differ in a few words: found in the texts themselves.
import { hash64 } from '../base/hash.js';
import type { Span } from '../base/span.js';
import { type Alignment, align, likeness } from './reuse-alignment.js';
import { GRAM } from './reuse-grams.js';
import { findMatches, LEAST_LIKENESS, type Match } from './reuse-matches.js';
import { byFile, byWeight, findPassages, kindOf, type Passage, type PassagePlace } from './reuse-passages.js';
import type { PlacedSentence, SentenceList } from './reuse-sentences.js';
import { groupStretches, type Stretch } from './reuse-stretches.js';
import { type SentenceUnits, sentenceUnits } from './reuse-units.js';

/**
 * How much longer a stretch from the midst of two sentences has to be than a whole sentence. In 54 invented reports, none of which
 * copies another but where planted, two organisations share stretches of up to 20 words by chance (每季度召开分析研判会), so 20 is enough
 * only where it is all that one of the two says.
 */
const INSIDE_FACTOR = 1.5;

/** Gives the text of a report, or undefined where it is not at hand. */
export type TextOf = (report: string) => string | undefined;

/**
 * Passages of a list as {@link findPassages} has them, with sentences that differ in slots taken as one wording, and beside them the
 * stretches of at least `shortest` words that stand inside longer sentences. A passage of one sentence that is found inside others is
 * one passage with these. Profiles without a text take part with whole sentences only.
 */
export function locatePassages(list: SentenceList, textOf: TextOf, shortest: number): readonly Passage[] {
  const units = firstSentences(list).map((index) => readUnits(list.sentences[index]!, textOf).units);
  const matches = findMatches(units, { shortest, shortestInside: Math.ceil(shortest * INSIDE_FACTOR) });
  const wordings = unifyWordings(matches, list.distinct);
  const unified: SentenceList = { ...list, wordings: list.wordings.map((wording) => wordings[wording]!) };
  const byWording = sentencesByWording(unified);
  const absorbed = new Map<number, number>();
  const stretches: Passage[] = [];
  for (const stretch of groupStretches(matches.filter(({ whole }) => !whole))) {
    const having = [...new Set([stretch.sentence, ...stretch.later].map((wording) => wordings[wording]!))];
    const sentences = having.flatMap((wording) => byWording.get(wording) ?? []).sort((a, b) => a - b);
    const words = units[stretch.sentence]!.subarray(stretch.start, stretch.end);
    const placed = sentences.map((index) => list.sentences[index]!);
    const passage = passageOf(words, stretch, placed, textOf);
    if (passage === null) continue;
    stretches.push(passage);
    for (const wording of having) {
      const share = words.length / units[wording]!.length;
      if (share >= LEAST_LIKENESS) absorbed.set(wording, passage.places.length);
    }
  }
  const whole = findPassages(unified, shortest).filter(
    ({ wordings: chain, places }) => chain.length > 1 || places.length > (absorbed.get(chain[0]!) ?? 0),
  );
  return [...whole, ...stretches].sort(byWeight);
}

/** For each wording the first sentence that has it. */
function firstSentences({ wordings, distinct }: SentenceList): readonly number[] {
  const first = new Array<number>(distinct).fill(-1);
  wordings.forEach((wording, index) => {
    if (first[wording] === -1) first[wording] = index;
  });
  return first;
}

const noUnits: SentenceUnits = { units: new Uint16Array(0), offsets: new Int32Array(0) };

/** A sentence as signs; none where its text is not at hand. */
export function readUnits(
  { profile, fingerprint }: PlacedSentence,
  textOf: TextOf | undefined,
): SentenceUnits {
  const text = textOf?.(profile.report);
  return text === undefined ? noUnits : sentenceUnits(text, fingerprint, profile.slogans);
}

/** For each wording the earliest one it differs from in slots only, else itself. */
function unifyWordings(matches: readonly Match[], distinct: number): Int32Array {
  const wordings = Int32Array.from({ length: distinct }, (_, wording) => wording);
  for (const { sentence, earlier, whole } of matches) {
    if (whole && wordings[sentence] === sentence) wordings[sentence] = wordings[earlier]!;
  }
  return wordings;
}

function sentencesByWording({ wordings }: SentenceList): ReadonlyMap<number, readonly number[]> {
  const byWording = new Map<number, number[]>();
  wordings.forEach((wording, index) => {
    const list = byWording.get(wording);
    if (list === undefined) byWording.set(wording, [index]);
    else list.push(index);
  });
  return byWording;
}

function passageOf(
  stretch: Uint16Array,
  { words }: Stretch,
  sentences: readonly PlacedSentence[],
  textOf: TextOf,
): Passage | null {
  const places: PassagePlace[] = [];
  const wordings = new Set<string>();
  for (const sentence of sentences) {
    const text = textOf(sentence.profile.report);
    if (text === undefined) continue;
    const own = readUnits(sentence, textOf);
    const found = findIn(own.units, stretch);
    if (found === null) continue;
    const place = placeOf(text, sentence, own, found);
    places.push(place);
    wordings.add(text.slice(place.start, place.end).replace(marks, ''));
  }
  const kind = kindOf(places.map(({ profile }) => profile));
  if (kind === null) return null;
  const id = hash64(String.fromCharCode(...stretch));
  places.sort(byFile);
  return { id, kind, exact: wordings.size === 1, sentences: 1, wordings: [], length: words, places };
}

const marks = /[\s\p{P}]+/gu;

/** Where a stretch stands in a sentence, slots allowed for; null where not enough of it does. */
function findIn(units: Uint16Array, stretch: Uint16Array): Alignment | null {
  let best: Alignment | null = null;
  for (let at = 0; at + GRAM <= units.length; at++) {
    if (best !== null && at + GRAM <= best.end) continue;
    for (let from = 0; from + GRAM <= stretch.length; from++) {
      let run = 0;
      while (run < GRAM && units[at + run] === stretch[from + run]) run++;
      if (run < GRAM) continue;
      const found = align(units, at, stretch, from);
      if (best === null || found.common > best.common) best = found;
      break;
    }
  }
  if (best === null || likeness(units, best) < LEAST_LIKENESS) return null;
  return (best.otherEnd - best.otherStart) / stretch.length >= LEAST_LIKENESS ? best : null;
}

const opening = '“‘《（(';
const trailing = ' \t\r\n\u3000，、；：。！？,;:!?“‘《（(';

/** The place in the text: from the first word, with a bracket that opens before it, to the last, without the marks that follow. */
export function placeOf(
  text: string,
  { profile, fingerprint }: PlacedSentence,
  { offsets }: SentenceUnits,
  { start, end }: Span,
): PassagePlace {
  const from = offsets[start]!;
  const opened = from > fingerprint.start && opening.includes(text[from - 1]!);
  const first = opened ? from - 1 : from;
  if (end === offsets.length) return { profile, start: first, end: fingerprint.end };
  let last = offsets[end]!;
  while (trailing.includes(text[last - 1]!)) last--;
  return { profile, start: first, end: last };
}
