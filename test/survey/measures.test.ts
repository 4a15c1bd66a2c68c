// Published measures, each with a case worked by hand.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sharedBoilerplate } from '../../src/survey/measures-boilerplate.js';
import { griesDispersion } from '../../src/survey/measures-dispersion.js';
import { informationContent } from '../../src/survey/measures-information.js';
import { keyWords } from '../../src/survey/measures-keyness.js';
import {
  hardInformation,
  redundancy,
  repeatedRuns,
  stickiness,
} from '../../src/survey/measures-repetition.js';
import { similarity, yearSimilarity } from '../../src/survey/measures-similarity.js';
import type { MeasuredText } from '../../src/survey/measures-texts.js';

/** A text of sentences written with spaces between the words. */
function text(organization: string, ...sentences: readonly string[]): MeasuredText {
  return {
    id: organization,
    file: `${organization}.txt`,
    organization,
    body: `organization ${organization}`,
    year: 2022,
    attributes: {},
    sentences: sentences.map((sentence) => sentence.split(' ')),
    figures: 0,
  };
}

describe('sharedBoilerplate', () => {
  const shared = '切实 抓好 各项 工作 落实';
  const texts = [
    text('甲镇', shared, '新建 活动室 # 个'),
    text('乙镇', shared, '整修 沟渠 # 公里'),
    text('丙镇', '走访 农户 # 户'),
    text('丁镇', '调解 纠纷 # 起'),
  ];
  const rows = (options: object) => sharedBoilerplate(texts, { fewest: 4, ...options });

  it('takes the words of sentences with a run of four that enough organisations use', () => {
    expect(rows({}).map(({ file, words, bySentence, byWord }) => [file, words, bySentence, byWord])).toEqual([
      ['丁镇.txt', 4, 0, 0],
      ['丙镇.txt', 4, 0, 0],
      ['乙镇.txt', 9, 5 / 9, 5 / 9],
      ['甲镇.txt', 9, 5 / 9, 5 / 9],
    ]);
  });

  it('leaves out what nearly everybody says', () => {
    expect(rows({ tooCommon: 0.5 }).every(({ bySentence }) => bySentence === 0)).toBe(true);
  });

  it('counts one organisation’s three reports as one', () => {
    const years = [2020, 2021, 2022].map((year) => ({
      ...text('甲镇', shared),
      file: `甲镇-${year}.txt`,
      year,
    }));
    const others = ['乙镇', '丙镇', '丁镇'].map((name) => text(name, `${name} 自己 的 话 语`));
    expect(
      sharedBoilerplate([...years, ...others], { fewest: 4 }).every(({ bySentence }) => bySentence === 0),
    ).toBe(true);
  });

  it('counts only the covered words by word, and all of the sentence by sentence', () => {
    const longer = [text('甲镇', `${shared} 并 新建 活动室`), text('乙镇', shared), ...texts.slice(2)];
    expect(sharedBoilerplate(longer, { fewest: 4 })[3]).toMatchObject({ bySentence: 1, byWord: 5 / 8 });
  });

  it('counts runs that a few use all the time', () => {
    const insisting = [text('甲镇', ...Array.from({ length: 20 }, () => '再 抓 再 落实')), ...texts.slice(1)];
    expect(sharedBoilerplate(insisting, { fewest: 4 })[3]).toMatchObject({ file: '甲镇.txt', bySentence: 1 });
  });

  it('refuses a handful of organisations and unknown options', () => {
    expect(() => sharedBoilerplate(texts)).toThrow(/CORPUS_TOO_SMALL.*20.*4/s);
    expect(() => sharedBoilerplate(texts, { fewest: 4, minimum: 1 } as object)).toThrow(/OPTION_UNKNOWN/);
  });
});

