// Laws of the lists: what is common and what is one's own, what recurs, what only one side says, who stands behind it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Profile } from '../../src/profile/profile.js';
import { common } from '../../src/survey/common.js';
import { distinctive } from '../../src/survey/distinctive.js';
import { gather } from '../../src/survey/gather.js';
import { oneSided } from '../../src/survey/one-sided.js';
import { phraseYears } from '../../src/survey/phrase-years.js';
import { recurrence } from '../../src/survey/recurrence.js';
import { tension } from '../../src/survey/tension.js';
import { smallCategories } from './make-codebook.js';
import { makeClaim, makeProfile, makeSlogan } from './make-profile.js';

const category = fc.constantFrom('theory', 'discipline', 'recruitment', 'records', 'service');
const sketch = fc.record({
  organization: fc.constantFrom('河东镇', '城关镇', '北山乡', '教育局'),
  year: fc.constantFrom(2021, 2022),
  voice: fc.constantFrom('self', 'superior', 'inspection'),
  speaker: fc.constantFrom('县委', '县委组织部'),
  problems: fc.array(fc.record({ category, also: fc.subarray(['theory', 'service'], { maxLength: 1 }) }), {
    maxLength: 4,
  }),
  slogans: fc.array(fc.constantFrom('四个意识', '两个维护', '钉钉子精神'), { maxLength: 4 }),
});
type Sketch = typeof sketch extends fc.Arbitrary<infer Value> ? Value : never;

const toProfile = (given: Sketch, index: number): Profile =>
  makeProfile({
    ...given,
    report: `r${index}`,
    slogans: given.slogans.map((text, i) => makeSlogan({ text, phrase: text }, 30 + i)),
  });
const profiles = fc.array(sketch, { minLength: 1, maxLength: 9 }).map((sketches) => sketches.map(toProfile));

describe('common', () => {
  it('counts organisations as a plain set would, voice by voice', () => {
    fc.assert(
      fc.property(profiles, (of) => {
        for (const row of common(gather(of), smallCategories)) {
          const saying = of.filter(
            ({ voice, problems }) =>
              voice === row.voice && problems.some((one) => one.category === row.category),
          );
          expect(row.organizations).toBe(new Set(saying.map(({ organizationKey }) => organizationKey)).size);
          expect(row.documents).toBe(new Set(saying.map(({ report }) => report)).size);
          expect(row.speakers).toBe(new Set(saying.map(({ speaker }) => speaker)).size);
          expect(row.exposure).toBe(
            new Set(
              of.filter(({ voice }) => voice === row.voice).map(({ organizationKey }) => organizationKey),
            ).size,
          );
        }
      }),
    );
  });

  it('has a row for each category a voice states, and no other', () => {
    fc.assert(
      fc.property(profiles, (of) => {
        const stated = new Set(
          of.flatMap(({ voice, problems }) => problems.map((one) => `${voice} ${one.category}`)),
        );
        const rows = common(gather(of), smallCategories).map((row) => `${row.voice} ${row.category}`);
        expect(rows.sort()).toEqual([...stated].sort());
      }),
    );
  });

  it('is ordered from the most widespread to the least within each voice', () => {
    fc.assert(
      fc.property(profiles, (of) => {
        const rows = common(gather(of), smallCategories);
        rows.forEach((row, i) => {
          const before = rows[i - 1];
          if (before?.voice === row.voice) expect(before.prevalence!).toBeGreaterThanOrEqual(row.prevalence!);
        });
      }),
    );
  });
});

describe('distinctive', () => {
  const own = profiles.map((of) =>
    of.map((one) => ({
      ...one,
      voice: 'self' as const,
      problems: one.problems.map((problem) => ({ ...problem, voice: 'self' as const })),
    })),
  );

  it('compares reports of one organisation with those of all others', () => {
    fc.assert(
      fc.property(own, (of) => {
        const [first] = of;
        const observations = gather(of);
        for (const row of distinctive(observations, first!.organizationKey!, smallCategories)) {
          const inside = of.filter(({ organizationKey }) => organizationKey === first!.organizationKey);
          expect(inside.some(({ problems }) => problems.some((one) => one.category === row.category))).toBe(
            true,
          );
        }
      }),
    );
  });
});

