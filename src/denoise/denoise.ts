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
  const counts = {
    simplified: clean(true, (text) => simplifyScript(text, codebook)),
    restored: clean(traits.letters, restoreWords),
    watermarks: clean(true, (text) => stripWatermarks(text, phrases)),
    joined: clean(true, joinLines),
  };
  const noise = findNoise(now.text, phrases);
  const notices = noticesOf({ ...counts, noise: noise.length });
  return { raw, ...now, noise, masks: findMasks(now.text, codebook), notices };
}

/** How often each kind of cleaning was done. */
interface CleaningCounts {
  readonly simplified: number;
  readonly restored: number;
  readonly watermarks: number;
  readonly joined: number;
  readonly noise: number;
}

function noticesOf(counts: CleaningCounts): readonly Notice[] {
  const { simplified, restored, watermarks, joined, noise } = counts;
  const all: readonly (readonly [number, Notice])[] = [
    [
      simplified,
      notice(
        'script-simplified',
        `${simplified} 个繁体字按简体字识读`,
        `${simplified} traditional characters read as simplified`,
      ),
    ],
    [
      restored,
      notice('words-restored', `还原 ${restored} 处隐去的“党”字`, `${restored} hidden words restored`),
    ],
    [
      watermarks,
      notice('watermarks-removed', `去除 ${watermarks} 处文中水印`, `${watermarks} watermarks removed`),
    ],
    [joined, notice('lines-joined', `接合 ${joined} 处断行`, `${joined} broken lines joined`)],
    [noise, notice('noise-removed', `${noise} 行不属于正文`, `${noise} lines are no part of the text`)],
  ];
  return all.filter(([count]) => count > 0).map(([, one]) => one);
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
