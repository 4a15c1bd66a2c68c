// Cuts a text into sentences as simply as can be: at line breaks and after 。！？；.
import type { GoldSpan } from '../gold.js';

export interface Sentence extends GoldSpan {
  readonly text: string;
}

const SENTENCE = /[^。！？；\n]+[。！？；]*[”’"」』）)]*/g;
/** 一是, 二要, 第三，, （四）, 五、, 6. */
const MARKER =
  /^(?:[一二三四五六七八九十]+(?:[、是要]|，)|第[一二三四五六七八九十]+[，、]|（[一二三四五六七八九十]+）|\d{1,2}[.．、])/;

/** The sentences in order, without the white space around them. */
export function cutSentences(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  for (const match of text.matchAll(SENTENCE)) {
    const [piece] = match;
    const words = piece.trim();
    if (words === '') continue;
    const start = match.index + piece.indexOf(words);
    sentences.push({ start, end: start + words.length, text: words });
  }
  return sentences;
}

/** A sentence without its list marker and its final punctuation: the stretch a statement would stand on. */
export function statementOf({ start, text }: Sentence): GoldSpan {
  const marker = MARKER.exec(text)?.[0].length ?? 0;
  const words = text.slice(marker).replace(/[。！？；，：]+[”’"」』）)]*$/, '');
  return { start: start + marker, end: start + marker + words.length };
}