describe('repetition', () => {
  const last = text('甲镇', '一 二 三 四 五 六 七 八', '九 十');
  it('counts the words of sentences that share eight words in a row with the last report', () => {
    const now = text('甲镇', '〇 一 二 三 四 五 六 七 八', '一 二 三 四 五 六 七 九');
    expect(stickiness(now, last)).toBeCloseTo(9 / 17, 10);
    expect(stickiness(now, last, 7)).toBe(1);
  });

  it('counts the words of sentences said twice in one report', () => {
    expect(redundancy(text('甲镇', '抓 落实', '抓 落实', '见 成效 了'))).toBeCloseTo(4 / 7, 10);
  });

  it('counts repeated runs among all runs', () => {
    expect(repeatedRuns(text('甲镇', '抓 落实 见', '抓 落实'), 2)).toBeCloseTo(2 / 3, 10);
    expect(repeatedRuns(text('甲镇', '抓 落实'))).toBeNull();
  });

  it('divides figures by words', () => {
    expect(hardInformation({ ...text('甲镇', '新建 # 个', '走访 # 户'), figures: 2 })).toBeCloseTo(1 / 3, 10);
  });

  it.each([
    ['stickiness', stickiness(text('甲镇'), last)],
    ['redundancy', redundancy(text('甲镇'))],
    ['hardInformation', hardInformation(text('甲镇'))],
  ])('leaves %s of an empty text empty', (_name, value) => {
    expect(value).toBeNull();
  });
});

describe('similarity', () => {
  it('is worked out by hand for two short texts', () => {
    const { cosine, jaccard, edit, simple } = similarity(
      text('甲镇', '抓 学习', '抓 落实'),
      text('甲镇', '抓 落实', '见 成效 了'),
    );
    // Counts 抓2 学习1 落实1 and 抓1 落实1 见1 成效1 了1; five different words besides 学习, two shared.
    expect(cosine).toBeCloseTo(3 / Math.sqrt(6 * 5), 10);
    expect(jaccard).toBeCloseTo(2 / 6, 10);
    // 抓 学习 抓 落实 → 抓 落实 见 成效 了: four words change, of five.
    expect(edit).toBeCloseTo(1 - 4 / 5, 10);
    // 抓 学习 goes, 见 成效 了 comes: five of nine words.
    expect(simple).toBeCloseTo(1 - 5 / 9, 10);
  });

  const words = fc.array(fc.array(fc.constantFrom('抓', '学', '促', '干'), { minLength: 1, maxLength: 4 }), {
    minLength: 1,
    maxLength: 5,
  });
  it('lies between 0 and 1, is 1 with itself and the same both ways', () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        const there = similarity({ sentences: a }, { sentences: b });
        const back = similarity({ sentences: b }, { sentences: a });
        const itself = similarity({ sentences: a }, { sentences: a });
        for (const key of ['cosine', 'jaccard', 'edit', 'simple'] as const) {
          expect(there[key]).toBeGreaterThanOrEqual(0);
          expect(there[key]).toBeLessThanOrEqual(1 + 1e-12);
          expect(there[key]).toBeCloseTo(back[key], 10);
          expect(itself[key]).toBeCloseTo(1, 10);
        }
      }),
    );
  });

  it('compares a report with the organisation’s latest earlier one', () => {
    const of = (organization: string, year: number | null) => ({
      ...text(organization, '抓 落实'),
      file: `${organization}-${year}.txt`,
      year,
    });
    const rows = yearSimilarity([
      of('甲镇', 2022),
      of('甲镇', 2019),
      of('甲镇', 2021),
      of('乙镇', 2020),
      of('乙镇', null),
    ]);
    expect(rows.map(({ file, previousFile }) => [file, previousFile])).toEqual([
      ['甲镇-2021.txt', '甲镇-2019.txt'],
      ['甲镇-2022.txt', '甲镇-2021.txt'],
    ]);
    expect(rows[0]).toMatchObject({ year: 2021, previousYear: 2019, words: 2, cosine: 1, simple: 1 });
  });
});

