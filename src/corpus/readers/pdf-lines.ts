// Gathers the pieces of a PDF page into the lines one sees, without page numbers and running heads.
import type { PdfPage, PdfPiece } from './unpdf.js';

/** A line as it stands on the page, in points. */
export interface PdfLine {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly y: number;
  /** Font size of its longest piece. */
  readonly size: number;
}

/** The lines of each page, top to bottom as the file has them; page numbers and lines repeated on most pages are left out. */
export function pdfLines(pages: readonly PdfPage[]): readonly (readonly PdfLine[])[] {
  const all = pages.map((page) => linesOf(page.pieces));
  const running = runningLines(all);
  return all.map((lines) =>
    lines.filter((line, index) => !running.has(runningKey(line)) && !isPageNumber(lines, index)),
  );
}

function linesOf(pieces: readonly PdfPiece[]): readonly PdfLine[] {
  const lines: PdfLine[] = [];
  let current: PdfPiece[] = [];
  for (const piece of pieces) {
    const last = current.at(-1);
    if (last !== undefined && Math.abs(piece.y - last.y) > 0.5 * Math.max(piece.size, last.size)) {
      lines.push(...toLine(current));
      current = [];
    }
    current.push(piece);
  }
  lines.push(...toLine(current));
  return lines;
}

function toLine(pieces: readonly PdfPiece[]): readonly PdfLine[] {
  const sorted = [...pieces].sort((a, b) => a.x - b.x);
  const inked = sorted.filter((piece) => piece.text.trim() !== '');
  if (inked.length === 0) return [];
  const longest = inked.reduce((best, piece) => (piece.width > best.width ? piece : best));
  const first = inked[0]!;
  const last = inked.at(-1)!;
  return [
    {
      text: joinPieces(sorted).trim(),
      start: first.x,
      end: Math.max(...inked.map((piece) => piece.x + piece.width)),
      y: last.y,
      size: longest.size,
    },
  ];
}

/** Characters between which a narrow gap is the layout's, not the writer's: Word sets Han and Latin apart. */
const WIDE_MARK = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef“”‘’…—·]/;

function joinPieces(pieces: readonly PdfPiece[]): string {
  const text = pieces
    .map((piece) => (piece.text.trim() === '' && piece.width > 0.6 * piece.size ? '\u3000' : piece.text))
    .join('');
  return text.replace(/ {1,1000}/g, (gap, offset: number) => {
    const wide = WIDE_MARK.test(text[offset - 1] ?? '') || WIDE_MARK.test(text[offset + gap.length] ?? '');
    return wide ? '' : ' ';
  });
}

/** — 3 —, -3-, · 3 · */
const DASHED_NUMBER = /^[-—–―·•~～]\s?\d{1,4}\s?[-—–―·•~～]$/;
/** 第3页 共5页, 第 3 页, 3/5, Page 3 of 5 */
const COUNTED_PAGE =
  /^(?:第\s?\d{1,4}\s?页(?:[，,/\s]{0,3}共\s?\d{1,4}\s?页)?|\d{1,4}\s?\/\s?\d{1,4}|Page \d{1,4}(?: of \d{1,4})?)$/i;
const BARE_NUMBER = /^\d{1,4}$/;

/** Whether the first or last line of a page is its number. A bare number must stand apart: it may be the rest of a sentence. */
function isPageNumber(lines: readonly PdfLine[], index: number): boolean {
  if (index !== 0 && index !== lines.length - 1) return false;
  const line = lines[index]!;
  if (DASHED_NUMBER.test(line.text) || COUNTED_PAGE.test(line.text)) return true;
  const neighbour = lines[index === 0 ? 1 : index - 1];
  if (!BARE_NUMBER.test(line.text) || neighbour === undefined) return false;
  return line.size < 0.9 * neighbour.size || Math.abs(line.y - neighbour.y) > 2.2 * neighbour.size;
}

/** From this many pages on a repeated line is a running head; on fewer it may be the writer's repetition. */
const RUNNING_PAGES = 3;
const RUNNING_SHARE = 0.6;

function runningLines(pages: readonly (readonly PdfLine[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const lines of pages) {
    const edges = new Set(
      [lines[0], lines.at(-1)].flatMap((line) => (line === undefined ? [] : runningKey(line))),
    );
    for (const key of edges) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const needed = Math.max(RUNNING_PAGES, RUNNING_SHARE * pages.length);
  return new Set([...counts].filter(([, count]) => count >= needed).map(([key]) => key));
}

/** Same words at the same height: numbers in it may change from page to page. */
function runningKey(line: PdfLine): string {
  return `${Math.round(line.y / 3)}\t${line.text.replace(/\d/g, '0')}`;
}
