// Phrases found in texts: which stretches count, what is measured of them, who says them, sampling, years.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SloganRow } from '../../src/codebook/tables/slogans.js';
import type { Report } from '../../src/corpus/report.js';
import { cValues } from '../../src/survey/phrase-measures.js';
import { variantFinder } from '../../src/survey/phrase-variants.js';
import { phraseYears } from '../../src/survey/phrase-years.js';
import { phrases } from '../../src/survey/phrases.js';
import { codebookOf } from '../profile/test-codebook.js';
import { makeProfile, makeSlogan } from './make-profile.js';

function slogan(phrase: string, family = '', variantOf = ''): SloganRow {
  return { phrase, variantOf, family, since: null, kind: 'exhortation', source: 'test' };
}

const codebook = codebookOf({ slogans: [slogan('钉钉子精神', '作风'), slogan('以上率下', '责任')] });

function report(organization: string, text: string, year = 2022): Report {
  return { id: `${organization}-${year}`, text, organization, year };
}

/** Three organisations that share one phrase in different surroundings. */
const reports = [
  report('甲镇', '我们发扬钉钉子精神抓落实。村里修路，靠的就是钉钉子精神！'),
  report('乙镇', '街道以“钉钉子精神”推进改造。'),
  report('丙镇', '全局上下弘扬钉钉子精神，逐项销号。', 2020),
];
const lenient = { codebook, minCohesion: 0, minFreedom: 0, minWhole: 0 };
const names = async (given: readonly Report[], options: object = lenient) =>
  (await phrases(given, options)).map(({ phrase }) => phrase);

