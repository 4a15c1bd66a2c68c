// The survey an analyst holds: many profiles, and one method for each thing that can be asked of them together.
import { assertOptions } from '../base/assert-options.js';
import { byCodeUnit } from '../base/by-code-unit.js';
import { ShuzhiError } from '../base/errors.js';
import type { DataTable } from '../base/table.js';
import { defaultCodebook } from '../codebook/default-codebook.js';
import type { Report } from '../corpus/report.js';
import type { Profile } from '../profile/profile.js';
import { assertCategories, type CategoryList, listCategories, type SurveyCodebook } from './category-list.js';
import type { ClusterResult } from './cluster-result.js';
import type { ClusterOptions } from './cluster-types.js';
import { clusters } from './clusters.js';
import { type CommonRow, common } from './common.js';
import { type CompareOptions, type CompareRow, compare } from './compare.js';
import { type DatingRow, dating } from './dating.js';
import { type DistinctiveRow, distinctive } from './distinctive.js';
import { type FigureComparedRow, figuresCompared } from './figures-compared.js';
import { gather } from './gather.js';
import { type LedgerRow, ledger } from './ledger.js';
import { type Matrix, matrix } from './matrix.js';
import { type MatrixLongRow, matrixLong } from './matrix-long.js';
import type { MatrixOptions } from './matrix-options.js';
import { type MatrixRow, matrixWide } from './matrix-wide.js';
import type { Observation } from './observation.js';
import { type OneSidedRow, oneSided } from './one-sided.js';
import type { PeerOptions } from './peer-groups.js';
import { type PhraseOptions, type PhraseRow, phrases } from './phrases.js';
import { type RatingOptions, type RatingRow, ratings } from './ratings.js';
import { type RecurrenceRow, recurrence } from './recurrence.js';
import { type ReuseOptions, type ReuseRow, reuse } from './reuse.js';
import { splitProfiles } from './split-profiles.js';
import { type TensionRow, tension } from './tension.js';
import { type VoiceGapRow, voiceGaps } from './voice-gaps.js';

/** Options of {@link survey}. */
export interface SurveyOptions {
  /** The codebook the reports were analysed with. Default: the one that ships with the library. */
  readonly codebook?: SurveyCodebook;
}

/** Two groups of one survey: the reports whose `by` is `a`, and those whose `by` is `b`. */
export interface GroupPair {
  /** `year`, `kind`, `organization`, `speaker`, `report` or a manifest column. */
  readonly by: string;
  readonly a: string | number;
  readonly b: string | number;
}

/**
 * Many profiles and what can be asked of them. Nothing is computed before it is asked for, nothing is changed, and
 * the order in which profiles were given makes no difference. Made by {@link survey}.
 */
export class Survey {
  /** The profiles, by id. */
  readonly profiles: readonly Profile[];
  /** What they say, voice by voice; with `gather` and the functions of this folder a batch can do without profiles. */
  readonly observations: readonly Observation[];
  readonly categories: CategoryList;

  constructor(profiles: readonly Profile[], categories: CategoryList) {
    this.profiles = Object.freeze([...profiles].sort((a, b) => byCodeUnit(a.id, b.id)));
    this.observations = gather(profiles);
    this.categories = categories;
    assertCategories(this.observations, categories);
    Object.freeze(this);
  }

  /**
   * One survey of two; equal to the survey of all profiles, whichever way they were split.
   * @throws {ShuzhiError} INPUT_DUPLICATE for a profile on both sides, OPTION_INVALID for different codebooks
   */
  static merge(a: Survey, b: Survey): Survey {
    if (a.categories.ids.join() !== b.categories.ids.join()) {
      throw new ShuzhiError(
        'OPTION_INVALID',
        '两次调查的编码表不同，不能合并 · surveys with different codebooks cannot be merged',
        { hint: '请用同一编码表重新分析 · analyse both with one codebook' },
      );
    }
    return new Survey([...a.profiles, ...b.profiles], a.categories);
  }

  /**
   * A matrix of any two dimensions; see {@link MatrixOptions}.
   * @example
   * all.matrix({ rows: 'organization', columns: 'category', value: 'reports', voice: 'self' }).top(12)
   */
  matrix(options: MatrixOptions = {}): Matrix {
    return matrix(this.observations, this.categories, options);
  }

  /** matrix.csv: organisation × voice, a column per category. */
  matrixWide(): DataTable<MatrixRow> {
    return matrixWide(this.observations, this.categories);
  }

