// The scores: each formula by a case worked by hand, and the sums they must obey.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roles } from '../../src/codebook/vocabulary.js';
import { balanceRoles } from '../../src/profile/balance-roles.js';
import { divideByOrganization } from '../../src/profile/profile-parts.js';
import { scoreProfile } from '../../src/profile/score-profile.js';
import { type FindingsSketch, makeDocument, type SentenceSketch } from './make-document.js';
import { testNamer } from './test-codebook.js';

function scoresOf(sketches: readonly SentenceSketch[], findings: FindingsSketch = {}) {
  const { document, found } = makeDocument(sketches, findings);
  return scoreProfile(document, found.judgements, divideByOrganization(document, found, testNamer)[0]!);
}

describe('scoreProfile', () => {
  it('counts the characters of sentences as read, without noise and stray spaces', () => {
    expect(scoresOf([{ text: '广告', role: 'noise' }, { text: '成　效明显。' }]).chars).toBe(5);
  });

  const problemPart: readonly SentenceSketch[] = [
    { mark: '一是', text: '本人学习不深，班子调研不多。', role: 'problem', point: 1 },
    { mark: '二是', text: '部分支部党费收缴不及时。', role: 'problem', point: 2 },
    { mark: '三是', text: '工作还有差距。', role: 'problem', point: 3 },
    { mark: '一是', text: '主要是认识不高。', role: 'cause', point: 1 },
    { mark: '二是', text: '按月公示党费收缴情况。', role: 'plan', point: 2 },
  ];
  const problems: FindingsSketch['problems'] = [
    { text: '本人学习不深', category: 'theory', locus: 'self' },
    { text: '班子调研不多', category: 'conduct', locus: 'unit' },
    { text: '部分支部党费收缴不及时', category: 'party-records', locus: 'subordinate' },
    { text: '工作还有差距', category: 'unspecific', locus: 'unit' },
  ];
  const causes = [{ text: '认识不高' }];
  const measures = [{ text: '按月公示党费收缴情况', category: 'party-records' }];

  it('counts points, statements, named objects and own failings', () => {
    const scores = scoresOf(problemPart, { problems, causes, measures });
    expect(scores).toMatchObject({ points: 3, problems: 4, specificProblems: 3, selfShare: 1 / 4 });
  });

  it('gives the shares of points with a stated cause and with a measure', () => {
    const scores = scoresOf(problemPart, { problems, causes, measures });
    expect(scores).toMatchObject({ withCause: 1 / 3, withMeasure: 1 / 3 });
  });

  it('leaves ratios empty where there is nothing to divide by', () => {
    expect(scoresOf([{ text: '广告', role: 'noise' }])).toMatchObject({
      chars: 0,
      selfShare: null,
      withCause: null,
      withMeasure: null,
      figuresPerThousand: null,
      figuresPerThousandUpper: null,
      activityShare: null,
      slogansPerThousand: null,
      sloganShare: null,
      boilerplateShare: null,
      assessable: true,
    });
  });

  it('counts given and masked figures apart and procedural ones not at all', () => {
    const scores = scoresOf([{ text: '讲党课4次，培训120人，达标率95%，走访×户，提三点意见。' }], {
      figures: [
        { text: '4次', level: 'activity' },
        { text: '120人', level: 'output' },
        { text: '95%', level: 'outcome' },
        { text: '×户', masked: true, value: null, level: 'activity' },
        { text: '三点', use: 'procedural' },
      ],
    });
    expect(scores).toMatchObject({ figures: 3, maskedFigures: 1, assessable: true, activityShare: 1 / 2 });
    expect(scores.figuresPerThousand).toBeCloseTo(3000 / scores.chars, 10);
    expect(scores.figuresPerThousandUpper).toBeCloseTo(4000 / scores.chars, 10);
  });

  it.each([
    ['a third masked', ['2次', '5户', '×个'], true],
    ['more than a third masked', ['5户', '×个'], false],
  ])('calls densities assessable or not: %s', (_name, texts, assessable) => {
    const figures = texts.map((text) => ({ text, masked: text.startsWith('×') }));
    const scores = scoresOf([{ text: `开展${texts.join('，走访')}。` }], { figures });
    expect(scores.assessable).toBe(assessable);
    expect(scores.figuresPerThousand === null).toBe(!assessable);
    expect(scores.figuresPerThousandUpper).not.toBeNull();
  });

  it('counts characters under two overlapping slogans once', () => {
    const scores = scoresOf([{ text: '落实全面从严治党主体责任。' }], {
      slogans: [{ text: '全面从严治党' }, { text: '从严治党主体责任' }],
    });
    expect(scores.sloganShare).toBeCloseTo(10 / 13, 10);
    expect(scores.slogansPerThousand).toBeCloseTo(2000 / 13, 10);
  });

  it('takes the boilerplate share of judged sentences only', () => {
    const scores = scoresOf([
      { text: '一、主要做法', heading: true },
      { text: '请大家鼓掌。', role: 'procedure' },
      { text: '狠抓落实。', boilerplate: true },
      { text: '新建活动室2个，投入8万元。' },
    ]);
    expect(scores.boilerplateShare).toBeCloseTo(5 / 19, 10);
  });
});

describe('balanceRoles', () => {
  it('shows figures in the good news and none in the bad', () => {
    const { document, found } = makeDocument(
      [
        { text: '讲党课4次。', role: 'achievement' },
        { text: '广告', role: 'noise' },
        { text: '一些支部学习不够。', role: 'problem', boilerplate: true },
      ],
      { figures: [{ text: '4次' }] },
    );
    expect(
      balanceRoles(document, found.judgements, divideByOrganization(document, found, testNamer)[0]!),
    ).toEqual([
      { role: 'achievement', chars: 6, sentences: 1, figures: 1, maskedFigures: 0, boilerplateShare: 0 },
      { role: 'problem', chars: 9, sentences: 1, figures: 0, maskedFigures: 0, boilerplateShare: 1 },
    ]);
  });

  it('adds up to the totals of the profile, whatever the roles', () => {
    const sentence = fc.record({
      role: fc.constantFrom(...roles),
      figure: fc.option(fc.record({ masked: fc.boolean(), use: fc.constantFrom('achieved', 'procedural') })),
    });
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 12 }), (drawn) => {
        const sketches = drawn.map(({ role }, index) => ({ role, text: `走访第${index}片${index + 7}户。` }));
        const figures = drawn.flatMap(({ role, figure }, index) =>
          figure === null || role === 'noise'
            ? []
            : [{ text: `片${index + 7}户`, masked: figure.masked, use: figure.use as 'achieved' }],
        );
        const { document, found } = makeDocument(sketches, { figures });
        const part = divideByOrganization(document, found, testNamer)[0]!;
        const scores = scoreProfile(document, found.judgements, part);
        const balance = balanceRoles(document, found.judgements, part);
        const sum = (key: 'chars' | 'figures' | 'maskedFigures') =>
          balance.reduce((total, line) => total + line[key], 0);
        expect([sum('chars'), sum('figures'), sum('maskedFigures')]).toEqual([
          scores.chars,
          scores.figures,
          scores.maskedFigures,
        ]);
      }),
    );
  });
});