describe('phrases', () => {
  it('finds the stretch that several organisations say, whole', async () => {
    expect(await names(reports)).toEqual(['钉钉子精神']);
  });

  it('measures it', async () => {
    const [row] = await phrases(reports, lenient);
    expect(row).toMatchObject({
      phrase: '钉钉子精神',
      listed: true,
      family: '作风',
      organizations: 3,
      reports: 3,
      count: 4,
      firstYear: 2020,
      lastYear: 2022,
      variantOf: '',
      read: 1,
    });
    // Before it 扬, 是, “, 扬; after it 抓, ！, ”, ，: the marks are all different neighbours.
    expect(row!.freedom).toBeCloseTo(1.5, 10);
    // 23, 14 and 15 characters of 52; 2, 1 and 1 of 4 occurrences.
    const sizes = [24, 13, 15].map((size) => size / 52);
    const expected =
      (Math.abs(2 / 4 - sizes[0]!) + Math.abs(1 / 4 - sizes[1]!) + Math.abs(1 / 4 - sizes[2]!)) / 2;
    expect(row!.dispersion).toBeCloseTo(expected, 10);
    // The least of all splits is 钉|钉子精神, as 钉 occurs eight times: 4 · 52 ÷ (8 · 4).
    expect(row!.cohesion).toBeCloseTo(Math.log2(52 / 8), 10);
    expect(row!.cValue).toBeCloseTo(Math.log2(5) * 4, 10);
  });

  it.each([
    [
      'one organisation says it, in however many reports',
      [2020, 2021, 2022].map((year) => report('甲镇', `${'某'.repeat(year - 2019)}抓落实见成效`, year)),
    ],
    ['two say it', [report('甲镇', '抓落实见成效'), report('乙镇', '抓落实见成效')]],
    ['it is shorter than asked', ['甲镇', '乙镇', '丙镇'].map((name) => report(name, '抓落实'))],
    ['a mark stands in it', ['甲镇', '乙镇', '丙镇'].map((name) => report(name, '抓落，实成。见效'))],
    [
      'a figure stands at its edge',
      ['甲镇', '乙镇', '丙镇'].map((name, i) => report(name, `${3 + i}个党支部，合计占比3.${i}%`)),
    ],
  ])('leaves a stretch out when %s', async (_name, given) => {
    expect(await names(given)).toEqual([]);
  });

  it('keeps the longer stretch only, where the shorter one never stands alone', async () => {
    const given = ['甲镇', '乙镇', '丙镇'].map((name) => report(name, `${name[0]}推动全面从严治党`));
    expect(await names(given)).toEqual(['推动全面从严治党']);
  });

  it('keeps both, where the shorter one also stands alone, and discounts it', async () => {
    const given = ['甲镇', '乙镇', '丙镇', '丁镇'].map((name, i) =>
      report(name, i < 3 ? '认真落实一岗双责' : '履行一岗双责'),
    );
    const rows = await phrases(given, lenient);
    expect(rows.map(({ phrase, count, cValue }) => [phrase, count, Math.round(cValue)])).toEqual([
      ['一岗双责', 4, 2],
      ['认真落实一岗双责', 3, 9],
    ]);
  });

  it.each([
    ['loosely joined parts', { minCohesion: 12 }, []],
    ['what nearly always has the same neighbour', { minFreedom: 1.5 }, ['狠抓落实见成效']],
  ])('leaves out %s when asked', async (_name, options, expected) => {
    const given = ['甲镇', '乙镇', '丙镇', '丁镇', '戊镇'].map((name, i) =>
      report(name, `${i < 4 ? '狠' : '要'}抓落实见成效，抓落实，见成效`),
    );
    expect(await names(given, { ...lenient, ...options })).toEqual(expected);
    expect(await names(given)).toContain('抓落实见成效');
  });

  it('leaves out stretches with a particle at an edge', async () => {
    const given = ['甲镇', '乙镇', '丙镇'].map((name, i) =>
      report(name, `${'党团工'[i]}的重要作用${'日月年'[i]}`),
    );
    expect(await names(given)).toEqual([]);
  });

  it('takes a figure within a phrase for a slot', async () => {
    const figures = ['4', '12', '３．5%'];
    const given = ['甲镇', '乙镇', '丙镇'].map((name, i) => report(name, `召开会议${figures[i]}次研究`));
    expect(await names(given)).toEqual(['召开会议#次研究']);
  });

  it('counts a speaker’s texts about others as one body', async () => {
    const review = (organization: string) => report(organization, '抓落实见成效');
    const given = ['甲镇', '乙镇', '丙镇'].map(review);
    const profiles = given.map(({ id, organization }) =>
      makeProfile({ report: id, organization: organization!, voice: 'superior', speaker: '县委' }),
    );
    expect(await names(given)).toEqual(['抓落实见成效']);
    expect(await names(given, { ...lenient, profiles })).toEqual([]);
  });

  it('takes organisation and year from the profiles where the reports do not say', async () => {
    const bare = reports.map(({ id, text }) => ({ id, text }));
    const profiles = reports.map(({ id, organization, year }) =>
      makeProfile({ report: id, organization: organization!, year: year! }),
    );
    expect(await phrases(bare, { ...lenient, profiles })).toEqual(await phrases(reports, lenient));
  });

  it('reads reports that come one by one', async () => {
    async function* stream() {
      yield* reports;
    }
    expect(await phrases(stream(), lenient)).toEqual(await phrases(reports, lenient));
  });

  it('names the listed slogan of which a phrase is a variant', async () => {
    const near = ['甲镇', '乙镇', '丙镇'].map((name, i) => report(name, `${'凭靠以'[i]}钉子精神`));
    expect(await phrases(near, lenient)).toMatchObject([
      { phrase: '钉子精神', listed: false, variantOf: '钉钉子精神' },
    ]);
  });

  it('samples whole reports above the limit, the same ones whatever the order, and says which share it read', async () => {
    const many = Array.from({ length: 30 }, (_, i) => report(`${i}号镇`, `抓落实见成效${'。'.repeat(994)}`));
    const options = { ...lenient, limit: 10_000 };
    const rows = await phrases(many, options);
    expect(rows).toMatchObject([{ phrase: '抓落实见成效', organizations: 10, count: 10 }]);
    expect(rows[0]!.read).toBeCloseTo(1 / 3, 3);
    expect(await phrases([...many].reverse(), options)).toEqual(rows);
  });

  it('is the same whatever the order of the reports', async () => {
    const piece = fc.constantFrom('抓落实', '见成效', '以上率下', '，', '我们', '在');
    const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 3, maxLength: 6 }), fc.nat(), async (texts, turn) => {
        const given = texts.map((words, i) => report(`${i}号镇`, words, 2018 + i));
        const turned = given.map((_, i) => given[(i + turn) % given.length]!);
        expect(await phrases(turned, lenient)).toEqual(await phrases(given, lenient));
      }),
      { numRuns: 40 },
    );
  });

  it('finds every phrase as often as the plain way of counting', async () => {
    const piece = fc.constantFrom('抓', '落实', '见成效', '以上率下', '。');
    const text = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 2, maxLength: 4 }), async (texts) => {
        const rows = await phrases(
          texts.map((words, i) => report(`${i}号镇`, words)),
          { ...lenient, minOrganizations: 2 },
        );
        for (const { phrase, count, organizations } of rows) {
          const times = texts.map((words) => {
            let found = 0;
            for (let at = 0; at < words.length; at++) if (words.startsWith(phrase, at)) found++;
            return found;
          });
          expect(count).toBe(times.reduce((a, b) => a + b, 0));
          expect(organizations).toBe(times.filter((found) => found > 0).length);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('refuses unknown and impossible options', async () => {
    await expect(phrases([], { minOrganisations: 3 } as object)).rejects.toThrow(/OPTION_UNKNOWN/);
    await expect(phrases([], { codebook, shortest: 9, longest: 5 })).rejects.toThrow(
      /OPTION_INVALID.*longest/s,
    );
  });

  it('is empty without reports', async () => {
    expect(await phrases([], { codebook })).toEqual([]);
  });
});

