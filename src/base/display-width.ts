// How many columns of a terminal a text takes: Chinese characters and full-width marks take two.

/** First and last code points of the ranges that take two columns (Unicode UAX #11: Wide and Fullwidth). */
const WIDE = [
  0x1100, 0x115f, 0x2e80, 0x303e, 0x3041, 0x33ff, 0x3400, 0x4dbf, 0x4e00, 0xa4cf, 0xa960, 0xa97f, 0xac00,
  0xd7a3, 0xf900, 0xfaff, 0xfe10, 0xfe19, 0xfe30, 0xfe6f, 0xff01, 0xff60, 0xffe0, 0xffe6, 0x1f300, 0x1f64f,
  0x1f680, 0x1f6ff, 0x1f900, 0x1f9ff, 0x20000, 0x3fffd,
];

/** Columns a code point takes: 2, 1, or 0 for combining marks, joiners and controls. */
function codePointWidth(code: number): 0 | 1 | 2 {
  if (code < 0x20 || (code >= 0x7f && code < 0xa0)) return 0;
  if (code < 0x300) return 1;
  if (code <= 0x36f || (code >= 0x200b && code <= 0x200f) || (code >= 0xfe00 && code <= 0xfe0f)) return 0;
  if (code === 0xfeff) return 0;
  if (code < WIDE[0]!) return 1;
  for (let i = 0; i < WIDE.length; i += 2) {
    if (code < WIDE[i]!) return 1;
    if (code <= WIDE[i + 1]!) return 2;
  }
  return 1;
}

/**
 * Columns a text takes on a terminal.
 * @example
 * displayWidth('城关镇2022') // 10
 */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += codePointWidth(character.codePointAt(0)!);
  return width;
}

/** Fills a text with spaces to `width` columns, behind it or before it. */
export function padToWidth(text: string, width: number, side: 'left' | 'right' = 'left'): string {
  const fill = ' '.repeat(Math.max(0, width - displayWidth(text)));
  return side === 'left' ? text + fill : fill + text;
}

/** Cuts a text to at most `width` columns, ending it with … where something was cut; never splits a character. */
export function cutToWidth(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let kept = '';
  let used = 0;
  for (const character of text) {
    used += codePointWidth(character.codePointAt(0)!);
    if (used > width - 1) break;
    kept += character;
  }
  return `${kept}…`;
}
