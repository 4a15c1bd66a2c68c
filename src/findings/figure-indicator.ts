// What a figure counts: the object word nearest to it in its clause, in its canonical form (讲党课4次 and 上党课6次 are both of 党课).
import type { ReadDocument } from '../document/document.js';
import type { FigureShape } from './figure-shape.js';

/** How far a word may stand before the figure it belongs to, and behind it (18名党员), in code units. */
const REACH = 14;
const REACH_BEHIND = 2;
const LONGEST_WORD = 14;
const CLAUSE_ENDS: ReadonlySet<string> = new Set('，。；！？：、\n,;:');

interface Word {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  /** A thing or a person, no doing. */
  readonly isObject: boolean;
}

/**
 * The canonical word for what a figure counts, empty where none stands near enough: the object that ends right before
 * it (发展党员18名), else the one that begins right behind it (走访18名困难党员), else the nearest word before it in the
 * clause, else the one right behind (组织84场宣讲).
 */
export function indicatorOf(document: ReadDocument, { start, end }: FigureShape): string {
  const { text } = document.clean;
  const before = nearestBefore(document, clauseStart(text, start), start);
  if (before?.isObject === true && before.end === start) return before.name;
  const behind = wordsIn(document, end, clauseEnd(text, end)).filter(
    (word) => word.start - end <= REACH_BEHIND,
  );
  const object = behind.find(({ isObject }) => isObject);
  return (object ?? before ?? behind[0])?.name ?? '';
}

/** The word that ends last before the figure; of those the longest. */
function nearestBefore(document: ReadDocument, from: number, to: number): Word | undefined {
  let best: Word | undefined;
  for (const word of wordsIn(document, from, to)) {
    if (best === undefined || word.end > best.end) best = word;
  }
  return best;
}

/** Words of doings name what is counted (谈心谈话, 宣讲), words of results do where they name a quantity (满意率, 产值): 达到 and 完成 name nothing. */
const QUANTITY = /[率度值额量]$|收入$/;

/** Object words and words of doings, by start, the longer first. */
function wordsIn(document: ReadDocument, from: number, to: number): readonly Word[] {
  const objects = document.cues
    .of('aspects', from, to)
    .map(({ start, end, row }) => ({ start, end, name: row.aspect, isObject: true }));
  const doings = document.cues
    .of('figure-levels', from, to)
    .filter(({ row }) => row.level === 'activity' || QUANTITY.test(row.phrase))
    .map(({ start, end, row }) => ({ start, end, name: row.phrase, isObject: false }));
  return [...objects, ...doings].sort((a, b) => a.start - b.start || b.end - a.end);
}

function clauseStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < REACH && !CLAUSE_ENDS.has(text[start - 1]!)) start--;
  return start;
}

function clauseEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && end - at < LONGEST_WORD && !CLAUSE_ENDS.has(text[end]!)) end++;
  return end;
}
