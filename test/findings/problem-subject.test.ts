import { describe, expect, it } from 'vitest';
import type { ReadDocument } from '../../src/document/document.js';
import { findProblems } from '../../src/findings/find-problems.js';
import { codebook, sentenceDocument } from './sentence-document.js';

/** Sentences of a superior, and for each complaint whose failing it is and how widely it is said to hold. */
const told: readonly (readonly [string, readonly string[]])[] = [
  ['责任传导不到位。', ['unit unstated']],
  ['部分支部活动不经常。', ['subordinate some']],
  ['个别学校档案不完整。', ['subordinate few']],
  ['少数党员干部担当意识不强。', ['subordinate few']],
  ['有的思想不够解放。', ['subordinate some']],
  ['有的工作推进缓慢。', ['unit some']],
  ['部分制度执行不严格。', ['unit some']],
  ['党务干部业务不熟。', ['subordinate unstated']],
  ['党员干部教育管理不严。', ['unit unstated']],
  ['对党支部书记培训不够。', ['unit unstated']],
  ['班子成员带头学习不够。', ['self unstated']],
  ['党委书记履行第一责任人职责不到位。', ['self unstated']],
  ['12个村集体收入不足5万元。', ['subordinate unstated']],
  ['3名教师因体罚学生受到处分。', ['subordinate unstated']],
  ['各单位普遍存在重部署轻落实现象。', ['unit general']],
  [
    '个别党支部换届不及时，党费收缴不规范，活动记录不完整。',
    ['subordinate few', 'subordinate few', 'subordinate few'],
  ],
  ['党务干部业务不熟，台账资料不完整。', ['subordinate unstated', 'unit unstated']],
  ['党务干部业务不够熟悉，责任心不够强。', ['subordinate unstated', 'subordinate unstated']],
  ['部分支部活动不经常；考核机制不健全。', ['subordinate some', 'unit unstated']],
  ['下属水厂财务管理混乱。', ['subordinate unstated']],
  ['村级账目公开不及时。', ['subordinate unstated']],
  ['营销支部活动记录不全。', ['subordinate unstated']],
  ['支部换届不及时。', ['unit unstated']],
  ['受水源条件所限，灌区扩建滞后。', ['external unstated']],
  ['受传统观念影响，分类投放不够规范。', ['unit unstated']],
  ['受市场需求萎缩影响，产品销售困难。', ['external unstated']],
];

/** The same of a person's or leading body's own report. */
const own: readonly (readonly [string, readonly string[]])[] = [
  ['我的理论功底不够扎实。', ['self unstated']],
  ['深入一线调研不够。', ['self unstated']],
  ['推动改革的力度不大。', ['self unstated']],
  ['对新情况研究不深。', ['self unstated']],
  ['班子抓学习不深入，制度执行不严。', ['self unstated', 'self unstated']],
  ['我作为第一责任人，谋划不深，制度建设滞后。', ['self unstated', 'self unstated']],
  ['机关制度不健全。', ['unit unstated']],
  ['党建品牌影响力不大。', ['unit unstated']],
  ['部分科室协作不够。', ['subordinate some']],
  ['对个别干部监督不严。', ['self few']],
];

const subjects = (document: ReadDocument): readonly string[] =>
  findProblems(document, codebook).map(({ locus, extent }) => `${locus} ${extent}`);

describe('whose failing, as a superior words it', () => {
  it.each(told)('%s', (text, expected) => {
    expect(subjects({ ...sentenceDocument(text, 'problem'), kind: 'review', voice: 'superior' })).toEqual(
      expected,
    );
  });
});

describe('whose failing, as a leading body words it', () => {
  it.each(own)('%s', (text, expected) => {
    expect(subjects({ ...sentenceDocument(text, 'problem'), title: '局领导班子对照检查材料' })).toEqual(
      expected,
    );
  });

  it('is the organisation where nobody speaks for himself', () => {
    const document = { ...sentenceDocument('深入一线调研不够。', 'problem'), title: '2023年工作总结' };
    expect(subjects(document)).toEqual(['unit unstated']);
  });
});
