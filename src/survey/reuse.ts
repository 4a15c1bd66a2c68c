// Passages said more than once: by two organisations, by many, or by one that repeats its own earlier report.
import { assertNumber, assertOptions } from '../base/assert-options.js';
import { type DataTable, table } from '../base/table.js';
import type { Profile } from '../profile/profile.js';
import { organizationNames } from './organization-names.js';
import { findPassages, type Passage, type PassagePlace, type ReuseKind } from './reuse-passages.js';
import { listSentences } from './reuse-sentences.js';

/** Options of {@link reuse}. */
export interface ReuseOptions {
  /**
   * The text of a report by its id, as decoded, to quote passages from; undefined where it is not at hand. Default: none, and
   * `text` stays empty: profiles hold hashes, no texts. Asked once per report.
   */
  readonly textOf?: (report: string) => string | undefined;
  /**
   * Profiles of an outline or sample text that was handed out from above: its sentences are nobody's copying and are taken out.
   * Default: none.
   */
  readonly template?: readonly Profile[];
  /**
   * Fewest characters hashed (without marks, slogans and document names) of a passage, 12–1,000. Default 20: shorter ones, of
   * one stock sentence, coincide without anyone copying.
   */
  readonly shortest?: number;
}

/** One place of a passage. Offsets into the text as decoded. */
export interface ReuseRow {
  /** Id of the passage: 16 hex digits that follow from its words alone. */
  readonly passage: string;
  readonly reuseKind: ReuseKind;
  /** Null where the text is about nobody in particular. */
  readonly organization: string | null;
  readonly year: number | null;
  readonly file: string;
  readonly start: number;
  readonly end: number;
  /** In how many places the passage stands. */
  readonly members: number;
  /** Length of this place in characters. */
  readonly chars: number;
  readonly text: string;
  /** Whether it is word for word the same everywhere; false where figures, masks or numerals differ. */
  readonly exact: boolean;
  /** Sentences with a fingerprint in the passage. */
  readonly sentences: number;
}

const columns = [
  'passage',
  'reuseKind',
  'organization',
  'year',
  'file',
  'start',
  'end',
  'members',
  'chars',
  'text',
  'exact',
  'sentences',
] as const satisfies readonly (keyof ReuseRow)[];

/**
 * One row for each place of each passage that stands in more than one profile, passages ordered by kind (template, shared,
 * restated), members, length and id, places by file and offset.
 *
 * Sentences meet by the hash of their words with figures masked, so "讲党课4次" and "讲党课6次" in the same sentence do too; slogans and
 * document names are no words. Consecutive sentences that stand together wherever one of them stands make one passage. `reuseKind` is
 * `template` where three or more organisations have it, `shared` for two, `restated` for one that has it in the same voice in two years.
 * A text about nobody in particular counts as its speaker. Openings and procedure are left out. Says nothing of who copied whom.
 * Not for finding reworded passages: a changed word ends the match.
 * @throws {ShuzhiError} OPTION_UNKNOWN, OPTION_INVALID
 */
export function reuse(profiles: readonly Profile[], options: ReuseOptions = {}): DataTable<ReuseRow> {
  assertOptions('reuse', options, ['textOf', 'template', 'shortest']);
  const { textOf, template = [], shortest = 20 } = options;
  assertNumber('reuse', 'shortest', shortest, 12, 1000, true);
  const passages = findPassages(listSentences(profiles, template), shortest);
  const names = organizationNames(profiles);
  const rows = passages.flatMap((passage) => passage.places.map((place) => rowOf(passage, place, names)));
  return table(columns, textOf === undefined ? rows : quoted(rows, passages, textOf));
}

function rowOf(
  passage: Passage,
  { profile, start, end }: PassagePlace,
  names: ReadonlyMap<string, string>,
): ReuseRow {
  const key = profile.organizationKey;
  return {
    passage: passage.id,
    reuseKind: passage.kind,
    organization: key === null ? null : (names.get(key) ?? key),
    year: profile.year,
    file: profile.file,
    start,
    end,
    members: passage.places.length,
    chars: end - start,
    text: '',
    exact: passage.exact,
    sentences: passage.sentences,
  };
}

/** Fills in the words, one report at a time, so that only one text has to be held. */
function quoted(
  rows: readonly ReuseRow[],
  passages: readonly Passage[],
  textOf: (report: string) => string | undefined,
): readonly ReuseRow[] {
  const reports = passages.flatMap(({ places }) => places.map(({ profile }) => profile.report));
  const byReport = new Map<string, number[]>();
  reports.forEach((report, index) => {
    const list = byReport.get(report);
    if (list === undefined) byReport.set(report, [index]);
    else list.push(index);
  });
  const filled = [...rows];
  for (const [report, indices] of byReport) {
    const text = textOf(report);
    if (text === undefined) continue;
    for (const index of indices) {
      const row = rows[index]!;
      filled[index] = { ...row, text: text.slice(row.start, row.end) };
    }
  }
  return filled;
}
