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
 */
export function variantFinder(slogans: readonly SloganRow[]): (phrase: string) => string {
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