describe('recurrence', () => {
  it('counts years, not reports, and only years in which something could have shown', () => {
    fc.assert(
      fc.property(profiles, (of) => {
        for (const row of recurrence(gather(of), smallCategories)) {
          const own = of.filter(
            ({ organization, voice }) => organization === row.organization && voice === row.voice,
          );
          const years = new Set(own.map(({ year }) => year));
          const showing = new Set(
            own.flatMap(({ year, problems }) =>
              problems.some((one) => one.category === row.category) ? [year] : [],
            ),
          );
          expect(row.observed).toBe(years.size);
          expect(row.present).toBe(showing.size);
          expect(row.presentYears).toBe([...showing].sort().join(';'));
          expect(row.observedYears).toBe([...years].sort().join(';'));
        }
      }),
    );
  });

  it('is the surer that a weakness is an organisation’s own, the more others do not show it', () => {
    const one = makeProfile({ organization: '河东镇', year: 2021, problems: ['theory'] });
    const two = makeProfile({ organization: '河东镇', year: 2022, problems: ['theory'] });
    const silent = (n: number) =>
      Array.from({ length: n }, (_, i) =>
        makeProfile({ organization: `单位${i}`, year: 2021, problems: ['records'] }),
      );
    const probability = (n: number) =>
      recurrence(gather([one, two, ...silent(n)]), smallCategories).find((row) => row.category === 'theory')!
        .probability;
    for (const n of [1, 2, 4, 8, 16]) expect(probability(2 * n)).toBeGreaterThan(probability(n));
  });
});

describe('one-sided mentions', () => {
  it('are 0 only for sides that had a say, and never for all', () => {
    fc.assert(
      fc.property(profiles, (of) => {
        for (const row of oneSided(of)) {
          for (const side of ['self', 'superior', 'inspection'] as const) {
            const heard = of.some(
              ({ organization, year, voice }) =>
                organization === row.organization && year === row.year && voice === side,
            );
            expect(row[side] === null).toBe(!heard);
          }
          const said = [row.self, row.superior, row.inspection].map((points) => (points ?? 0) > 0);
          expect(said.some(Boolean)).toBe(true);
          expect([row.self, row.superior, row.inspection]).toContain(0);
          if (said[0]) expect(said.filter(Boolean)).toHaveLength(1);
          expect(row.quotes).not.toBe('');
        }
      }),
    );
  });

  it('vanish where the silent organisation says it too', () => {
    fc.assert(
      fc.property(profiles, (of) => {
        for (const { organization, year, category: missing, self } of oneSided(of)) {
          if (self !== 0) continue;
          const answer = makeProfile({ organization, year, report: 'answer', problems: [missing] });
          const left = oneSided([...of, answer]).filter(
            (row) => row.organization === organization && row.year === year && row.category === missing,
          );
          expect(left).toEqual([]);
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('tension', () => {
  const aspects = fc.subarray(['党费', '台账', '公示']);
  const stated = fc.record({ category, aspects });

  it('pairs exactly the claims and admissions of one report that share category and object', () => {
    fc.assert(
      fc.property(
        fc.array(stated, { maxLength: 4 }),
        fc.array(stated, { maxLength: 4 }),
        (claims, problems) => {
          const profile = makeProfile({ problems, claims: claims.map((one, i) => makeClaim(one, 20 + i)) });
          const expected = profile.claims.flatMap((claim) =>
            profile.problems.flatMap((problem) =>
              claim.category === problem.category &&
              claim.aspects.some((aspect) => problem.aspects.includes(aspect))
                ? [`${claim.start} ${problem.start}`]
                : [],
            ),
          );
          const found = tension([profile]).map((row) => `${row.claimStart} ${row.admissionStart}`);
          expect(found.sort()).toEqual(expected.sort());
        },
      ),
    );
  });
});

describe('phraseYears', () => {
  it('counts occurrences, reports and bodies as plain sets would', () => {
    fc.assert(
      fc.property(profiles, (of) => {
        const rows = phraseYears(of);
        for (const row of rows) {
          const saying = of.filter(
            ({ year, slogans }) => year === row.year && slogans.some(({ phrase }) => phrase === row.phrase),
          );
          const times = saying.reduce(
            (sum, { slogans }) => sum + slogans.filter(({ phrase }) => phrase === row.phrase).length,
            0,
          );
          expect(row.count).toBe(times);
          expect(row.reports).toBe(saying.length);
          expect(row.organizations).toBeLessThanOrEqual(row.reports);
        }
        expect(rows.reduce((sum, { count }) => sum + count, 0)).toBe(
          of.reduce((sum, { slogans }) => sum + slogans.length, 0),
        );
      }),
    );
  });
});
