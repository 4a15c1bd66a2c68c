// A stretch of text by its offsets, and the few questions asked of stretches.

/** A stretch of text: UTF-16 code unit offsets, `end` exclusive. */
export interface Span {
  /** Offset of the first code unit, from 0. */
  readonly start: number;
  /** Offset after the last code unit. */
  readonly end: number;
}

/** How many code units two spans share; 0 where they do not touch. */
export function overlapLength(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** Whether two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `outer` holds all of `inner`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Orders spans by start, then the longer one first: the order in which every list of findings is kept. */
export function bySpan(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

/** Index of the first element whose `start` is at least `offset`, in a list sorted by start. */
export function firstAtOrAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (spans[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
