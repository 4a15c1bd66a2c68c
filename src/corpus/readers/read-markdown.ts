// Reads the text of a Markdown file: marks of headings, lists, emphasis, links and tables dropped, the words kept.
import { decodeEntities } from './html-entities.js';
import { tidyLines } from './tidy-lines.js';

/**
 * The text of a Markdown file, one line a line. Numbers of lists stay, since they are the outline. `**` is taken for
 * emphasis only where every line of the file pairs it (or the file escapes its stars): in reports it also masks names (`**镇党委`).
 * @example
 * readMarkdown('## 一、存在的问题\n\n1. **学习不深。**有的支部以会代训。') // '一、存在的问题\n1. 学习不深。有的支部以会代训。'
 */
export function readMarkdown(markdown: string): string {
  const lines = withoutFrontMatter(withoutComments(markdown).split(/\r\n?|\n/));
  const emphasis = starsAreEmphasis(lines);
  const kept: string[] = [];
  for (const line of lines) {
    if (FENCE.test(line) || RULE.test(line) || TABLE_RULE.test(line)) continue;
    kept.push(inlineText(withoutBlockMarks(line), emphasis));
  }
  return tidyLines(kept.join('\n'));
}

/** ``` or ~~~ around code. */
const FENCE = /^\s{0,3}(?:`{3,20}|~{3,20})[^`]{0,100}$/;
/** A line of only - * _ = : a rule, or the underline of a heading. Three stars or more, so that a masked name (**) stays. */
const RULE = /^\s{0,3}(?:-[- ]{1,200}|={2,200}|(?:\*\s?){3,200}|(?:_\s?){3,200})$/;
/** |---|:--:| */
const TABLE_RULE = /^\s{0,3}\|?[-: ]{3,200}\|[-:| ]{0,500}$/;

function withoutComments(text: string): string {
  const parts: string[] = [];
  let at = 0;
  for (let open = text.indexOf('<!--'); open >= 0; open = text.indexOf('<!--', at)) {
    const close = text.indexOf('-->', open + 4);
    if (close < 0) break;
    parts.push(text.slice(at, open));
    at = close + 3;
  }
  parts.push(text.slice(at));
  return parts.join('');
}

function withoutFrontMatter(lines: readonly string[]): readonly string[] {
  if (lines[0]?.trimEnd() !== '---') return lines;
  const end = lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)\s{0,10}$/.test(line));
  return end > 0 ? lines.slice(end + 1) : lines;
}

function starsAreEmphasis(lines: readonly string[]): boolean {
  if (lines.some((line) => line.includes('\\*'))) return true;
  return lines.every((line) => (line.split('**').length - 1) % 2 === 0);
}

function withoutBlockMarks(line: string): string {
  const text = line
    .replace(/^\s{0,3}(?:>\s?){1,10}/, '')
    .replace(/^\s{0,3}#{1,6}\s{1,10}/, '')
    .replace(/^\s{0,12}[-+*]\s{1,4}(?:\[[ xX]\]\s)?/, '')
    .trim();
  if (!text.startsWith('|') || !text.endsWith('|') || text.length < 2) return text;
  return text
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim())
    .join('\t');
}

/** `\*`, `\#`, `1\.`: held as a noncharacter and a letter while the marks around them are taken off. */
const ESCAPED = /\\([!-/:-@[-`{-~])/g;
const HELD = /\ufdd0([\u0121-\u017e])/g;
const HELD_SHIFT = 0x100;

function inlineText(line: string, emphasis: boolean): string {
  let text = line.replace(ESCAPED, (_, mark: string) => hold(mark));
  text = text
    .replace(/!\[[^\]]{0,200}\]\([^)]{0,2000}\)/g, '')
    .replace(/\[([^\]]{1,500})\]\([^)]{0,2000}\)/g, '$1')
    .replace(/<(https?:[^>\s]{1,2000})>/g, '$1')
    .replace(/<\/?[A-Za-z][^<>]{0,500}>/g, '')
    .replace(/`([^`]{1,1000})`/g, '$1');
  if (emphasis) {
    text = text
      .replace(/\*\*([^*\s](?:[^*]{0,2000}[^*\s])?)\*\*/g, '$1')
      .replace(/__([^_\s](?:[^_]{0,2000}[^_\s])?)__/g, '$1');
  }
  return decodeEntities(
    text.replace(HELD, (_, held: string) => String.fromCharCode(held.charCodeAt(0) - HELD_SHIFT)),
  );
}

function hold(mark: string): string {
  return `\ufdd0${String.fromCharCode(mark.charCodeAt(0) + HELD_SHIFT)}`;
}
