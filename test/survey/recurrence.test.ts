// Recurrence: the model against its published table, and each state from a history that shows it.
import { describe, expect, it } from 'vitest';
import { gather } from '../../src/survey/gather.js';
import { baseRate, rateModel } from '../../src/survey/rate-model.js';
import { recurrence } from '../../src/survey/recurrence.js';
import { type History, recurrenceState, recurs } from '../../src/survey/recurrence-state.js';
import { smallCategories } from './make-codebook.js';
import { makeProfile } from './make-profile.js';

describe('rateModel', () => {
  /** Others that leave a base rate of exactly `base`: (x + 0.5) ÷ (n + 1) with n = 999. */
  const rate = (present: number, exposed: number, base: number) =>
    rateModel()({ present, exposed }, { present: present + base * 1000 - 0.5, exposed: exposed + 999 });

  it.each([
    [1, 1, 0.3, 0.44, 0.72],
    [2, 2, 0.3, 0.53, 0.88],
    [3, 3, 0.3, 0.6, 0.95],
    [2, 3, 0.3, 0.46, 0.79],
    [3, 3, 0.6, 0.77, 0.86],
  ])(
    '%i of %i periods over a base of %d: posterior %d, above the base with %d',
    (present, observed, base, mean, above) => {
      const { posterior, probability } = rate(present, observed, base);
      expect(posterior).toBeCloseTo(mean, 2);
      expect(probability).toBeCloseTo(above, 2);
    },
  );

  it('keeps the mean between record and base, inside its interval', () => {
    const { base, posterior, low, high } = rate(2, 3, 0.3);
    expect(base).toBeCloseTo(0.3, 12);
    expect(posterior).toBeCloseTo((4 * 0.3 + 2) / 7, 12);
    expect(low).toBeLessThan(posterior);
    expect(high).toBeGreaterThan(posterior);
  });

  it('leaves the organisation itself out of its base', () => {
    expect(rateModel()({ present: 3, exposed: 3 }, { present: 3, exposed: 13 }).base).toBe(0.5 / 11);
    expect(baseRate({ present: 0, exposed: 0 })).toBe(0.5);
  });
});

describe('recurrenceState', () => {
  const history = (marks: string, base = 0.2, probability = 0.9): History => ({
    present: [...marks].map((mark) => mark === '+'),
    base,
    probability,
  });

  it.each([
    ['+', history('+'), 'insufficient'],
    ['++ where everybody shows it', history('++', 0.6), 'common'],
    ['+++', history('+++'), 'persistent'],
    ['+++ not surely above the base', history('+++', 0.5, 0.84), 'mentioned'],
    ['+-+', history('+-+'), 'returned'],
    ['++-+', history('++-+'), 'returned'],
    ['++', history('++'), 'recurring'],
    ['++- with P at the bound', history('++-', 0.2, 0.85), 'recurring'],
    ['+--', history('+--'), 'not-mentioned-again'],
    ['++-- surely above the base', history('++--'), 'recurring'],
    ['++-- not surely above it', history('++--', 0.2, 0.5), 'not-mentioned-again'],
    ['--+', history('--+'), 'first-mentioned'],
    ['-+', history('-+'), 'first-mentioned'],
    ['+-', history('+-'), 'mentioned'],
    ['-+-', history('-+-'), 'mentioned'],
    ['++ not surely above the base', history('++', 0.5, 0.6), 'mentioned'],
  ])('%s is %3$s', (_, given, expected) => {
    expect(recurrenceState(given)).toBe(expected);
  });
});

describe('recurs', () => {
  const history = (marks: string, base: number, probability: number): History => ({
    present: [...marks].map((mark) => mark === '+'),
    base,
    probability,
  });

  it.each([
    ['persistent', '+++', 0.3, 0.95, true],
    ['recurring', '++-', 0.2, 0.85, true],
    ['returned, surely above the base', '++-++', 0.3, 0.95, true],
    ['returned, not surely above it', '+-+', 0.3, 0.79, false],
    ['common', '+++', 0.6, 0.9, false],
    ['once', '--+', 0.05, 0.9, false],
  ])('of what is %s (%s over %d with P %d) is %s', (_, marks, base, probability, expected) => {
    expect(recurs(history(marks, base, probability))).toBe(expected);
  });
});

