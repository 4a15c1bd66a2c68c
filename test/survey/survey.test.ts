// The survey as a whole: merging and order change nothing, and every question has its method.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Survey, survey } from '../../src/survey/survey.js';
import { smallCodebook } from './make-codebook.js';
import { makeMeasure, makeProfile } from './make-profile.js';

const categories = smallCodebook.tables.categories.map((row) => row.category);
const options = { codebook: smallCodebook };

/** Any few profiles of a few organisations, years and voices. */
const anyProfiles = fc
  .uniqueArray(
    fc.record({
      organization: fc.constantFrom('城关镇', '城关镇党委', '河东镇', '教育局', null),
      year: fc.constantFrom(2020, 2021, 2022, null),
      voice: fc.constantFrom('self', 'superior'),
      exposed: fc.boolean(),
      problems: fc.array(fc.constantFrom(...categories), { maxLength: 4 }),
    }),
    { maxLength: 8, selector: ({ organization, year, voice }) => `${organization}-${year}-${voice}` },
  )
  .map((sketches) =>
    sketches.map(({ exposed, ...sketch }) =>
      makeProfile({
        ...sketch,
        report: `${sketch.organization}-${sketch.year}-${sketch.voice}`,
        ...(exposed ? {} : { exposedVoices: [] }),
      }),
    ),
  );

function tablesOf(all: Survey): object {
  return {
    profiles: all.profiles,
    wide: all.matrixWide(),
    long: all.matrixLong(),
    common: all.common(),
    recurrence: all.recurrence(),
    matrix: all.matrix({ rows: 'year', columns: 'domain', voice: 'self' }).toJSON(),
    clusters: all.clusters().toRows(),
    oneSided: all.oneSided(),
    ledger: all.ledger(),
    tension: all.tension(),
    reuse: all.reuse(),
  };
}

describe('Survey.merge', () => {
  it('of any split equals the survey of the whole', () => {
    fc.assert(
      fc.property(anyProfiles, fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }), (profiles, sides) => {
        const a = survey(
          profiles.filter((_, index) => sides[index]),
          options,
        );
        const b = survey(
          profiles.filter((_, index) => !sides[index]),
          options,
        );
        const whole = tablesOf(survey(profiles, options));
        expect(tablesOf(Survey.merge(a, b))).toEqual(whole);
        expect(tablesOf(Survey.merge(b, a))).toEqual(whole);
      }),
      { numRuns: 40 },
    );
  });

  it('refuses a profile on both sides', () => {
    const one = survey([makeProfile()], options);
    expect(() => Survey.merge(one, one)).toThrow(/INPUT_DUPLICATE/);
  });

  it('refuses surveys of different codebooks', () => {
    const fewer = { tables: { categories: smallCodebook.tables.categories.slice(1) } };
    expect(() => Survey.merge(survey([], options), survey([], { codebook: fewer }))).toThrow(
      /OPTION_INVALID/,
    );
  });
});

describe('survey', () => {
  it('gives the same bytes for every order of the profiles', () => {
    fc.assert(
      fc.property(
        anyProfiles.chain((profiles) =>
          fc.tuple(
            fc.constant(profiles),
            fc.shuffledSubarray(profiles, { minLength: profiles.length, maxLength: profiles.length }),
          ),
        ),
        ([profiles, shuffled]) => {
          expect(JSON.stringify(tablesOf(survey(shuffled, options)))).toBe(
            JSON.stringify(tablesOf(survey(profiles, options))),
          );
        },
      ),
      { numRuns: 40 },
    );
  });

  it('leaves the profiles it was given as they are', () => {
    const profiles = Object.freeze([makeProfile({ organization: '河东镇' }), makeProfile()]);
    const before = JSON.stringify(profiles);
    tablesOf(survey(profiles, options));
    expect(JSON.stringify(profiles)).toBe(before);
  });

  it('of nothing answers every question with nothing', () => {
    const none = survey([], options);
    expect(none.common()).toHaveLength(0);
    expect(none.matrix().rows).toEqual([]);
    expect(none.recurrence()).toHaveLength(0);
    expect(none.clusters().voices).toEqual([]);
  });

  it('counts prevalence and matrix from the same presences', () => {
    fc.assert(
      fc.property(anyProfiles, (profiles) => {
        const all = survey(profiles, options);
        for (const { voice, category, organizations, exposure, prevalence } of all.common()) {
          const cells = all.matrixLong().filter((row) => row.voice === voice && row.category === category);
          expect(cells.filter((row) => (row.reports ?? 0) > 0)).toHaveLength(organizations);
          expect(cells.filter((row) => row.exposure > 0)).toHaveLength(exposure);
          expect(prevalence).toBe(exposure === 0 ? null : organizations / exposure);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('hands the questions of follow-up on with its profiles', () => {
    const review = makeProfile({ report: 'review', voice: 'superior', problems: ['theory'] });
    const all = survey(
      [
        review,
        makeProfile({
          problems: [{ category: 'records', point: 1 }],
          measures: [makeMeasure({ category: 'records', point: 1 })],
        }),
      ],
      options,
    );
    expect(all.ledger().filter((row) => row.voice === 'self')).toHaveLength(1);
    expect(all.oneSided().length).toBeGreaterThan(0);
  });

  it('refuses options it does not know and categories of another codebook', () => {
    expect(() => survey([], { codeboook: smallCodebook } as object)).toThrow(/OPTION_UNKNOWN .*codebook/);
    expect(() => survey([makeProfile({ problems: ['canteen'] })], options)).toThrow(/CATEGORY_UNKNOWN/);
  });
});
