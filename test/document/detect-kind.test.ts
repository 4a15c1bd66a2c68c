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
  ])('the title %s makes it a %s', (title, kind) => {
    expect(detectKind(title, `${title}\n有关工作开展如下。`)).toBe(kind);
  });

  it.each([
    ['现在，请甲镇党委书记述职。甲镇成绩不错。现在，请乙镇党委书记述职。', 'review'],
    ['同志们：今天我们开会。下面，我讲三点意见。', 'speech'],
    ['按照要求，现将一年来抓党建工作情况汇报如下。', 'self-report'],
    ['根据安排，巡察组向局党组反馈了意见，现将整改情况予以公布。', 'inspection'],
    ['本报讯 3月2日，县委召开会议。会议指出，形势严峻。会议强调，要抓落实。', 'other'],
    ['某县加强基层党建的几点思考，供参考。', 'other'],
  ])('without a title, %s is a %s', (text, kind) => {
    expect(detectKind('', text)).toBe(kind);
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
