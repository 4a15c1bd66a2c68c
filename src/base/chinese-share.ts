// How much of a text consists of the commonest Chinese characters and marks: tells a right decoding from a wrong one.

/** The most frequent characters of modern Chinese prose with their traditional forms, and its marks. */
const COMMON = new Set(
  '的一是不了在有人这這个個上们們来來到大为為和国國地以时時要就出会會可也你对對生能作工，。、；：“”《》',
);

/**
 * Share (0–1) of a text's code units that are among the ~25 commonest Han characters or Chinese marks.
 * True Chinese prose lies near 0.2, a wrongly decoded one below 0.01.
 */
export function chineseShare(text: string): number {
  if (text === '') return 0;
  let common = 0;
  for (let i = 0; i < text.length; i++) if (COMMON.has(text[i]!)) common++;
  return common / text.length;
}
