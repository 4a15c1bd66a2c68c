// Repeated sentences put together to passages: chains of wordings that stand side by side wherever one of them stands.

import { byCodeUnit } from '../base/by-code-unit.js';
import { hash64 } from '../base/hash.js';
import type { Fingerprint, Profile } from '../profile/profile.js';
import type { SentenceList } from './reuse-sentences.js';

/** Who repeats: two organisations, three or more, or one its own earlier report; or anybody a template that was given. */
export type ReuseKind = 'shared' | 'template' | 'restated' | 'given';

/** Where a passage stands. Offsets into the text as decoded. */
export interface PassagePlace {
  readonly profile: Profile;
  readonly start: number;
  readonly end: number;
}

/** A passage with all its places. */
export interface Passage {
  readonly id: string;
  readonly kind: ReuseKind;
  readonly exact: boolean;
  readonly sentences: number;
  /** Numbers of the wordings it is a chain of. */
  readonly wordings: readonly number[];
  /** Characters hashed, of one place. */
  readonly length: number;
  readonly places: readonly PassagePlace[];
}

/** What makes a chain of wordings a passage. */
export interface PassageRule {
  /** Fewest places. */
  readonly fewest: number;
  /** Who repeats it; null where it is no passage. */
  readonly kind: (profiles: readonly Profile[]) => ReuseKind | null;
  /** What the words of a wording are known by, given its number and its first sentence. */
  readonly hash: (wording: number, first: Fingerprint) => string;
}

const repeated: PassageRule = { fewest: 2, kind: kindOf, hash: (_wording, { masked }) => masked };

const kindOrder: readonly ReuseKind[] = ['template', 'shared', 'restated', 'given'];

/**
 * Finds the passages of at least `shortest` hashed characters. A wording goes on to the next one if all its places do and all
 * places of the next one come from it: the chains are then the same whatever the order of the profiles, and each
 * sentence belongs to at most one. Linear in the number of sentences.
 * @param rule what makes a chain a passage; default: who repeats it, by {@link kindOf}
 */
export function findPassages(
  list: SentenceList,
  shortest: number,
  rule: PassageRule = repeated,
): readonly Passage[] {
  const places = placesByWording(list);
  const next = onlyNeighbour(list, places, 1);
  const previous = onlyNeighbour(list, places, -1);
  const goesOn = (wording: number): number => {
    const after = next[wording]!;
    return after >= 0 && after !== wording && previous[after] === wording ? after : -1;
  };
  const passages: Passage[] = [];
  for (let wording = 0; wording < list.distinct; wording++) {
    if (places.counts[wording]! < rule.fewest) continue;
    const before = previous[wording]!;
    if (before >= 0 && before !== wording && next[before] === wording) continue;
    const chain = [wording];
    for (let at = goesOn(wording); at >= 0; at = goesOn(at)) chain.push(at);
    const passage = passageOf(list, places, chain, rule);
    if (passage !== null && passage.length >= shortest) passages.push(passage);
  }
  return passages.sort(byWeight);
}

/** Order of passages: by kind, what stands in most places first, then the longer, then by id and first place. */
export function byWeight(a: Passage, b: Passage): number {
  return (
    kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind) ||
    b.places.length - a.places.length ||
    b.length - a.length ||
    byCodeUnit(a.id, b.id) ||
    byFile(a.places[0]!, b.places[0]!)
  );
}

/** Order of the places of a passage: by file and offset. */
export function byFile(a: PassagePlace, b: PassagePlace): number {
  return byCodeUnit(a.profile.file, b.profile.file) || a.start - b.start;
}

/** Indices of sentences by wording: those of wording w are `order[starts[w]]` … for `counts[w]` entries. */
interface Places {
  readonly counts: Int32Array;
  readonly starts: Int32Array;
  readonly order: Int32Array;
}

function placesByWording({ wordings, distinct }: SentenceList): Places {
  const counts = new Int32Array(distinct);
  for (const wording of wordings) counts[wording]!++;
  const starts = new Int32Array(distinct);
  for (let w = 1; w < distinct; w++) starts[w] = starts[w - 1]! + counts[w - 1]!;
  const filled = Int32Array.from(starts);
  const order = new Int32Array(wordings.length);
  wordings.forEach((wording, index) => {
    order[filled[wording]!++] = index;
  });
  return { counts, starts, order };
}

/** For each wording the one wording that stands beside it (step 1 after, −1 before) in all its places, else −1. */
function onlyNeighbour({ wordings, joined }: SentenceList, places: Places, step: 1 | -1): Int32Array {
  const neighbour = new Int32Array(places.counts.length).fill(-1);
  for (let wording = 0; wording < neighbour.length; wording++) {
    for (let i = 0; i < places.counts[wording]!; i++) {
      const at = places.order[places.starts[wording]! + i]!;
      const stands = joined[step === 1 ? at : at - 1] === 1;
      const beside = stands ? wordings[at + step]! : -1;
      if (i === 0) neighbour[wording] = beside;
      else if (neighbour[wording] !== beside) neighbour[wording] = -1;
    }
  }
  return neighbour;
}

function passageOf(
  list: SentenceList,
  places: Places,
  chain: readonly number[],
  rule: PassageRule,
): Passage | null {
  const { sentences } = list;
  const first = placesOf(places, chain[0]!);
  const stands = first.map((from) => ({
    profile: sentences[from]!.profile,
    start: sentences[from]!.fingerprint.start,
    end: sentences[from + chain.length - 1]!.fingerprint.end,
  }));
  const kind = rule.kind(stands.map(({ profile }) => profile));
  if (kind === null) return null;
  const prints = chain.map((wording) => placesOf(places, wording).map((at) => sentences[at]!.fingerprint));
  return {
    id: hash64(prints.map((same, link) => rule.hash(chain[link]!, same[0]!)).join('')),
    kind,
    exact: prints.every((same) => same.every(({ exact }) => exact === same[0]!.exact)),
    sentences: chain.length,
    wordings: chain,
    length: prints.reduce((sum, same) => sum + Math.min(...same.map(({ length }) => length)), 0),
    places: stands.sort(byFile),
  };
}

function placesOf({ order, starts, counts }: Places, wording: number): readonly number[] {
  const start = starts[wording]!;
  return Array.from(order.subarray(start, start + counts[wording]!));
}

/** Who repeats, by whose words the profiles are; null where nobody does: one body in one year, or undated. */
export function kindOf(profiles: readonly Profile[]): ReuseKind | null {
  const bodies = new Set(profiles.map(bodyOf));
  if (bodies.size >= 3) return 'template';
  if (bodies.size === 2) return 'shared';
  const years = new Map<string, number>();
  for (const { voice, year } of profiles) {
    if (year === null) continue;
    const known = years.get(voice);
    if (known !== undefined && known !== year) return 'restated';
    years.set(voice, year);
  }
  return null;
}

/** Whose words count as one body's: an organisation's; of texts about nobody, their speaker's. */
function bodyOf({ organizationKey, speaker, report }: Profile): string {
  return organizationKey === null ? `speaker ${speaker ?? report}` : `organization ${organizationKey}`;
}
