import { describe, expect, it } from 'vitest';
import { findProblems } from '../../src/findings/find-problems.js';
import { codebook, sentenceDocument } from './sentence-document.js';

const wordsOf = (text: string, role: 'problem' | 'cause' | 'achievement' = 'problem'): readonly string[] =>
  findProblems({ ...sentenceDocument(text, role), kind: 'review', voice: 'superior' }, codebook).map(
    (problem) => problem.text,
  );

/** One complaint each, however many clauses it runs over. */
const one: readonly (readonly [string, string])[] = [
  ['换届工作滞后，两个支部超期三年才改选。', '换届工作滞后，两个支部超期三年才改选'],
  ['窗口服务不规范，同一份材料让人交了四遍。', '窗口服务不规范，同一份材料让人交了四遍'],
  ['渠道维护不及时，下游三个组浇不上水，秋粮减了产。', '渠道维护不及时，下游三个组浇不上水，秋粮减了产'],
  ['全院八个护理单元，有记录的交接班只有五个。', '全院八个护理单元，有记录的交接班只有五个'],
  ['思想教育抓得不紧，停留在念文件上。', '思想教育抓得不紧，停留在念文件上'],
];

/** Complaints that stand for themselves. */
const several: readonly (readonly [string, readonly string[]])[] = [
  ['党费收缴不规范，组织关系接转不及时。', ['党费收缴不规范', '组织关系接转不及时']],
  ['有的支部记录不全，有的党员长期不参加活动。', ['有的支部记录不全', '有的党员长期不参加活动']],
  ['工程监管不到位，导致欠薪信访反复发生。', ['工程监管不到位', '导致欠薪信访反复发生']],
  ['2名站长被诫勉谈话，4名职工被通报。', ['2名站长被诫勉谈话', '4名职工被通报']],
  ['台账更新不及时，此外公示栏半年没有换过。', ['台账更新不及时', '公示栏半年没有换过']],
];

/** Clauses that are no part of the complaint beside them. */
const without: readonly (readonly [string, readonly string[]])[] = [
  ['整改进度不快，下一步将逐项销号。', ['整改进度不快']],
  ['从队伍看，业务骨干严重不足。', ['业务骨干严重不足']],
  ['成绩大家都看得见，但基础工作不扎实。', ['基础工作不扎实']],
];

describe('clauses that go on with a complaint', () => {
  it.each(one)('%s is one', (text, words) => expect(wordsOf(text)).toEqual([words]));
  it.each(several)('%s is several', (text, words) => expect(wordsOf(text)).toEqual(words));
  it.each(without)('%s has more than its complaint', (text, words) => expect(wordsOf(text)).toEqual(words));

  it('join in causes as in problems', () => {
    expect(wordsOf('主观上重视不够，一年没有听过一次汇报。', 'cause')).toEqual([
      '主观上重视不够，一年没有听过一次汇报',
    ]);
  });

  it('leave the category to the complaint they illustrate', () => {
    const [problem] = findProblems(
      sentenceDocument('发展党员把关不严，三份档案缺思想汇报。', 'problem'),
      codebook,
    );
    expect(problem?.category).toBe('recruitment');
  });
});
