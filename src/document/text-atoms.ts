// The smallest pieces a text is cut into: runs of digits and Latin letters, surrogate pairs, single code units.

const DIGIT = 1;
const LETTER = 2;

/** What a code unit is for runs: a digit, a Latin letter (either in both widths), or neither (0). */
const kinds = new Uint8Array(65_536);
fill('0', '9', DIGIT);
fill('０', '９', DIGIT);
fill('A', 'Z', LETTER);
fill('a', 'z', LETTER);
fill('Ａ', 'Ｚ', LETTER);
fill('ａ', 'ｚ', LETTER);
fill('À', 'ɏ', LETTER);
kinds['×'.charCodeAt(0)] = 0;
kinds['÷'.charCodeAt(0)] = 0;

function fill(first: string, last: string, kind: number): void {
  kinds.fill(kind, first.charCodeAt(0), last.charCodeAt(0) + 1);
}

/** Marks that stay inside a number between two digits. */
const INNER_MARKS = '.,．，:';
/** Marks that belong to the number before them. */
const CLOSING_MARKS = '%％‰';

/**
 * Offset after the atom that begins at `at`. A run of digits and Latin letters is one atom, with a point, comma or
 * colon between two digits (1,280.5; 08:30) and a percent sign after a digit; a surrogate pair is one; every other
 * code unit stands alone.
 * @example
 * atomEnd('12.5%的', 0, 6) // 5
 */
export function atomEnd(text: string, at: number, to: number): number {
  const unit = text.charCodeAt(at);
  if (kinds[unit] === 0) {
    const pair = (unit & 0xfc00) === 0xd800 && at + 1 < to && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00;
    return pair ? at + 2 : at + 1;
  }
  let end = at + 1;
  while (end < to) {
    if (kinds[text.charCodeAt(end)] !== 0) end++;
    else if (isInnerMark(text, end, to)) end += 2;
    else break;
  }
  const closed = end < to && kinds[text.charCodeAt(end - 1)] === DIGIT && CLOSING_MARKS.includes(text[end]!);
  return closed ? end + 1 : end;
}

function isInnerMark(text: string, at: number, to: number): boolean {
  return (
    at + 1 < to &&
    kinds[text.charCodeAt(at - 1)] === DIGIT &&
    kinds[text.charCodeAt(at + 1)] === DIGIT &&
    INNER_MARKS.includes(text[at]!)
  );
}
