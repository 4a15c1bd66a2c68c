// What only one side says of an organisation in a year, or only others and not itself, where both had their say (仅一方提及).

import { byCodeUnit } from '../base/by-code-unit.js';
import { type DataTable, table } from '../base/table.js';
import type { Profile } from '../profile/profile.js';
import { type Encounter, encountersOf, mentions, type Said, type Side, sides } from './encounters.js';
import { organizationNames } from './organization-names.js';

/** A category that one side alone mentions for an organisation in a year, or that others mention and it does not. */
export interface OneSidedRow {
  readonly organization: string;
  readonly year: number;
  readonly category: string;
  /** Points under which this side mentions it; 0 where it could have and did not; null where it had no say that year. */
  readonly self: number | null;
  readonly superior: number | null;
  readonly inspection: number | null;
  /** The words of who mentions it, joined by `;`. */
  readonly quotes: string;
}

const columns = [
  'organization',
  'year',
  'category',
  'self',
  'superior',
  'inspection',
  'quotes',
] as const satisfies readonly (keyof OneSidedRow)[];

/**
 * One row for each organisation, year and category that exactly one of self, superior and inspection mentions although at least
 * one other side was exposed that year, and for each that superior and inspection both mention while the organisation itself,
 * exposed, does not; ordered by these. Naming a category as a further one (`also`) is mentioning it. The rest categories `unspecific` and `other` are left out.
 * Silence of a side that stated no problems at all that year is unknown, not silence: its cell is empty.
 * @example
 * const analyze = analyzer();
 * const own = { id: 'own', organization: '城关镇党委', year: 2022, kind: 'self-report', text: '存在的问题：理论学习不够深入。' } as const;
 * const review = { ...own, id: 'review', kind: 'review', text: '存在的主要问题是：个别支部组织生活不规范。' } as const;
 * oneSided([own, review].flatMap((report) => analyze(report).profiles)).map(({ category, self, superior }) => [category, self, superior])
 * // [['organizational-life', 0, 1], ['theory', 1, 0]]
 */
export function oneSided(profiles: readonly Profile[]): DataTable<OneSidedRow> {
  const names = organizationNames(profiles);
  const rows: OneSidedRow[] = [];
  for (const encounter of encountersOf(profiles)) {
    const organization = names.get(encounter.organizationKey) ?? encounter.organizationKey;
    for (const [category, said] of encounter.said) {
      if (!isOneSided(category, encounter)) continue;
      rows.push(rowOf(organization, category, encounter, said));
    }
  }
  return table(
    columns,
    rows.sort(
      (a, b) =>
        byCodeUnit(a.organization, b.organization) || a.year - b.year || byCodeUnit(a.category, b.category),
    ),
  );
}

function isOneSided(category: string, encounter: Encounter): boolean {
  const mentioning = sides.filter((side) => mentions(encounter, side, category));
  if (mentioning.length === 1) return encounter.exposed.size > 1;
  return encounter.exposed.has('self') && !mentioning.includes('self');
}

function rowOf(
  organization: string,
  category: string,
  { year, exposed }: Encounter,
  said: Partial<Record<Side, Said>>,
): OneSidedRow {
  const cell = (side: Side): number | null => (exposed.has(side) ? (said[side]?.points.size ?? 0) : null);
  const quotes = sides.flatMap((side) => said[side]?.quotes ?? []);
  return {
    organization,
    year,
    category,
    self: cell('self'),
    superior: cell('superior'),
    inspection: cell('inspection'),
    quotes: quotes.join(';'),
  };
}
