// How long the outline mark is that begins at an offset: enough to know headings while lines are still being mended.

/** 一、 （一） 1. (1) 第一部分 */
const mark =
  /(?:[一二三四五六七八九十]{1,3} ?[、．.]|[（(](?:[一二三四五六七八九十]{1,3}|\d{1,2})[)）]|\d{1,2} ?[.．、](?!\d)|第[一二三四五六七八九十]{1,3}(?:部分|章|节|篇))/y;

/** Length in code units of the outline mark at `offset`, 0 where none begins there. */
export function listMarkLength(text: string, offset: number): number {
  mark.lastIndex = offset;
  return mark.exec(text)?.[0].length ?? 0;
}
