// Looks at one cell of a dictionary for what the eye does not see: stray spaces and invisible characters.

/** Characters no entry can mean: controls (line breaks aside), zero-width and direction marks, what a wrong decoding leaves. */
const INVISIBLE = /(?![\n\r])\p{Cc}|[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffd]/u;

/** What is wrong with a cell as text: nothing (null), or a reason in Chinese and English. */
export function invisibleCharacter(cell: string): string | null {
  const found = INVISIBLE.exec(cell.trim());
  if (found === null) return null;
  const code = found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return `“${cell.replace(INVISIBLE, '□')}”中有看不见的字符 U+${code} · invisible character U+${code}`;
}

/** A reason where spaces (also full-width ones) stand before or after the cell's text; they are dropped when read. */
export function straySpaces(cell: string): string | null {
  return cell === cell.trim()
    ? null
    : `“${cell.trim()}”前后有多余的空格 · spaces before or after “${cell.trim()}”`;
}
