// Which reports can show what came of a problem.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Voice } from '../../src/codebook/vocabulary.js';
import { laterReports } from '../../src/survey/ledger-later.js';
import { makeProfile } from './make-profile.js';

const of = (year: number | null, voice: Voice = 'self', organization: string | null = '城关镇党委') =>
  makeProfile({ year, voice, organization, report: `${organization}-${voice}-${year}` });

const first = of(2020);
const sequel = (...profiles: readonly ReturnType<typeof of>[]) => {
  const { own, others } = laterReports([first, ...profiles]).after(first);
  return { own: own.map(({ id }) => id), others: others.map(({ id }) => id) };
};

describe('laterReports', () => {
  it.each([
    ['the earliest later year', [of(2022), of(2021)], ['城关镇党委-self-2021']],
    ['a later year after a gap', [of(2023)], ['城关镇党委-self-2023']],
    ['nothing where none follows', [of(2019)], []],
    ['not the same year', [{ ...of(2020), id: 'second' }], []],
    ['not another organisation', [of(2021, 'self', '河湾街道党委')], []],
    ['not an undated report', [of(null)], []],
    ['not what others say', [of(2021, 'superior')], []],
  ])('takes for the own next report %s', (_name, profiles, expected) => {
    expect(sequel(...profiles).own).toEqual(expected);
  });

  it('takes all own reports of that year, by id', () => {
    const second = { ...of(2021), id: 'a-second-report' };
    expect(sequel(of(2021), second).own).toEqual(['a-second-report', '城关镇党委-self-2021']);
  });

  it.each([
    [
      'up to the own next report',
      [of(2022), of(2021, 'superior'), of(2022, 'inspection'), of(2023, 'superior')],
      ['superior-2021', 'inspection-2022'],
    ],
    [
      'of the earliest later year where there is no own report',
      [of(2022, 'superior'), of(2021, 'inspection')],
      ['inspection-2021'],
    ],
    ['not of the same year', [of(2020, 'superior'), of(2021)], []],
    ['not of unknown voice', [of(2021, 'unknown'), of(2021)], []],
  ])('hears superior and inspection %s', (_name, profiles, expected) => {
    expect(sequel(...profiles).others).toEqual(expected.map((id) => `城关镇党委-${id}`));
  });

  it.each([
    ['about nobody', of(2020, 'superior', null)],
    ['without a year', of(null)],
  ])('has nothing after a text %s', (_name, profile) => {
    expect(laterReports([profile, of(2021), of(2021, 'self', null)]).after(profile)).toEqual({
      own: [],
      others: [],
    });
  });

  it('never looks back, and looks at one year of own reports only', () => {
    const year = fc.integer({ min: 2015, max: 2024 });
    const voice = fc.constantFrom<Voice>('self', 'superior', 'inspection');
    fc.assert(
      fc.property(fc.array(fc.tuple(year, voice), { maxLength: 12 }), (drawn) => {
        const profiles = drawn.map(([y, v], i) => ({ ...of(y, v), id: `${i}` }));
        const { own, others } = laterReports([first, ...profiles]).after(first);
        expect([...own, ...others].every((profile) => profile.year! > 2020)).toBe(true);
        expect(new Set(own.map((profile) => profile.year)).size).toBeLessThanOrEqual(1);
        const until = own[0]?.year ?? Number.POSITIVE_INFINITY;
        expect(others.every((profile) => profile.year! <= until)).toBe(true);
      }),
    );
  });
});
