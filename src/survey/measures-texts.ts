// What published measures read: a report as sentences of words, with set phrases and figures as single signs.
import { ShuzhiError } from '../base/errors.js';
import type { Segmenter } from '../document/segmenter.js';
import type { Analysis } from '../profile/analysis.js';

/** A set phrase, whatever its words: it would make any two reports alike. */
export const SLOGAN_WORD = '※';
/** A number, given or masked: a slot. */
export const FIGURE_WORD = '#';

/** A report as sentences of words. */
export interface MeasuredText {
  readonly id: string;
  readonly file: string;
  readonly organization: string | null;
  /** Whose words these are: the organisation's key, else the speaker, else the report; what document frequency counts. */
  readonly body: string;
  readonly year: number | null;
  readonly attributes: Readonly<Record<string, string>>;
  /** Sentences in text order, without noise and headings. */
  readonly sentences: readonly (readonly string[])[];
  /** Figures given that say something about the work. */
  readonly figures: number;
}

/**
 * Cuts an analysed report into sentences of words: noise, headings, white space and punctuation gone, each set phrase one
 * {@link SLOGAN_WORD}, each number one {@link FIGURE_WORD}. Set phrases go first because they alone would make every report
 * boilerplate; numbers become a slot so that 召开会议4次 and 召开会议6次 are one wording.
 * @param segmenter how to cut; `segmenter(codebook)` of this library or anything with `words`
 */
export function measuredText(analysis: Analysis, segmenter: Pick<Segmenter, 'words'>): MeasuredText {
  const { report, profiles, sentences, slogans } = analysis;
  const only = profiles.length === 1 ? profiles[0]! : null;
  const own = only !== null && only.voice === 'self' ? only.organizationKey : null;
  const speaker = profiles[0]?.speaker ?? null;
  return {
    id: report.id,
    file: report.file ?? report.id,
    organization: only?.organization ?? null,
    body: own === null ? `speaker ${speaker ?? report.id}` : `organization ${own}`,
    year: analysis.year,
    attributes: report.attributes ?? {},
    sentences: sentences.flatMap((sentence, index) => {
      if (sentence.role === 'noise' || sentence.heading) return [];
      const phrases = slogans.filter((slogan) => slogan.sentence === index);
      const words = wordsOf(report.text, sentence.start, sentence.end, phrases, segmenter);
      return words.length === 0 ? [] : [words];
    }),
    figures: analysis.scores.figures,
  };
}

function wordsOf(
  text: string,
  start: number,
  end: number,
  phrases: readonly { readonly start: number; readonly end: number }[],
  segmenter: Pick<Segmenter, 'words'>,
): readonly string[] {
  const words: string[] = [];
  const read = (from: number, to: number): void => {
    for (const word of segmenter.words(text.slice(from, to).replace(/\s+/g, ''))) {
      const sign = number.test(word) ? FIGURE_WORD : word;
      if (sign !== FIGURE_WORD || words.at(-1) !== FIGURE_WORD) words.push(sign);
    }
  };
  let at = start;
  for (const phrase of phrases) {
    if (phrase.start < at) continue;
    read(at, phrase.start);
    words.push(SLOGAN_WORD);
    at = phrase.end;
  }
  read(at, end);
  return words;
}

/** A word that is a number or a mask: 12, 3.5, XX. */
const number = /^(?:[0-9０-９.．,]+|[Xx×＊*]+)$/;

/** How many words a text has. */
export function wordCount({ sentences }: MeasuredText): number {
  return sentences.reduce((sum, { length }) => sum + length, 0);
}

/**
 * Refuses a corpus in which a measure would mean nothing.
 * @throws {ShuzhiError} CORPUS_TOO_SMALL
 */
export function assertEnough(
  measure: string,
  what: string,
  things: string,
  found: number,
  fewest: number,
): void {
  if (found >= fewest) return;
  throw new ShuzhiError(
    'CORPUS_TOO_SMALL',
    `${measure} 至少需要 ${fewest} ${what}，只有 ${found} · ${measure} needs ${fewest} ${things}, found ${found}`,
    { hint: '请增加报告；确有理由时可降低 fewest · add reports, or lower fewest if you know why' },
  );
}
