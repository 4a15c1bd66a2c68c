// One organisation in one year as its own report, the superior and the inspection speak of it: what one-sided mentions rest on.
import { byCodeUnit } from '../base/by-code-unit.js';
import type { Voice } from '../codebook/vocabulary.js';
import type { Profile } from '../profile/profile.js';

export const sides = ['self', 'superior', 'inspection'] as const satisfies readonly Voice[];
export type Side = (typeof sides)[number];

/** What names no area of work cannot be missing on the other side. */
const withoutArea = ['unspecific', 'other'];

/** What one side says on one category. */
export interface Said {
  readonly points: Set<string>;
  readonly quotes: string[];
}

/** One organisation in one year: which sides had a say, and what each said by category. */
export interface Encounter {
  readonly organizationKey: string;
  readonly year: number;
  readonly exposed: Set<Side>;
  readonly said: Map<string, Partial<Record<Side, Said>>>;
  /** Categories a side touches in passing (`also`), which is enough not to be silent on them. */
  readonly touched: Set<string>;
}

/** Whether a side mentions a category, be it in passing. */
export function mentions({ said, touched }: Encounter, side: Side, category: string): boolean {
  return said.get(category)?.[side] !== undefined || touched.has(`${side} ${category}`);
}

/** The encounters of every organisation and year, in order of profile id; profiles without either are left out. */
export function encountersOf(profiles: readonly Profile[]): readonly Encounter[] {
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
  return [...encounters.values()];
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
