import { describe, expect, it } from 'vitest';
import { chooseDeficiencyCues } from '../../src/findings/problem-cues.js';
import { areOneForSure, joinStatements } from '../../src/findings/problem-joining.js';
import { sentenceDocument } from './sentence-document.js';

/** A sentence and the stretches that each say one thing falls short. */
const cases: readonly (readonly [string, readonly string[]])[] = [
  ['对基层减负工作，重视不够', ['对基层减负工作，重视不够']],
  ['部分干部在急难任务面前，缺乏担当', ['部分干部在急难任务面前，缺乏担当']],
  ['在推进项目建设中，协调不够有力', ['协调不够有力']],
  ['学习抓得不紧，研究得不深', ['学习抓得不紧', '研究得不深']],
  ['对党员教育重视不够，指导不足', ['对党员教育重视不够，指导不足']],
  ['计划不周密、措施不具体、责任不明确', ['计划不周密、措施不具体、责任不明确']],
  ['党员发展不规范、组织生活不严肃', ['党员发展不规范', '组织生活不严肃']],
  ['宣传、发动、引导不到位', ['宣传、发动、引导不到位']],
  ['违规收费、吃拿卡要等问题时有发生', ['违规收费、吃拿卡要等问题时有发生']],
  ['工作发展不平衡，机关好于农村', ['工作发展不平衡，机关好于农村']],
  ['未公示收支明细，未履行审批程序', ['未公示收支明细', '未履行审批程序']],
  ['虽然成绩不小，但基础工作仍不牢固', ['基础工作仍不牢固']],
  ['合作社虽已建立，但带动作用不明显', ['合作社虽已建立，但带动作用不明显']],
  ['虽取得一定成绩，但与旅客期盼相比还有差距', ['与旅客期盼相比还有差距']],
  ['窗口态度生硬，对办事群众三言两语打发', ['窗口态度生硬，对办事群众三言两语打发']],
  ['宣讲方法不活，仍沿用老一套', ['宣讲方法不活，仍沿用老一套']],
  ['检修标准不高，对投诉推诿', ['检修标准不高', '对投诉推诿']],
  ['上头热，下头冷', ['上头热，下头冷']],
  ['下站次数多，真正解决难题的不多', ['下站次数多，真正解决难题的不多']],
  ['特别是村级财务管理混乱', ['村级财务管理混乱']],
  ['主要表现为：一是责任落实不力', ['责任落实不力']],
  ['这反映出我们的工作还不扎实', ['我们的工作还不扎实']],
];

describe('statements of a sentence', () => {
  it.each(cases)('%s', (text, expected) => {
    const document = sentenceDocument(text, 'problem');
    const words = document.clean.text;
    const statements = joinStatements(words, document.cues, 0, words.length, chooseDeficiencyCues(document));
    expect(statements.map(({ start, end }) => words.slice(start, end))).toEqual(expected);
  });
});

describe('two clauses are one complaint for sure', () => {
  it.each([
    ['对青年党员培养工作', '研究谋划不多', true],
    ['合作社虽已挂牌', '但带动作用不明显', true],
    ['对网格党支部重视不够', '指导不足', true],
    ['党建基础不平衡', '机关好于农村', true],
    ['台账登记不规范', '档案管理混乱', false],
    ['有的支部学习走过场', '有的支部记录靠后补', false],
  ])('%s，%s: %s', (before, after, expected) => {
    expect(areOneForSure(before, after)).toBe(expected);
  });
});
