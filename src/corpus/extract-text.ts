// Bytes of a document to its text: by content, not by ending; the one place that knows all readers.
import { decodeText, type Encoding } from '../base/decode-text.js';
import { ShuzhiError } from '../base/errors.js';
import type { Notice } from '../base/notice.js';
import { MAX_TEXT_LENGTH } from './input-limits.js';
import { readHtml } from './readers/read-html.js';
import { readMarkdown } from './readers/read-markdown.js';
import { looksLikeHtml, looksLikeWordXml, sniff } from './sniff.js';

/** The formats that are read. */
export type DocumentFormat = 'text' | 'markdown' | 'html' | 'docx' | 'doc' | 'pdf';

/** The text of a document and how it was found. */
export interface ExtractedText {
  readonly text: string;
  readonly format: DocumentFormat;
  /** How a text file was decoded; null for formats that say so themselves. */
  readonly encoding: Encoding | null;
  readonly notices: readonly Notice[];
}

/**
 * The text of a document. Plain text is given as decoded; of the other formats one line is one paragraph, so that the same
 * report reads alike in each. Markdown and web pages without a page head are known by the ending alone.
 * @param name the file name, for its ending
 * @throws ShuzhiError INPUT_EMPTY, INPUT_BROKEN, INPUT_PROTECTED, INPUT_SCANNED, INPUT_TOO_LARGE, INPUT_UNSUPPORTED, DECODE_INVALID
 */
export async function extractText(
  bytes: Uint8Array,
  name: string,
  encoding?: Encoding | undefined,
): Promise<ExtractedText> {
  if (bytes.length === 0) throw empty('0 字节 · 0 bytes');
  const extracted = await readContent(bytes, name, encoding);
  if (extracted.text.length > MAX_TEXT_LENGTH) {
    throw new ShuzhiError('INPUT_TOO_LARGE', `文本 ${extracted.text.length} 字 · characters`, {
      hint: `≤ ${MAX_TEXT_LENGTH}`,
    });
  }
  if (extracted.text.trim() === '') throw empty('没有文字 · no text');
  const notice = endingNotice(name, extracted.format);
  return notice === null ? extracted : { ...extracted, notices: [...extracted.notices, notice] };
}

/** Readers of formats that are no text are loaded when first met. */
async function readContent(
  bytes: Uint8Array,
  name: string,
  encoding: Encoding | undefined,
): Promise<ExtractedText> {
  switch (sniff(bytes)) {
    case 'zip':
      return {
        text: await (await import('./readers/read-docx.js')).readDocx(bytes),
        format: 'docx',
        encoding: null,
        notices: [],
      };
    case 'ole':
      return {
        text: await (await import('./readers/read-doc.js')).readDoc(bytes),
        format: 'doc',
        encoding: null,
        notices: [],
      };
    case 'pdf':
      return {
        ...(await (await import('./readers/read-pdf.js')).readPdf(bytes)),
        format: 'pdf',
        encoding: null,
      };
    case 'rtf':
      throw unsupported('RTF');
    case 'mhtml':
      throw unsupported('MHTML 网页存档 · web archive');
    case 'image':
      throw new ShuzhiError('INPUT_SCANNED', '图片文件，没有文字 · an image without text', {
        hint: '请先做文字识别（OCR） · run OCR first',
      });
    case 'text':
      return readDecoded(bytes, name, encoding);
  }
}

function readDecoded(bytes: Uint8Array, name: string, wanted: Encoding | undefined): ExtractedText {
  const { text, encoding, notices } = decodeText(bytes, { file: name, encoding: wanted });
  if (looksLikeWordXml(text)) throw unsupported('Word 2003 XML');
  const ending = endingOf(name);
  if (looksLikeHtml(text) || ((ending === 'html' || ending === 'htm') && /<[a-z]/i.test(text))) {
    return { text: readHtml(text), format: 'html', encoding, notices };
  }
  if (ending === 'md' || ending === 'markdown') {
    return { text: readMarkdown(text), format: 'markdown', encoding, notices };
  }
  return { text, format: 'text', encoding, notices };
}

/** The ending of a file name, in lower case and without its dot; '' where it has none. */
export function endingOf(name: string): string {
  return /\.([A-Za-z0-9]{1,10})$/.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** What endings promise; endings not listed promise nothing. */
const PROMISED: Readonly<Record<string, DocumentFormat>> = {
  txt: 'text',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  docx: 'docx',
  doc: 'doc',
  wps: 'doc',
  pdf: 'pdf',
};

function endingNotice(name: string, format: DocumentFormat): Notice | null {
  const ending = endingOf(name);
  const promised = Object.hasOwn(PROMISED, ending) ? PROMISED[ending] : undefined;
  if (promised === undefined || promised === format) return null;
  return {
    code: 'ending-differs',
    message: `扩展名为 .${ending}，内容是 ${format}，已按内容读取 · named .${ending}, read as the ${format} it is`,
  };
}

function empty(found: string): ShuzhiError {
  return new ShuzhiError('INPUT_EMPTY', `文件是空的：${found} · the file is empty`);
}

function unsupported(found: string): ShuzhiError {
  return new ShuzhiError('INPUT_UNSUPPORTED', `不支持的文件类型：${found} · is not read`, {
    hint: '请用 Word 或 WPS 另存为 .docx · save as .docx in Word or WPS',
  });
}
