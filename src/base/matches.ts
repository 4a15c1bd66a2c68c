// All matches of a pattern in a text, without the iterator and the copy of the pattern that `matchAll` makes each time.

/** The matches of a global pattern, in order. */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (match === null) return NONE;
  const found: RegExpExecArray[] = [];
  for (; match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex++;
  }
  return found;
}

const NONE: readonly RegExpExecArray[] = [];
