// ratings.csv: how the ratings of a manifest go with each score, from thirty reports on, without a row for any organisation.
import { assertOptions } from '../base/assert-options.js';
import { ShuzhiError } from '../base/errors.js';
import { correlationBounds, spearman } from '../base/rank-correlation.js';
import { type DataTable, table } from '../base/table.js';
import type { Profile, Scores } from '../profile/profile.js';
import { adjustForDiscovery } from './false-discovery.js';

/** Options of the correlation with ratings. */
export interface RatingOptions {
  /** The manifest column with the rating. Default: `rating` (评定等次, 等次 and 评级 are read as it). */
  readonly column?: string;
}

/** A score and how it goes with the rating. */
export interface RatingRow {
  /** Name of the score, as in reports.csv. */
  readonly score: string;
  /** Self-reports with a rating in which the score can be assessed, and the organisations behind them. */
  readonly reports: number;
  readonly organizations: number;
  /** Spearman's ρ, −1 to 1; null where either does not vary. A better rating is a higher one. */
  readonly correlation: number | null;
  /** Bounds of its 90 % interval, as wide as so many organisations make it. */
  readonly low: number | null;
  readonly high: number | null;
  /** Chance of a ρ at least as far from 0 without any connection, and adjusted over the scores. */
  readonly probability: number | null;
  readonly adjusted: number | null;
  /** Ratings left out: neither 好, 较好, 一般, 差 nor a number, or numbers beside such words. */
  readonly unread: number;
  readonly warning: string;
}

const columns = [
  'score',
  'reports',
  'organizations',
  'correlation',
  'low',
  'high',
  'probability',
  'adjusted',
  'unread',
  'warning',
] as const satisfies readonly (keyof RatingRow)[];

/** Fewer rated reports than this say nothing, and could be recognised. */
export const FEWEST_RATED = 30;

const WORDS: ReadonlyMap<string, number> = new Map([
  ['好', 4],
  ['较好', 3],
  ['一般', 2],
  ['差', 1],
]);

const WARNING =
  '相关不说明因果：评级者可能读过报告，单位的性质、规模会同时影响文本与等次；不作为考核、任用、问责依据 · a correlation is no cause: raters may have read the reports, and kind and size of an organisation bear on both; not for appraisal';

/** Every score that is a number. */
const scores = [
  'chars',
  'points',
  'problems',
  'specificProblems',
  'selfShare',
  'withCause',
  'withMeasure',
  'figures',
  'maskedFigures',
  'figuresPerThousand',
  'figuresPerThousandUpper',
  'activityShare',
  'slogansPerThousand',
  'sloganShare',
  'boilerplateShare',
] as const satisfies readonly (keyof Scores)[];

interface Rated {
  readonly profile: Profile;
  readonly rating: number;
}

/**
 * Spearman's rank correlation of each score of the self-reports with the rating in the manifest, in the order of the scores.
 * Reports of one organisation are not independent: bounds and chances are those of as many pairs as there are organisations.
 * *Not for:* judging organisations or persons, or choosing what to write; a score describes a text.
 * @throws {ShuzhiError} CORPUS_TOO_SMALL with fewer than 30 rated self-reports, OPTION_UNKNOWN
 */
export function ratings(profiles: readonly Profile[], options: RatingOptions = {}): DataTable<RatingRow> {
  assertOptions('ratings', options, ['column']);
  const column = options.column ?? 'rating';
  const { rated, unread } = readRatings(profiles, column);
  assertEnough(rated.length, column);
  const rows = scores.map((score) => ({ ...rowOf(rated, score), unread, warning: WARNING }));
  const tested = rows.filter(({ probability }) => probability !== null);
  const adjusted = adjustForDiscovery(tested.map(({ probability }) => probability!));
  return table(
    columns,
    rows.map((row) => ({ ...row, adjusted: adjusted[tested.indexOf(row)] ?? null })),
  );
}

/** The table of a result folder: without a row where there are too few ratings. */
export function ratingsOrNone(profiles: readonly Profile[]): DataTable<RatingRow> {
  const { rated } = readRatings(profiles, 'rating');
  return rated.length < FEWEST_RATED ? table<RatingRow>(columns, []) : ratings(profiles);
}

/** The self-reports with a rating that can be read. Words and numbers are two scales: where there are words, numbers are left out. */
function readRatings(
  profiles: readonly Profile[],
  column: string,
): { readonly rated: readonly Rated[]; readonly unread: number } {
  const stated = profiles.flatMap((profile) => {
    const { voice, attributes } = profile;
    const text = Object.hasOwn(attributes, column) ? attributes[column]!.trim() : '';
    return voice !== 'self' || text === '' ? [] : [{ profile, text }];
  });
  const inWords = stated.some(({ text }) => WORDS.has(text));
  const rated = stated.flatMap(({ profile, text }): readonly Rated[] => {
    const rating = inWords ? WORDS.get(text) : numberOf(text);
    return rating === undefined ? [] : [{ profile, rating }];
  });
  return { rated, unread: stated.length - rated.length };
}

const numberOf = (text: string): number | undefined =>
  /^\d{1,6}(?:\.\d{1,6})?$/.test(text) ? Number(text) : undefined;

function assertEnough(rated: number, column: string): void {
  if (rated >= FEWEST_RATED) return;
  throw new ShuzhiError(
    'CORPUS_TOO_SMALL',
    `清单“${column}”列可读的评级只有 ${rated} 份述职，少于 ${FEWEST_RATED} 份，不计算相关 · ${rated} self-reports have a rating in the column "${column}", fewer than ${FEWEST_RATED}: no correlation is given`,
    { hint: '好、较好、一般、差或数字 · 好, 较好, 一般, 差 or a number' },
  );
}

function rowOf(
  rated: readonly Rated[],
  score: (typeof scores)[number],
): Omit<RatingRow, 'adjusted' | 'unread' | 'warning'> {
  const assessed = rated.filter(({ profile }) => profile.scores[score] !== null);
  const organizations = new Set(assessed.map(({ profile }) => profile.organizationKey ?? profile.id)).size;
  const head = { score, reports: assessed.length, organizations };
  const none = { ...head, correlation: null, low: null, high: null, probability: null };
  if (assessed.length < FEWEST_RATED || organizations <= 3) return none;
  const rho = spearman(
    assessed.map(({ rating }) => rating),
    assessed.map(({ profile }) => profile.scores[score]!),
  );
  return rho === null ? none : { ...head, correlation: rho, ...correlationBounds(rho, organizations) };
}
