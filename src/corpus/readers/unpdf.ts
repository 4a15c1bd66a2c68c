// The one door to unpdf (pdf.js), loaded when a .pdf is first read: gives the pieces of text of each page with their places.
import { ShuzhiError } from '../../base/errors.js';
import { MAX_PDF_PAGES, MAX_TEXT_LENGTH } from '../input-limits.js';
import { broken } from '../read-outcome.js';

/** A piece of text on a page: lower left corner, width and font size in points. */
export interface PdfPiece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

/** A page: its pieces in the order of the file, and whether it shows an image (asked only where it has next to no text). */
export interface PdfPage {
  readonly pieces: readonly PdfPiece[];
  readonly image: boolean;
}

/** Fewer characters than this on a page, beside an image, is what a scanner's own stamp or page number leaves. */
export const SPARSE_PAGE = 20;

interface TextItem {
  readonly str?: string;
  readonly transform?: readonly number[];
  readonly width?: number;
}

interface Page {
  readonly getTextContent: () => Promise<{ readonly items: readonly TextItem[] }>;
  readonly getOperatorList: () => Promise<{ readonly fnArray: readonly number[] }>;
  readonly cleanup: () => void;
}

interface Pdf {
  readonly numPages: number;
  readonly getPage: (page: number) => Promise<Page>;
  readonly destroy: () => Promise<void>;
}

interface Unpdf {
  readonly getDocumentProxy: (
    data: Uint8Array,
    options: Readonly<Record<string, unknown>>,
  ) => Promise<unknown>;
  readonly getResolvedPDFJS: () => Promise<{ readonly OPS: Readonly<Record<string, number>> }>;
}

/**
 * The pages of a document.
 * @throws ShuzhiError INPUT_PROTECTED, INPUT_BROKEN, INPUT_TOO_LARGE (pages, text)
 */
export async function readPdfPages(bytes: Uint8Array): Promise<readonly PdfPage[]> {
  const unpdf = (await import('unpdf')) as Unpdf;
  const { OPS } = await unpdf.getResolvedPDFJS();
  const images = new Set(
    Object.keys(OPS).filter((name) => name.startsWith('paint') && name.includes('Image')),
  );
  const imageOperators = new Set([...images].map((name) => OPS[name]!));
  const pdf = await openPdf(unpdf, bytes);
  try {
    const pages: PdfPage[] = [];
    let length = 0;
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await readPage(pdf, number, imageOperators);
      for (const piece of page.pieces) length += piece.text.length;
      if (length > MAX_TEXT_LENGTH) throw tooLarge(`${length} 字 · characters`, `≤ ${MAX_TEXT_LENGTH}`);
      pages.push(page);
    }
    return pages;
  } finally {
    await pdf.destroy();
  }
}

async function openPdf(unpdf: Unpdf, bytes: Uint8Array): Promise<Pdf> {
  try {
    // pdf.js takes the bytes away from their owner: it gets a copy. Verbosity 0: it would print its warnings.
    const pdf = (await unpdf.getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 })) as Pdf;
    if (pdf.numPages > MAX_PDF_PAGES) {
      await pdf.destroy();
      throw tooLarge(`${pdf.numPages} 页 · pages`, `≤ ${MAX_PDF_PAGES}`);
    }
    return pdf;
  } catch (error) {
    if (error instanceof ShuzhiError) throw error;
    if (error instanceof Error && error.name === 'PasswordException') {
      throw new ShuzhiError('INPUT_PROTECTED', '文件有打开密码 · a password is needed to open the file', {
        hint: '请取消密码后另存 · save it without a password',
        cause: error,
      });
    }
    throw broken(error);
  }
}

async function readPage(pdf: Pdf, number: number, imageOperators: ReadonlySet<number>): Promise<PdfPage> {
  try {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const pieces = items.flatMap(toPiece);
    const characters = pieces.reduce((sum, piece) => sum + piece.text.trim().length, 0);
    const image = characters < SPARSE_PAGE && (await showsImage(page, imageOperators));
    page.cleanup();
    return { pieces, image };
  } catch (error) {
    throw broken(error, `page ${number}`);
  }
}

async function showsImage(page: Page, imageOperators: ReadonlySet<number>): Promise<boolean> {
  const { fnArray } = await page.getOperatorList();
  return fnArray.some((operator) => imageOperators.has(operator));
}

function toPiece(item: TextItem): readonly PdfPiece[] {
  const { str, transform, width = 0 } = item;
  if (str === undefined || str === '' || transform === undefined) return [];
  const [, , slant = 0, height = 0, x = 0, y = 0] = transform;
  return [{ text: str, x, y, width, size: Math.hypot(slant, height) }];
}

function tooLarge(found: string, accepted: string): ShuzhiError {
  return new ShuzhiError('INPUT_TOO_LARGE', `超过限制：${found} · over the limit`, { hint: accepted });
}
