// How alike a report is to its organisation's previous one: four published measures of year-on-year similarity.

import { byCodeUnit } from '../base/by-code-unit.js';
import { type DataTable, table } from '../base/table.js';
import { type MeasuredText, wordCount } from './measures-texts.js';

/** How alike two texts are, each 0 (nothing in common) to 1 (the same). */
export interface Similarity {
  /** Cosine of the word counts. */
  readonly cosine: number;
  /** Words in both ÷ words in either. */
  readonly jaccard: number;
  /** 1 − fewest words inserted, deleted or replaced ÷ words of the longer text. */
  readonly edit: number;
  /** 1 − words of sentences added or deleted ÷ words of both texts. */
  readonly simple: number;
}

/** A report and the organisation's previous one. */
export interface SimilarityRow extends Similarity {
  readonly organization: string | null;
  readonly year: number;
  readonly previousYear: number;
  readonly file: string;
  readonly previousFile: string;
  readonly words: number;
  readonly previousWords: number;
}

const columns = [
  'organization',
  'year',
  'previousYear',
  'file',
  'previousFile',
  'words',
  'previousWords',
  'cosine',
  'jaccard',
  'edit',
  'simple',
] as const satisfies readonly (keyof SimilarityRow)[];

/**
 * One row for each report that has a predecessor: its body's report of the latest earlier year (the first by file, if there are
 * several), ordered by file. Reports without a year and texts without words are left out. A high value is what to expect of any office;
 * the change is the news. Longer texts are mechanically more alike in `cosine`: compare reports of like length.
 *
 * *Source:* after Cohen, Malloy & Nguyen 2020, Lazy Prices, Journal of Finance 75; `edit` and `simple` are divided by length here instead
 * of being scaled to the sample's extremes, so that a value does not depend on the other reports.
 */
export function yearSimilarity(texts: readonly MeasuredText[]): DataTable<SimilarityRow> {
  const ordered = [...texts].sort((a, b) => byCodeUnit(a.file, b.file));
  const rows = ordered.flatMap((text) => {
    const previous = predecessorOf(text, ordered);
    if (previous === undefined || wordCount(text) === 0 || wordCount(previous) === 0) return [];
    return [
      {
        organization: text.organization,
        year: text.year!,
        previousYear: previous.year!,
        file: text.file,
        previousFile: previous.file,
        words: wordCount(text),
        previousWords: wordCount(previous),
        ...similarity(text, previous),
      },
    ];
  });
  return table(columns, rows);
}

function predecessorOf(text: MeasuredText, ordered: readonly MeasuredText[]): MeasuredText | undefined {
  const { body, year } = text;
  if (year === null) return undefined;
  let latest: MeasuredText | undefined;
  for (const other of ordered) {
    if (other.body !== body || other.year === null || other.year >= year) continue;
    if (latest === undefined || other.year > latest.year!) latest = other;
  }
  return latest;
}

/**
 * The four similarities of two texts with words.
 * @example
 * similarity({ sentences: [['抓', '落实']] }, { sentences: [['抓', '落实']] }).cosine // 1
 */
export function similarity(
  one: Pick<MeasuredText, 'sentences'>,
  other: Pick<MeasuredText, 'sentences'>,
): Similarity {
  const a = one.sentences.flat();
  const b = other.sentences.flat();
  return {
    ...byWords(a, b),
    edit: 1 - edits(a, b) / Math.max(a.length, b.length),
    simple: 1 - changedWords(one.sentences, other.sentences) / (a.length + b.length),
  };
}

function byWords(a: readonly string[], b: readonly string[]): Pick<Similarity, 'cosine' | 'jaccard'> {
  const inA = countsOf(a);
  const inB = countsOf(b);
  let product = 0;
  let shared = 0;
  for (const [word, times] of inA) {
    const others = inB.get(word);
    if (others === undefined) continue;
    product += times * others;
    shared++;
  }
  const squares = squareSum(inA) * squareSum(inB);
  return { cosine: product / Math.sqrt(squares), jaccard: shared / (inA.size + inB.size - shared) };
}

function countsOf(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function squareSum(counts: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const times of counts.values()) sum += times * times;
  return sum;
}

/** Levenshtein distance in words, one row of the table at a time. */
function edits(a: readonly string[], b: readonly string[]): number {
  const numbers = new Map<string, number>();
  const numbered = (words: readonly string[]): Int32Array =>
    Int32Array.from(words, (word) => {
      const number = numbers.get(word) ?? numbers.size;
      numbers.set(word, number);
      return number;
    });
  const from = numbered(a);
  const to = numbered(b);
  const row = Int32Array.from({ length: to.length + 1 }, (_cell, i) => i);
  for (let i = 1; i <= from.length; i++) {
    let diagonal = row[0]!;
    row[0] = i;
    for (let j = 1; j <= to.length; j++) {
      const above = row[j]!;
      const replaced = diagonal + (from[i - 1] === to[j - 1] ? 0 : 1);
      row[j] = Math.min(replaced, above + 1, row[j - 1]! + 1);
      diagonal = above;
    }
  }
  return row[to.length]!;
}

/** Words of the sentences outside the heaviest common sequence of sentences: those a comparison of the two texts would mark. */
function changedWords(a: readonly (readonly string[])[], b: readonly (readonly string[])[]): number {
  const keysOfB = b.map((sentence) => sentence.join(' '));
  const row = new Float64Array(b.length + 1);
  for (const sentence of a) {
    const key = sentence.join(' ');
    let diagonal = 0;
    for (let j = 1; j <= b.length; j++) {
      const above = row[j]!;
      const kept = keysOfB[j - 1] === key ? diagonal + sentence.length : 0;
      row[j] = Math.max(kept, above, row[j - 1]!);
      diagonal = above;
    }
  }
  const words =
    a.reduce((sum, { length }) => sum + length, 0) + b.reduce((sum, { length }) => sum + length, 0);
  return words - 2 * row[b.length]!;
}
