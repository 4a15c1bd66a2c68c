// Cuts text into words: the interface of segmenters and the choice of one.
import { assertOneOf, assertOptions } from '../base/assert-options.js';
import { ShuzhiError } from '../base/errors.js';
import type { Codebook } from '../codebook/codebook.js';
import { defaultWordTable } from '../codebook/default-word-table.js';
import { type AddedWord, withWords } from '../codebook/word-table.js';
import { TextCutter } from './segment-text.js';
import { nodejiebaSegment } from './segmenter-nodejieba.js';

/** The engines: the library's own, or the optional package nodejieba. */
export const segmenterEngines = ['own', 'nodejieba'] as const;
export type SegmenterEngine = (typeof segmenterEngines)[number];

/** Cuts text into words. */
export interface Segmenter {
  readonly engine: SegmenterEngine;
  /**
   * Offsets (UTF-16 code units) after each token of `text` from `from` (default 0) to `to` (default its end):
   * ascending, the last one is `to`; the tokens, punctuation and white space among them, cover the stretch.
   */
  segment(text: string, from?: number, to?: number): Int32Array;
  /** The words of a text: its tokens that hold a letter, a Chinese character or a digit. */
  words(text: string): readonly string[];
}

/** Options of {@link segmenter}. */
export interface SegmenterOptions {
  /**
   * `own` (default): maximum-probability path over the word list, offsets, works in workers. `nodejieba`: the
   * optional native package with its hidden Markov model, which guesses words that are in no list (names); main
   * thread only, slower, and it cannot be given words.
   */
  readonly engine?: SegmenterEngine;
  /** Words to be known besides the list and `segmenter-words.csv`. Default: none. */
  readonly words?: readonly AddedWord[];
  /** Keep the set phrases of the codebook whole, so that they are counted as one word. Default false. */
  readonly slogans?: boolean;
}

/**
 * Makes a segmenter. The word list (jieba's, 348,982 words) is loaded when the first one is made, in about 0.15 s.
 * @param codebook brings the words of the genre (`segmenter-words.csv`) and, if asked for, its set phrases
 * @throws ShuzhiError OPTION_UNKNOWN; OPTION_INVALID (words for nodejieba); PACKAGE_MISSING where nodejieba is not
 * installed or was installed without being built
 * @example
 * segmenter(defaultCodebook()).words('2022年，我镇党委共召开会议12次。')
 * // ['2022', '年', '我', '镇党委', '共', '召开', '会议', '12', '次']
 */
export function segmenter(codebook: Codebook, options: SegmenterOptions = {}): Segmenter {
  assertOptions('segmenter', options, ['engine', 'words', 'slogans']);
  const engine = options.engine ?? 'own';
  assertOneOf('segmenter', 'engine', engine, segmenterEngines);
  const segment = engine === 'own' ? ownSegment(addedWords(codebook, options)) : foreignSegment(options);
  return Object.freeze({
    engine,
    segment: (text: string, from = 0, to = text.length) => segment(text, from, to),
    words: (text: string) => wordsOf(text, segment(text, 0, text.length)),
  });
}

type Segment = (text: string, from: number, to: number) => Int32Array;

function addedWords(codebook: Codebook, options: SegmenterOptions): readonly AddedWord[] {
  const slogans = options.slogans === true ? codebook.tables.slogans : [];
  return [
    ...slogans.map(({ phrase }) => ({ word: phrase })),
    ...codebook.tables['segmenter-words'],
    ...(options.words ?? []),
  ];
}

function ownSegment(words: readonly AddedWord[]): Segment {
  const table = defaultWordTable();
  const cutter = new TextCutter(words.length === 0 ? table : withWords(table, words));
  return (text, from, to) => cutter.cut(text, from, to);
}

function foreignSegment(options: SegmenterOptions): Segment {
  if (options.slogans === true || (options.words ?? []).length > 0) {
    throw new ShuzhiError(
      'OPTION_INVALID',
      'nodejieba 引擎不能加词 · the nodejieba engine cannot be given words',
      {
        hint: '用 engine: "own" · use engine "own": words given to nodejieba would stay for the whole process',
      },
    );
  }
  return nodejiebaSegment();
}

const WORD = /[\p{L}\p{N}]/u;

function wordsOf(text: string, ends: Int32Array): readonly string[] {
  const words: string[] = [];
  let start = 0;
  for (const end of ends) {
    const token = text.slice(start, end);
    if (WORD.test(token)) words.push(token);
    start = end;
  }
  return words;
}
