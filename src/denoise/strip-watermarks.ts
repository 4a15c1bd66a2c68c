// Removes watermark words that stand inside the text.
import type { Edit } from './edited-text.js';
import type { FurniturePhrases } from './furniture-phrases.js';

/** （www.example.com） [来源:www.example.cn] and bare addresses of sites. */
const address = /[（([【]?(?:来源[：:])?(?:https?:\/\/|www\.)[\w./?=&%#-]{3,120}[)）\]】]?/gi;

/** Edits that remove inline watermarks and addresses of sites. */
export function stripWatermarks(text: string, phrases: FurniturePhrases): readonly Edit[] {
  const edits: Edit[] = [];
  const hits = phrases.automaton.scan(text);
  for (let h = 0; h < hits.count; h++) {
    if (phrases.scopes[hits.patterns[h]!] !== 'inline') continue;
    edits.push({ start: hits.starts[h]!, end: hits.ends[h]!, replacement: '' });
  }
  for (const match of text.matchAll(address)) {
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
