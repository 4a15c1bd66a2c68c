// Joins lines that were broken at a fixed width, as PDF copies have them, where the text shows that habit.
import type { Edit } from './edited-text.js';
import { listMarkLength } from './list-mark-length.js';
import { isPageNumber } from './page-furniture.js';

interface Line {
  readonly start: number;
  readonly end: number;
  /** Whether it begins with two spaces or more: a new paragraph. */
  readonly indented: boolean;
}

/** Widths at which pages break lines, in characters. */
const NARROWEST = 16;
const WIDEST = 60;
/** How much shorter than the widest a full line can be: a mark or a number is not broken. */
const SLACK = 3;
const FEWEST_BROKEN = 4;

/** Edits that remove the line breaks inside paragraphs, with page numbers that stand between; none where no habit shows. */
export function joinLines(text: string): readonly Edit[] {
  const lines = linesOf(text);
  const width = brokenWidth(text, lines);
  if (width === null) return [];
  const edits: Edit[] = [];
  for (let i = 0; i + 1 < lines.length; ) {
    let next = i + 1;
    while (next < lines.length && isPageNumber(text, lines[next]!.start, lines[next]!.end)) next++;
    if (next < lines.length && continues(text, lines[i]!, lines[next]!, width)) {
      edits.push({ start: lines[i]!.end, end: lines[next]!.start, replacement: '' });
    }
    i = next;
  }
  return edits;
}

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  for (let from = 0; from < text.length; ) {
    const newline = text.indexOf('\n', from);
    const to = newline < 0 ? text.length : newline;
    let start = from;
    while (start < to && text.charCodeAt(start) === 0x20) start++;
    let end = to;
    while (end > start && text.charCodeAt(end - 1) === 0x20) end--;
    if (start < end) lines.push({ start, end, indented: start - from >= 2 });
    from = to + 1;
  }
  return lines;
}

/** The width lines are broken at, or null where they are not. */
function brokenWidth(text: string, lines: readonly Line[]): number | null {
  if (lines.length < FEWEST_BROKEN + 1) return null;
  const lengths = lines.map(({ start, end }) => end - start).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.9)]!;
  if (width < NARROWEST || width > WIDEST || lengths.at(-1)! > width * 1.5 + SLACK) return null;
  let full = 0;
  let broken = 0;
  for (const { start, end } of lines.slice(0, -1)) {
    if (end - start < width - SLACK) continue;
    full++;
    if (!endsSentence(text.charCodeAt(end - 1))) broken++;
  }
  return broken >= FEWEST_BROKEN && broken * 2 >= full && full * 3 >= lines.length ? width : null;
}

function continues(text: string, line: Line, next: Line, width: number): boolean {
  if (line.end - line.start < width - SLACK - (next.indented ? 0 : SLACK)) return false;
  if (next.indented) return false;
  const last = text.charCodeAt(line.end - 1);
  if (isOpen(last)) return true;
  const marked = listMarkLength(text, next.start) > 0;
  if (!endsSentence(last)) return !marked;
  // A full line may end its paragraph by chance: then an item or a heading follows.
  item.lastIndex = next.start;
  if (marked || item.test(text)) return false;
  return next.end - next.start >= width - SLACK || endsSentence(text.charCodeAt(next.end - 1));
}

/** 二是 第三， 其次，: members of a list that stand at the start of a line. */
const item =
  /[一二三四五六七八九十]{1,3}(?:是|要)|第[一二三四五六七八九十]{1,3}[，、：]|(?:首先|其次|再次|最后|此外)[，、]/y;

/** 。！？；： — a line that ends so may end its paragraph. */
const endsSentence = (unit: number): boolean =>
  unit === 0x3002 || unit === 0xff01 || unit === 0xff1f || unit === 0xff1b || unit === 0xff1a;

/** ，、 — a line that ends so goes on whatever follows. */
const isOpen = (unit: number): boolean => unit === 0xff0c || unit === 0x3001;
