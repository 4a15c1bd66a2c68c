// The sentences of all profiles as numbers: equal words (figures masked) have the same number, neighbours stand side by side.

import { byCodeUnit } from '../base/by-code-unit.js';
import type { Role } from '../codebook/vocabulary.js';
import type { Fingerprint, Profile } from '../profile/profile.js';

/** A sentence of a profile. */
export interface PlacedSentence {
  readonly profile: Profile;
  readonly fingerprint: Fingerprint;
}

/** All sentences in one row, profile by profile in the order of their ids, each profile's in text order. */
export interface SentenceList {
  readonly sentences: readonly PlacedSentence[];
  /** For each sentence the number of its words; equal numbers, equal words. */
  readonly wordings: Int32Array;
  /** 1 where the next sentence of the list stands next to it in the same text. */
  readonly joined: Uint8Array;
  /** How many different wordings there are. */
  readonly distinct: number;
}

/** Sentences further apart than this (UTF-16 code units) are not neighbours: something else stands between them. */
const WIDEST_GAP = 40;

/** Titles, salutations and the running of a meeting are the same everywhere and are nobody's words. */
const sameEverywhere: readonly Role[] = ['opening', 'procedure'];

/** Lists the fingerprinted sentences of profiles, without openings and procedure. */
export function listSentences(profiles: readonly Profile[]): SentenceList {
  const sentences: PlacedSentence[] = [];
  for (const profile of [...profiles].sort((a, b) => byCodeUnit(a.id, b.id))) {
    const own = profile.fingerprints.filter(({ role }) => !sameEverywhere.includes(role));
    for (const fingerprint of own) sentences.push({ profile, fingerprint });
  }
  return numberSentences(sentences);
}

/** Numbers the words of sentences given in the order of {@link listSentences}. */
export function numberSentences(sentences: readonly PlacedSentence[]): SentenceList {
  const numbers = new Map<string, number>();
  const wordings = new Int32Array(sentences.length);
  const joined = new Uint8Array(sentences.length);
  sentences.forEach((sentence, index) => {
    const { masked } = sentence.fingerprint;
    const number = numbers.get(masked) ?? numbers.size;
    numbers.set(masked, number);
    wordings[index] = number;
    const next = sentences[index + 1];
    if (next !== undefined && areNeighbours(sentence, next)) joined[index] = 1;
  });
  return { sentences, wordings, joined, distinct: numbers.size };
}

function areNeighbours(one: PlacedSentence, next: PlacedSentence): boolean {
  if (one.profile !== next.profile) return false;
  const gap = next.fingerprint.start - one.fingerprint.end;
  return gap >= 0 && gap <= WIDEST_GAP;
}
