// Makes learning examples of labelled statements: checked, in a fixed order, each text once, with what the program says.
import { byCodeUnit } from '../base/by-code-unit.js';
import { ShuzhiError } from '../base/errors.js';
import type { Codebook } from '../codebook/codebook.js';
import { defaultModel } from '../codebook/model.js';
import { statementTokens } from '../findings/personal-category.js';
import { statementCategoriser } from '../findings/statement-category.js';
import { statementWords } from '../findings/statement-words.js';
import type { LearningExample } from './cross-validate.js';
import type { LabelledStatement } from './labelled-statement.js';

/** Examples, and what they were made of. */
export interface LearningSet {
  readonly examples: readonly LearningExample[];
  readonly foldsBy: 'report' | 'statement';
  readonly reports: number;
  /** Rows left out: the same text with the same category stood there already. */
  readonly repeated: number;
}

/** Below, the standard error of a share is over 8 points, more than corrections are likely to gain. */
export const FEWEST_STATEMENTS = 40;
/** Fewest statements of a category that can be spread over five folds. */
export const FEWEST_OF_CATEGORY = 5;
export const FEWEST_CATEGORIES = 2;
/** Below, reports cannot be spread over the folds, and single statements are. */
const FEWEST_REPORTS = 5;

/** @throws ShuzhiError CATEGORY_UNKNOWN, CORPUS_TOO_SMALL */
export function learningSet(
  rows: readonly LabelledStatement[],
  codebook: Codebook,
  withModel: boolean,
): LearningSet {
  assertKnown(rows, codebook);
  const different = differentRows(rows);
  assertEnough(different);
  const words = statementWords(codebook);
  const categoryOf = statementCategoriser(codebook, withModel ? defaultModel() : undefined);
  // A statement without a file is a report of its own.
  const reports = new Set(different.map(({ file, text }) => file ?? `\0${text}`)).size;
  const foldsBy = reports < FEWEST_REPORTS ? 'statement' : 'report';
  const examples = different.map(({ text, category, file, original }) => {
    const group = foldsBy === 'report' && file !== undefined ? file : `\0${text}`;
    const known = (said: string): { readonly program: string; readonly tokens: readonly string[] } => ({
      program: said,
      tokens: statementTokens(words, text, said),
    });
    return {
      ...known(categoryOf(text)),
      label: category,
      group,
      original: original === undefined ? null : known(original),
    };
  });
  return { examples, foldsBy, reports, repeated: rows.length - different.length };
}

function assertKnown(rows: readonly LabelledStatement[], codebook: Codebook): void {
  const known = new Set(codebook.tables.categories.map((row) => row.category));
  rows.forEach(({ category }, index) => {
    if (known.has(category)) return;
    throw new ShuzhiError('CATEGORY_UNKNOWN', `没有类别“${category}” · no category "${category}"`, {
      place: `rows[${index}]`,
      hint: `可用 · known: ${[...known].join(', ')}`,
    });
  });
}

/** Each text once for each category it was given, in code unit order of file, text and category. */
function differentRows(rows: readonly LabelledStatement[]): readonly LabelledStatement[] {
  const byKey = new Map<string, LabelledStatement>();
  const ordered = [...rows].sort(
    (a, b) =>
      byCodeUnit(a.file ?? '', b.file ?? '') ||
      byCodeUnit(a.text, b.text) ||
      byCodeUnit(a.category, b.category) ||
      byCodeUnit(a.original ?? '', b.original ?? ''),
  );
  for (const row of ordered) {
    const key = `${row.text}\0${row.category}`;
    if (!byKey.has(key)) byKey.set(key, row);
  }
  return [...byKey.values()];
}

function assertEnough(rows: readonly LabelledStatement[]): void {
  const counts = new Map<string, number>();
  for (const { category } of rows) counts.set(category, (counts.get(category) ?? 0) + 1);
  const enough = [...counts.values()].filter((count) => count >= FEWEST_OF_CATEGORY).length;
  if (rows.length >= FEWEST_STATEMENTS && enough >= FEWEST_CATEGORIES) return;
  throw new ShuzhiError(
    'CORPUS_TOO_SMALL',
    `标注太少：不重复的 ${rows.length} 条，满 ${FEWEST_OF_CATEGORY} 条的类别 ${enough} 个 · too few labels: ${rows.length} different statements, ${enough} categories with ${FEWEST_OF_CATEGORY} or more`,
    {
      hint: `至少 ${FEWEST_STATEMENTS} 条、${FEWEST_CATEGORIES} 个类别各满 ${FEWEST_OF_CATEGORY} 条；再少，准确率的误差比能改进的还大 · at least ${FEWEST_STATEMENTS} statements and ${FEWEST_CATEGORIES} categories of ${FEWEST_OF_CATEGORY}; with fewer the error of the scores is larger than what can be gained`,
    },
  );
}
