// Laws that hold for any survey: what the tables have in common, and what must not change them.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Profile } from '../../src/profile/profile.js';
import { type Survey, survey } from '../../src/survey/survey.js';
import { smallCodebook } from './make-codebook.js';
import {
  makeClaim,
  makeFigure,
  makeFingerprint,
  makeMeasure,
  makeProfile,
  makeSlogan,
} from './make-profile.js';

const category = fc.constantFrom('theory', 'discipline', 'recruitment', 'records', 'service', 'unspecific');
const aspects = fc.subarray(['党费', '台账', '公示']);
const problem = fc.record({ category, aspects, point: fc.integer({ min: 1, max: 4 }) });
const sketch = fc.record({
  organization: fc.constantFrom<string>('河东镇', '城关镇', '北山乡', '教育局', '水利局'),
  year: fc.constantFrom(2020, 2021, 2022, null),
  voice: fc.constantFrom('self', 'superior', 'inspection'),
  problems: fc.array(problem, { maxLength: 5 }),
  measures: fc.array(fc.record({ category, aspects }), { maxLength: 3 }),
  claims: fc.array(fc.record({ category, aspects }), { maxLength: 3 }),
  sentences: fc.array(fc.constantFrom('a1', 'a2', 'b', 'c'), { maxLength: 4 }),
  figures: fc.array(fc.constantFrom(3, 12, 97, 500, 1260), { maxLength: 3 }),
  since: fc.array(fc.constantFrom(2012, 2017, 2022, null), { maxLength: 3 }),
  exposed: fc.boolean(),
});
type Sketch = typeof sketch extends fc.Arbitrary<infer Value> ? Value : never;

function profileOf(given: Sketch, index: number): Profile {
  const { organization, year, voice, problems, measures, claims, sentences, figures, since, exposed } = given;
  return makeProfile({
    organization,
    year,
    voice,
    report: `r${index}`,
    problems,
    measures: measures.map((one, i) => makeMeasure(one, 10 + i)),
    claims: claims.map((one, i) => makeClaim(one, 20 + i)),
    fingerprints: sentences.map((exact, i) =>
      makeFingerprint({ exact, masked: exact.replace(/\d/, '#') }, 30 + i),
    ),
    figures: figures.map((value, i) => makeFigure({ value }, 40 + i)),
    slogans: since.map((first, i) => makeSlogan({ text: `提法${i}`, since: first }, 50 + i)),
    ...(exposed || problems.length > 0 ? {} : { exposedVoices: [] }),
  });
}

const profiles = fc.array(sketch, { minLength: 1, maxLength: 8 }).map((sketches) => sketches.map(profileOf));
const surveyOf = (of: readonly Profile[]): Survey => survey(of, { codebook: smallCodebook });

/** Everything a survey can be asked without further options, as JSON. */
const tables = {
  matrix: (all: Survey) => all.matrixWide(),
  'matrix-long': (all: Survey) => all.matrixLong(),
  common: (all: Survey) => all.common(),
  recurrence: (all: Survey) => all.recurrence(),
  'one-sided': (all: Survey) => all.oneSided(),
  'voice-gaps': (all: Survey) => all.voiceGaps(),
  'figures-compared': (all: Survey) => all.figuresCompared(),
  dating: (all: Survey) => all.dating(),
  tension: (all: Survey) => all.tension(),
  ledger: (all: Survey) => all.ledger(),
  reuse: (all: Survey) => all.reuse(),
};
const tableNames = Object.keys(tables) as (keyof typeof tables)[];

