// dating.csv: the years the set phrases of a text allow, against the year it states.
import { byCodeUnit } from '../base/by-code-unit.js';
import { type DataTable, table } from '../base/table.js';
import {
  type DatedPhrase,
  datedPhrases,
  isStale,
  newestPhrase,
  youngerPhrases,
} from '../profile/dated-phrases.js';
import type { Profile } from '../profile/profile.js';
import { organizationNames } from './organization-names.js';

/** How phrases speak against a year: `younger` than a text about it can be; `stale`, all much older than it. */
export type DatingConflict = 'younger' | 'stale' | '';

/** A text with at least one phrase whose year of first use is known. */
export interface DatingRow {
  readonly organization: string | null;
  /** The year stated: the one reported on; null where none is known. */
  readonly year: number | null;
  readonly file: string;
  /** Different phrases with a year of first use. */
  readonly datedPhrases: number;
  /** The year of the newest of them: the text cannot have been written before. */
  readonly earliest: number;
  /** The phrases of that year, joined by `;`. */
  readonly newest: string;
  /** `younger`: phrases first used two or more years after the stated one; `stale`: three or more dated phrases, the newest four or more years old. */
  readonly conflict: DatingConflict;
  /** The phrases that contradict the year, each with its own: `phrase(since)`, joined by `;`. */
  readonly against: string;
}

const columns = [
  'organization',
  'year',
  'file',
  'datedPhrases',
  'earliest',
  'newest',
  'conflict',
  'against',
] as const satisfies readonly (keyof DatingRow)[];

/**
 * One row for each profile with a dated phrase, ordered by file. A report about a year is written in that year or the
 * next, so a phrase contradicts it from the second year after. A place to look at, not a finding: years of first use are
 * those of the codebook, and old phrases live on.
 * @example
 * const text = '我们深入学习贯彻党的二十大精神，自觉做到“两个维护”。';
 * const { profiles } = analyzer()({ id: 'a', organization: '城关镇党委', year: 2019, kind: 'self-report', text });
 * const [row] = survey(profiles).dating();
 * row.earliest // 2022
 * row.conflict // 'younger'
 */
export function dating(profiles: readonly Profile[]): DataTable<DatingRow> {
  const names = organizationNames(profiles);
  const rows = [...profiles]
    .sort((a, b) => byCodeUnit(a.file, b.file) || byCodeUnit(a.id, b.id))
    .flatMap((profile): readonly DatingRow[] => {
      const dated = datedPhrases(profile.slogans);
      const newest = newestPhrase(dated);
      if (newest === undefined) return [];
      const { organizationKey, year, file } = profile;
      return [
        {
          organization: organizationKey === null ? null : (names.get(organizationKey) ?? organizationKey),
          year,
          file,
          datedPhrases: dated.length,
          earliest: newest.since,
          newest: phrasesOf(dated, newest.since),
          ...conflictOf(year, dated, newest),
        },
      ];
    });
  return table(columns, rows);
}

const phrasesOf = (dated: readonly DatedPhrase[], year: number): string =>
  dated
    .filter(({ since }) => since === year)
    .map(({ phrase }) => phrase)
    .join(';');

function conflictOf(
  year: number | null,
  dated: readonly DatedPhrase[],
  newest: DatedPhrase,
): Pick<DatingRow, 'conflict' | 'against'> {
  if (year === null) return { conflict: '', against: '' };
  const named = (phrases: readonly DatedPhrase[]): string =>
    phrases.map(({ phrase, since }) => `${phrase}(${since})`).join(';');
  const younger = youngerPhrases(year, dated);
  if (younger.length > 0) return { conflict: 'younger', against: named(younger) };
  return isStale(year, dated)
    ? { conflict: 'stale', against: named([newest]) }
    : { conflict: '', against: '' };
}
