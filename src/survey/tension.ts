// An achievement claimed and a weakness admitted on one subject, by one organisation in one report.

import { byCodeUnit } from '../base/by-code-unit.js';
import { overlaps } from '../base/span.js';
import { type DataTable, table } from '../base/table.js';
import type { Profile } from '../profile/profile.js';
import { sameSubject } from '../profile/same-subject.js';
import { organizationNames } from './organization-names.js';

/** A claim and an admission with the same category and a shared object word. Offsets into the text as decoded. */
export interface TensionRow {
  readonly organization: string | null;
  readonly year: number | null;
  readonly file: string;
  readonly category: string;
  readonly claim: string;
  readonly claimStart: number;
  readonly claimEnd: number;
  readonly admission: string;
  readonly admissionStart: number;
  readonly admissionEnd: number;
}

const columns = [
  'organization',
  'year',
  'file',
  'category',
  'claim',
  'claimStart',
  'claimEnd',
  'admission',
  'admissionStart',
  'admissionEnd',
] as const satisfies readonly (keyof TensionRow)[];

/**
 * One row for each pair of a claim and an admission (a problem in the organisation's own voice) of one profile that share
 * category and object, ordered by organisation, year, file and place. A pair is a place to read, not a contradiction: much may
 * have been done about what is still weak. What superiors or inspectors say is left out: praise and criticism are their task.
 */
export function tension(profiles: readonly Profile[]): DataTable<TensionRow> {
  const names = organizationNames(profiles);
  const rows = profiles.flatMap((profile) => {
    const key = profile.organizationKey;
    return pairsOf(profile, key === null ? null : (names.get(key) ?? key));
  });
  return table(columns, rows.sort(byPlace));
}

function pairsOf(profile: Profile, organization: string | null): readonly TensionRow[] {
  const admissions = profile.problems.filter((problem) => problem.voice === 'self');
  return admissions.flatMap((admission) =>
    profile.claims
      .filter((claim) => sameSubject(admission, claim) && !overlaps(admission, claim))
      .map((claim) => ({
        organization,
        year: profile.year,
        file: profile.file,
        category: claim.category,
        claim: claim.text,
        claimStart: claim.start,
        claimEnd: claim.end,
        admission: admission.text,
        admissionStart: admission.start,
        admissionEnd: admission.end,
      })),
  );
}

function byPlace(a: TensionRow, b: TensionRow): number {
  return (
    byCodeUnit(a.organization ?? '\uffff', b.organization ?? '\uffff') ||
    (a.year ?? 9999) - (b.year ?? 9999) ||
    byCodeUnit(a.file, b.file) ||
    a.claimStart - b.claimStart ||
    a.admissionStart - b.admissionStart ||
    a.claimEnd - b.claimEnd ||
    a.admissionEnd - b.admissionEnd
  );
}
