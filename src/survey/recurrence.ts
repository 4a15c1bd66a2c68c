// recurrence.csv: which weaknesses keep coming back, year after year, beyond what everybody shows.
import { betaCdf } from '../base/beta-distribution.js';
import { byCodeUnit } from '../base/by-code-unit.js';
import { type DataTable, table } from '../base/table.js';
import { type Voice, voices } from '../codebook/vocabulary.js';
import type { CategoryList } from './category-list.js';
import { adjustForDiscovery } from './false-discovery.js';
import type { Observation } from './observation.js';
import { organizationNames } from './organization-names.js';
import { byOrganization, type OrganizationRows } from './organization-order.js';
import { type RateModel, rateModel } from './rate-model.js';
import { type RecurrenceState, recurrenceState, recurs } from './recurrence-state.js';

/** A row of recurrence.csv: a weakness that was present at least once. */
export interface RecurrenceRow {
  readonly organization: string;
  readonly voice: Voice;
  readonly category: string;
  /** What became of it, see `recurrenceState`. */
  readonly state: RecurrenceState;
  /** Years in which it was present. */
  readonly present: number;
  /** Years in which it could have shown. */
  readonly observed: number;
  /** Posterior mean of the yearly rate, with its 90 % interval. */
  readonly posterior: number;
  readonly low: number;
  readonly high: number;
  /** Rate among the other organisations of this voice. */
  readonly base: number;
  /** P(rate > base). */
  readonly probability: number;
  /** The years in which it was present, joined by `;`, and those in which it could have shown. */
  readonly presentYears: string;
  readonly observedYears: string;
  /** Years between the first and the last observed one in which nothing could have shown, joined by `;`: no absences. */
  readonly gapYears: string;
  /** Whether it recurs beyond the base rate whatever the state is called (see `recurs`). */
  readonly recurs: boolean;
  /** Chance of at least so many presences in so many observed years at the base rate (binomial tail). */
  readonly chance: number;
  /**
   * The same adjusted for all pairs of organisation and category of this voice with two observed years, also those
   * without a presence (Benjamini & Hochberg 1995): of the rows up to 0.1 about one in ten is chance. Null with one
   * observed year.
   */
  readonly adjusted: number | null;
}

const columns = [
  'organization',
  'voice',
  'category',
  'state',
  'present',
  'observed',
  'posterior',
  'low',
  'high',
  'base',
  'probability',
  'presentYears',
  'observedYears',
  'gapYears',
  'recurs',
  'chance',
  'adjusted',
] as const;

/** Observed years from which a pair is tested. */
const FEWEST_YEARS = 2;

/** What a voice says of an organisation, year by year: for each observed year the categories present. */
type Years = Map<number, Set<string>>;

/**
 * organisation × voice × category, one row per weakness present at least once. The period is the year; a year counts
 * as observed where a report of it could have shown a problem, so years without a report are no absence: they stand in
 * `gapYears`, and a state speaks of the observed years alone. Reports without a year belong to no period and are left
 * out, though the matrix counts them.
 *
 * Not being mentioned is not being solved. Of many pairs some recur by chance: with three observed years and a base
 * rate of one half, all three in one pair of eight; `chance` and `adjusted` say so of every row.
 */
export function recurrence(
  observations: readonly Observation[],
  categories: CategoryList,
): DataTable<RecurrenceRow> {
  const names = organizationNames(observations);
  const model = rateModel();
  const parts = voices.flatMap((voice) => {
    const histories = historiesOf(observations, voice);
    return recurrenceRows(histories, voice, categories, names, model);
  });
  return table(columns, byOrganization(parts));
}

function historiesOf(observations: readonly Observation[], voice: Voice): ReadonlyMap<string, Years> {
  const histories = new Map<string, Years>();
  for (const one of observations) {
    if (one.voice !== voice || !one.exposed || one.organizationKey === null || one.year === null) continue;
    const years = histories.get(one.organizationKey) ?? new Map<number, Set<string>>();
    histories.set(one.organizationKey, years);
    const present = years.get(one.year) ?? new Set<string>();
    years.set(one.year, present);
    for (const problem of one.problems) present.add(problem.category);
  }
  return histories;
}

function recurrenceRows(
  histories: ReadonlyMap<string, Years>,
  voice: Voice,
  categories: CategoryList,
  names: ReadonlyMap<string, string>,
  model: RateModel,
): readonly OrganizationRows<RecurrenceRow>[] {
  let exposed = 0;
  const presences = new Map<string, number>();
  for (const years of histories.values()) {
    exposed += years.size;
    for (const present of years.values()) {
      for (const category of present) presences.set(category, (presences.get(category) ?? 0) + 1);
    }
  }
  const keys = [...histories.keys()].sort(byCodeUnit);
  const parts = keys.map((key) => ({
    key,
    rows: categories.ids.flatMap((category): readonly RecurrenceRow[] => {
      const all = { present: presences.get(category) ?? 0, exposed };
      const row = recurrenceRow(histories.get(key)!, category, all, model);
      return row === null ? [] : [{ organization: names.get(key)!, voice, category, ...row }];
    }),
  }));
  const testable = keys.filter((key) => histories.get(key)!.size >= FEWEST_YEARS).length;
  return adjusted(parts, testable * categories.ids.length);
}

/** Adjusts chances for the number of pairs looked at; those without a presence count as 1. */
function adjusted(
  parts: readonly OrganizationRows<RecurrenceRow>[],
  pairs: number,
): readonly OrganizationRows<RecurrenceRow>[] {
  const isTested = ({ observed }: RecurrenceRow): boolean => observed >= FEWEST_YEARS;
  const tested = parts.flatMap(({ rows }) => rows.filter(isTested));
  const chances = new Array<number>(pairs).fill(1);
  tested.forEach((row, index) => {
    chances[index] = row.chance;
  });
  const values = adjustForDiscovery(chances);
  let index = 0;
  return parts.map(({ key, rows }) => ({
    key,
    rows: rows.map((row) => (isTested(row) ? { ...row, adjusted: values[index++]! } : row)),
  }));
}

function recurrenceRow(
  years: Years,
  category: string,
  all: { readonly present: number; readonly exposed: number },
  model: RateModel,
): Omit<RecurrenceRow, 'organization' | 'voice' | 'category'> | null {
  const observedYears = [...years.keys()].sort((a, b) => a - b);
  const presentYears = observedYears.filter((year) => years.get(year)!.has(category));
  if (presentYears.length === 0) return null;
  const rate = model({ present: presentYears.length, exposed: observedYears.length }, all);
  const { base, probability, posterior, low, high } = rate;
  const history = { present: observedYears.map((year) => years.get(year)!.has(category)), base, probability };
  const [times, observed] = [presentYears.length, observedYears.length];
  return {
    state: recurrenceState(history),
    present: times,
    observed,
    posterior,
    low,
    high,
    base,
    probability,
    presentYears: presentYears.join(';'),
    observedYears: observedYears.join(';'),
    gapYears: gapsIn(observedYears).join(';'),
    recurs: recurs(history),
    chance: betaCdf(base, times, observed - times + 1),
    adjusted: null,
  };
}

/** The years between the first and the last one that are missing. */
function gapsIn(years: readonly number[]): readonly number[] {
  return years.flatMap((year, index) => {
    const next = years[index + 1] ?? year;
    return Array.from({ length: Math.max(0, next - year - 1) }, (_, step) => year + step + 1);
  });
}
