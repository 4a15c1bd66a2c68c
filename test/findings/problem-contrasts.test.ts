import { describe, expect, it } from 'vitest';
import { findProblems } from '../../src/findings/find-problems.js';
import { codebook, sentenceDocument } from './sentence-document.js';

/** Complaints without a word for a shortcoming, and how each falls short. */
const told: readonly (readonly [text: string, words: string, mode: string])[] = [
  ['对联系点有安排、少过问。', '对联系点有安排、少过问', 'effort'],
  ['物资先出库后补单。', '物资先出库后补单', 'irregular'],
  ['把经营分析会开成了报账会。', '把经营分析会开成了报账会', 'formalism'],
  ['心得体会由文秘人员代笔。', '心得体会由文秘人员代笔', 'formalism'],
  ['仓库会计由出纳兼任。', '仓库会计由出纳兼任', 'capacity'],
  ['支部活动以念文件为主。', '支部活动以念文件为主', 'formalism'],
  ['跑林场次数多、真正管用的不多。', '跑林场次数多、真正管用的不多', 'effort'],
  ['硬件硬、服务软。', '硬件硬、服务软', 'uneven'],
  ['年度轮训只完成了一半。', '年度轮训只完成了一半', 'effect'],
  ['技改项目仅完成七成。', '技改项目仅完成七成', 'effect'],
  ['监测点覆盖率仅63%。', '监测点覆盖率仅63%', 'effect'],
  ['专职调度员只有2名。', '专职调度员只有2名', 'capacity'],
  ['18台水泵仅更换5台。', '18台水泵仅更换5台', 'effect'],
  ['征迁完成率仅为计划的六成。', '征迁完成率仅为计划的六成', 'effect'],
  ['还有3个标段在办手续。', '3个标段在办手续', 'effect'],
  ['旅客满意度低于全省平均水平。', '旅客满意度低于全省平均水平', 'effect'],
  ['管网漏损率高于行业均值。', '管网漏损率高于行业均值', 'effect'],
  ['粮库出入库台账漏记。', '粮库出入库台账漏记', 'irregular'],
  ['水文队伍年龄结构不合理。', '水文队伍年龄结构不合理', 'uneven'],
];

const silent: readonly string[] = [
  '存在这些问题的主要原因。',
  '关于困难职工帮扶方面。',
  '还有三个方面的不足，主要是：',
];

const reported = (text: string): readonly (readonly [string, string])[] =>
  findProblems({ ...sentenceDocument(text, 'problem'), kind: 'review', voice: 'superior' }, codebook).map(
    (problem) => [problem.text, problem.mode],
  );

describe('complaints told by contrast, behaviour or a figure', () => {
  it.each(told)('%s', (text, words, mode) => {
    expect(reported(text)).toEqual([[words, mode]]);
  });

  it('count beside a clause that has a word for its shortcoming', () => {
    expect(reported('考核机制不健全；应急演练只开展了1次。').map(([words]) => words)).toEqual([
      '考核机制不健全',
      '应急演练只开展了1次',
    ]);
  });

  it('are none where achievements are told', () => {
    const document = sentenceDocument('检修只用2个班次、跑办只需1次，窗口办件由专人代办。', 'achievement');
    expect(findProblems(document, codebook)).toEqual([]);
  });
});

describe('headings over complaints', () => {
  it.each(silent)('%s', (text) => {
    expect(reported(text)).toEqual([]);
  });
});

describe('names of things with 有限', () => {
  it('are no shortcoming of what they name', () => {
    const document = sentenceDocument('城投有限公司承担运维，有限空间作业全部报批。', 'problem');
    expect(findProblems(document, codebook).filter((problem) => problem.cue === '有限')).toEqual([]);
  });

  it('leave 作用有限 a complaint', () => {
    expect(reported('帮带作用有限。')).toEqual([['帮带作用有限', 'effect']]);
  });
});
