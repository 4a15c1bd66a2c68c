// How far a count of problems of one category can be trusted: precision and recall of finding and naming it.
import { type GoldDocument, problemsOf } from './gold.js';
import { categories } from './marked-vocabulary.js';
import { isRightCategory } from './score-problems.js';
import type { Annotate } from './scored-set.js';
import { pairUp } from './spans.js';
import { type Rates, ratesOf } from './tally.js';

/** Of the problems labelled with a category (`wanted`) and of those found as it (`found`), how many met and agree. */
export interface CategoryError extends Rates {
  readonly category: string;
  readonly wanted: number;
  readonly found: number;
}

/**
 * One row for each category and a last one, `all`, in which the category does not matter. A found category that the
 * label names besides is right, for both. Rates are null where there is nothing to divide by.
 */
export function readingError(
  documents: readonly GoldDocument[],
  annotate: Annotate,
): readonly CategoryError[] {
  const wanted = new Map<string, number>();
  const wantedRight = new Map<string, number>();
  const found = new Map<string, number>();
  const foundRight = new Map<string, number>();
  const count = (counts: Map<string, number>, ...names: readonly string[]): void => {
    for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  };
  for (const document of documents) {
    const gold = problemsOf(document);
    const { problems } = annotate(document);
    for (const { category } of gold) count(wanted, category, 'all');
    for (const { category } of problems) count(found, category, 'all');
    for (const [label, { category }] of pairUp(gold, problems)) {
      const right = isRightCategory(label, category);
      count(wantedRight, ...(right ? [label.category, 'all'] : ['all']));
      count(foundRight, ...(right ? [category, 'all'] : ['all']));
    }
  }
  return [...categories, 'all'].map((category) => {
    const of = (counts: ReadonlyMap<string, number>): number => counts.get(category) ?? 0;
    const tally = {
      wanted: of(wanted),
      wantedRight: of(wantedRight),
      found: of(found),
      foundRight: of(foundRight),
    };
    return { category, wanted: tally.wanted, found: tally.found, ...ratesOf(tally) };
  });
}

/** The rows as the file of the library that holds them: what they were measured on, rates to three decimals. */
export function readingErrorFile(
  date: string,
  sets: readonly string[],
  rows: readonly CategoryError[],
): string {
  const shown = (value: number | null): string =>
    value === null ? 'null' : String(Math.round(value * 1000) / 1000);
  const lines = rows.map(
    ({ category, wanted, found, precision, recall, f1 }) =>
      `    { category: '${category}', labelled: ${wanted}, found: ${found}, ` +
      `precision: ${shown(precision)}, recall: ${shown(recall)}, f1: ${shown(f1)} },\n`,
  );
  return `// Measured by \`npm run bench:accuracy -- --frozen\`, which writes this file: not edited by hand.
import type { ReadingError } from './reading-error-types.js';

export const measuredReadingError: ReadingError = {
  measured: '${date}',
  sets: '${sets.join(', ')}',
  problems: [
${lines.join('')}  ],
};
`;
}
