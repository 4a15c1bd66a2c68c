// The three lists (三张清单): each problem and each measure, cause, who answers for it by when, and what came of it.

import { byCodeUnit } from '../base/by-code-unit.js';
import { type DataTable, table } from '../base/table.js';
import type { Voice } from '../codebook/vocabulary.js';
import { voices } from '../codebook/vocabulary.js';
import type { Measure, Problem } from '../findings/findings.js';
import { type LinkKind, linkCauses, linkMeasures, type MeasureLink } from '../profile/link-measures.js';
import type { Profile } from '../profile/profile.js';
import { type LaterReports, laterReports } from './ledger-later.js';
import { type Outcome, outcomeOf, type Sequel } from './ledger-outcome.js';
import { organizationNames } from './organization-names.js';

/** A problem and one measure for it, if any; or a measure for which no problem is stated. */
export interface LedgerRow {
  readonly organization: string | null;
  readonly year: number | null;
  /** Who states the problem. */
  readonly voice: Voice;
  readonly file: string;
  readonly point: number;
  /** Of the problem, else of the measure; so are point and place. */
  readonly category: string;
  /** Empty where a measure answers no problem stated. */
  readonly problem: string;
  /** Causes stated for it, joined by `;`; empty where none is. */
  readonly cause: string;
  /** Empty where no measure is stated. */
  readonly measure: string;
  readonly responsible: string;
  readonly deadline: string;
  readonly outcome: Outcome;
  /** The words the outcome rests on; empty for dropped and for unknown without any trace. */
  readonly evidence: string;
  /** Years from this report to the one the outcome rests on; null where unknown. */
  readonly lag: number | null;
  /** How the measure was found: under the same point number, or by category and object; null without a measure or problem. */
  readonly link: LinkKind | null;
  /** The file the outcome rests on. */
  readonly evidenceFile: string;
  /** Place of the problem, else of the measure: UTF-16 code units into the text as decoded. */
  readonly start: number;
  readonly end: number;
}

const columns = [
  'organization',
  'year',
  'voice',
  'file',
  'point',
  'category',
  'problem',
  'cause',
  'measure',
  'responsible',
  'deadline',
  'outcome',
  'evidence',
  'lag',
  'link',
  'evidenceFile',
  'start',
  'end',
] as const satisfies readonly (keyof LedgerRow)[];

/**
 * One row for each problem and each measure stated for it (one without a measure where there is none) and one for each measure that
 * answers no problem stated, ordered by organisation, year, voice, file and place. Causes and measures are those *stated in the same profile*: under the same point
 * number, else (measures) of the same category and with a shared object word. Empty cells are the finding: nothing is filled in.
 *
 * `outcome` says what the organisation's own next report (the earliest later year, voice self) and the superior's and
 * inspectors' texts up to that year show; see {@link outcomeOf}. It describes what was written, not what was done, and
 * kept comes before returned, so that who admits a lasting weakness does not lose what was carried out.
 * Not for texts without years: every outcome is then unknown.
 * @example
 * const analyze = analyzer();
 * const of = (year: number, text: string) =>
 *   analyze({ id: `${year}`, organization: '城关镇党委', year, kind: 'self-report', text }).profiles;
 * const rows = ledger([
 *   ...of(2021, '一、存在的问题\n一是党费收缴不够及时。二是理论学习不够深入。\n二、下步打算\n一是健全党费收缴台账，2022年3月底前完成核对。二是每月开展理论学习。'),
 *   ...of(2022, '一、主要做法\n全年按月核对党费台账12次，收缴党费3.2万元。'),
 * ]);
 * rows[0].problem // '党费收缴不够及时'
 * rows[0].deadline // '2022年3月底前'
 * rows[0].outcome // 'kept'
 * rows[0].evidence // '全年按月核对党费台账12次，收缴党费3.2万元'
 * rows[0].lag // 1
 */
export function ledger(profiles: readonly Profile[]): DataTable<LedgerRow> {
  const names = organizationNames(profiles);
  const later = laterReports(profiles);
  const rows = profiles.flatMap((profile) => rowsOf(profile, nameOf(profile, names), later));
  return table(columns, rows.sort(byPlace));
}

function nameOf(profile: Profile, names: ReadonlyMap<string, string>): string | null {
  const { organizationKey } = profile;
  return organizationKey === null ? null : (names.get(organizationKey) ?? organizationKey);
}

function rowsOf(profile: Profile, organization: string | null, later: LaterReports): readonly LedgerRow[] {
  const causes = linkCauses(profile);
  const sequel = later.after(profile);
  const linked = linkMeasures(profile);
  const answering = new Set(linked.flat().map(({ measure }) => measure));
  const answered = linked.flatMap((links, index) => {
    const problem = profile.problems[index]!;
    const cause = causes[index]!.map(({ text }) => text).join(';');
    const stated: readonly (MeasureLink | null)[] = links.length === 0 ? [null] : links;
    return stated.map((link) => rowOf(profile, organization, { problem, cause, link }, sequel));
  });
  const others = profile.measures.filter((measure) => !answering.has(measure));
  return [...answered, ...others.map((measure) => measureRow(profile, organization, measure, sequel))];
}

interface Stated {
  readonly problem: Problem;
  readonly cause: string;
  readonly link: MeasureLink | null;
}

function rowOf(
  profile: Profile,
  organization: string | null,
  { problem, cause, link }: Stated,
  sequel: Sequel,
): LedgerRow {
  const measure = link?.measure ?? null;
  return {
    organization,
    year: profile.year,
    voice: problem.voice,
    file: profile.file,
    point: problem.point,
    category: problem.category,
    problem: problem.text,
    cause,
    ...planned(measure),
    ...outcomeOf(problem, measure, profile.year, sequel),
    link: link?.link ?? null,
    start: problem.start,
    end: problem.end,
  };
}

function measureRow(
  profile: Profile,
  organization: string | null,
  measure: Measure,
  sequel: Sequel,
): LedgerRow {
  return {
    organization,
    year: profile.year,
    voice: profile.voice,
    file: profile.file,
    point: measure.point,
    category: measure.category,
    problem: '',
    cause: '',
    ...planned(measure),
    ...outcomeOf(null, measure, profile.year, sequel),
    link: null,
    start: measure.start,
    end: measure.end,
  };
}

function planned(measure: Measure | null): Pick<LedgerRow, 'measure' | 'responsible' | 'deadline'> {
  return {
    measure: measure?.text ?? '',
    responsible: measure?.responsible ?? '',
    deadline: measure?.deadline ?? '',
  };
}

/** Within a problem the measures keep the order in which they were linked (sorting is stable). */
function byPlace(a: LedgerRow, b: LedgerRow): number {
  return (
    byCodeUnit(a.organization ?? '\uffff', b.organization ?? '\uffff') ||
    (a.year ?? 9999) - (b.year ?? 9999) ||
    voices.indexOf(a.voice) - voices.indexOf(b.voice) ||
    byCodeUnit(a.file, b.file) ||
    a.start - b.start ||
    b.end - a.end
  );
}