describe('recurrence', () => {
  const reports = (organization: string, years: Readonly<Record<number, readonly string[] | null>>) =>
    Object.entries(years).map(([year, problems]) =>
      makeProfile({
        organization,
        year: Number(year),
        problems: problems ?? [],
        ...(problems === null ? { exposedVoices: [] } : {}),
      }),
    );
  const rowsOf = (...profiles: ReturnType<typeof reports>[]) =>
    recurrence(gather(profiles.flat()), smallCategories);

  it('has a row for each weakness present at least once, with its years', () => {
    const rows = rowsOf(reports('城关镇', { 2020: ['theory'], 2021: [], 2022: ['theory', 'records'] }));
    expect(
      rows.map(({ category, state, presentYears, observedYears }) => [
        category,
        state,
        presentYears,
        observedYears,
      ]),
    ).toEqual([
      ['theory', 'returned', '2020;2022', '2020;2021;2022'],
      ['records', 'first-mentioned', '2022', '2020;2021;2022'],
    ]);
  });

  it('takes neither a missing year nor a report without a problem part as an absence', () => {
    const rows = rowsOf(reports('城关镇', { 2018: ['theory'], 2020: null, 2022: ['theory'] }));
    expect(rows[0]).toMatchObject({ present: 2, observed: 2, observedYears: '2018;2022' });
    expect(rows[0]!.gapYears).toBe('2019;2020;2021');
    expect(rows[0]!.state).not.toBe('returned');
  });

  it('works out base and posterior from the other organisations', () => {
    const rows = rowsOf(
      reports('城关镇', { 2021: ['theory'], 2022: ['theory'] }),
      reports('河东镇', { 2021: ['theory'], 2022: [] }),
      reports('北山乡', { 2021: [], 2022: [] }),
    );
    const [own] = rows.filter((row) => row.organization === '城关镇');
    expect(own!.base).toBeCloseTo(1.5 / 5, 12);
    expect(own!.posterior).toBeCloseTo((4 * 0.3 + 2) / 6, 12);
    expect(own).toMatchObject({ present: 2, observed: 2, state: 'recurring' });
  });

  it('says how likely so many presences are at the base rate, alone and among all pairs', () => {
    // Base 1.5 ÷ 5: two of two by chance 0.09; among 3 organisations × 6 categories the other 0.51 (one of two) and 16 ones.
    const rows = rowsOf(
      reports('城关镇', { 2021: ['theory'], 2022: ['theory'] }),
      reports('河东镇', { 2021: ['theory'], 2022: [] }),
      reports('北山乡', { 2021: [], 2022: [] }),
    );
    const [own] = rows.filter((row) => row.organization === '城关镇');
    expect(own!.chance).toBeCloseTo(0.3 ** 2, 12);
    expect(own!.adjusted).toBe(1);
    expect(own!.recurs).toBe(true);
  });

  it('lets a presence stand after adjusting where nobody else of many shows it', () => {
    const others = Array.from({ length: 40 }, (_, index) =>
      reports(`第${index}镇`, { 2020: [], 2021: [], 2022: [] }),
    );
    const rows = rowsOf(
      reports('城关镇', { 2020: ['theory'], 2021: ['theory'], 2022: ['theory'] }),
      ...others,
    );
    // Base 0.5 ÷ 121, cubed; times 41 organisations × 6 categories, all other pairs being 1.
    expect(rows[0]!.chance).toBeCloseTo((0.5 / 121) ** 3, 14);
    expect(rows[0]!.adjusted).toBeCloseTo((0.5 / 121) ** 3 * 41 * 6, 12);
  });

  it('adjusts nothing where there is one observed year', () => {
    const [row] = rowsOf(reports('城关镇', { 2021: ['theory'] }));
    expect(row).toMatchObject({ state: 'insufficient', recurs: false, adjusted: null, gapYears: '' });
  });

  it('counts two reports of one year as one period', () => {
    const rows = recurrence(
      gather(['a', 'b'].map((report) => makeProfile({ report, problems: ['theory'] }))),
      smallCategories,
    );
    expect(rows[0]).toMatchObject({ present: 1, observed: 1, state: 'insufficient' });
  });

  it('leaves reports without a year out, for they belong to no period', () => {
    expect(
      recurrence(gather([makeProfile({ year: null, problems: ['theory'] })]), smallCategories),
    ).toHaveLength(0);
  });

  it('never pools voices', () => {
    const rows = recurrence(
      gather([
        makeProfile({ year: 2021, problems: ['theory'] }),
        makeProfile({ year: 2022, voice: 'superior', problems: ['theory'] }),
      ]),
      smallCategories,
    );
    expect(rows.map(({ voice, observed }) => [voice, observed])).toEqual([
      ['self', 1],
      ['superior', 1],
    ]);
  });
});
