// How much of a sentence is formula: the share of its words that are set phrases, stock words or mere function words.
import type { Span } from '../base/span.js';
import type { ReadDocument, Sentence } from '../document/document.js';
import type { Slogan } from './findings.js';

/** Formula of a sentence. */
export interface FormulaShare {
  /** Chinese characters covered ÷ Chinese characters, 0–1; 0 for a sentence without any. */
  readonly share: number;
  /** What is formula, as `code:words`, the strongest first. */
  readonly reasons: readonly string[];
}

/** Characters that carry no content of their own. */
const FUNCTION_WORDS = new Set(
  [
    ...'的了和与及对把在为是要以将并等各有中上下而也都就从向到着更做用让使得其该此这那之不能会可应须再又还已后前内外间时起来去大好多高新全强实最很',
  ].map((sign) => sign.charCodeAt(0)),
);
const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fff;
const MOST_REASONS = 4;

/** Measures the formula share of a sentence, its list mark and hidden words left out. */
export function formulaShare(
  document: ReadDocument,
  sentence: Sentence,
  slogans: readonly Slogan[],
): FormulaShare {
  const { text } = document.clean;
  const from = sentence.body;
  const covered = new Uint8Array(Math.max(0, sentence.end - from));
  const cover = (span: Span): void => {
    covered.fill(1, Math.max(0, span.start - from), Math.max(0, span.end - from));
  };
  const cues = document.cues.of('formulas', from, sentence.end);
  for (const cue of cues) cover(cue);
  for (const slogan of slogans) cover(slogan);
  let all = 0;
  let formula = 0;
  for (let i = from; i < sentence.end; i++) {
    const unit = text.charCodeAt(i);
    if (unit < FIRST_HAN || unit > LAST_HAN) continue;
    all++;
    if (covered[i - from] === 1 || FUNCTION_WORDS.has(unit)) formula++;
  }
  const stock = cues
    .filter((cue) => cue.row.formula !== 'stock-noun' && cue.row.formula !== 'frame')
    .map((cue) => `${cue.row.formula}:${cue.row.phrase}`);
  const reasons = [...slogans.map((slogan) => `set-phrase:${slogan.text}`), ...stock];
  return { share: all === 0 ? 0 : formula / all, reasons: [...new Set(reasons)].slice(0, MOST_REASONS) };
}
