// Knows page numbers, tables of contents with dot leaders, and other furniture by its shape alone.

/** - 3 -   — 12 —   第3页 共12页   3/12   · 5 · */
const pageNumber =
  /^(?:[-—－–·~]{1,2}\s?\d{1,3}\s?[-—－–·~]{1,2}|第\s?\d{1,3}\s?页[，,\s]{0,2}(?:共\s?\d{1,3}\s?页)?|\d{1,3}\s?\/\s?\d{1,3}|\d{1,3})$/;
/** 二、存在的问题………………5 */
const dotLeader = /[….·]{3,}\s?\d{1,3}$/;
/** 目 录 */
const contents = /^目\s{0,6}录[：:]?$/;
const LONGEST = 60;

/** Whether a line is only a page number. */
export function isPageNumber(text: string, start: number, end: number): boolean {
  return end - start <= 20 && pageNumber.test(text.slice(start, end));
}

/** Whether a line belongs to a table of contents by its shape. */
export function isContentsLine(text: string, start: number, end: number): boolean {
  if (end - start > LONGEST) return false;
  const line = text.slice(start, end);
  return contents.test(line) || dotLeader.test(line);
}
