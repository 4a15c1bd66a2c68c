// Which later reports can show what came of a problem: the organisation's own next one, and what others said up to then.

import { byCodeUnit } from '../base/by-code-unit.js';
import type { Profile } from '../profile/profile.js';
import type { Sequel } from './ledger-outcome.js';

/** Looks up what was said after a profile. */
export interface LaterReports {
  after(profile: Profile): Sequel;
}

const nothing: Sequel = { own: [], others: [] };

/**
 * Indexes profiles by organisation. `own` are the profiles in voice self of the earliest year after the given one; `others`
 * those of superior and inspection from the year after up to that year, or of the earliest later year where there is no
 * own next report. Without organisation or year nothing can follow.
 */
export function laterReports(profiles: readonly Profile[]): LaterReports {
  const byOrganization = new Map<string, Dated[]>();
  for (const profile of profiles) {
    const { organizationKey, year } = profile;
    if (organizationKey === null || year === null) continue;
    const list = byOrganization.get(organizationKey) ?? [];
    list.push({ profile, year });
    byOrganization.set(organizationKey, list);
  }
  for (const list of byOrganization.values()) {
    list.sort((a, b) => a.year - b.year || byCodeUnit(a.profile.id, b.profile.id));
  }
  return { after: (profile) => sequelOf(profile, byOrganization) };
}

interface Dated {
  readonly profile: Profile;
  readonly year: number;
}

function sequelOf(
  { organizationKey, year }: Profile,
  byOrganization: ReadonlyMap<string, readonly Dated[]>,
): Sequel {
  if (organizationKey === null || year === null) return nothing;
  const later = (byOrganization.get(organizationKey) ?? []).filter((dated) => dated.year > year);
  const own = earliest(later.filter(({ profile }) => profile.voice === 'self'));
  const others = later.filter(
    ({ profile }) => profile.voice === 'superior' || profile.voice === 'inspection',
  );
  const until = own[0]?.year ?? earliest(others)[0]?.year ?? year;
  return {
    own: own.map(({ profile }) => profile),
    others: others.filter((dated) => dated.year <= until).map(({ profile }) => profile),
  };
}

function earliest(sorted: readonly Dated[]): readonly Dated[] {
  return sorted.filter((dated) => dated.year === sorted[0]!.year);
}