describe.each(tableNames)('the table %s', (name) => {
  const rowsOf = tables[name];

  it('does not depend on the order of the profiles', () => {
    fc.assert(
      fc.property(profiles, fc.nat(), (of, turn) => {
        const turned = of.map((_, i) => of[(i + turn) % of.length]!);
        expect(rowsOf(surveyOf(turned))).toEqual(rowsOf(surveyOf(of)));
      }),
      { numRuns: 40 },
    );
  });

  it('of merged parts equals that of the whole', () => {
    fc.assert(
      fc.property(profiles, fc.nat(), (of, cut) => {
        const at = cut % (of.length + 1);
        const merged = surveyOf(of.slice(0, at));
        const Class = merged.constructor as typeof Survey;
        expect(rowsOf(Class.merge(merged, surveyOf(of.slice(at))))).toEqual(rowsOf(surveyOf(of)));
      }),
      { numRuns: 40 },
    );
  });

  it('leaves the profiles as they were and can be asked for again', () => {
    fc.assert(
      fc.property(profiles, (of) => {
        const before = JSON.stringify(of);
        const all = surveyOf(of);
        expect(rowsOf(all)).toEqual(rowsOf(all));
        expect(JSON.stringify(of)).toBe(before);
      }),
      { numRuns: 20 },
    );
  });

  it('has the same columns with and without rows', () => {
    const full = surveyOf([
      profileOf(
        {
          organization: '河东镇',
          year: 2022,
          voice: 'self',
          problems: [{ category: 'theory', aspects: [], point: 1 }],
          measures: [],
          claims: [],
          sentences: [],
          figures: [],
          since: [],
          exposed: true,
        },
        0,
      ),
    ]);
    expect(rowsOf(surveyOf([])).columns.slice(0, 3)).toEqual(rowsOf(full).columns.slice(0, 3));
  });
});

describe('the tables of one survey agree', () => {
  it('on how many reports show a category', () => {
    fc.assert(
      fc.property(profiles, (of) => {
        const all = surveyOf(of);
        for (const long of all.matrixLong()) {
          const wide = all
            .matrixWide()
            .find((row) => row.organization === long.organization && row.voice === long.voice)!;
          const cell = (wide as unknown as Readonly<Record<string, number | null>>)[long.category];
          expect(cell).toBe(long.reports);
          if (long.reports === null) continue;
          expect(long.reports).toBeLessThanOrEqual(long.exposure);
          expect(long.reports).toBeLessThanOrEqual(long.points!);
          expect(long.points).toBeLessThanOrEqual(long.count!);
        }
      }),
    );
  });

  it('on how many organisations show it', () => {
    fc.assert(
      fc.property(profiles, (of) => {
        const all = surveyOf(of);
        for (const row of all.common()) {
          const showing = all
            .matrixLong()
            .filter(
              (long) => long.voice === row.voice && long.category === row.category && (long.reports ?? 0) > 0,
            );
          expect(showing).toHaveLength(row.organizations);
          expect(row.low).toBeLessThanOrEqual(row.prevalence!);
          expect(row.high).toBeGreaterThanOrEqual(row.prevalence!);
        }
      }),
    );
  });

  it('on which weaknesses were ever present, as far as they are dated', () => {
    fc.assert(
      fc.property(profiles, (of) => {
        const dated = surveyOf(of.filter(({ year }) => year !== null));
        const present = dated
          .matrixLong()
          .flatMap((row) =>
            (row.reports ?? 0) > 0 ? [`${row.organization} ${row.voice} ${row.category}`] : [],
          );
        const recurring = dated.recurrence().map((row) => `${row.organization} ${row.voice} ${row.category}`);
        expect(recurring.sort()).toEqual(present.sort());
      }),
    );
  });

  it('on every problem and measure, each of which the ledger shows', () => {
    fc.assert(
      fc.property(profiles, (of) => {
        const rows = surveyOf(of).ledger();
        const problems = of.reduce((sum, one) => sum + one.problems.length, 0);
        const places = new Set(
          rows.flatMap((row) => (row.problem === '' ? [] : [`${row.file} ${row.start}`])),
        );
        expect(places.size).toBe(problems);
        for (const one of of) {
          for (const { text } of one.measures)
            expect(rows.some((row) => row.file === one.file && row.measure === text)).toBe(true);
        }
      }),
    );
  });

  it('on tension: never more pairs than claims times admissions, and only in the own voice', () => {
    fc.assert(
      fc.property(profiles, (of) => {
        for (const row of surveyOf(of).tension()) {
          const [profile] = of.filter(({ file }) => file === row.file);
          expect(profile!.claims.some(({ start }) => start === row.claimStart)).toBe(true);
          expect(
            profile!.problems.some(({ start, voice }) => start === row.admissionStart && voice === 'self'),
          ).toBe(true);
        }
      }),
    );
  });
});

