// Reads the text of a web page: scripts, styles and navigation dropped, block elements become lines.
import { decodeEntities } from './html-entities.js';
import { tidyLines } from './tidy-lines.js';

/** Elements whose content is no text of the page: code, forms, and the parts HTML itself calls navigation or aside. */
const DROPPED = new Set(
  'script style title template noscript svg math nav aside footer select button textarea iframe object canvas audio video'.split(
    ' ',
  ),
);

/** Elements that begin and end a line. */
const BLOCKS = new Set(
  'address article blockquote body br caption center dd details dialog div dl dt fieldset figcaption figure form h1 h2 h3 h4 h5 h6 header hr html li main ol option p pre section summary table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);

const CELLS = new Set(['td', 'th']);

/**
 * The text of a page, one line a paragraph; cells of a table row are separated by TAB. Reads what browsers read: tags that
 * are never closed, stray `<`, missing quotes. What is page furniture inside the text is left to the noise recogniser.
 * @example
 * readHtml('<p>一、存在的<b>问题</b></p><p>&ldquo;三会一课&rdquo;不规范。</p>') // '一、存在的问题\n“三会一课”不规范。'
 */
export function readHtml(html: string): string {
  const parts: string[] = [];
  const lists: number[] = [];
  let preformatted = 0;
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    const textEnd = open < 0 ? html.length : open;
    if (textEnd > at) parts.push(flowText(html.slice(at, textEnd), preformatted > 0));
    if (open < 0) break;
    const tag = readTag(html, open);
    if (tag === null) {
      parts.push('<');
      at = open + 1;
      continue;
    }
    at = tag.end;
    if (!tag.closing && !tag.empty && isDropped(tag, html)) at = afterDropped(html, tag.end, tag.name);
    else if (tag.name === 'pre') preformatted = Math.max(0, preformatted + (tag.closing ? -1 : 1));
    if (BLOCKS.has(tag.name)) parts.push('\n');
    else if (CELLS.has(tag.name) && tag.closing) parts.push('\t');
    parts.push(listLabel(tag, lists, html));
  }
  return tidyLines(joinHan(parts.join('')));
}

/** LibreOffice writes the header and footer of a page, with its number, as such a `div`. */
const PAGE_EDGE = /\stitle\s?=\s?"(?:header|footer)"/i;

function isDropped(tag: HtmlTag, html: string): boolean {
  return DROPPED.has(tag.name) || (tag.name === 'div' && PAGE_EDGE.test(html.slice(tag.start, tag.end)));
}

/** `2.` at the item of an ordered list: browsers show it and the outline needs it. Unordered lists count as -1. */
function listLabel(tag: HtmlTag, lists: number[], html: string): string {
  if (tag.name === 'ol' || tag.name === 'ul') {
    if (tag.closing) lists.pop();
    else lists.push(tag.name === 'ul' ? -1 : startOf(html.slice(tag.start, tag.end)));
  }
  const next = lists.at(-1) ?? -1;
  if (tag.name !== 'li' || tag.closing || next < 0) return '';
  lists[lists.length - 1] = next + 1;
  return `${next}.`;
}

function startOf(tag: string): number {
  return Number(/\sstart\s?=\s?["']?(\d{1,6})/i.exec(tag)?.[1] ?? 1);
}

interface HtmlTag {
  readonly name: string;
  readonly closing: boolean;
  readonly empty: boolean;
  readonly start: number;
  readonly end: number;
}

/** The tag, comment or declaration that begins at `open`; null where the `<` is plain text. */
function readTag(html: string, open: number): HtmlTag | null {
  if (html.startsWith('<!--', open)) {
    const close = html.indexOf('-->', open + 4);
    return { name: '', closing: false, empty: true, start: open, end: close < 0 ? html.length : close + 3 };
  }
  const head = html.slice(open + 1, open + 40);
  const match = /^(\/?)([A-Za-z][A-Za-z0-9]{0,20})|^[!?]/.exec(head);
  if (match === null) return null;
  const end = afterTag(html, open + 1);
  return {
    name: (match[2] ?? '').toLowerCase(),
    closing: match[1] === '/',
    empty: html[end - 2] === '/' || match[2] === undefined,
    start: open,
    end,
  };
}

/** Offset after the `>` of a tag; one inside a quoted value does not end it. A tag cut off ends the page. */
function afterTag(html: string, from: number): number {
  for (let i = from; i < html.length; i++) {
    const unit = html[i]!;
    if (unit === '>') return i + 1;
    if ((unit === '"' || unit === "'") && html[i - 1] === '=') {
      const close = html.indexOf(unit, i + 1);
      if (close < 0) return html.length;
      i = close;
    }
  }
  return html.length;
}

/** Offset of the closing tag of a dropped element; the end of the page where it is never closed. */
function afterDropped(html: string, from: number, name: string): number {
  const closing = new RegExp(`</${name}[\\s>]`, 'i');
  const found = html.slice(from).search(closing);
  return found < 0 ? html.length : from + found;
}

function flowText(raw: string, preformatted: boolean): string {
  if (preformatted) return decodeEntities(raw.replace(/\r\n?/g, '\n'));
  return decodeEntities(raw.replace(/[ \t\r\n\f]{1,10000}/g, collapsed));
}

/**
 * A line break in the source, decided on once the tags are gone: between two Han characters it is no space (as CSS has it).
 * CR is free for it, since no other one is left in flowing text.
 */
const SOURCE_BREAK = '\r';

function collapsed(space: string): string {
  return space.includes('\n') || space.includes('\r') ? SOURCE_BREAK : ' ';
}

const WIDE = /[\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\ud840-\ud888“”‘’…—·]/;
const LOW_SURROGATE = /[\udc00-\udfff]/;

function joinHan(text: string): string {
  return text.replace(/\r{1,100}/g, (breaks, offset: number) => {
    const before = text[offset - 1] ?? '';
    const after = text[offset + breaks.length] ?? '';
    return WIDE.test(before) || LOW_SURROGATE.test(before) || WIDE.test(after) ? '' : ' ';
  });
}
