// The set phrases of a survey by year: who says what when.

import { byCodeUnit } from '../base/by-code-unit.js';
import { type DataTable, table } from '../base/table.js';
import type { Profile } from '../profile/profile.js';

/** A set phrase in one year. */
export interface PhraseYearRow {
  readonly phrase: string;
  readonly family: string;
  /** Year of first use; null where it has always been said. */
  readonly since: number | null;
  readonly year: number | null;
  /** Organisations whose own texts say it; a text by others counts as its speaker, not as those it speaks of. */
  readonly organizations: number;
  readonly reports: number;
  readonly count: number;
}

const columns = [
  'phrase',
  'family',
  'since',
  'year',
  'organizations',
  'reports',
  'count',
] as const satisfies readonly (keyof PhraseYearRow)[];

/**
 * One row for each phrase and year in which it is said, ordered by phrase and year (undated last). Reports the use of phrases, never
 * what an organisation failed to say.
 */
export function phraseYears(profiles: readonly Profile[]): DataTable<PhraseYearRow> {
  const uses = new Map<string, Use>();
  for (const profile of profiles) {
    for (const { phrase, family, since } of profile.slogans) {
      const key = `${phrase} ${profile.year ?? ''}`;
      let use = uses.get(key);
      if (use === undefined) {
        use = { phrase, family, since, year: profile.year, bodies: new Set(), reports: new Set(), count: 0 };
        uses.set(key, use);
      }
      use.bodies.add(bodyOf(profile));
      use.reports.add(profile.report);
      use.count++;
    }
  }
  const rows = [...uses.values()].map(({ bodies, reports, ...use }) => ({
    ...use,
    organizations: bodies.size,
    reports: reports.size,
  }));
  return table(
    columns,
    rows.sort((a, b) => byCodeUnit(a.phrase, b.phrase) || (a.year ?? 9999) - (b.year ?? 9999)),
  );
}

interface Use extends Omit<PhraseYearRow, 'organizations' | 'reports'> {
  readonly bodies: Set<string>;
  readonly reports: Set<string>;
  count: number;
}

/** A review that speaks of five organisations is one speaker's words. */
function bodyOf({ voice, organizationKey, speaker, report }: Profile): string {
  if (voice === 'self' && organizationKey !== null) return `organization ${organizationKey}`;
  return `speaker ${speaker ?? report}`;
}
