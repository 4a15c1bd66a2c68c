// The author's points, counted from 1 within the parts of one role.
import { describe, expect, it } from 'vitest';
import { defaultCodebook } from '../../src/codebook/default-codebook.js';
import type { Role } from '../../src/codebook/vocabulary.js';
import { marksInside, pointAt } from '../../src/document/points.js';
import { readDocument } from '../../src/document/read-document.js';

const codebook = defaultCodebook();

/** Points of the sentences of one role, with their first words. */
function pointsOf(text: string, role: Role): readonly string[] {
  const document = readDocument({ id: 'x', text }, codebook);
  return document.sentences
    .filter((sentence) => sentence.role === role)
    .map(({ point, start, end }) => `${point} ${document.clean.text.slice(start, end).slice(0, 6)}`);
}

const head = '2022年度述职报告\n一、主要工作\n开展活动3次，建成阵地2处。\n';

describe('points', () => {
  it('are the outermost items, however many sentences each holds', () => {
    const text = `${head}二、存在的问题\n（一）责任不实。党委会研究少。对支部指导不够。\n（二）记录不全。抽查不经常。`;
    expect(pointsOf(text, 'problem')).toEqual([
      '1 二、存在的问',
      '1 （一）责任不',
      '1 党委会研究少',
      '1 对支部指导不',
      '2 （二）记录不',
      '2 抽查不经常。',
    ]);
  });

  it('are the sentences where nothing is numbered', () => {
    const text = `${head}二、存在的问题\n责任压得不实。记录不规范。活动不经常。`;
    expect(pointsOf(text, 'problem').map((line) => line[0])).toEqual(['1', '1', '2', '3']);
  });

  it('take a list that begins inside its lead-in', () => {
    const text = `${head}二、存在的问题\n主要是：一是责任不实。班子重视不够。二是记录不全。三是活动不经常。`;
    expect(pointsOf(text, 'problem').map((line) => line[0])).toEqual(['1', '1', '1', '2', '3']);
  });

  it('take a list that counts in two ways for one', () => {
    const text = `${head}二、存在的问题\n首先是责任不实。班子重视不够。\n其次是记录不全。\n第三是活动不经常。`;
    expect(pointsOf(text, 'problem').map((line) => line[0])).toEqual(['1', '1', '1', '2', '3']);
  });

  it('count a list inside one sentence on', () => {
    const text = `${head}二、存在的问题\n主要表现为：一是责任不实，二是记录不全，三是活动不经常。\n此外，党费收缴不及时。`;
    expect(pointsOf(text, 'problem').at(-1)).toBe('4 此外，党费收');
  });

  it('are shared by the cause and the step that stand with a problem', () => {
    const text = `${head}二、问题、原因及整改措施\n（一）融合不紧。谋划改革时没有同步安排党建。主要原因是研究不透。下一步将设立先锋窗口6个。\n（二）能力不足。4名书记不会做思想工作。主要原因是培训跟不上。下一步将结对帮带。`;
    expect(pointsOf(text, 'cause').map((line) => line[0])).toEqual(['1', '2']);
    expect(pointsOf(text, 'plan').map((line) => line[0])).toEqual(['1', '2']);
  });

  it('begin anew with each role', () => {
    const text = `${head}二、存在的问题\n一是责任不实。二是记录不全。\n三、下步打算\n一是压实责任。二是规范记录。三是丰富活动。`;
    expect(pointsOf(text, 'plan').map((line) => line[0])).toEqual(['1', '1', '2', '3']);
  });

  it('begin anew with each organisation of a transcript', () => {
    const text =
      '现在，请甲镇党委书记述职。\n存在的主要问题是：责任不实。记录不全。\n现在，请乙镇党委书记述职。\n存在的主要问题是：活动不经常。党费收缴不及时。';
    expect(pointsOf(text, 'problem').map((line) => line[0])).toEqual(['1', '2', '1', '2']);
  });

  it('are the sections that are themselves the complaints', () => {
    const text =
      '县委巡察组关于县水务局党组的反馈意见\n一、政治学习不深入\n中心组学习次数不足。研讨流于形式。\n二、财务管理不规范\n报销审核不严。账目混乱。';
    expect(pointsOf(text, 'problem').map((line) => line[0])).toEqual(['1', '1', '1', '2', '2', '2']);
  });
});

describe('marksInside', () => {
  it.each([
    ['主要是：一是责任不实，二是记录不全，三是活动少。', 24, 3],
    ['主要是：一是责任不实，二是记录不全，三是活动少。', 12, 2],
    ['责任不实，统一是关键，唯一要抓的是落实。', 20, 0],
  ])('%s up to %i: %i', (text, offset, count) => {
    expect(marksInside(text, { body: 0 }, offset)).toBe(count);
  });
});

describe('pointAt', () => {
  const text = '主要是：一是责任不实，二是记录不全，三是活动少。';
  it.each([
    ['责任不实', 4],
    ['记录不全', 5],
    ['活动少', 6],
  ])('%s is point %i of a list that begins with 4', (words, point) => {
    expect(pointAt(text, { body: 0, point: 4 }, text.indexOf(words))).toBe(point);
  });
});
