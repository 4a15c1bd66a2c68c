// What each measure counts, on small labelled texts.
import { describe, expect, it } from 'vitest';
import { annotationOf } from '../../benchmarks/accuracy/annotation.js';
import type { MeasureName } from '../../benchmarks/accuracy/measures.js';
import { scoreDocument } from '../../benchmarks/accuracy/score-document.js';
import { metOf, noTally } from '../../benchmarks/accuracy/tally.js';
import { annotation, at, gold, problem, unit } from './labels.js';

const text = '一是理论学习不够深入，二是党费收缴不规范，全年仅上党课2次，占计划的40%。';
const problems = [
  problem(text, '理论学习不够深入', { category: 'theory', also: ['ideology'], point: 1, extent: 'some' }),
  problem(text, '党费收缴不规范', {
    category: 'party-records',
    mode: 'irregular',
    organization: '城关镇党委',
  }),
];

describe('problems', () => {
  const document = gold(text, { problems });
  const scores = (found: typeof problems) => scoreDocument(document, annotation({ problems: found }));

  it('are met where the spans are, whatever they are called', () => {
    const found = [problem(text, '学习不够深入', { category: 'other' })];
    expect(scores(found)).toMatchObject({ problem: metOf(1, 2, 1), category: metOf(0, 1, 1) });
  });

  it.each([
    ['theory', 1],
    ['ideology', 1],
    ['conduct', 0],
  ])('have the right category in %s: %d', (category, right) => {
    const found = [problem(text, '理论学习不够深入', { category })];
    expect(scores(found).category).toEqual(metOf(right, 1, 1));
  });

  it('are asked for mode, locus and extent where they are met, and for the point where it is labelled', () => {
    const found = [
      { ...problems[0]!, mode: 'vague', point: 1 },
      { ...problems[1]!, locus: 'self', extent: 'few', point: 7 },
    ];
    expect(scores(found)).toMatchObject({
      mode: metOf(1, 2, 2),
      locus: metOf(1, 2, 2),
      extent: metOf(1, 2, 2),
      point: metOf(1, 1, 1),
    });
  });

  it.each([
    ['城关镇党委', 1],
    ['**城关镇党委', 1],
    ['城关镇党委@notice#2', 1],
    ['城关镇', 1],
    ['关镇', 0],
    ['石桥镇党委', 0],
    [null, 0],
  ])('are of the organisation 城关镇党委 when said of %s: %d', (organization, right) => {
    const found = [{ ...problems[1]!, organization }];
    expect(scores(found).organization).toEqual(metOf(right, 1, 1));
  });

  it('take the organisation of their unit where they have none', () => {
    const document = gold(text, { organization: '石桥镇党委', problems });
    const found = problems.map((one) => ({ ...one, organization: '石桥镇党委' }));
    expect(scoreDocument(document, annotation({ problems: found })).organization).toEqual(metOf(1, 2, 2));
  });

  it('make cells by presence; a second category is right without answering a wanted cell', () => {
    const found = [
      problem(text, '理论学习不够深入', { category: 'ideology' }),
      problem(text, '党费收缴不规范', { category: 'party-records', organization: '城关镇党委' }),
      problem(text, '党课', { category: 'party-records', organization: '城关镇党委' }),
      problem(text, '全年', { category: 'conduct' }),
    ];
    expect(scores(found).cell).toEqual({ wanted: 2, wantedRight: 1, found: 3, foundRight: 2 });
  });
});

