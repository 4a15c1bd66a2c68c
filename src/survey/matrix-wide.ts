// matrix.csv: organisation × voice, with a column per category saying in how many reports it is present.
import { type DataTable, table } from '../base/table.js';
import { type Voice, voices } from '../codebook/vocabulary.js';
import type { CategoryList } from './category-list.js';
import type { Observation } from './observation.js';
import { organizationNames } from './organization-names.js';
import { byOrganization } from './organization-order.js';
import { countPresence, type PresenceCounts } from './presence-counts.js';

/**
 * A row of matrix.csv: `organization`, `voice`, `reports` (in which this voice speaks of the organisation), then per
 * category id the reports in which it is present, then `exposure` (reports in which a problem could have shown).
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
  return table(['organization', 'voice', 'reports', ...categories.ids, 'exposure'], byOrganization(parts));
}

function wideRow(counts: PresenceCounts, row: number, name: string, categories: CategoryList): MatrixRow {
  const exposure = counts.exposure[row]!;
  const cells = categories.ids.map((id, column): [string, number | null] => [
    id,
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
