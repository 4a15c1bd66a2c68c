// Text after edits that knows where each of its code units came from.

/** Replaces `[start, end)` of a text; the replacement is never longer than what it replaces. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

/** A text and, where its length differs from the raw text's, the raw offset of each code unit (length + 1 entries). */
export interface EditedText {
  readonly text: string;
  readonly source: Int32Array | null;
}

/**
 * Applies edits, which must be in order and must not overlap. The n-th code unit of a replacement comes from the n-th
 * code unit replaced, so offsets never run backwards.
 */
export function applyEdits(edited: EditedText, edits: readonly Edit[]): EditedText {
  if (edits.length === 0) return edited;
  const { text } = edited;
  const parts: string[] = [];
  let at = 0;
  let removed = 0;
  for (const { start, end, replacement } of edits) {
    parts.push(text.slice(at, start), replacement);
    removed += end - start - replacement.length;
    at = end;
  }
  parts.push(text.slice(at));
  const changed = parts.join('');
  const source = removed === 0 ? edited.source : mapped(edited, edits, changed.length);
  return { text: changed, source };
}

function mapped(edited: EditedText, edits: readonly Edit[], length: number): Int32Array {
  const { text } = edited;
  const source = new Int32Array(length + 1);
  const before = (offset: number): number => (edited.source === null ? offset : edited.source[offset]!);
  let from = 0;
  let to = 0;
  for (const { start, end, replacement } of edits) {
    while (from < start) source[to++] = before(from++);
    for (let n = 0; n < replacement.length; n++) source[to++] = before(start + n);
    from = end;
  }
  while (from <= text.length) source[to++] = before(from++);
  return source;
}