  /** matrix-long.csv: organisation × voice × category. */
  matrixLong(): DataTable<MatrixLongRow> {
    return matrixLong(this.observations, this.categories);
  }

  /** 共性, common.csv: how many organisations share each category. */
  common(): DataTable<CommonRow> {
    return common(this.observations, this.categories);
  }

  /** 个性: what one organisation mentions relatively more often than the others, or than its `peers`. */
  distinctive(organization: string, options: PeerOptions = {}): DataTable<DistinctiveRow> {
    return distinctive(this.observations, organization, this.categories, options);
  }

  /** recurrence.csv: which weaknesses keep coming back. */
  recurrence(): DataTable<RecurrenceRow> {
    return recurrence(this.observations, this.categories);
  }

  /** Which organisations share weaknesses; may answer that no cluster structure is supported. */
  clusters(options: ClusterOptions = {}): ClusterResult {
    return clusters(this.observations, this.categories, options);
  }

  /**
   * This survey against another one, or two of its groups against each other, category by category.
   * @example
   * all.compare({ by: 'year', a: 2021, b: 2022 }, { voice: 'self' })
   */
  compare(other: Survey | GroupPair, options: CompareOptions = {}): DataTable<CompareRow> {
    const [a, b] =
      other instanceof Survey
        ? [this, other]
        : [this.where(other.by, other.a), this.where(other.by, other.b)];
    return compare(a.observations, b.observations, this.categories, options);
  }

  /** Phrases that recur in the texts of reports; makes a pass of its own over them. */
  phrases(
    reports: Iterable<Report> | AsyncIterable<Report>,
    options: PhraseOptions = {},
  ): Promise<DataTable<PhraseRow>> {
    return phrases(reports, options);
  }

  /** reuse.csv: passages said more than once. */
  reuse(options: ReuseOptions = {}): DataTable<ReuseRow> {
    return reuse(this.profiles, options);
  }

  /** ledger.csv, the three lists (三张清单): problems, the measures for them, what became of these. */
  ledger(): DataTable<LedgerRow> {
    return ledger(this.profiles);
  }

  /** one-sided.csv: what only one voice mentions (仅一方提及). */
  oneSided(): DataTable<OneSidedRow> {
    return oneSided(this.profiles);
  }

  /** voice-gaps.csv: what others say of organisations that these do not say of themselves, sorted by the difference. */
  voiceGaps(): DataTable<VoiceGapRow> {
    return voiceGaps(this.profiles, this.categories);
  }

  /** figures-compared.csv: the same indicator across organisations and years. */
  figuresCompared(): DataTable<FigureComparedRow> {
    return figuresCompared(this.profiles);
  }

  /** dating.csv: the years the phrases of each text allow, against the year it states. */
  dating(): DataTable<DatingRow> {
    return dating(this.profiles);
  }

  /** ratings.csv: rank correlation of the ratings in the manifest with each score, from 30 rated self-reports on. */
  ratings(options: RatingOptions = {}): DataTable<RatingRow> {
    return ratings(this.profiles, options);
  }

  /** tension.csv: claims and admissions of one report on one subject. */
  tension(): DataTable<TensionRow> {
    return tension(this.profiles);
  }

  /** The survey of the profiles that fit. */
  filter(fits: (profile: Profile) => boolean): Survey {
    return new Survey(this.profiles.filter(fits), this.categories);
  }

  /** The survey of one group: `where('year', 2022)`, `where('sector', '教育')`. Empty where no report is in it. */
  where(by: string, value: string | number): Survey {
    return this.groups(by).get(String(value)) ?? new Survey([], this.categories);
  }

  /** A survey per value of a property of reports (year, kind, a manifest column): peer groups. */
  groups(by: string): ReadonlyMap<string, Survey> {
    const groups = splitProfiles(this.profiles, this.observations, by, this.categories);
    return new Map([...groups].map(([key, profiles]) => [key, new Survey(profiles, this.categories)]));
  }
}

/**
 * Makes a survey of profiles.
 * @throws {ShuzhiError} INPUT_DUPLICATE when two profiles have one id, CATEGORY_UNKNOWN when a problem has a
 * category the codebook does not have, OPTION_UNKNOWN
 * @example
 * const all = survey(reports.flatMap((report) => analyze(report).profiles));
 * all.common();
 */
export function survey(profiles: readonly Profile[], options: SurveyOptions = {}): Survey {
  assertOptions('survey', options, ['codebook']);
  return new Survey(profiles, listCategories(options.codebook ?? defaultCodebook()));
}
