// Raw text to clean text: the one entry of this folder.
import type { Notice } from '../base/notice.js';
import type { Codebook } from '../codebook/codebook.js';
import type { CleanText } from './clean-text.js';
import { applyEdits, type Edit, type EditedText } from './edited-text.js';
import { findMasks } from './find-masks.js';
import { findNoise } from './find-noise.js';
import { furniturePhrases } from './furniture-phrases.js';
import { joinLines } from './join-lines.js';
import { mendSpaces } from './mend-spaces.js';
import { mendWidths } from './mend-widths.js';
import { restoreWords, stripPinyin } from './restore-words.js';
import { simplifyScript } from './simplify-script.js';
import { stripMarkup } from './strip-markup.js';
import { stripWatermarks } from './strip-watermarks.js';
import { textTraits } from './text-traits.js';

/**
 * Cleans a text for reading: HTML remains, stray spaces, watermarks inside sentences and broken lines go; digits and
 * marks come to one width; lines that are not part of the document are marked as noise but stay. Nothing is added, so
 * every offset leads back to the text as decoded through `source`.
 * @param raw the text as decoded
 */
export function denoise(raw: string, codebook: Codebook): CleanText {
  const traits = textTraits(raw);
  const phrases = furniturePhrases(codebook);
  const notices: Notice[] = [];
  let now: EditedText = { text: raw, source: null };
  const clean = (wanted: boolean, edits: (text: string) => readonly Edit[]): number => {
    if (!wanted) return 0;
    const made = edits(now.text);
    now = applyEdits(now, made);
    return made.length;
  };
  clean(traits.markup, stripMarkup);
  clean(traits.lineEnds || traits.markup, mendLineEnds);
  clean(traits.spaces || traits.markup, mendSpaces);
  clean(traits.widths || traits.markup, mendWidths);
  clean(traits.letters, stripPinyin);
  const simplified = clean(true, (text) => simplifyScript(text, codebook));
  const restored = clean(traits.letters, restoreWords);
  const marks = clean(true, (text) => stripWatermarks(text, phrases));
  const joined = clean(true, joinLines);
  const noise = findNoise(now.text, phrases);
  if (simplified > 0)
    notices.push(
      notice(
        'script-simplified',
        `${simplified} 个繁体字按简体字识读`,
        `${simplified} traditional characters read as simplified`,
      ),
    );
  if (restored > 0)
    notices.push(
      notice('words-restored', `还原 ${restored} 处隐去的“党”字`, `${restored} hidden words restored`),
    );
  if (marks > 0)
    notices.push(notice('watermarks-removed', `去除 ${marks} 处文中水印`, `${marks} watermarks removed`));
  if (joined > 0)
    notices.push(notice('lines-joined', `接合 ${joined} 处断行`, `${joined} broken lines joined`));
  if (noise.length > 0)
    notices.push(
      notice(
        'noise-removed',
        `${noise.length} 行不属于正文`,
        `${noise.length} lines are no part of the text`,
      ),
    );
  return { raw, ...now, noise, masks: findMasks(now.text, codebook), notices };
}

const notice = (code: string, chinese: string, english: string): Notice => ({
  code,
  message: `${chinese} · ${english}`,
});

/** Carriage returns before a line feed go; other line ends become line feeds. */
function mendLineEnds(text: string): readonly Edit[] {
  const edits: Edit[] = [];
  for (const match of text.matchAll(/\r\n?|[\v\f\u2028\u2029\u0085]/g)) {
    const feed = match[0] === '\r\n';
    edits.push({ start: match.index, end: match.index + 1, replacement: feed ? '' : '\n' });
  }
  return edits;
}
