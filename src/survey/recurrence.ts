// recurrence.csv: which weaknesses keep coming back, year after year, beyond what everybody shows.
import { byCodeUnit } from '../base/by-code-unit.js';
import { type DataTable, table } from '../base/table.js';
import { type Voice, voices } from '../codebook/vocabulary.js';
import type { CategoryList } from './category-list.js';
import type { Observation } from './observation.js';
import { organizationNames } from './organization-names.js';
import { byOrganization, type OrganizationRows } from './organization-order.js';
import { type RateModel, rateModel } from './rate-model.js';
import { type RecurrenceState, recurrenceState } from './recurrence-state.js';

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
] as const;

/** What a voice says of an organisation, year by year: for each observed year the categories present. */
type Years = Map<number, Set<string>>;

/**
 * organisation × voice × category, one row per weakness present at least once. The period is the year; a year counts
 * as observed where a report of it could have shown a problem, so years without a report are no absence. Reports
 * without a year belong to no period and are left out, though the matrix counts them.
 *
 * Not being mentioned is not being solved.
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
  return keys.map((key) => ({
    key,
    rows: categories.ids.flatMap((category): readonly RecurrenceRow[] => {
      const all = { present: presences.get(category) ?? 0, exposed };
      const row = recurrenceRow(histories.get(key)!, category, all, model);
      return row === null ? [] : [{ organization: names.get(key)!, voice, category, ...row }];
    }),
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
  const present = observedYears.map((year) => years.get(year)!.has(category));
  return {
    state: recurrenceState({ present, base, probability }),
    present: presentYears.length,
    observed: observedYears.length,
    posterior,
    low,
    high,
    base,
    probability,
    presentYears: presentYears.join(';'),
    observedYears: observedYears.join(';'),
  };
}
