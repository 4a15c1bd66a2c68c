// Control characters in text from files: which they are, and how to show the text without them.

const BIDI_NAMES: ReadonlyMap<number, string> = new Map([
  [0x061c, 'ALM'],
  [0x200e, 'LRM'],
  [0x200f, 'RLM'],
  [0x202a, 'LRE'],
  [0x202b, 'RLE'],
  [0x202c, 'PDF'],
  [0x202d, 'LRO'],
  [0x202e, 'RLO'],
  [0x2066, 'LRI'],
  [0x2067, 'RLI'],
  [0x2068, 'FSI'],
  [0x2069, 'PDI'],
]);

/** Whether a code unit is a bidirectional control, which can make a line read differently from what it says. */
export function isBidiControl(code: number): boolean {
  return BIDI_NAMES.has(code);
}

/** A bidirectional control as a visible mark: `⟦RLO⟧`. */
export function bidiMark(code: number): string {
  return `⟦${BIDI_NAMES.get(code)}⟧`;
}

/** C0 controls but TAB and LF, DEL, and C1 controls, which some terminals obey without an escape. */
const CONTROLS = /(?![\t\n])\p{Cc}/gu;

/** A text without control characters (CRLF becomes LF, TAB and LF stay). */
export function withoutControls(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(CONTROLS, '');
}

const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/**
 * A text that is safe to print on a terminal: on one line, without controls, direction marks visible.
 * Every string that comes from a file (text, file name, dictionary entry) passes here before it is printed.
 * @example
 * printable('城关镇\n\u001b[31m党委\u202e') // '城关镇 [31m党委⟦RLO⟧'
 */
export function printable(text: string): string {
  return withoutControls(text)
    .replace(/[\n\t]/g, ' ')
    .replace(BIDI, (mark) => bidiMark(mark.charCodeAt(0)));
}
