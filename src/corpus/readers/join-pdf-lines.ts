// Joins the lines of a PDF back to the paragraphs that were typed, by indent, right margin and line pitch.
import type { PdfLine } from './pdf-lines.js';

/** Where the text block stands, in points. */
interface Block {
  readonly left: number;
  readonly right: number;
  /** Usual distance of two lines. */
  readonly pitch: number;
  /** Whether paragraphs begin with an indent, as Chinese official documents have them. */
  readonly indented: boolean;
}

/**
 * The paragraphs of a document. A line goes on the one before it if it begins at the left margin, the one before reaches
 * the right margin, and neither size nor spacing changes; it may do so across pages.
 */
export function joinPdfLines(pages: readonly (readonly PdfLine[])[]): readonly string[] {
  const block = measure(pages);
  const paragraphs: string[] = [];
  let before: PdfLine | null = null;
  for (const lines of pages) {
    lines.forEach((line, index) => {
      const gap = index === 0 || before === null ? null : before.y - line.y;
      if (before !== null && continues(before, line, gap, block)) {
        paragraphs.push(glue(paragraphs.pop() ?? '', line.text));
      } else paragraphs.push(line.text);
      before = line;
    });
  }
  return paragraphs;
}

function continues(before: PdfLine, line: PdfLine, gap: number | null, block: Block): boolean {
  const em = before.size;
  if (Math.abs(line.size - em) > 0.1 * em) return false;
  if (line.start - block.left > 0.7 * em) return false;
  if (gap !== null && (gap <= 0 || gap > (block.indented ? 1.8 : 1.3) * block.pitch)) return false;
  if (before.end - block.left < NARROWEST * em) return false;
  // An unbreakable word or number may leave some room; with indents the next line's start has already spoken.
  if (before.end < block.right - (block.indented ? 4 : 1.6) * em) return false;
  return block.indented || !(SENTENCE_END.test(before.text) && LIST_MARK.test(line.text));
}

/** Lines shorter than this, in ems, are full in no document: where all are short, none goes on. */
const NARROWEST = 12;

const SENTENCE_END = /[。！？：；][”’）]?$/;
/** 一、 （二） 3. 4、 (5) 一是 第六， */
const LIST_MARK =
  /^(?:[一二三四五六七八九十]{1,3}[、是要]|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.．、]|第[一二三四五六七八九十]{1,3}[，、])/;

function glue(before: string, after: string): string {
  const latin = /[A-Za-z,.;]$/.test(before) && /^[A-Za-z]/.test(after);
  return latin ? `${before} ${after}` : before + after;
}

function measure(pages: readonly (readonly PdfLine[])[]): Block {
  const lines = pages.flat();
  const left = quantile(
    lines.map((line) => line.start),
    0.02,
  );
  // Hanging punctuation stands outside the margin: most full lines do not.
  const right = quantile(
    lines.filter((line) => line.start - left < 3 * line.size).map((line) => line.end),
    0.75,
  );
  const gaps = pages.flatMap((page) => page.slice(1).map((line, index) => page[index]!.y - line.y));
  const inner = lines.filter((line) => line.start - left < 3.5 * line.size);
  const indents = inner.filter((line) => line.start - left > 1.3 * line.size);
  return {
    left,
    right,
    pitch: quantile(
      gaps.filter((gap) => gap > 0),
      0.5,
    ),
    indented: indents.length >= Math.max(2, 0.1 * inner.length),
  };
}

/** The value below which the given share of the values lies; 0 without values. */
function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
}
