// What learning was worth, as a table: precision, recall and F1 by category, before and after.
import { type DataTable, table } from '../base/table.js';
import type { CategoryScore, CategoryScores } from './category-scores.js';
import type { LearningTrial } from './learn-categoriser.js';

/** A category, or one of the summaries `micro` and `macro`. Shares 0–1 with three digits. */
export interface LearnedRow {
  readonly category: string;
  readonly name: string;
  /** Statements the analyst put there. */
  readonly n: number;
  readonly precisionBefore: number | null;
  readonly precisionAfter: number | null;
  readonly recallBefore: number | null;
  readonly recallAfter: number | null;
  readonly f1Before: number;
  readonly f1After: number;
}

const columns = [
  'category',
  'name',
  'n',
  'precisionBefore',
  'precisionAfter',
  'recallBefore',
  'recallAfter',
  'f1Before',
  'f1After',
] as const;

/** Chinese headings with the English in short, for terminals. */
export const learnedHeaders: Readonly<Record<(typeof columns)[number], string>> = {
  category: 'category',
  name: '类别',
  n: 'n',
  precisionBefore: '准确 P 前',
  precisionAfter: '后',
  recallBefore: '召回 R 前',
  recallAfter: '后 ',
  f1Before: 'F1 前',
  f1After: '后  ',
};

/** A row for each category used or given, most frequent first, then `micro` and `macro`. */
export function learnedTable(
  { before, after, statements }: LearningTrial,
  nameOf: (category: string) => string,
): DataTable<LearnedRow> {
  const was = new Map(before.categories.map((score) => [score.category, score]));
  const is = new Map(after.categories.map((score) => [score.category, score]));
  const names = [...new Set([...was.keys(), ...is.keys()])].sort();
  const rows = names
    .map((category) => learnedRow(category, nameOf(category), was.get(category), is.get(category)))
    .sort((a, b) => b.n - a.n);
  return table(columns, [...rows, microRow(before, after, statements), macroRow(before, after, statements)]);
}

const rounded = (share: number): number => Math.round(share * 1000) / 1000;
const shown = (share: number | null | undefined): number | null =>
  share === null || share === undefined ? null : rounded(share);

function learnedRow(
  category: string,
  name: string,
  was: CategoryScore | undefined,
  is: CategoryScore | undefined,
): LearnedRow {
  return {
    category,
    name,
    n: was?.n ?? is?.n ?? 0,
    precisionBefore: shown(was?.precision),
    precisionAfter: shown(is?.precision),
    recallBefore: shown(was?.recall),
    recallAfter: shown(is?.recall),
    f1Before: rounded(was?.f1 ?? 0),
    f1After: rounded(is?.f1 ?? 0),
  };
}

function microRow(before: CategoryScores, after: CategoryScores, n: number): LearnedRow {
  const [was, is] = [rounded(before.micro), rounded(after.micro)];
  return {
    category: 'micro',
    name: '全部语句',
    n,
    precisionBefore: was,
    precisionAfter: is,
    recallBefore: was,
    recallAfter: is,
    f1Before: was,
    f1After: is,
  };
}

function macroRow({ macro: was }: CategoryScores, { macro: is }: CategoryScores, n: number): LearnedRow {
  return {
    category: 'macro',
    name: '各类平均',
    n,
    precisionBefore: rounded(was.precision),
    precisionAfter: rounded(is.precision),
    recallBefore: rounded(was.recall),
    recallAfter: rounded(is.recall),
    f1Before: rounded(was.f1),
    f1After: rounded(is.f1),
  };
}
