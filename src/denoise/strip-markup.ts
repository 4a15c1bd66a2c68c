// Removes what is left of HTML: tags, and character references, also escaped twice.
import { decodeEntities } from '../corpus/readers/html-entities.js';
import type { Edit } from './edited-text.js';

/** &nbsp; &amp;ldquo; &#8220; &amp;#x201C; */
const reference = /&(?:amp;){0,3}(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]{2,8});/y;
/** <p class="x"> </span> <br/> <!-- … --> */
const tag =
  /<(?:\/?(?:p|br|span|div|strong|b|i|em|u|a|font|td|tr|th|table|tbody|li|ul|ol|h[1-6]|img|section|o:p|sup|sub)(?:\s[^<>]{0,400})?\/?|!--[^<>]{0,400}--)>/iy;
/** Tags that end a line. */
const breaking = /^<(?:\/(?:p|div|li|tr|h[1-6]|section)|br)/i;

/** Edits that remove tags (line-breaking ones leave a line break) and decode character references. */
export function stripMarkup(text: string): readonly Edit[] {
  const edits: Edit[] = [];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit !== 0x26 && unit !== 0x3c) continue;
    const pattern = unit === 0x26 ? reference : tag;
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    if (found === undefined) continue;
    const replacement = unit === 0x26 ? decoded(found) : breaking.test(found) ? '\n' : '';
    if (replacement !== found) edits.push({ start: at, end: at + found.length, replacement });
    at += found.length - 1;
  }
  return edits;
}

/** Decodes again and again what was escaped again and again; what is not known stays. */
function decoded(written: string): string {
  let now = written;
  for (let round = 0; round < 4; round++) {
    const next = decodeEntities(now);
    if (next === now) break;
    now = next;
  }
  return now;
}
