// What is particular to one organisation (个性): the categories it mentions relatively more often than the others.
import { type DataTable, table } from '../base/table.js';
import { type Voice, voices } from '../codebook/vocabulary.js';
import type { CategoryList } from './category-list.js';
import { distinctiveness } from './log-odds.js';
import type { Observation } from './observation.js';
import { findOrganization, organizationNames } from './organization-names.js';
import { type PeerOptions, peersOf } from './peer-groups.js';
import { countPresence } from './presence-counts.js';
import { columnTotals } from './totals.js';

/** What one organisation mentions, against the others of the same voice. */
export interface DistinctiveRow {
  readonly organization: string;
  readonly voice: Voice;
  readonly category: string;
  readonly categoryName: string;
  /** Log-odds ζ; beyond ±1.96 a difference is rarely chance. */
  readonly distinctive: number;
  /** Reports of the organisation in which it is present, and in which it could have shown. */
  readonly reports: number;
  readonly exposure: number;
  /** The same of the other organisations. */
  readonly otherReports: number;
  readonly otherExposure: number;
  /** How many organisations it was compared with. */
  readonly peers: number;
}

const columns = [
  'organization',
  'voice',
  'category',
  'categoryName',
  'distinctive',
  'reports',
  'exposure',
  'otherReports',
  'otherExposure',
  'peers',
] as const;

/**
 * The categories an organisation mentions, most distinctive first, per voice. Compared with the other organisations
 * of the same voice, or with its peer group where `peers` names a manifest column. Empty where nothing is mentioned
 * or there is nobody to compare with.
 * @throws {ShuzhiError} OPTION_INVALID when the survey has no such organisation
 */
export function distinctive(
  observations: readonly Observation[],
  organization: string,
  categories: CategoryList,
  options: PeerOptions = {},
): DataTable<DistinctiveRow> {
  const key = findOrganization(observations, organization);
  const compared = peersOf(observations, key, options);
  const rows = voices.flatMap((voice) => distinctiveOf(compared, key, voice, categories));
  return table(columns, rows);
}

function distinctiveOf(
  observations: readonly Observation[],
  key: string,
  voice: Voice,
  categories: CategoryList,
): readonly DistinctiveRow[] {
  const counts = countPresence(observations, voice, categories);
  const row = counts.organizations.indexOf(key);
  if (row < 0) return [];
  const organization = organizationNames(observations).get(key)!;
  const totals = columnTotals(counts.reports, counts.categories);
  const zeta = distinctiveness(counts.reports, counts.categories);
  const exposure = counts.exposure[row]!;
  const otherExposure = counts.exposure.reduce((sum, reports) => sum + reports, 0) - exposure;
  const peers = counts.exposure.filter((reports) => reports > 0).length - 1;
  const rows = categories.ids.flatMap((category, column): readonly DistinctiveRow[] => {
    const reports = counts.reports[row * counts.categories + column]!;
    const value = zeta(row, column);
    if (reports === 0 || value === null) return [];
    const otherReports = totals[column]! - reports;
    const categoryName = categories.names.get(category)!;
    return [
      {
        organization,
        voice,
        category,
        categoryName,
        distinctive: value,
        reports,
        exposure,
        otherReports,
        otherExposure,
        peers,
      },
    ];
  });
  return rows.sort((a, b) => b.distinctive - a.distinctive);
}