describe('figures', () => {
  const figures = [
    { ...at(text, '2次'), masked: false, value: 2, unit: '次', use: 'achieved', level: 'activity' },
    { ...at(text, '40%'), masked: false, value: 40 },
  ];
  const others = [
    { ...at(text, '一是'), why: 'marker' },
    { ...at(text, '二是'), why: 'enumeration' },
  ];
  const document = gold(text, { figures, others });

  it('are asked only for what is labelled', () => {
    const found = figures.map((figure) => ({ ...figure, unit: '次', use: 'target', level: 'activity' }));
    expect(scoreDocument(document, annotation({ figures: found }))).toMatchObject({
      figure: metOf(2, 2, 2),
      masked: metOf(2, 2, 2),
      value: metOf(2, 2, 2),
      unit: metOf(1, 1, 1),
      quantity: metOf(1, 1, 1),
      use: metOf(0, 1, 1),
      level: metOf(1, 1, 1),
    });
  });

  it('have value and unit together only where both are right', () => {
    const found = [{ ...figures[0]!, value: 3 }];
    expect(scoreDocument(document, annotation({ figures: found }))).toMatchObject({
      value: metOf(0, 1, 1),
      unit: metOf(1, 1, 1),
      quantity: metOf(0, 1, 1),
    });
  });

  it('count against the program on a list mark, and neither way on the announcement of a list', () => {
    const found = [at(text, '一是'), at(text, '二是')];
    const scores = scoreDocument(document, annotation({ figures: found }));
    expect(scores.figure).toEqual(metOf(0, 2, 1));
    expect(scores.figureOnOther).toEqual({ ...noTally, found: 1 });
  });
});

describe('units', () => {
  const passage = '二、存在的问题\n旗帜鲜明讲政治。\n党费收缴不规范。';
  const document = gold(passage, [
    unit(passage, '二、存在的问题', { role: 'heading', under: 'problem', empty: null }),
    unit(passage, '旗帜鲜明讲政治。', {
      role: 'demand',
      empty: 2,
      slogans: [at(passage, '旗帜鲜明讲政治')],
    }),
    unit(passage, '党费收缴不规范。', { role: 'problem', empty: 0 }),
  ]);

  it('have the role most of their characters were given, a heading that of what follows', () => {
    const sentences = [
      { ...at(passage, '二、存在的问题'), role: 'problem', boilerplate: false },
      { ...at(passage, '旗帜鲜明讲'), role: 'demand', boilerplate: true },
      { ...at(passage, '政治。'), role: 'plan', boilerplate: false },
      { ...at(passage, '党费收缴不规范。'), role: 'cause', boilerplate: true },
    ];
    const scores = scoreDocument(document, annotation({ sentences }));
    expect(scores.role).toEqual(metOf(15, 23, 23));
    expect(scores.boilerplate).toEqual(metOf(1, 1, 2));
  });

  it('are boilerplate where more than half of their characters are flagged', () => {
    const half = [{ ...at(passage, '旗帜鲜明'), role: 'demand', boilerplate: true }];
    expect(scoreDocument(document, annotation({ sentences: half })).boilerplate).toEqual(metOf(0, 1, 0));
  });

  it('have their set phrases counted by characters', () => {
    const slogans = [at(passage, '讲政治。')];
    expect(scoreDocument(document, annotation({ slogans })).slogan).toEqual(metOf(3, 7, 4));
  });
});

describe('statements and kind', () => {
  const words = '重视不够是原因，下一步新建两处示范点。';

  it('are not scored where a set does not label them', () => {
    const found = annotation({ kind: 'speech', causes: [at(words, '重视不够')] });
    expect(scoreDocument(gold(words), found)).toMatchObject({ cause: noTally, kind: noTally });
  });

  it('are met and asked for what they are', () => {
    const measure = { ...at(words, '下一步新建两处示范点'), category: 'innovation' };
    const document = {
      ...gold(words, { named: [], causes: [at(words, '重视不够')], measures: [measure], claims: [] }),
      kind: 'speech',
    };
    const found = annotation({
      kind: 'review',
      causes: [at(words, '原因')],
      measures: [{ ...measure, category: 'resources' }],
    });
    expect(scoreDocument(document, found)).toMatchObject({
      kind: metOf(0, 1, 1),
      cause: metOf(0, 1, 1),
      measure: metOf(1, 1, 1),
      measureCategory: metOf(0, 1, 1),
    });
  });

  it('are all right where a reader is compared with himself', () => {
    const document = gold(text, { problems, slogans: [at(text, '理论学习')], empty: 2 });
    const scores = scoreDocument(document, annotationOf(document));
    for (const name of Object.keys(scores) as MeasureName[])
      expect(scores[name]).toMatchObject({
        wantedRight: scores[name].wanted,
        foundRight: scores[name].found,
      });
    expect(scores.problem.wanted).toBe(2);
  });
});
