// Passages said more than once: by two organisations, by many, or by one that repeats its own earlier report.
import { assertNumber, assertOptions } from '../base/assert-options.js';
import { type DataTable, table } from '../base/table.js';
import type { Profile } from '../profile/profile.js';
import { organizationNames } from './organization-names.js';
import { commonWording } from './reuse-common.js';
import { subtractTemplate } from './reuse-given-passages.js';
import { locatePassages, type TextOf } from './reuse-located.js';
import { byWeight, findPassages, type Passage, type PassagePlace, type ReuseKind } from './reuse-passages.js';
import { listSentences } from './reuse-sentences.js';

/** Options of {@link reuse}. */
export interface ReuseOptions {
  /**
   * The text of a report by its id, as decoded; undefined where it is not at hand. With it passages are quoted and also found inside
   * longer sentences and with a few words changed. Default: none: only whole sentences meet, and `text` stays empty, since profiles
   * hold hashes, no texts. Asked once per report; the texts are held while passages are looked for.
   */
  readonly textOf?: TextOf;
  /**
   * Profiles of an outline or sample text that was handed out from above: what stands in it is nobody's copying and is taken out, and
   * shown as `given`. With `textOf`, which is then asked for the texts of these profiles too (give them ids of their own), also where
   * a sentence is filled in at the places the template leaves open (____, ××, 【单位名称】, （请填写…）) or has a few words changed, and
   * where it stands inside a longer sentence. Default: none.
   */
  readonly template?: readonly Profile[];
  /**
   * Fewest characters hashed (without marks, slogans and document names) of a passage, 12–1,000. Default 20: shorter ones, of
   * one stock sentence, coincide without anyone copying. Inside longer sentences passages of fewer than 15 may be missed.
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
  /** Whether it is word for word the same everywhere; false where figures, masks, numerals or single words differ. */
  readonly exact: boolean;
  /** Sentences in the passage; 1 for a stretch of a sentence. */
  readonly sentences: number;
  /**
   * What all its places have in common, with `＿` wherever they differ; empty where they do not, where the texts are not at hand, and for
   * passages longer than 500 characters.
   */
  readonly skeleton: string;
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
  'skeleton',
] as const satisfies readonly (keyof ReuseRow)[];

/**
 * One row for each place of each passage that stands in more than one profile, passages ordered by kind (template, shared,
 * restated), members, length and id, places by file and offset.
 *
 * Sentences meet by the hash of their words with figures masked, so "讲党课4次" and "讲党课6次" in the same sentence do too; slogans and
 * document names are no words. Consecutive sentences that stand together wherever one of them stands make one passage. `reuseKind` is
 * `template` where three or more organisations have it, `shared` for two, `restated` for one that has it in the same voice in two years.
 * A text about nobody in particular counts as its speaker. Openings and procedure are left out. Says nothing of who copied whom.
 * `given` is what stands in the template handed out, each place once, whoever has it: it comes last and in no other passage.
 *
 * With `textOf`, sentences that differ in slots (党委 for 党工委, a place) are one wording where four fifths of both are alike, and a stretch
 * of a longer sentence is a passage: of `shortest` words where it is nearly all of one of the two sentences, else half as long
 * again. A stretch may lie inside a longer passage if it stands in a further place. *Source:* winnowing (Schleimer et al. 2003) for places to
 * compare, extended on both sides. Not for passages told in other words.
 * @throws {ShuzhiError} OPTION_UNKNOWN, OPTION_INVALID
 */
export function reuse(profiles: readonly Profile[], options: ReuseOptions = {}): DataTable<ReuseRow> {
  assertOptions('reuse', options, ['textOf', 'template', 'shortest']);
  const { textOf, template = [], shortest = 20 } = options;
  assertNumber('reuse', 'shortest', shortest, 12, 1000, true);
  const texts = textOf === undefined ? undefined : remembered(textOf);
  const { list, given } = subtractTemplate(listSentences(profiles), template, texts, shortest);
  const passages = texts === undefined ? findPassages(list, shortest) : locatePassages(list, texts, shortest);
  const names = organizationNames(profiles);
  const rows = [...passages, ...[...given].sort(byWeight)].flatMap((passage) => {
    const quoted = passage.places.map(
      ({ profile, start, end }) => texts?.(profile.report)?.slice(start, end) ?? '',
    );
    const skeleton = passage.exact || quoted.includes('') ? '' : commonWording(quoted);
    return passage.places.map((place, index) => rowOf(passage, place, names, quoted[index]!, skeleton));
  });
  return table(columns, rows);
}

/** Asks for each text once. */
function remembered(textOf: TextOf): TextOf {
  const texts = new Map<string, string | undefined>();
  return (report) => {
    if (!texts.has(report)) texts.set(report, textOf(report));
    return texts.get(report);
  };
}

function rowOf(
  passage: Passage,
  { profile, start, end }: PassagePlace,
  names: ReadonlyMap<string, string>,
  text: string,
  skeleton: string,
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
    text,
    exact: passage.exact,
    sentences: passage.sentences,
    skeleton,
  };
}
