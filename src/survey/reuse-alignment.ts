// How far two sentences say the same around a place they have in common, with short slots in which they differ.
import { isSlot } from './reuse-units.js';

/** Stretches of two sentences that say the same. Signs, `end` exclusive. */
export interface Alignment {
  readonly start: number;
  readonly end: number;
  readonly otherStart: number;
  readonly otherEnd: number;
  /** Words in common: signs equal in both, without those that stand for figures, slogans and document names. */
  readonly common: number;
}

/** Longest slot, in signs: 党委 for 党工委, 村组 for 社区, the name of a place; what is longer is a change of matter. */
const WIDEST_SLOT = 8;
/** Fewest signs in a row after a slot that show that the two go on alike. */
const FEWEST_AFTER_SLOT = 4;
/** What a sign of a slot costs in words in common: a slot has to be followed by twice as many. */
const SLOT_COST = 2;

/**
 * Extends the place at which `units` (from `at`) and `other` (from `otherAt`) agree to both sides. A slot is crossed where the words after
 * it are alike again; the ends lie where words in common less the cost of slots is largest. Linear in the length reached.
 * *Source:* extension with a drop-off, after Altschul et al. 1990, on signs.
 */
export function align(units: Uint16Array, at: number, other: Uint16Array, otherAt: number): Alignment {
  const right = extend(units, at, other, otherAt, 1);
  const left = extend(units, at - 1, other, otherAt - 1, -1);
  return {
    start: at - left.reach,
    end: at + right.reach,
    otherStart: otherAt - left.otherReach,
    otherEnd: otherAt + right.otherReach,
    common: left.common + right.common,
  };
}

/** How many signs in a row are the same around the place at which `units` (at `at`) and `other` (at `otherAt`) agree. */
export function exactRun(units: Uint16Array, at: number, other: Uint16Array, otherAt: number): number {
  let before = 0;
  while (agree(units, at - before - 1, other, otherAt - before - 1)) before++;
  let after = 0;
  while (agree(units, at + after, other, otherAt + after)) after++;
  return before + after;
}

/** Words in common ÷ the longer of the two stretches (slots of figures count as alike): 1 where nothing differs. */
export function likeness(
  units: Uint16Array,
  { start, end, otherStart, otherEnd, common }: Alignment,
): number {
  let hidden = 0;
  for (let at = start; at < end; at++) if (isSlot(units[at]!)) hidden++;
  const longer = Math.max(end - start, otherEnd - otherStart);
  return longer === 0 ? 0 : Math.min(1, (common + hidden) / longer);
}

interface Reach {
  readonly reach: number;
  readonly otherReach: number;
  readonly common: number;
}

function extend(
  units: Uint16Array,
  from: number,
  other: Uint16Array,
  otherFrom: number,
  step: 1 | -1,
): Reach {
  let best: Reach = { reach: 0, otherReach: 0, common: 0 };
  let bestScore = 0;
  let bestCost = 0;
  let reach = 0;
  let otherReach = 0;
  let common = 0;
  let cost = 0;
  for (;;) {
    while (agree(units, from + reach * step, other, otherFrom + otherReach * step)) {
      if (!isSlot(units[from + reach * step]!)) common++;
      reach++;
      otherReach++;
    }
    // A figure at the end is no word but stands in both.
    if (common - cost > bestScore || cost === bestCost) {
      bestScore = common - cost;
      bestCost = cost;
      best = { reach, otherReach, common };
    }
    if (bestScore - (common - cost) > SLOT_COST * WIDEST_SLOT) return best;
    const slot = nextAgreement(units, from + reach * step, other, otherFrom + otherReach * step, step);
    if (slot === null) return best;
    reach += slot.here;
    otherReach += slot.there;
    cost += SLOT_COST * Math.max(slot.here, slot.there);
  }
}

function agree(units: Uint16Array, at: number, other: Uint16Array, otherAt: number): boolean {
  return (
    at >= 0 && otherAt >= 0 && at < units.length && otherAt < other.length && units[at] === other[otherAt]
  );
}

/** The narrowest slot after which both go on alike; null where none is narrow enough. */
function nextAgreement(
  units: Uint16Array,
  at: number,
  other: Uint16Array,
  otherAt: number,
  step: 1 | -1,
): { readonly here: number; readonly there: number } | null {
  for (let width = 1; width <= WIDEST_SLOT; width++) {
    for (let less = 0; less <= width; less++) {
      if (goOnAlike(units, at + width * step, other, otherAt + (width - less) * step, step))
        return { here: width, there: width - less };
      if (goOnAlike(units, at + (width - less) * step, other, otherAt + width * step, step))
        return { here: width - less, there: width };
    }
  }
  return null;
}

function goOnAlike(
  units: Uint16Array,
  at: number,
  other: Uint16Array,
  otherAt: number,
  step: 1 | -1,
): boolean {
  for (let run = 0; run < FEWEST_AFTER_SLOT; run++) {
    if (!agree(units, at + run * step, other, otherAt + run * step)) return false;
  }
  return true;
}
