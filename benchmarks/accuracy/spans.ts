// Stretches of text compared: overlap, pairs of labelled and found ones, characters covered.
import type { GoldSpan } from './gold.js';

export const lengthOf = ({ start, end }: GoldSpan): number => end - start;

/** How many code units two spans share. */
export const overlap = (a: GoldSpan, b: GoldSpan): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** A labelled span and the found one that stands for it. */
export type Pair<G, F> = readonly [gold: G, found: F];

/** Pairs of gold and found spans, best overlap first, each used once, intersection ÷ union at least one half. */
export function pairUp<G extends GoldSpan, F extends GoldSpan>(
  gold: readonly G[],
  found: readonly F[],
): readonly Pair<G, F>[] {
  const candidates: { readonly of: number; readonly g: number; readonly f: number }[] = [];
  gold.forEach((a, g) => {
    found.forEach((b, f) => {
      const both = overlap(a, b);
      const of = both / (lengthOf(a) + lengthOf(b) - both);
      if (of >= 0.5) candidates.push({ of, g, f });
    });
  });
  candidates.sort((a, b) => b.of - a.of || a.g - b.g || a.f - b.f);
  const usedGold = new Set<number>();
  const usedFound = new Set<number>();
  const pairs: Pair<G, F>[] = [];
  for (const { g, f } of candidates) {
    if (usedGold.has(g) || usedFound.has(f)) continue;
    usedGold.add(g);
    usedFound.add(f);
    pairs.push([gold[g]!, found[f]!]);
  }
  return pairs;
}

/** 1 for each code unit that stands in one of the spans. */
export function painted(spans: readonly GoldSpan[], size: number): Uint8Array {
  const paint = new Uint8Array(size);
  for (const { start, end } of spans) paint.fill(1, start, end);
  return paint;
}
