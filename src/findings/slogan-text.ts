// The text as set phrases are matched on it: without quotation marks and with one sign for both commas, knowing every source offset.
import { matchesOf } from '../base/matches.js';

/** Squeezed text and the offset each of its units had before. */
export interface SqueezedText {
  readonly text: string;
  /** `source[i]` is the offset of unit i in the text squeezed; one entry more for its end. */
  readonly source: Int32Array;
}

const SPECIAL = /[“”‘’"「」『』，,]/g;
const COMMAS = '，,';
const OPENING = '“‘「『';
const CLOSING = '”’」』';

/**
 * Drops quotation marks and turns every comma into 、, so that 增强“四个意识”，坚定“四个自信” is found by the entry
 * 增强四个意识、坚定四个自信.
 */
export function squeeze(text: string): SqueezedText {
  const source = new Int32Array(text.length + 1);
  const parts: string[] = [];
  let count = 0;
  let from = 0;
  const keep = (to: number): void => {
    parts.push(text.slice(from, to));
    while (from < to) source[count++] = from++;
  };
  for (const { index, 0: sign } of matchesOf(SPECIAL, text)) {
    keep(index);
    from = index + 1;
    if (!COMMAS.includes(sign)) continue;
    parts.push('、');
    source[count++] = index;
  }
  keep(text.length);
  source[count] = text.length;
  return { text: parts.join(''), source: source.subarray(0, count + 1) };
}

/** Takes in the one quotation mark that would leave a pair broken: 坚持“两个确立 becomes 坚持“两个确立”. */
export function balanceQuotes(text: string, start: number, end: number): readonly [number, number] {
  let open = 0;
  let unopened = 0;
  for (let i = start; i < end; i++) {
    if (OPENING.includes(text[i]!)) open++;
    else if (CLOSING.includes(text[i]!)) {
      if (open > 0) open--;
      else unopened++;
    }
  }
  const to = open > 0 && end < text.length && CLOSING.includes(text[end]!) ? end + 1 : end;
  const from = unopened > 0 && start > 0 && OPENING.includes(text[start - 1]!) ? start - 1 : start;
  return [from, to];
}
