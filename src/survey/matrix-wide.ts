// matrix.csv: organisation × voice, with a column per category saying in how many reports it is present.
import { type DataTable, table } from '../base/table.js';
import { type Voice, voices } from '../codebook/vocabulary.js';
import type { CategoryList } from './category-list.js';
import type { Observation } from './observation.js';
import { organizationNames } from './organization-names.js';
import { byOrganization } from './organization-order.js';
import { countPresence, type PresenceCounts } from './presence-counts.js';

/** The columns that are no categories. */
const OWN: readonly string[] = ['organization', 'voice', 'reports', 'exposure'];

/** The column of a category: its id, unless the table has a column of that name already (`organization`, 组织设置). */
const columnOf = (category: string): string => (OWN.includes(category) ? `category.${category}` : category);

/**
 * A row of matrix.csv: `organization`, `voice`, `reports` (in which this voice speaks of the organisation), then per
 * category id (`category.organization` for the one called like a column) the reports in which it is present, then
 * `exposure` (reports in which a problem could have shown).
 */
export type MatrixRow = Readonly<Record<string, string | number | null>> & {
  readonly organization: string;
  readonly voice: Voice;
  readonly reports: number;
  readonly exposure: number;
};

/**
 * The wide matrix, organisations by key. Where exposure is 0 the cells are null: nothing is known, which is not 0.
 * @example
 * survey(profiles).matrixWide()[0] // { organization: '城关镇党委', voice: 'self', reports: 2, …, exposure: 2 }
 */
export function matrixWide(
  observations: readonly Observation[],
  categories: CategoryList,
): DataTable<MatrixRow> {
  const names = organizationNames(observations);
  const parts = voices.flatMap((voice) => {
    const counts = countPresence(observations, voice, categories);
    return counts.organizations.map((key, row) => ({
      key,
      rows: [wideRow(counts, row, names.get(key)!, categories)],
    }));
  });
  return table(
    ['organization', 'voice', 'reports', ...categories.ids.map(columnOf), 'exposure'],
    byOrganization(parts),
  );
}

function wideRow(counts: PresenceCounts, row: number, name: string, categories: CategoryList): MatrixRow {
  const exposure = counts.exposure[row]!;
  const cells = categories.ids.map((id, column): [string, number | null] => [
    columnOf(id),
    exposure === 0 ? null : counts.reports[row * counts.categories + column]!,
  ]);
  return {
    organization: name,
    voice: counts.voice,
    reports: counts.appearances[row]!,
    ...Object.fromEntries(cells),
    exposure,
  };
}
