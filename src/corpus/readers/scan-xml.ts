// Walks over the tags of XML text in one pass, within limits, without building a tree.
import { ShuzhiError } from '../../base/errors.js';
import { MAX_XML_DEPTH, MAX_XML_ELEMENTS } from '../input-limits.js';
import { broken } from '../read-outcome.js';

/** A tag as it is passed. `start` and `end` are offsets of the tag itself, `end` exclusive. */
export interface XmlTag {
  /** Name with its prefix: `w:p`. */
  readonly name: string;
  readonly kind: 'open' | 'close' | 'empty';
  readonly start: number;
  readonly end: number;
}

/**
 * Calls `visit` for each tag in order. Comments, processing instructions and CDATA are passed over.
 * @param part name of the part, for messages
 * @throws ShuzhiError INPUT_BROKEN (a DOCTYPE, a tag that never ends), INPUT_TOO_LARGE (elements, depth)
 */
export function scanXml(xml: string, part: string, visit: (tag: XmlTag) => void): void {
  let depth = 0;
  let elements = 0;
  let at = xml.indexOf('<');
  while (at >= 0) {
    const next = xml[at + 1];
    if (next === '!' || next === '?') {
      at = xml.indexOf('<', afterMarkup(xml, at, part));
      continue;
    }
    const end = tagEnd(xml, at, part);
    const kind = next === '/' ? 'close' : xml[end - 2] === '/' ? 'empty' : 'open';
    if (kind === 'open') depth++;
    if (kind === 'close') depth--;
    if (kind !== 'close') elements++;
    if (depth > MAX_XML_DEPTH) throw tooMuch(part, `嵌套 ${depth} 层 · nested ${depth} deep`, MAX_XML_DEPTH);
    if (elements > MAX_XML_ELEMENTS) throw tooMuch(part, `${elements} 个元素 · elements`, MAX_XML_ELEMENTS);
    visit({ name: tagName(xml, kind === 'close' ? at + 2 : at + 1, end), kind, start: at, end });
    at = xml.indexOf('<', end);
  }
}

/** The value of an attribute of a tag, unescaped; undefined where it has none. */
export function attributeOf(xml: string, tag: XmlTag, name: string): string | undefined {
  const text = xml.slice(tag.start, tag.end);
  for (let at = text.indexOf(`${name}=`); at >= 0; at = text.indexOf(`${name}=`, at + 1)) {
    const from = at + name.length + 2;
    const to = text.indexOf(text[from - 1]!, from);
    if (to >= 0 && text[at - 1]!.trim() === '') return unescapeXml(text.slice(from, to));
  }
  return undefined;
}

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function unescapeXml(text: string): string {
  return text.replace(/&(#x?[0-9a-fA-F]{1,6}|lt|gt|amp|quot|apos);/g, (whole, name: string) => {
    if (!name.startsWith('#')) return NAMED[name]!;
    const code = name[1] === 'x' ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

function afterMarkup(xml: string, at: number, part: string): number {
  const [close, length] = xml.startsWith('<!--', at)
    ? (['-->', 3] as const)
    : xml.startsWith('<![CDATA[', at)
      ? ([']]>', 3] as const)
      : (['>', 1] as const);
  // A report needs no document type; its entities are how XML bombs and reads of other files are made.
  if (xml.slice(at, at + 9).toUpperCase() === '<!DOCTYPE') throw broken('DOCTYPE', part);
  const end = xml.indexOf(close, at);
  if (end < 0) throw broken('XML is cut off', part);
  return end + length;
}

/** Offset after the `>` of a tag; one inside quotes does not end it. */
function tagEnd(xml: string, start: number, part: string): number {
  let quote = '';
  for (let i = start + 1; i < xml.length; i++) {
    const unit = xml[i]!;
    if (quote !== '') {
      if (unit === quote) quote = '';
    } else if (unit === '>') return i + 1;
    else if (unit === '"' || unit === "'") quote = unit;
  }
  throw broken('XML is cut off', part);
}

function tagName(xml: string, start: number, end: number): string {
  let at = start;
  while (at < end && !' \t\r\n/>'.includes(xml[at]!)) at++;
  return xml.slice(start, at);
}

function tooMuch(part: string, found: string, limit: number): ShuzhiError {
  return new ShuzhiError('INPUT_TOO_LARGE', `超过限制：${found} · over the limit`, {
    place: part,
    hint: `≤ ${limit}`,
  });
}
