// Where a word first stands in a stretch of a text: `indexOf` would go on to the end of the text where it does not stand there.

/** Offset of the first `word` that begins in `[from, to)`, or −1. */
export function indexWithin(text: string, word: string, from: number, to: number): number {
  const first = word.charCodeAt(0);
  for (let at = from; at < to; at++) {
    if (text.charCodeAt(at) === first && (word.length === 1 || text.startsWith(word, at))) return at;
  }
  return -1;
}
