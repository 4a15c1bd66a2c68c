// Title, organisation, year and speaker as a text gives them.
import { describe, expect, it } from 'vitest';
import { defaultCodebook } from '../../src/codebook/default-codebook.js';
import { readDocument } from '../../src/document/read-document.js';
import { yearReportedOn } from '../../src/document/report-year.js';

const codebook = defaultCodebook();
const read = (text: string, given: object = {}) => readDocument({ id: 'x', text, ...given }, codebook);
const body = '一、主要工作\n开展活动3次。\n二、存在的问题\n责任压得不实。';

describe('the organisation of a report', () => {
  it.each([
    [`石桥镇党委2022年度抓基层党建工作述职报告\n${body}`, '石桥镇党委', 'title'],
    [`石桥镇党委书记2023年度抓基层党建工作述职报告\n${body}`, '石桥镇党委', 'title'],
    [`县水利局党组领导班子对照检查材料\n${body}`, '县水利局党组', 'title'],
    [`2022年度述职报告\n中共青石镇委员会\n${body}`, '青石镇党委', 'text'],
    [`2022年度述职报告\n教育局党委书记\n${body}`, '教育局党委', 'text'],
    [`述职报告\n述职人：县人民医院党委书记 ×××\n${body}`, '县人民医院党委', 'text'],
    [`2022年度述职报告\n${body}\n石桥镇党委\n2022年12月30日`, '石桥镇党委', 'text'],
  ])('%j', (text, organization, found) => {
    const document = read(text);
    expect([document.organization, document.provenance.organization]).toEqual([organization, found]);
  });

  it('is not read off the title of a speech', () => {
    expect(read('在县教育局党委述职评议会上的讲话\n同志们：\n要抓好落实。').organization).toBeNull();
  });

  it('is the given one where one is given', () => {
    const document = read(`石桥镇党委述职报告\n${body}`, { organization: '柳河镇党委' });
    expect([document.organization, document.provenance.organization]).toEqual(['柳河镇党委', 'given']);
  });
});

describe('the year reported on', () => {
  it.each([
    ['2022年度述职报告', [], '', 2022, 'title'],
    ['二〇二一年度述职报告', [], '', 2021, 'title'],
    ['2017年抓基层党建工作述职报告', [], '', 2017, 'title'],
    ['在2023年述职评议会上的讲话', [], '同志们：今天召开2022年度述职评议会。', 2022, 'text'],
    ['述职报告', [], '2021年，镇党委认真履职。', 2021, 'text'],
    ['述职报告', [], '一年来工作如下。抓好整改。2023年1月12日', 2022, 'text'],
    ['述职报告', ['2022年11月8日'], '一年来工作如下。', 2022, 'text'],
  ])('%s · %j · %s', (title, headLines, text, year, found) => {
    expect(yearReportedOn(title, headLines, text)).toEqual({ year, found });
  });

  it('is unknown where no year is written', () => {
    expect(yearReportedOn('述职报告', [], '一年来，工作取得进展。')).toBeNull();
  });
});

describe('title and speaker', () => {
  it.each([
    ['2022年度述职报告\n各位领导：\n现汇报如下。', '2022年度述职报告'],
    ['加微信领取资料\n扫码关注公众号\n2022年度述职报告\n一、工作\n开会3次。', '2022年度述职报告'],
    ['同志们：\n今天我们开会。', null],
  ])('the title of %j is %s', (text, title) => {
    expect(read(text).title).toBe(title);
  });

  it.each([
    [`石桥镇党委述职报告\n${body}`, '石桥镇党委'],
    ['在全县大会上的讲话\n同志们：\n要抓好落实。', null],
  ])('the body that speaks in %j is %s', (text, speaker) => {
    expect(read(text).speaker).toBe(speaker);
  });

  it('takes speaker, year and title from the report where it brings them', () => {
    const document = read(`述职报告\n${body}`, { speaker: '县委组织部', year: 2020, title: '汇报' });
    expect([document.speaker, document.year, document.title]).toEqual(['县委组织部', 2020, '汇报']);
  });
});
