// Reads a .pdf with a text layer: its lines joined back to paragraphs.
import { ShuzhiError } from '../../base/errors.js';
import type { Notice } from '../../base/notice.js';
import { joinPdfLines } from './join-pdf-lines.js';
import { pdfLines } from './pdf-lines.js';
import { tidyLines } from './tidy-lines.js';
import { type PdfPage, readPdfPages, SPARSE_PAGE } from './unpdf.js';

/** The text of a PDF and what is worth knowing about its reading. */
export interface PdfText {
  readonly text: string;
  readonly notices: readonly Notice[];
}

/**
 * The text of a PDF. Notices: `pages-without-text` where some pages are images only.
 * @throws ShuzhiError INPUT_SCANNED (images, next to no text), INPUT_PROTECTED, INPUT_BROKEN, INPUT_TOO_LARGE
 */
export async function readPdf(bytes: Uint8Array): Promise<PdfText> {
  const pages = await readPdfPages(bytes);
  const scanned = pages.flatMap((page, index) => (page.image ? [index + 1] : []));
  const characters = pages.reduce((sum, page) => sum + charactersOf(page), 0);
  if (scanned.length > 0 && characters < SPARSE_PAGE * pages.length)
    throw isScanned(pages.length, characters);
  const text = tidyLines(joinPdfLines(pdfLines(pages)).join('\n'));
  return { text, notices: scanned.length === 0 ? [] : [pagesWithoutText(scanned)] };
}

function charactersOf(page: PdfPage): number {
  return page.pieces.reduce((sum, piece) => sum + piece.text.trim().length, 0);
}

function isScanned(pages: number, characters: number): ShuzhiError {
  return new ShuzhiError(
    'INPUT_SCANNED',
    `扫描件，${pages} 页中只有 ${characters} 个字符的文字 · a scan: ${characters} characters of text on ${pages} pages`,
    { hint: '请先做文字识别（OCR），或提供 Word 原件 · run OCR first, or give the Word original' },
  );
}

function pagesWithoutText(pages: readonly number[]): Notice {
  const list = pages.slice(0, 20).join(', ') + (pages.length > 20 ? ' …' : '');
  return {
    code: 'pages-without-text',
    message: `第 ${list} 页只有图像，未读入 · pages ${list} are images only and were not read`,
  };
}
