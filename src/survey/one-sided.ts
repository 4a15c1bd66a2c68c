// What only one side says of an organisation in a year, or only others and not itself, where both had their say (仅一方提及).

import { byCodeUnit } from '../base/by-code-unit.js';
import { type DataTable, table } from '../base/table.js';
import type { Voice } from '../codebook/vocabulary.js';
import type { Profile } from '../profile/profile.js';
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

const sides = ['self', 'superior', 'inspection'] as const satisfies readonly Voice[];
type Side = (typeof sides)[number];

/** What names no area of work cannot be missing on the other side. */
const withoutArea = ['unspecific', 'other'];

interface Said {
  readonly points: Set<string>;
  readonly quotes: string[];
}

/** One organisation in one year: which sides had a say, and what each said by category. */
interface Encounter {
  readonly organizationKey: string;
  readonly year: number;
  readonly exposed: Set<Side>;
  readonly said: Map<string, Partial<Record<Side, Said>>>;
  /** Categories a side touches in passing (`also`), which is enough not to be silent on them. */
  readonly touched: Set<string>;
}

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
      if (!isOneSided(category, said, encounter)) continue;
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

function isOneSided(
  category: string,
  said: Partial<Record<Side, Said>>,
  { exposed, touched }: Encounter,
): boolean {
  const mentioning = sides.filter((side) => said[side] !== undefined || touched.has(`${side} ${category}`));
  if (mentioning.length === 1) return exposed.size > 1;
  return exposed.has('self') && !mentioning.includes('self');
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

function encountersOf(profiles: readonly Profile[]): Iterable<Encounter> {
  const encounters = new Map<string, Encounter>();
  for (const profile of [...profiles].sort((a, b) => byCodeUnit(a.id, b.id))) {
    const { organizationKey, year } = profile;
    if (organizationKey === null || year === null) continue;
    const key = `${year} ${organizationKey}`;
    let encounter = encounters.get(key);
    if (encounter === undefined) {
      encounter = { organizationKey, year, exposed: new Set(), said: new Map(), touched: new Set() };
      encounters.set(key, encounter);
    }
    note(encounter, profile);
  }
  return encounters.values();
}

function note(encounter: Encounter, profile: Profile): void {
  for (const side of sides) if (profile.exposedVoices.includes(side)) encounter.exposed.add(side);
  for (const problem of profile.problems) {
    const side = sides.find((candidate) => candidate === problem.voice);
    if (side === undefined) continue;
    encounter.exposed.add(side);
    for (const category of problem.also) encounter.touched.add(`${side} ${category}`);
    if (withoutArea.includes(problem.category)) continue;
    const bySide = encounter.said.get(problem.category) ?? {};
    const said = bySide[side] ?? { points: new Set(), quotes: [] };
    said.points.add(`${profile.id} ${problem.role} ${problem.point}`);
    said.quotes.push(problem.text);
    bySide[side] = said;
    encounter.said.set(problem.category, bySide);
  }
}
