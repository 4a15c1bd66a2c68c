// Decodes the character references of HTML that Chinese pages use.

/** Named references seen in Chinese pages; all others stay as they are. */
const NAMED: ReadonlyMap<string, string> = new Map([
  ['nbsp', ' '],
  ['ensp', ' '],
  ['emsp', '\u3000'],
  ['thinsp', ' '],
  ['zwnj', ''],
  ['zwj', ''],
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['laquo', '«'],
  ['raquo', '»'],
  ['hellip', '…'],
  ['mdash', '—'],
  ['ndash', '–'],
  ['middot', '·'],
  ['bull', '•'],
  ['times', '×'],
  ['divide', '÷'],
  ['plusmn', '±'],
  ['permil', '‰'],
  ['deg', '°'],
  ['sect', '§'],
  ['para', '¶'],
  ['copy', '©'],
  ['reg', '®'],
  ['yen', '¥'],
  ['le', '≤'],
  ['ge', '≥'],
  ['ne', '≠'],
  ['rarr', '→'],
  ['larr', '←'],
  ['shy', ''],
]);

/** A reference: `&nbsp;`, `&#8220;`, `&#x201C;`; the semicolon may be missing after a number. */
const REFERENCE = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z]{2,8})(?=;));?/g;

/** Numbers 128–159 mean the characters of Windows-1252 there, in HTML as browsers read it. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * Text with its character references decoded.
 * @example
 * decodeEntities('&ldquo;三会一课&rdquo;&nbsp;&#8212;') // '“三会一课” —'
 */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(REFERENCE, (whole, decimal?: string, hexadecimal?: string, name?: string) => {
    if (name !== undefined) return NAMED.get(name) ?? whole;
    const code = decimal === undefined ? Number.parseInt(hexadecimal!, 16) : Number(decimal);
    return character(code) ?? whole;
  });
}

function character(code: number): string | undefined {
  if (code >= 128 && code < 160) return WINDOWS[code - 128];
  const surrogate = code >= 0xd800 && code <= 0xdfff;
  return code === 0 || surrogate || code > 0x10ffff ? undefined : String.fromCodePoint(code);
}