describe('informationContent', () => {
  const town = (name: string, words: string) => ({ ...text(name, words), attributes: { sector: '乡镇' } });
  const school = (name: string, words: string) => ({ ...text(name, words), attributes: { sector: '学校' } });
  const texts = [
    town('甲镇', '修路 挖渠 修路 党建'),
    town('乙镇', '修路 挖渠 修路 党建'),
    town('丙镇', '板凳会 夜谈 挖渠 党建'),
    school('一小', '上课 教研 党建 党建'),
    school('二小', '上课 教研 党建 上课'),
  ];

  it('finds nothing new in a report that says what its peers say, and more in one that does not', () => {
    const rows = informationContent(texts, { fewest: 5 });
    const of = (name: string) => rows.find(({ organization }) => organization === name)!;
    expect(of('丙镇').information).toBeGreaterThan(of('甲镇').information);
    expect(of('丙镇').standard).toBeLessThan(of('甲镇').standard);
  });

  it('explains a text that is the mean of its peers by them alone', () => {
    const same = [
      town('甲镇', '修路 挖渠 党建'),
      town('乙镇', '修路 挖渠 党建'),
      ...texts.slice(3),
      school('三小', '升旗'),
    ];
    expect(
      informationContent(same, { fewest: 5 }).find(({ organization }) => organization === '甲镇'),
    ).toMatchObject({
      group: '乡镇',
      information: expect.closeTo(0, 10),
      peers: expect.closeTo(1, 10),
      others: expect.closeTo(0, 10),
    });
  });

  it('leaves out a report without peers, and refuses a small corpus', () => {
    const alone = [...texts, { ...text('国企', '利润 党建'), attributes: { sector: '国企' } }];
    expect(informationContent(alone, { fewest: 5 }).map(({ organization }) => organization)).not.toContain(
      '国企',
    );
    expect(() => informationContent(texts)).toThrow(/CORPUS_TOO_SMALL/);
  });

  it('is the same whatever the order', () => {
    expect(informationContent([...texts].reverse(), { fewest: 5 })).toEqual(
      informationContent(texts, { fewest: 5 }),
    );
  });
});

describe('griesDispersion', () => {
  it.each([
    [
      'spread like the text',
      [
        { count: 1, size: 100 },
        { count: 3, size: 300 },
      ],
      0,
      0,
    ],
    [
      'all in the smaller part',
      [
        { count: 4, size: 100 },
        { count: 0, size: 300 },
      ],
      0.75,
      1,
    ],
    [
      'all in the larger part',
      [
        { count: 0, size: 100 },
        { count: 4, size: 300 },
      ],
      0.25,
      1 / 3,
    ],
  ])('of something %s', (_name, parts, dp, normalized) => {
    const dispersion = griesDispersion(parts)!;
    expect(dispersion.dp).toBeCloseTo(dp, 10);
    expect(dispersion.normalized).toBeCloseTo(normalized, 10);
  });

  it('says nothing of what does not occur, and nothing normalised of a single part', () => {
    expect(griesDispersion([{ count: 0, size: 100 }])).toBeNull();
    expect(griesDispersion([{ count: 2, size: 100 }])).toEqual({ dp: 0, normalized: null });
  });
});

describe('keyWords', () => {
  const group = ['甲镇', '乙镇'].map((name) => text(name, '修路 修路 修路 党建', '※ #'));
  const others = ['一小', '二小'].map((name) => text(name, '上课 党建 党建 党建', '※ #'));

  it('puts the surest difference first, with its size', () => {
    const rows = keyWords(group, others, { fewest: 2, minCount: 2 });
    expect(
      rows.map(({ word, count, othersCount, organizations }) => [word, count, othersCount, organizations]),
    ).toEqual([
      ['修路', 6, 0, 2],
      ['党建', 2, 6, 4],
      ['上课', 0, 2, 2],
    ]);
    // 6 of 12 words against half a word of 12.
    expect(rows[0]!.logRatio).toBeCloseTo(Math.log2(12), 10);
    // 2 · ( 6 ln(6/3) + 6 ln(6/9) + 12 ln(12/9) ): the table 6, 0 present and 6, 12 absent.
    expect(rows[0]!.gSquared).toBeCloseTo(
      2 * (6 * Math.log(2) + 6 * Math.log(6 / 9) + 12 * Math.log(12 / 9)),
      10,
    );
  });

  it('leaves out rare words and one organisation’s own', () => {
    expect(keyWords(group, others, { fewest: 2 }).map(({ word }) => word)).toEqual(['修路', '党建']);
    const alone = [text('甲镇', '板凳会 板凳会 板凳会 板凳会 板凳会'), text('乙镇', '党建')];
    expect(keyWords(alone, others, { fewest: 2 }).map(({ word }) => word)).not.toContain('板凳会');
  });

  it('refuses groups of too few reports', () => {
    expect(() => keyWords(group, others)).toThrow(/CORPUS_TOO_SMALL/);
  });
});
