// What a text holds that calls for cleaning, found in one pass over its code units: most texts skip most cleaners.

/** Which cleaners have something to look at. */
export interface TextTraits {
  /** & or <: character references, tags. */
  readonly markup: boolean;
  /** Carriage returns and other line ends than \n. */
  readonly lineEnds: boolean;
  /** Spaces inside lines, ideographic, no-break and zero-width ones. */
  readonly spaces: boolean;
  /** Full-width digits and letters; half-width marks; corner brackets; straight quotes. */
  readonly widths: boolean;
  /** Latin letters: masked Party words, pinyin in brackets. */
  readonly letters: boolean;
}

/** Chinese characters, with 〇. */
export function isHan(unit: number): boolean {
  return (unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0x3400 && unit <= 0x4dbf) || unit === 0x3007;
}

/** Scans a text once. */
export function textTraits(text: string): TextTraits {
  let markup = false;
  let lineEnds = false;
  let spaces = false;
  let widths = false;
  let letters = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 0x4e00 && unit <= 0x9fff) continue;
    if (unit === 0x26 || unit === 0x3c) markup = true;
    else if (
      unit === 0x0d ||
      unit === 0x0b ||
      unit === 0x0c ||
      unit === 0x2028 ||
      unit === 0x2029 ||
      unit === 0x85
    )
      lineEnds = true;
    else if (isWhite(unit)) spaces = true;
    else if ((unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a)) letters = true;
    else if (isNarrowMark(unit) || isWide(unit)) widths = true;
  }
  return { markup, lineEnds, spaces, widths, letters };
}

/** Space, tab, no-break, ideographic and zero-width ones, soft hyphen, inner byte-order mark. */
export function isWhite(unit: number): boolean {
  return (
    unit === 0x20 ||
    unit === 0x09 ||
    unit === 0xa0 ||
    unit === 0x3000 ||
    isZeroWidth(unit) ||
    isWideSpace(unit)
  );
}

/** Characters that take no room: they only cut words. */
export function isZeroWidth(unit: number): boolean {
  return (unit >= 0x200b && unit <= 0x200f) || unit === 0x2060 || unit === 0xfeff || unit === 0xad;
}

const isWideSpace = (unit: number): boolean =>
  (unit >= 0x2000 && unit <= 0x200a) || unit === 0x202f || unit === 0x205f;

/** , . ; : ! ? ( ) " ' */
const isNarrowMark = (unit: number): boolean =>
  unit === 0x2c ||
  unit === 0x2e ||
  unit === 0x3b ||
  unit === 0x3a ||
  unit === 0x21 ||
  unit === 0x3f ||
  unit === 0x28 ||
  unit === 0x29 ||
  unit === 0x22;

/** Full-width forms, corner brackets, small and half-width marks. */
const isWide = (unit: number): boolean =>
  (unit >= 0xff0a && unit <= 0xff5e) ||
  (unit >= 0x300c && unit <= 0x300f) ||
  (unit >= 0xfe50 && unit <= 0xfe6b) ||
  unit === 0xff61 ||
  unit === 0xff64;
