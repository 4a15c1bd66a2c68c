// matrix-long.csv: organisation × voice × category, with every count and what it means against the others.
import { type DataTable, table } from '../base/table.js';
import { type ReadingRates, readingRates } from '../codebook/reading-error.js';
import { type Voice, voices } from '../codebook/vocabulary.js';
import type { CategoryList } from './category-list.js';
import { distinctiveness } from './log-odds.js';
import type { Observation } from './observation.js';
import { organizationNames } from './organization-names.js';
import { byOrganization, type OrganizationRows } from './organization-order.js';
import { countPresence, type PresenceCounts } from './presence-counts.js';
import { type RateModel, rateModel } from './rate-model.js';
import { columnTotals } from './totals.js';

/**
 * A row of matrix-long.csv; all but the names, exposure and the reading error are null where exposure is 0. The last columns say how
 * well statements of the category are read.
 */
export interface MatrixLongRow extends ReadingRates {
  readonly organization: string;
  readonly voice: Voice;
  readonly category: string;
  /** Statements. */
  readonly count: number | null;
  /** Distinct points of the author's own numbering. */
  readonly points: number | null;
  /** Reports in which it is present. */
  readonly reports: number | null;
  /** Reports in which it could have shown. */
  readonly exposure: number;
  /** Reports ÷ exposure. */
  readonly share: number | null;
  /** The share drawn to what others show (see `rateModel`), with its 90 % interval. */
  readonly posterior: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Log-odds ζ of the reports against the other organisations of this voice (see `logOdds`). */
  readonly distinctive: number | null;
}

const columns = [
  'organization',
  'voice',
  'category',
  'count',
  'points',
  'reports',
  'exposure',
  'share',
  'posterior',
  'low',
  'high',
  'distinctive',
  'readingPrecision',
  'readingRecall',
] as const;

/** The long matrix: every organisation of a voice by every category of the codebook, absences included. */
export function matrixLong(
  observations: readonly Observation[],
  categories: CategoryList,
): DataTable<MatrixLongRow> {
  const names = organizationNames(observations);
  const model = rateModel();
  const parts = voices.flatMap((voice) =>
    longRows(countPresence(observations, voice, categories), names, categories, model),
  );
  return table(columns, byOrganization(parts));
}

/** The rows of one voice, by organisation. */
function longRows(
  counts: PresenceCounts,
  names: ReadonlyMap<string, string>,
  categories: CategoryList,
  model: RateModel,
): readonly OrganizationRows<MatrixLongRow>[] {
  const perCategory = columnTotals(counts.reports, counts.categories);
  const zeta = distinctiveness(counts.reports, counts.categories);
  const allExposed = counts.exposure.reduce((sum, reports) => sum + reports, 0);
  return counts.organizations.map((key, row) => ({
    key,
    rows: categories.ids.map((category, column) => {
      const head = {
        organization: names.get(key)!,
        voice: counts.voice,
        category,
        ...readingRates(category),
      };
      const exposure = counts.exposure[row]!;
      if (exposure === 0) return { ...head, ...unknown };
      const cell = row * counts.categories + column;
      const reports = counts.reports[cell]!;
      const present = perCategory[column]!;
      const rate = model({ present: reports, exposed: exposure }, { present, exposed: allExposed });
      return {
        ...head,
        count: counts.statements[cell]!,
        points: counts.points[cell]!,
        reports,
        exposure,
        share: reports / exposure,
        posterior: rate.posterior,
        low: rate.low,
        high: rate.high,
        distinctive: zeta(row, column),
      };
    }),
  }));
}

const unknown = {
  count: null,
  points: null,
  reports: null,
  exposure: 0,
  share: null,
  posterior: null,
  low: null,
  high: null,
  distinctive: null,
} as const;
