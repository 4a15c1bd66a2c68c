// slogans-detail.csv: a row for each occurrence of a set phrase, with its place.
import { type DataTable, type Row, table } from '../base/table.js';
import type { Profile } from '../profile/profile.js';
import { orderedProfiles } from './profile-columns.js';

const columns = [
  'phrase',
  'family',
  'since',
  'year',
  'organization',
  'file',
  'text',
  'start',
  'end',
] as const;

/** Every occurrence, ordered by file and place; asked for by `--detail`, since it is long. */
export function sloganDetailTable(profiles: readonly Profile[]): DataTable {
  const rows = orderedProfiles(profiles).flatMap(({ organization, year, file, slogans }) =>
    slogans.map(({ phrase, family, since, text, start, end }) => ({
      phrase,
      family,
      since,
      year,
      organization,
      file,
      text,
      start,
      end,
    })),
  );
  return table<Row>(columns, rows);
}
