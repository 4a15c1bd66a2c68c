// How often chance looks like recurrence, and how often true recurrence is found, in simulated surveys.
import { type Random, seededRandom } from '#internal/base/seeded-random.js';
import type { Observation } from '#internal/survey/observation.js';
import { type RecurrenceRow, recurrence } from '#internal/survey/recurrence.js';
import { atLeast, atMost, type Bar, beside } from './bar.js';
import { organizationOf, simulatedCategories, simulatedObservation } from './simulated-observations.js';

const ORGANIZATIONS = 40;
const CATEGORIES = 25;
const categories = simulatedCategories(CATEGORIES);
const bases = [0.2, 0.3, 0.4, 0.5, 0.6];
const periods = [3, 4, 5, 6];
const FIRST_YEAR = 2018;

/** Presence of every category in every organisation and year, each drawn for itself at the rate given. */
function simulate(
  years: number,
  rateOf: (row: number, category: number) => number,
  random: Random,
): readonly Observation[] {
  return Array.from({ length: ORGANIZATIONS }, (_, row) =>
    Array.from({ length: years }, (_, year) => {
      const present: number[] = [];
      for (let category = 0; category < CATEGORIES; category++) {
        if (random() < rateOf(row, category)) present.push(category);
      }
      return simulatedObservation(row, FIRST_YEAR + year, present);
    }),
  ).flat();
}

const isCalled = ({ state }: RecurrenceRow): boolean => state === 'persistent' || state === 'recurring';

/** Shares of all pairs under independence, cell by cell of base rate × periods. */
function falseShares(surveys: number): readonly {
  readonly name: string;
  readonly called: number;
  readonly recurs: number;
  readonly ofRows: number;
  readonly adjusted: number;
}[] {
  return periods.flatMap((years) =>
    bases.map((base) => {
      const tally = { called: 0, recurs: 0, rows: 0, adjusted: 0 };
      for (let survey = 0; survey < surveys; survey++) {
        const random = seededRandom(50_000 + 1000 * years + 100 * base + 10_000 * survey);
        const rows = recurrence(
          simulate(years, () => base, random),
          categories,
        );
        tally.rows += rows.length;
        tally.called += rows.filter(isCalled).length;
        tally.recurs += rows.filter((row) => row.recurs).length;
        tally.adjusted += rows.filter((row) => row.recurs && row.adjusted! <= 0.1).length;
      }
      const pairs = surveys * ORGANIZATIONS * CATEGORIES;
      return {
        name: `${years} periods, base ${base}`,
        called: tally.called / pairs,
        recurs: tally.recurs / pairs,
        ofRows: tally.called / tally.rows,
        adjusted: tally.adjusted / pairs,
      };
    }),
  );
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Presence without recurrence. */
export function chanceBars(surveys: number): readonly Bar[] {
  const cells = falseShares(surveys);
  const share = (of: 'called' | 'recurs' | 'ofRows' | 'adjusted'): number =>
    mean(cells.map((cell) => cell[of]));
  return [
    atMost(
      'independent presence: pairs called persistent or recurring, mean of all cells',
      share('called'),
      0.1,
      percent(share('called')),
    ),
    beside('  of the pairs with a presence', percent(share('ofRows'))),
    beside('  recurs (with those called returned)', percent(share('recurs'))),
    beside('  recurs and adjusted ≤ 0.1', percent(share('adjusted'))),
    ...cells.map(({ name, called }) => beside(`  ${name}`, percent(called))),
  ];
}

/** One organisation of forty shows a category at rate 0.9 where the others show it at 0.3, over five years. */
export function foundBars(surveys: number): readonly Bar[] {
  const states = new Map<string, number>();
  let found = 0;
  const planted = (category: number): number => (category * 7) % ORGANIZATIONS;
  for (let survey = 0; survey < surveys; survey++) {
    const rateOf = (row: number, category: number): number => (row === planted(category) ? 0.9 : 0.3);
    const rows = recurrence(simulate(5, rateOf, seededRandom(60_000 + survey)), categories);
    categories.ids.forEach((id, category) => {
      const row = rows.find(
        (one) => one.category === id && one.organization === organizationOf(planted(category)),
      );
      const state = row?.state ?? 'absent';
      states.set(state, (states.get(state) ?? 0) + 1);
      if (row?.recurs === true) found++;
    });
  }
  const pairs = surveys * CATEGORIES;
  return [
    atLeast(
      'rate 0.9 at base 0.3 over 5 periods: found (recurs)',
      found / pairs,
      0.8,
      percent(found / pairs),
    ),
    ...[...states]
      .sort((a, b) => b[1] - a[1])
      .map(([state, count]) => beside(`  called ${state}`, percent(count / pairs))),
  ];
}
