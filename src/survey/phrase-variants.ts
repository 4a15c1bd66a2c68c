// The listed slogan an unlisted phrase is a variant of, if one is near enough.

import { byCodeUnit } from '../base/by-code-unit.js';
import { editDistance } from '../base/string-distance.js';
import type { SloganRow } from '../codebook/tables/slogans.js';

/** Largest part of the longer of two wordings that may have to be changed. */
const FARTHEST = 1 / 3;

/**
 * Makes a function that gives the nearest listed slogan of a phrase: fewest edits, at most a third of the longer wording, then by code
 * unit; a variant in the list answers with its canonical phrase, and '' means none. Only slogans that share two characters in a row
 * with the phrase are compared.
 * @param mayBe whether a listed slogan may be the answer for a phrase; default: each may
 */
export function variantFinder(
  slogans: readonly SloganRow[],
  mayBe: (phrase: string, listed: string) => boolean = () => true,
): (phrase: string) => string {
  const byPair = new Map<string, number[]>();
  slogans.forEach(({ phrase }, index) => {
    for (const pair of pairsOf(phrase)) {
      const list = byPair.get(pair);
      if (list === undefined) byPair.set(pair, [index]);
      else list.push(index);
    }
  });
  return (phrase) => {
    const near = new Set([...pairsOf(phrase)].flatMap((pair) => byPair.get(pair) ?? []));
    let best: { readonly name: string; readonly edits: number } | null = null;
    for (const index of near) {
      const { phrase: listed, variantOf } = slogans[index]!;
      const most = Math.floor(Math.max(phrase.length, listed.length) * FARTHEST);
      if (!mayBe(phrase, listed)) continue;
      if (Math.abs(phrase.length - listed.length) > most) continue;
      const edits = editDistance(phrase, listed);
      if (edits > most) continue;
      const name = variantOf === '' ? listed : variantOf;
      const nearer = best === null || edits < best.edits;
      if (nearer || (edits === best!.edits && byCodeUnit(name, best!.name) < 0)) best = { name, edits };
    }
    return best?.name ?? '';
  };
}

function pairsOf(phrase: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (let at = 0; at + 2 <= phrase.length; at++) pairs.add(phrase.slice(at, at + 2));
  return pairs;
}

/**
 * A wording laid beside the one it is near: what only this one has stands before the stroke, what only the other has after it.
 * One stretch of both, between what they have in common at the ends.
 * @example
 * alignVariant('两个坚决维护', '两个维护') // '两个{坚决/}维护'
 */
export function alignVariant(phrase: string, other: string): string {
  let start = 0;
  while (start < Math.min(phrase.length, other.length) && phrase[start] === other[start]) start++;
  let end = 0;
  while (
    end < Math.min(phrase.length, other.length) - start &&
    phrase[phrase.length - 1 - end] === other[other.length - 1 - end]
  )
    end++;
  const [here, there] = [phrase, other].map((words) => words.slice(start, words.length - end));
  const difference = here === '' && there === '' ? '' : `{${here}/${there}}`;
  return `${phrase.slice(0, start)}${difference}${phrase.slice(phrase.length - end)}`;
}