describe('cValues', () => {
  it('takes the mean of the longer phrases that hold a phrase off its count', () => {
    const values = cValues(
      new Map([
        ['一岗双责', 10],
        ['落实一岗双责', 4],
        ['压实一岗双责责任', 2],
      ]),
    );
    expect(values.get('一岗双责')).toBeCloseTo(2 * (10 - 3), 10);
    expect(values.get('落实一岗双责')).toBeCloseTo(Math.log2(6) * 4, 10);
  });

  it('counts a longer phrase that holds it twice once', () => {
    expect(
      cValues(
        new Map([
          ['落实', 9],
          ['落实再落实', 3],
        ]),
      ).get('落实'),
    ).toBeCloseTo(6, 10);
  });
});

describe('variantFinder', () => {
  const nearest = variantFinder([
    slogan('两个维护'),
    slogan('两个坚决维护', '', '两个维护'),
    slogan('四个意识'),
  ]);
  it.each([
    ['坚决两个维护', '两个维护'],
    ['两个坚决维护好', '两个维护'],
    ['增强四个意识', '四个意识'],
    ['不断增强四个意识', ''],
    ['钉钉子精神', ''],
    ['四风', ''],
  ])('of %s is %j', (phrase, expected) => {
    expect(nearest(phrase)).toBe(expected);
  });
});

describe('phraseYears', () => {
  const spirit = makeSlogan({ text: '钉钉子精神', family: '作风', since: 2013 });
  it('counts a phrase by year: organisations, reports, occurrences', () => {
    const profiles = [
      makeProfile({ organization: '甲镇', slogans: [spirit, spirit] }),
      makeProfile({ organization: '乙镇', slogans: [spirit] }),
      makeProfile({ organization: '甲镇', year: 2021, slogans: [spirit] }),
      makeProfile({ organization: '丙镇', year: null, slogans: [spirit] }),
    ];
    const rows = phraseYears(profiles);
    const brief = rows.map(({ year, organizations, reports: files, count }) => [
      year,
      organizations,
      files,
      count,
    ]);
    expect(brief).toEqual([
      [2021, 1, 1, 1],
      [2022, 2, 2, 3],
      [null, 1, 1, 1],
    ]);
    expect(rows[0]).toMatchObject({ phrase: '钉钉子精神', family: '作风', since: 2013 });
    expect(phraseYears([...profiles].reverse())).toEqual(rows);
  });

  it('counts a review of five organisations as one speaker and one report', () => {
    const profiles = ['甲镇', '乙镇', '丙镇', '丁镇', '戊镇'].map((organization, i) =>
      makeProfile({
        id: `review#${i}`,
        report: 'review',
        organization,
        voice: 'superior',
        speaker: '县委',
        slogans: [spirit],
      }),
    );
    expect(phraseYears(profiles)).toMatchObject([{ organizations: 1, reports: 1, count: 5 }]);
  });
});