describe('what does not concern an organisation', () => {
  it('does not change its counts', () => {
    fc.assert(
      fc.property(profiles, sketch, (of, other) => {
        const stranger = profileOf({ ...other, organization: '远山乡' }, of.length);
        const alone = surveyOf(of).matrixWide();
        const joined = surveyOf([...of, stranger])
          .matrixWide()
          .filter(({ organization }) => organization !== '远山乡');
        expect(joined).toEqual([...alone]);
      }),
    );
  });

  it('does not change its ledger and tension', () => {
    fc.assert(
      fc.property(profiles, sketch, (of, other) => {
        const stranger = profileOf({ ...other, organization: '远山乡' }, of.length);
        const joined = surveyOf([...of, stranger]);
        const own = <Row extends { readonly organization: string | null }>(rows: readonly Row[]) =>
          rows.filter(({ organization }) => organization !== '远山乡');
        expect(own(joined.ledger())).toEqual([...surveyOf(of).ledger()]);
        expect(own(joined.tension())).toEqual([...surveyOf(of).tension()]);
        expect(own(joined.oneSided())).toEqual([...surveyOf(of).oneSided()]);
      }),
    );
  });

  it('does not change whether a category was present in its years', () => {
    fc.assert(
      fc.property(profiles, sketch, (of, other) => {
        const stranger = profileOf({ ...other, organization: '远山乡' }, of.length);
        const years = (all: Survey) =>
          all
            .recurrence()
            .flatMap((row) =>
              row.organization === '远山乡'
                ? []
                : [[row.organization, row.voice, row.category, row.presentYears, row.observedYears]],
            );
        expect(years(surveyOf([...of, stranger]))).toEqual(years(surveyOf(of)));
      }),
    );
  });
});

describe('a comparison', () => {
  const selfReports = fc.array(sketch, { minLength: 1, maxLength: 8 }).map((sketches) =>
    sketches.map((one, i) =>
      profileOf(
        {
          ...one,
          voice: 'self',
          problems: [...one.problems, { category: 'theory', aspects: [], point: 1 }],
        },
        i,
      ),
    ),
  );

  it('seen from the other side has the same evidence and the opposite sign', () => {
    fc.assert(
      fc.property(selfReports, selfReports, (a, b) => {
        const [one, other] = [surveyOf(a), surveyOf(b)];
        const back = new Map(other.compare(one).map((row) => [row.category, row]));
        for (const row of one.compare(other)) {
          const mirrored = back.get(row.category)!;
          expect(mirrored.gSquared).toBeCloseTo(row.gSquared, 9);
          expect(mirrored.logRatio).toBeCloseTo(-row.logRatio, 9);
          expect(mirrored.distinctive).toBeCloseTo(-row.distinctive, 9);
          expect([mirrored.reportsA, mirrored.reportsB]).toEqual([row.reportsB, row.reportsA]);
          expect(mirrored.stands).toBe(row.stands);
        }
        expect(back.size).toBe(one.compare(other).length);
      }),
    );
  });

  it('of a survey with itself finds nothing', () => {
    fc.assert(
      fc.property(selfReports, (of) => {
        for (const row of surveyOf(of).compare(surveyOf(of))) {
          expect(row.gSquared).toBeCloseTo(0, 9);
          expect(row.logRatio).toBeCloseTo(0, 9);
          expect(row.stands).toBe(false);
        }
      }),
    );
  });
});
