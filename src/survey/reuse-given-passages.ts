// The passages of a template in the reports that follow it, and what is left of the reports without them.
import { byCodeUnit } from '../base/by-code-unit.js';
import { hash64 } from '../base/hash.js';
import type { Span } from '../base/span.js';
import type { Profile } from '../profile/profile.js';
import { findGiven, type GivenWording, readTemplate, type Template, wordsIn } from './reuse-given.js';
import { placeOf, readUnits, type TextOf } from './reuse-located.js';
import { byFile, findPassages, type Passage, type PassagePlace } from './reuse-passages.js';
import { numberSentences, type PlacedSentence, type SentenceList } from './reuse-sentences.js';
import { type SentenceUnits, sentenceUnits } from './reuse-units.js';

/** A list divided by what a template gave. */
export interface Subtracted {
  /** What is the reports' own: sentences, and the own parts of sentences that follow the template elsewhere. */
  readonly list: SentenceList;
  /** What the template gave. */
  readonly given: readonly Passage[];
}

/** Takes what stands in a template out of a list. */
export function subtractTemplate(
  list: SentenceList,
  profiles: readonly Profile[],
  textOf: TextOf | undefined,
  shortest: number,
): Subtracted {
  if (profiles.length === 0) return { list, given: [] };
  const template = readTemplate(
    [...profiles].sort((a, b) => byCodeUnit(a.id, b.id)),
    textOf,
  );
  const found = findGiven(list, template, (sentence) => readUnits(sentence, textOf).units);
  const own: PlacedSentence[] = [];
  const whole: PlacedSentence[] = [];
  const followed: number[] = [];
  const parts: GivenPart[] = [];
  list.sentences.forEach((sentence, index) => {
    const given = found[list.wordings[index]!]!;
    if (given === null) own.push(sentence);
    else {
      const text = textOf?.(sentence.profile.report);
      if (text !== undefined) own.push(...ownParts(sentence, given, text, shortest));
      if (given.whole || text === undefined) {
        whole.push(sentence);
        followed.push(given.sentence);
      } else parts.push({ sentence, given, text });
    }
  });
  return {
    list: numberSentences(own),
    given: [...wholePassages(whole, followed, template), ...partPassages(parts, template)],
  };
}

/** What a sentence says before, between and after the words of the template, where it is long enough for a passage. */
function ownParts(
  sentence: PlacedSentence,
  { stretches }: GivenWording,
  text: string,
  shortest: number,
): readonly PlacedSentence[] {
  if (stretches.length === 0) return [];
  const { profile, fingerprint } = sentence;
  const read = sentenceUnits(text, fingerprint, profile.slogans);
  return between(stretches, read.units.length).flatMap((span) => {
    if (wordsIn(read.units, span) < shortest) return [];
    const { start, end } = placeOf(text, sentence, read, span);
    const { units } = sentenceUnits(text, { start, end }, profile.slogans);
    const exact = hash64(text.slice(start, end).replace(/[\s\p{P}]+/gu, ''));
    const masked = hash64(String.fromCharCode(...units));
    return [{ profile, fingerprint: { ...fingerprint, start, end, exact, masked, length: units.length } }];
  });
}

function between(stretches: readonly Span[], length: number): readonly Span[] {
  const starts = [0, ...stretches.map(({ end }) => end)];
  const ends = [...stretches.map(({ start }) => start), length];
  return starts.map((start, index) => ({ start, end: Math.max(start, ends[index]!) }));
}

/** Sentences that follow the template from end to end; those that stand side by side everywhere are one passage. */
function wholePassages(
  sentences: readonly PlacedSentence[],
  followed: readonly number[],
  { hashes }: Template,
): readonly Passage[] {
  const list = {
    ...numberSentences(sentences),
    wordings: Int32Array.from(followed),
    distinct: hashes.length,
  };
  return findPassages(list, 0, { fewest: 1, kind: () => 'given', hash: (wording) => hashes[wording]! });
}

/** A sentence that says more than the template. */
interface GivenPart {
  readonly sentence: PlacedSentence;
  readonly given: GivenWording;
  readonly text: string;
}

/** Stretches inside longer sentences, by the sentence of the template they follow. */
function partPassages(parts: readonly GivenPart[], { hashes }: Template): readonly Passage[] {
  const bySentence = new Map<number, GivenPart[]>();
  for (const part of parts) {
    const known = bySentence.get(part.given.sentence);
    if (known === undefined) bySentence.set(part.given.sentence, [part]);
    else known.push(part);
  }
  return [...bySentence].map(([sentence, same]) => {
    const places = same.map(partPlace);
    const wordings = new Set(
      places.map(({ profile: _profile, ...place }, index) => quoted(same[index]!, place)),
    );
    return {
      id: hash64(`part ${hashes[sentence]}`),
      kind: 'given',
      exact: wordings.size === 1,
      sentences: 1,
      wordings: [],
      length: Math.max(...same.map(({ given }) => reachOf(given).end - reachOf(given).start)),
      places: places.sort(byFile),
    };
  });
}

function partPlace({ sentence, given, text }: GivenPart): PassagePlace {
  const read: SentenceUnits = sentenceUnits(text, sentence.fingerprint, sentence.profile.slogans);
  return placeOf(text, sentence, read, reachOf(given));
}

const quoted = ({ text }: GivenPart, { start, end }: Span): string => text.slice(start, end);

/** From the first word of the template to the last. */
function reachOf({ stretches }: GivenWording): Span {
  return { start: stretches[0]!.start, end: stretches.at(-1)!.end };
}
