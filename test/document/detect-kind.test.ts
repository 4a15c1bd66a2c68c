// What kind of document a text is, and who says what in it.
import { describe, expect, it } from 'vitest';
import { defaultCodebook } from '../../src/codebook/default-codebook.js';
import { detectKind, isRectification } from '../../src/document/detect-kind.js';
import { readDocument } from '../../src/document/read-document.js';

describe('detectKind', () => {
  it.each([
    ['2022年度抓基层党建工作述职报告', 'self-report'],
    ['个人述职述廉报告', 'self-report'],
    ['领导班子民主生活会对照检查材料', 'self-report'],
    ['政府工作报告', 'self-report'],
    ['县文旅局2022年工作总结', 'self-report'],
    ['在述职评议会上的交流发言', 'self-report'],
    ['在全县教育系统党建工作会议上的讲话', 'speech'],
    ['在乡镇党委书记述职评议会上的点评', 'review'],
    ['党建述职评议会会议记录', 'review'],
    ['县委第一巡察组关于巡察县水务局党组的反馈意见', 'inspection'],
    ['县水务局党组关于巡察整改进展情况的通报', 'inspection'],
    ['关于2021年度预算执行审计查出问题整改情况的报告', 'inspection'],
    ['关于两起典型问题的通报', 'inspection'],
    ['关于党建工作督查情况的通报', 'inspection'],
    ['县农业农村局2023年党建工作要点', 'self-report'],
    ['县粮食局年度工作总结和明年工作意见', 'self-report'],
    ['县水利局上半年工作情况及下半年工作安排', 'self-report'],
    ['在中共某集团第三次代表大会上的报告', 'self-report'],
    ['供电所所长述职发言（记录稿）', 'self-report'],
    ['市公司党支部书记述职评议会点评意见', 'review'],
    ['学院党组织书记述职评议会主持及点评讲话', 'review'],
    ['机关党支部书记述职互评记录', 'review'],
    ['教育工委关于四所学校书记述职的综合评议', 'review'],
    ['关于年度党支部工作考核情况的反馈意见', 'review'],
    ['社区党组织书记述职测评会现场实录', 'review'],
    ['县委第三巡察组向县水务局党组反馈巡察情况', 'inspection'],
    ['市自然资源和规划局关于环保督察交办问题的整改报告', 'inspection'],
    ['关于经济责任审计“双整改”的报告', 'inspection'],
    ['县卫健局落实巡察整改工作情况汇报', 'inspection'],
    ['关于印发党建工作考核办法的通知', 'other'],
  ])('the title %s makes it a %s', (title, kind) => {
    expect(detectKind(title, `${title}\n有关工作开展如下。`)).toBe(kind);
  });

  it.each([
    ['现在，请甲镇党委书记述职。甲镇成绩不错。现在，请乙镇党委书记述职。', 'review'],
    ['请甲区局党组书记述职。\n窗口办事快。\n请乙区局党组书记述职。\n台账不全。', 'review'],
    ['同志们：今天我们开会。下面，我讲三点意见。', 'speech'],
    ['按照要求，现将一年来抓党建工作情况汇报如下。', 'self-report'],
    ['根据安排，巡察组向局党组反馈了意见，现将整改情况予以公布。', 'inspection'],
    ['本报讯 3月2日，县委召开会议。会议指出，形势严峻。会议强调，要抓落实。', 'other'],
    ['某县加强基层党建的几点思考，供参考。', 'other'],
    ['根据考核情况，对六个支部点评如下。甲支部基础扎实。', 'review'],
    [
      '一、工作完成情况\n改造泵站3座。\n二、存在的主要问题\n进度慢。\n三、明年工作思路\n抓进度。',
      'self-report',
    ],
  ])('without a title, %s is a %s', (text, kind) => {
    expect(detectKind('', text)).toBe(kind);
  });
});

describe('a news report', () => {
  it.each([
    [
      '县水务局召开巡察整改专题民主生活会\n9月3日，县水务局召开会议。局长表示，照单全收。会议强调，要改到位。',
    ],
    ['我县召开述职评议会\n3月2日上午，县委召开述职评议会。他指出，成绩不小。会议要求，各镇要整改。'],
  ])('%j is no report of its own', (text) => {
    expect(detectKind(text.split('\n')[0]!, text)).toBe('other');
  });
});

describe('isRectification', () => {
  it.each([
    ['关于巡察整改进展情况的通报', true],
    ['落实督查反馈问题整改情况的报告', true],
    ['关于对县水务局党组的巡察反馈意见', false],
    ['整改通知书', false],
    ['关于限期整改通知的函', false],
  ])('%s: %s', (title, expected) => {
    expect(isRectification('inspection', title, title)).toBe(expected);
  });

  it('is asked of inspections only', () => {
    expect(isRectification('self-report', '整改情况报告', '')).toBe(false);
  });
});

describe('the voice of a document', () => {
  it.each([
    ['述职报告\n存在的问题\n责任不实。', 'self'],
    ['在全县大会上的讲话\n同志们：\n要抓好落实。', 'superior'],
    ['关于巡察县水务局党组的反馈意见\n责任落实不到位。', 'inspection'],
    ['县水务局党组关于巡察整改情况的通报\n1.关于“责任不实”的问题。\n已完成整改。', 'self'],
    ['会议通知\n请各单位做好准备。', 'unknown'],
  ])('of %j is %s', (text, voice) => {
    expect(readDocument({ id: 'x', text }, defaultCodebook()).voice).toBe(voice);
  });

  it('follows the kind that is given', () => {
    const document = readDocument(
      { id: 'x', text: '述职报告\n要抓好落实。', kind: 'speech' },
      defaultCodebook(),
    );
    expect([document.kind, document.voice]).toEqual(['speech', 'superior']);
  });
});
