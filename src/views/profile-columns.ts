// The columns that say which profile a row belongs to, and the manifest columns that travel along behind the row's own.
import { byCodeUnit } from '../base/by-code-unit.js';
import type { Cell, Row } from '../base/table.js';
import type { Profile } from '../profile/profile.js';

/** A column of a flat table: its ASCII name and how its cell is read from a subject. */
export type ColumnOf<Subject> = readonly [name: string, cell: (subject: Subject) => Cell];

/**
 * The manifest columns that any of the profiles carries, ordered by code unit. One that is called like a column the
 * table has already (`points`, `role`) is shown as `manifest.points`: it never replaces what was counted.
 * @param own the columns the table has already
 */
export function attributeColumns(
  profiles: readonly Profile[],
  own: readonly string[],
): readonly ColumnOf<Profile>[] {
  const names = new Set<string>();
  for (const profile of profiles) for (const name of Object.keys(profile.attributes)) names.add(name);
  return [...names].sort().map((name) => {
    let column = name;
    while (own.includes(column) || (column !== name && names.has(column))) column = `manifest.${column}`;
    return [column, (profile: Profile): Cell => profile.attributes[name] ?? ''];
  });
}

/** Builds a row from its columns. */
export function rowOf<Subject>(columns: readonly ColumnOf<Subject>[], subject: Subject): Row {
  const row: Record<string, Cell> = {};
  for (const [name, cell] of columns) row[name] = cell(subject);
  return row;
}

/** The identity columns shared by the tables of findings. */
export const profileColumns = {
  organization: ['organization', (profile: Profile): Cell => profile.organization],
  year: ['year', (profile: Profile): Cell => profile.year],
  kind: ['kind', (profile: Profile): Cell => profile.kind],
  voice: ['voice', (profile: Profile): Cell => profile.voice],
  speaker: ['speaker', (profile: Profile): Cell => profile.speaker],
  file: ['file', (profile: Profile): Cell => profile.file],
  title: ['title', (profile: Profile): Cell => profile.title],
} as const satisfies Readonly<Record<string, ColumnOf<Profile>>>;

/** Profiles in the order of every table: by file, then by their number within it. */
export function orderedProfiles(profiles: readonly Profile[]): readonly Profile[] {
  return [...profiles].sort((a, b) => byCodeUnit(a.file, b.file) || profileNumber(a) - profileNumber(b));
}

function profileNumber(profile: Profile): number {
  return profile.id === profile.report ? 0 : Number(profile.id.slice(profile.report.length + 1));
}
