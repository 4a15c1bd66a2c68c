// How far an announcement reaches: its sentence, its paragraph and the list it opens, its section.
import { describe, expect, it } from 'vitest';
import { defaultCodebook } from '../../src/codebook/default-codebook.js';
import { readDocument } from '../../src/document/read-document.js';

const codebook = defaultCodebook();

/** Roles of the body of a self-report, in order, one letter each. */
function letters(body: string): string {
  const document = readDocument({ id: 'x', text: `2022年度述职报告\n${body}` }, codebook);
  return document.sentences
    .slice(1)
    .map(({ role }) => role[0])
    .join('');
}

describe('an announcement', () => {
  it.each([
    [
      'of problems reaches to the end of its paragraph',
      '一、工作\n活动开展36次。存在的主要问题是：材料不齐。书记换得勤。\n全年党员培训12场，覆盖420人次。',
      'aappa',
    ],
    [
      'reaches over the list that follows its colon',
      '一、工作\n活动开展36次。\n存在的问题有：\n1.材料不齐。\n2.书记换得勤。\n3.会议开得晚。',
      'aapppp',
    ],
    [
      'reaches over a list it introduces with a full stop',
      '一、工作\n活动开展36次。\n也存在一些问题。\n一是材料不齐。\n二是书记换得勤。',
      'aappp',
    ],
    [
      'of plans reaches to the end of its section',
      '一、工作\n活动开展36次。\n下一步，我将抓好整改。\n每月检查一次。\n年底汇总上报。',
      'aappp',
    ],
    [
      'gives way to the next one',
      '一、工作\n存在的主要问题是：材料不齐。究其原因，是我抓得不紧。下一步，我将每月检查。',
      'ppcp',
    ],
  ])('%s', (_what, body, expected) => {
    expect(letters(body)).toBe(expected);
  });

  it('does not reach beyond its section', () => {
    const body =
      '一、党建工作\n活动开展36次。存在的主要问题是：材料不齐。\n二、业务工作\n完成投资2.3亿元，建成项目12个。';
    expect(letters(body)).toBe('aapaa');
  });

  it('of an achievement does not carry over a paragraph that complains', () => {
    const body = '一年来，工作取得进展，活动开展36次。\n但也存在不少问题，责任压得不实，记录不规范。';
    expect(letters(body)).toBe('ap');
  });
});
