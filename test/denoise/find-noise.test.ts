// Lines that are no part of the document, and those that only look like it.
import { describe, expect, it } from 'vitest';
import { defaultCodebook } from '../../src/codebook/default-codebook.js';
import { findNoise } from '../../src/denoise/find-noise.js';
import { furniturePhrases } from '../../src/denoise/furniture-phrases.js';

const phrases = furniturePhrases(defaultCodebook());
const noiseOf = (text: string): readonly string[] =>
  findNoise(text, phrases).map(({ start, end }) => text.slice(start, end));

const report = '2022年度述职报告\n一、主要工作\n开展活动3次。\n二、存在的问题\n责任压得不实。';

describe('findNoise', () => {
  it.each([
    ['扫码关注公众号，海量范文免费下载'],
    ['当前位置：首页 > 党建工作 > 述职报告'],
    ['发布日期：2023-01-06 来源：本站 浏览次数：128'],
    ['责任编辑：某某'],
    ['上一篇：没有了'],
    ['版权所有 未经授权禁止转载'],
    ['- 12 -'],
    ['第 3 页 共 8 页'],
    ['3/12'],
    ['二、存在的问题………………5'],
    ['Copyright 2022'],
    ['var page = 1;'],
  ])('%j between the lines of a report is noise', (line) => {
    expect(noiseOf(report.replace('\n二、', `\n${line}\n二、`))).toEqual([line]);
  });

  it.each([
    ['党员信息平台使用不熟练，资料上传不及时。'],
    [
      '打造“微信党课”品牌，推送学习资料120期，点击量突破3万次，党员学习平台覆盖率达到98%，成为党员教育管理的重要阵地，得到上级肯定并在全县推广经验做法，先后接待外地参观学习23批次。',
    ],
    ['1.举报平台建设滞后。'],
    ['×××'],
    ['××镇党委书记 XXX'],
  ])('%j is text', (line) => {
    expect(noiseOf(`${report}\n${line}\n三、下步打算\n加强学习。`)).toEqual([]);
  });

  it('takes the whole block of advertising at the head, up to the title', () => {
    const head = ['会员专享 请勿外传', '某某文行', '实时更新', '现在订阅立享三年权益', '免费QQ群：'];
    expect(noiseOf([...head, report].join('\n'))).toEqual(head);
  });

  it('takes the block at the foot', () => {
    const foot = ['本文来自网络', '更多范文请关注公众号'];
    expect(noiseOf([report, ...foot].join('\n'))).toEqual(foot);
  });

  it('finds nothing in a plain report', () => {
    expect(noiseOf(report)).toEqual([]);
  });
});

describe('an outline printed before the text', () => {
  const outline = ['一、主要工作', '二、存在的问题', '三、下步打算'];
  const body = '一、主要工作\n开展活动3次。\n二、存在的问题\n责任压得不实。\n三、下步打算\n加强学习。';

  it('is noise, the headings of the text are not', () => {
    expect(noiseOf(`述职报告\n目录\n${outline.join('\n')}\n${body}`)).toEqual(['目录', ...outline]);
  });

  it('is noise with page numbers too', () => {
    const dotted = outline.map((line, i) => `${line}……${i + 1}`);
    expect(noiseOf(`述职报告\n${dotted.join('\n')}\n${body}`)).toEqual(dotted);
  });

  it('is not found where only one heading comes twice', () => {
    expect(noiseOf(`述职报告\n主要工作\n${body}\n主要工作\n再次说明。`)).toEqual([]);
  });
});
