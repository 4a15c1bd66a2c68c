// How much of a sentence is formula: the share of its words that are set phrases, stock words or mere function words.
import { matchesOf } from '../base/matches.js';
import type { Span } from '../base/span.js';
import { defaultBackground } from '../codebook/background.js';
import type { ReadDocument } from '../document/document.js';
import { findCourtesies } from './boilerplate-courtesy.js';
import type { Slogan } from './findings.js';

/** Formula in a document, asked by stretch. */
export interface FormulaCover {
  /** Chinese characters covered ÷ Chinese characters of the stretch, 0–1; 0 for a stretch without any. */
  share(from: number, to: number): number;
  /** What is formula in the stretch, as `code:words`: its set phrases, then its stock verbs, praise and exhortation. */
  reasons(from: number, to: number, slogans: readonly Slogan[]): readonly string[];
}

const HAN = 1;
const COVERED = 2;
const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fff;
const MOST_REASONS = 4;

/** Works and laws of the whole country: to name them says nothing about this organisation. */
const COMMON_TITLE = /《(?:中国共产党|中华人民共和国|习近平|党章|论|关于新形势下)[^《》\n]{0,60}》/g;

/** The titles in a text that every organisation names. */
export function commonTitles(text: string): readonly Span[] {
  const found: Span[] = [];
  for (const match of matchesOf(COMMON_TITLE, text)) {
    found.push({ start: match.index, end: match.index + match[0].length });
  }
  return found;
}

/** Characters that carry no content of their own, by code unit. */
const FUNCTION_WORDS = functionWords(
  '的了和与及对把在为是要以将并等各有中上下而也都就从向到着更做用让使得其该此这那之不能会可应须再又还已后前内外间时起来去大好多高新全强实最很',
);

function functionWords(signs: string): Uint8Array {
  const marks = new Uint8Array(65_536);
  for (const sign of signs) marks[sign.charCodeAt(0)] = 1;
  return marks;
}

/** Marks what is formula in a document, once for all its sentences. */
export function coverFormula(document: ReadDocument, slogans: readonly Slogan[]): FormulaCover {
  const { text } = document.clean;
  const marks = new Uint8Array(text.length);
  const cover = (span: Span): void => {
    for (let i = span.start; i < span.end; i++) marks[i] = COVERED;
  };
  for (const cue of document.cues.of('formulas')) cover(cue);
  for (const slogan of slogans) cover(slogan);
  for (const title of commonTitles(text)) cover(title);
  for (const courtesy of findCourtesies(text)) cover(courtesy);
  for (const recurring of defaultBackground().find(text)) cover(recurring);
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < FIRST_HAN || unit > LAST_HAN) marks[i] = 0;
    else if (marks[i] === 0) marks[i] = FUNCTION_WORDS[unit] === 1 ? COVERED : HAN;
  }
  return {
    share: (from, to) => shareOf(marks, from, to),
    reasons: (from, to, found) => {
      const stock = document.cues
        .of('formulas', from, to)
        .filter((cue) => cue.row.formula !== 'stock-noun' && cue.row.formula !== 'frame')
        .map((cue) => `${cue.row.formula}:${cue.row.phrase}`);
      const phrases = found.map((slogan) => `set-phrase:${slogan.text}`);
      return [...new Set([...phrases, ...stock])].slice(0, MOST_REASONS);
    },
  };
}

function shareOf(marks: Uint8Array, from: number, to: number): number {
  let all = 0;
  let formula = 0;
  for (let i = from; i < to; i++) {
    if (marks[i] === 0) continue;
    all++;
    if (marks[i] === COVERED) formula++;
  }
  return all === 0 ? 0 : formula / all;
}
