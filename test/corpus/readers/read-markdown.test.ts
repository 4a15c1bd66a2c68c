// Markdown marks go, masks that look like them stay.
import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../../src/corpus/readers/read-markdown.js';

describe('readMarkdown', () => {
  it.each([
    ['drops the marks of headings', '# 述职报告\n### （一）主要做法', '述职报告\n（一）主要做法'],
    ['drops underlines of headings and rules', '述职报告\n====\n一、问题\n----\n***', '述职报告\n一、问题'],
    [
      'keeps the numbers of lists: they are the outline',
      '1. 学习不深\n2. 作风不实',
      '1. 学习不深\n2. 作风不实',
    ],
    [
      'drops bullets and quotation marks of blocks',
      '- 一是抓学习\n* 二是抓队伍\n> 引文',
      '一是抓学习\n二是抓队伍\n引文',
    ],
    ['drops paired emphasis', '**一是学习不深。**有的支部以会代训。', '一是学习不深。有的支部以会代训。'],
    [
      'keeps unpaired stars: they mask a name',
      '**镇党委书记述职\n存在**问题**',
      '**镇党委书记述职\n存在**问题**',
    ],
    ['keeps escaped stars and drops emphasis beside them', '\\*\\*镇党委 **履职不力**', '**镇党委 履职不力'],
    ['unescapes other marks', '1\\. 学习\\#不深', '1. 学习#不深'],
    ['keeps the words of links and drops pictures', '见[通报](http://example.org)![图](a.png)', '见通报'],
    ['drops comments and front matter', '---\ntitle: x\n---\n<!-- 草稿\n-->正文', '正文'],
    ['keeps a rule without an end for the text it is', '---\n正文', '正文'],
    [
      'reads tables by cells',
      '| 问题 | 措施 |\n|---|:-:|\n| 台账不全 | 核对 |',
      '问题\t措施\n台账不全\t核对',
    ],
    ['drops fences and keeps what they hold', '```\n正文\n```', '正文'],
    ['drops tags inside a line', '党费<br/>收缴<u>不规范</u>', '党费收缴不规范'],
  ])('%s', (_, markdown, text) => {
    expect(readMarkdown(markdown)).toBe(text);
  });
});
