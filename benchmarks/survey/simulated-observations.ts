// Turns simulated counts and presences into what a survey takes: observations of organisations, one report each.
import type { CategoryRow } from '#internal/codebook/tables/categories.js';
import type { Problem } from '#internal/findings/findings.js';
import { type CategoryList, listCategories } from '#internal/survey/category-list.js';
import type { Observation } from '#internal/survey/observation.js';
import type { SimulatedCounts } from './simulated-counts.js';

const idOf = (category: number): string => `c${String(category).padStart(2, '0')}`;

/** Name of the organisation of a row. */
export const organizationOf = (row: number): string => `单位${String(row).padStart(4, '0')}`;

/** `n` areas of work: `c00`, `c01` … */
export function simulatedCategories(n: number): CategoryList {
  const categories = Array.from(
    { length: n },
    (_, index): CategoryRow => ({
      order: index + 1,
      category: idOf(index),
      name: idOf(index),
      domain: 'main-work',
      domainName: '主业',
      definition: idOf(index),
      source: 'simulated',
    }),
  );
  return listCategories({ tables: { categories } });
}

/** A statement of a category, a point of its own. */
function problemOf(category: number, point: number): Problem {
  return {
    finding: 'problem',
    start: point,
    end: point + 1,
    text: idOf(category),
    sentence: point,
    organization: null,
    point,
    category: idOf(category),
    also: [],
    mode: 'effort',
    locus: 'unit',
    extent: 'unstated',
    voice: 'self',
    basis: 'unstated',
    cue: '',
    role: 'problem',
    confidence: 1,
    aspects: [],
  };
}

/** One report of an organisation that states the categories given, each as often as it is listed. */
export function simulatedObservation(row: number, year: number, categories: readonly number[]): Observation {
  const organization = organizationOf(row);
  const report = `${organization}-${year}`;
  return {
    profile: report,
    report,
    file: `${report}.txt`,
    organization,
    organizationKey: organization,
    year,
    kind: 'self-report',
    speaker: organization,
    attributes: {},
    voice: 'self',
    exposed: true,
    problems: categories.map(problemOf),
    slogans: null,
  };
}

/** A report per row of the table. */
export function observationsOf({ cells, rows, columns }: SimulatedCounts): readonly Observation[] {
  return Array.from({ length: rows }, (_, row) => {
    const categories = Array.from({ length: columns }, (_, column) => column).flatMap((column) =>
      new Array<number>(cells[row * columns + column]!).fill(column),
    );
    return simulatedObservation(row, 2022, categories);
  });
}
