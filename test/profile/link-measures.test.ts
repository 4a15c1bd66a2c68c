// Which measures and causes belong to a problem: numbers first where they mean something, then subjects.
import { describe, expect, it } from 'vitest';
import { linkCauses, linkMeasures } from '../../src/profile/link-measures.js';
import { numberedRoles } from '../../src/profile/numbered-roles.js';
import { pointShift } from '../../src/profile/point-shift.js';
import { makeCause, makeMeasure, makeProblem } from '../survey/make-profile.js';
import { makeDocument } from './make-document.js';

const numbered = ['problem', 'cause', 'plan'] as const;
const study = makeProblem({ point: 1, category: 'theory', aspects: ['学习'], text: '理论学习不深入' }, 0);
const dues = makeProblem(
  { point: 2, category: 'party-records', aspects: ['党费'], text: '党费收缴不及时' },
  1,
);

const texts = (links: ReturnType<typeof linkMeasures>) =>
  links.map((each) => each.map(({ link, measure }) => `${link} ${measure.text}`));

describe('linkMeasures', () => {
  it.each([
    ['the same number', { point: 1, category: 'safety' }, [['point 健全制度'], []]],
    [
      'the same category and object under another number',
      { point: 5, category: 'party-records', aspects: ['党费'] },
      [[], ['aspect 健全制度']],
    ],
    [
      'the same category without a shared object',
      { point: 5, category: 'theory', aspects: ['调研'] },
      [[], []],
    ],
    ['a shared object in another category', { point: 5, category: 'safety', aspects: ['学习'] }, [[], []]],
  ])('by %s', (_name, given, expected) => {
    const measures = [makeMeasure({ text: '健全制度', ...given }, 9)];
    expect(texts(linkMeasures({ problems: [study, dues], measures, numberedRoles: numbered }))).toEqual(
      expected,
    );
  });

  it('prefers, under one number, the measures about the problem', () => {
    const measures = [
      makeMeasure({ point: 1, category: 'safety', text: '排查隐患' }, 8),
      makeMeasure({ point: 1, category: 'theory', text: '每月集中学习' }, 9),
    ];
    expect(texts(linkMeasures({ problems: [study], measures, numberedRoles: numbered }))).toEqual([
      ['point 每月集中学习'],
    ]);
  });

  it('lists the nearest first', () => {
    const same = { point: 5, category: 'theory', aspects: ['学习'] };
    const measures = [makeMeasure({ ...same, text: '远' }, 30), makeMeasure({ ...same, text: '近' }, 9)];
    expect(texts(linkMeasures({ problems: [study], measures, numberedRoles: numbered }))).toEqual([
      ['aspect 近', 'aspect 远'],
    ]);
  });

  it('does not trust numbers that are only a count of sentences', () => {
    const measures = [makeMeasure({ point: 1, category: 'safety', text: '排查隐患' }, 9)];
    expect(linkMeasures({ problems: [study], measures, numberedRoles: ['problem'] })).toEqual([[]]);
    expect(linkMeasures({ problems: [study], measures, numberedRoles: ['plan'] })).toEqual([[]]);
  });

  it('trusts them in the sentence next to the problem', () => {
    const measures = [makeMeasure({ point: 1, category: 'safety', text: '已部署整改' }, 1)];
    expect(texts(linkMeasures({ problems: [study], measures, numberedRoles: [] }))).toEqual([
      ['point 已部署整改'],
    ]);
  });
});

describe('pointShift', () => {
  const subjects = ['theory', 'conduct', 'safety', 'people', 'talent'];
  const problems = subjects.map((category, i) => makeProblem({ category, point: i + 1 }, i));
  const list = (categories: readonly string[], first = 1) =>
    categories.map((category, i) => makeMeasure({ category, point: i + first }, 20 + i));
  it.each([
    ['lists that run parallel', list(subjects), 0],
    ['a plan with an item of its own first', list(['leadership', ...subjects]), 1],
    ['a plan counted from a later start', list(subjects, 3), 2],
    ['a plan that lacks the first item', list(subjects.slice(1)), -1],
    [
      'parallel lists in which half is worded otherwise',
      list(['theory', 'cadres', 'safety', 'cadres', 'talent']),
      0,
    ],
    [
      'lists that have nothing to do with each other',
      list(['reform-projects', 'cadres', 'resources', 'core-quality']),
      null,
    ],
    ['two points, which cannot tell', list(['cadres', 'resources']), 0],
    ['no measures', [], 0],
  ])('of %s', (_name, measures, expected) => {
    expect(pointShift(problems, measures)).toBe(expected);
  });

  it('sees agreement in a shared object as well', () => {
    const named = problems.map((problem, i) => ({ ...problem, aspects: [`对象${i}`] }));
    const measures = named.map(({ aspects, point }, i) =>
      makeMeasure({ category: 'cadres', aspects, point: point + 1 }, 20 + i),
    );
    expect(pointShift(named, measures)).toBe(1);
  });

  it('links by the shifted number', () => {
    const measures = list(['leadership', ...subjects]);
    const links = linkMeasures({ problems, measures, numberedRoles: numbered });
    expect(links.map((each) => each.map(({ link, measure }) => `${link} ${measure.category}`))).toEqual(
      subjects.map((category) => [`point ${category}`]),
    );
  });
});

describe('linkCauses', () => {
  it('gives each problem the causes under its number', () => {
    const causes = [makeCause({ point: 2, text: '提醒少' }, 6), makeCause({ point: 3, text: '认识不足' }, 7)];
    const linked = linkCauses({ problems: [study, dues], causes, numberedRoles: numbered });
    expect(linked.map((each) => each.map(({ text }) => text))).toEqual([[], ['提醒少']]);
  });
});

describe('numberedRoles', () => {
  it.each([
    ['list marks', [{ mark: '一是', text: '学习不深。', role: 'problem' }], ['problem']],
    [
      'several sentences of one point',
      [
        { text: '学习不深。', role: 'problem', point: 1 },
        { text: '有的支部走过场。', role: 'problem', point: 1 },
      ],
      ['problem'],
    ],
    [
      'neither',
      [
        { text: '学习不深。', role: 'problem' },
        { text: '作风不实。', role: 'problem' },
      ],
      [],
    ],
    [
      'marks in the plan only',
      [
        { text: '学习不深。', role: 'problem' },
        { mark: '1.', text: '加强学习。', role: 'plan' },
      ],
      ['plan'],
    ],
    [
      'a heading above one sentence',
      [
        { text: '存在的问题', role: 'problem', heading: true, point: 1 },
        { text: '学习不深。', role: 'problem', point: 1 },
      ],
      [],
    ],
  ] as const)('sees a numbering by %s', (_name, sentences, expected) => {
    const { document } = makeDocument(sentences);
    expect(
      numberedRoles(
        document,
        document.sentences.map((_sentence, index) => index),
      ),
    ).toEqual(expected);
  });
});
