// How much two stretches of text have in common.
import type { Span } from '../base/span.js';

/** Code units two spans share. */
export const overlapOf = (a: Span, b: Span): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** Intersection ÷ union, 0–1. */
export function likeness(a: Span, b: Span): number {
  const common = overlapOf(a, b);
  return common / (a.end - a.start + b.end - b.start - common);
}
