// Comparison of two groups, by hand-worked numbers, and the surveys made of groups.
import { describe, expect, it } from 'vitest';
import { chiSquareTail } from '../../src/base/chi-square.js';
import { compare } from '../../src/survey/compare.js';
import { gather } from '../../src/survey/gather.js';
import { gSquared } from '../../src/survey/keyness.js';
import { survey } from '../../src/survey/survey.js';
import { smallCategories, smallCodebook } from './make-codebook.js';
import { makeProfile } from './make-profile.js';

/** `total` reports of a year, of which the first `withIt` have the category. */
const group = (year: number, total: number, withIt: number, category: string) =>
  Array.from({ length: total }, (_, n) =>
    makeProfile({
      organization: `单位${String(n).padStart(2, '0')}`,
      year,
      attributes: { sector: n % 2 === 0 ? '乡镇' : '部门' },
      problems: [...(n < withIt ? [category] : []), 'unspecific'],
    }),
  );
const first = group(2021, 20, 10, 'theory');
const second = group(2022, 40, 5, 'theory');
const all = survey([...first, ...second], { codebook: smallCodebook });

describe('compare', () => {
  const rows = compare(gather(first), gather(second), smallCategories);

  it('sets shares of reports against each other', () => {
    expect(rows.find((row) => row.category === 'theory')).toMatchObject({
      reportsA: 10,
      exposureA: 20,
      shareA: 0.5,
      reportsB: 5,
      exposureB: 40,
      shareB: 0.125,
      logRatio: 2,
      gSquared: gSquared({ count: 10, of: 20 }, { count: 5, of: 40 }),
      probability: chiSquareTail(gSquared({ count: 10, of: 20 }, { count: 5, of: 40 })),
    });
  });

  it('adjusts for the number of categories compared', () => {
    const [theory, unspecific] = rows;
    expect(theory!.adjusted).toBeCloseTo(2 * theory!.probability, 12);
    expect(theory!.stands).toBe(true);
    expect(unspecific).toMatchObject({ category: 'unspecific', gSquared: 0, adjusted: 1, stands: false });
  });

  it('has no row for what neither group mentions', () => {
    expect(rows.map((row) => row.category)).toEqual(['theory', 'unspecific']);
  });

  it('refuses a group without any report that could have shown something', () => {
    const silent = gather([makeProfile({ exposedVoices: [] })]);
    expect(() => compare(gather(first), silent, smallCategories)).toThrow(/INPUT_EMPTY .*b 组/);
  });

  it('refuses options that do not exist', () => {
    expect(() => compare([], [], smallCategories, { levels: 1 } as object)).toThrow(/OPTION_UNKNOWN/);
  });
});

describe('groups of a survey', () => {
  it('compare two values of a property as two surveys', () => {
    const byYear = all.compare({ by: 'year', a: 2021, b: 2022 });
    expect(byYear).toEqual(all.where('year', 2021).compare(all.where('year', '2022')));
    expect(byYear).toEqual(compare(gather(first), gather(second), smallCategories));
  });

  it('are peer groups by a manifest column, in code unit order', () => {
    expect([...all.groups('sector')].map(([name, part]) => [name, part.profiles.length])).toEqual([
      ['乡镇', 30],
      ['部门', 30],
    ]);
  });

  it('are empty for a value nobody has', () => {
    expect(all.where('sector', '国企').profiles).toEqual([]);
  });

  it('cannot be made by a property of problems', () => {
    expect(() => all.groups('mode')).toThrow(/OPTION_INVALID 不能按“mode”分组/);
  });

  it('are made by any question about a profile', () => {
    expect(all.filter((profile) => profile.problems.length > 1).profiles).toHaveLength(15);
  });
});
