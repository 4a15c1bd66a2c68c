// Removes watermark words that stand inside the text.
import { matchesOf } from '../base/matches.js';
import type { Edit } from './edited-text.js';
import type { FurniturePhrases } from './furniture-phrases.js';

/** （www.example.com） [来源:www.example.cn] and bare addresses of sites. */
const address = /[（([【]?(?:来源[：:])?(?:https?:\/\/|www\.)[\w./?=&%#-]{3,120}[)）\]】]?/gi;

/** Edits that remove inline watermarks and addresses of sites. */
export function stripWatermarks(text: string, phrases: FurniturePhrases): readonly Edit[] {
  const edits: Edit[] = [];
  for (const phrase of phrases.inline) {
    for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + phrase.length)) {
      edits.push({ start: at, end: at + phrase.length, replacement: '' });
    }
  }
  for (const match of matchesOf(address, text)) {
    edits.push({ start: match.index, end: match.index + match[0].length, replacement: '' });
  }
  return withoutOverlap(edits);
}

function withoutOverlap(edits: readonly Edit[]): readonly Edit[] {
  const kept: Edit[] = [];
  for (const edit of [...edits].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (kept.length === 0 || edit.start >= kept.at(-1)!.end) kept.push(edit);
  }
  return kept;
}
