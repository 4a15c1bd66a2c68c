// Bytes to text: byte-order mark, strict UTF-8, UTF-16 or GB18030, decided by the text itself.
import { chineseShare } from './chinese-share.js';
import { decodeFault } from './decode-fault.js';
import type { Notice } from './notice.js';

/** The encodings that are read. GBK and GB2312 are parts of GB18030. */
export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'big5'] as const;
export type Encoding = (typeof encodings)[number];

/** A text and how it was decoded. */
export interface DecodedText {
  /** The text, without the byte-order mark it may have begun with; line ends as found. */
  readonly text: string;
  readonly encoding: Encoding;
  /** `byte-order-mark-inside` (files joined end to end), `encoding-doubtful` (decoded, but hardly any common character). */
  readonly notices: readonly Notice[];
}

/** Options of {@link decodeText}. */
export interface DecodeOptions {
  /** Name of the file, for messages. */
  readonly file?: string | undefined;
  /** Decode as this and nothing else. Default: found out from the bytes. */
  readonly encoding?: Encoding | undefined;
}

/** Below this share of common characters a longer text was probably decoded wrongly; true texts lie near 0.2. */
const DOUBTFUL_SHARE = 0.02;
/** Shorter texts (in code units) are not doubted: four characters may hold none of the common ones. */
const DOUBTFUL_LENGTH = 200;
/** From this share of its bytes in three-byte Han sequences on, a text is damaged UTF-8 and nothing else. */
const UTF8_SHARE = 0.8;

/**
 * Decodes a text. In order: a byte-order mark; strict UTF-8 without NUL; else whichever of GB18030, Big5 and UTF-16
 * decodes without fault and has the highest share of the commonest Chinese characters and marks.
 * @throws ShuzhiError DECODE_INVALID naming byte offset, line and the bytes where nothing fits
 * @example
 * decodeText(Uint8Array.of(0xca, 0xf6, 0xd6, 0xb0)) // { text: '述职', encoding: 'gb18030', notices: [] }
 */
export function decodeText(bytes: Uint8Array, options: DecodeOptions = {}): DecodedText {
  const marked = options.encoding ?? markedEncoding(bytes);
  if (marked !== undefined) {
    const text = decodeAs(bytes, marked);
    if (text === undefined) throw decodeFault(bytes, [marked], options.file);
    return finished(text, marked);
  }
  const utf8 = decodeAs(bytes, 'utf-8');
  if (utf8 !== undefined && !isUnlikely(utf8)) return finished(utf8, 'utf-8');
  if (utf8 === undefined && utf8HanShare(bytes) >= UTF8_SHARE) {
    throw decodeFault(bytes, ['utf-8'], options.file);
  }
  const best = bestOf(bytes, utf8);
  if (best === undefined) throw decodeFault(bytes, ['gb18030', 'utf-8'], options.file);
  return best;
}

/** Whether valid UTF-8 is hardly meant: it holds NUL (so does UTF-16), or nothing above ASCII but what pairs of GBK bytes look like. */
function isUnlikely(text: string): boolean {
  let pairs = false;
  let others = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0) return true;
    if (unit >= 0x800) others = true;
    else if (unit >= 0x80) pairs = true;
  }
  return pairs && !others;
}

function bestOf(bytes: Uint8Array, utf8: string | undefined): DecodedText | undefined {
  let best = utf8 === undefined ? undefined : { text: utf8, encoding: 'utf-8' as Encoding };
  let bestShare = utf8 === undefined ? -1 : chineseShare(utf8);
  for (const encoding of ['gb18030', 'big5', 'utf-16le', 'utf-16be'] as const) {
    const text = decodeAs(bytes, encoding);
    const share = text === undefined ? -1 : chineseShare(text);
    const leastShare = encoding === 'gb18030' ? 0 : DOUBTFUL_SHARE;
    // Big5 and UTF-16 accept almost any bytes: they must also read like Chinese.
    if (text === undefined || share <= bestShare || share < leastShare) continue;
    best = { text, encoding };
    bestShare = share;
  }
  return best === undefined ? undefined : finished(best.text, best.encoding);
}

function markedEncoding(bytes: Uint8Array): Encoding | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes[0] === 0x84 && bytes[1] === 0x31 && bytes[2] === 0x95 && bytes[3] === 0x33) return 'gb18030';
  return undefined;
}

function decodeAs(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
    return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  } catch {
    return undefined;
  }
}

/** Share of the bytes above ASCII that stand in three-byte sequences of Han characters and Chinese marks. */
function utf8HanShare(bytes: Uint8Array): number {
  let high = 0;
  let inside = 0;
  for (let i = 0; i < bytes.length; i++) {
    const lead = bytes[i]!;
    if (lead < 0x80) continue;
    high++;
    const han = (lead >= 0xe3 && lead <= 0xe9) || lead === 0xef;
    if (!han || (bytes[i + 1]! & 0xc0) !== 0x80 || (bytes[i + 2]! & 0xc0) !== 0x80) continue;
    high += 2;
    inside += 3;
    i += 2;
  }
  return high === 0 ? 0 : inside / high;
}

function finished(text: string, encoding: Encoding): DecodedText {
  const notices: Notice[] = [];
  const inside = text.indexOf('\uFEFF');
  if (inside >= 0) {
    notices.push({
      code: 'byte-order-mark-inside',
      message:
        '文本中间有字节序标记，可能由多个文件拼接而成 · a byte-order mark inside the text: files joined end to end?',
      start: inside,
      end: inside + 1,
    });
  }
  const guessed = encoding !== 'utf-8' && text.length >= DOUBTFUL_LENGTH;
  if (guessed && chineseShare(text) < DOUBTFUL_SHARE) {
    notices.push({
      code: 'encoding-doubtful',
      message: `按 ${encoding} 解码，但几乎没有常用汉字，请核对编码 · read as ${encoding}, yet it holds hardly any common character`,
    });
  }
  return { text, encoding, notices };
}
