// The words of a sentence as fingerprints see them: without marks and white space, hidden stretches as one sign each.
import type { Span } from '../base/span.js';

/** What a hidden stretch becomes: private-use signs that no text of the genre contains. */
export const SLOGAN = 0xe000;
export const DOCUMENT_NAME = 0xe001;
export const MASK = 0xe002;
const FIGURE = '#'.charCodeAt(0);

/** A stretch that is read as one sign. */
export interface Hidden extends Span {
  readonly sign: number;
}

const SPOKEN = 0;
const UNSPOKEN = 1;
const NUMERAL = 2;

/** What becomes of each code unit: white space and punctuation of either width fall away, numerals are masked. */
const kinds = kindsOfUnits();

function kindsOfUnits(): Uint8Array {
  const unspoken =
    /[\s!-/:-@[-`{-~\u00a0-\u00bf\u2000-\u206f\u3001-\u3006\u3008-\u303f\ufe30-\ufe4f\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65]/;
  const made = new Uint8Array(65_536);
  const markUnspoken = (from: number, to: number): void => {
    for (let unit = from; unit < to; unit++)
      if (unspoken.test(String.fromCharCode(unit))) made[unit] = UNSPOKEN;
  };
  markUnspoken(0, 0x3100);
  markUnspoken(0xfe00, made.length);
  for (const sign of '0123456789０１２３４５６７８９〇零一二两三四五六七八九十百千万亿')
    made[sign.charCodeAt(0)] = NUMERAL;
  made[MASK] = NUMERAL;
  return made;
}

/** Reads one sentence after the other, in the order of the text, into lists of code units that are used again. */
export class SpokenWords {
  /** The units of the sentence read last, `length` of them. */
  exact = new Uint16Array(256);
  length = 0;
  /** The same with each run of numerals and masks as one sign, `maskedLength` of them. */
  masked = new Uint16Array(256);
  maskedLength = 0;
  private readonly text: string;
  private readonly hidden: readonly Hidden[];
  private next = 0;
  private inFigure = false;

  /** @param hidden ordered by start, the longer first */
  constructor(text: string, hidden: readonly Hidden[]) {
    this.text = text;
    this.hidden = hidden;
  }

  /** Reads the sentence from `start` to `end`, whose words begin at `body`. */
  read(start: number, body: number, end: number): void {
    const { hidden } = this;
    this.begin(end - start);
    while (this.next < hidden.length && hidden[this.next]!.end <= start) this.next++;
    let at = body;
    for (let h = this.next; h < hidden.length && hidden[h]!.start < end; h++) {
      const span = hidden[h]!;
      if (span.start < at) continue;
      this.take(at, span.start);
      this.add(span.sign);
      at = Math.min(span.end, end);
    }
    this.take(at, end);
  }

  private begin(most: number): void {
    if (most >= this.exact.length) {
      this.exact = new Uint16Array(most * 2);
      this.masked = new Uint16Array(most * 2);
    }
    this.length = 0;
    this.maskedLength = 0;
    this.inFigure = false;
  }

  private take(from: number, to: number): void {
    for (let at = from; at < to; at++) this.add(this.text.charCodeAt(at));
  }

  private add(unit: number): void {
    const kind = kinds[unit]!;
    if (kind === UNSPOKEN) return;
    this.exact[this.length++] = unit;
    if (kind === SPOKEN) this.masked[this.maskedLength++] = unit;
    else if (!this.inFigure) this.masked[this.maskedLength++] = FIGURE;
    this.inFigure = kind === NUMERAL;
  }
}
