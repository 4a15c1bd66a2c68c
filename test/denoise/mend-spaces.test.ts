// Spaces that only cut words go, those that divide stay.
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../src/denoise/edited-text.js';
import { mendSpaces } from '../../src/denoise/mend-spaces.js';

const mended = (text: string): string => applyEdits({ text, source: null }, mendSpaces(text)).text;

describe('mendSpaces', () => {
  it.each([
    [
      '党费收 缴不规范，有的支部一年只收一次，记录也对不上账，问题比较突出。',
      '党费收缴不规范，有的支部一年只收一次，记录也对不上账，问题比较突出。',
    ],
    [
      '截至 2022 年底，共发展党员 36 名，其中女党员 14 名，35岁以下 21 名。',
      '截至2022年底，共发展党员36名，其中女党员14名，35岁以下21名。',
    ],
    ['述 职 报 告', '述职报告'],
    ['主题\u200b党日', '主题党日'],
    ['\ufeff一、工作情况', '\ufeff一、工作情况'],
    ['“ 三会一课 ” 不经常', '“三会一课”不经常'],
    ['1 9 9 8 年的工作', '1998年的工作'],
  ])('%j is mended to %j', (text, expected) => {
    expect(mended(text).replace(/^\ufeff/, '')).toBe(expected.replace(/^\ufeff/, ''));
  });

  it.each([
    ['仅供学习 禁止外传'],
    ['县教育局党委书记 ×××'],
    ['一、存在的主要问题 党建工作责任落实不够严格，班子成员“一岗双责”履行不平衡。'],
    ['支部      党员数      书记'],
    ['第1名 25分'],
    ['Party building in China'],
  ])('%j keeps its spaces', (text) => {
    expect(mended(text)).toBe(text);
  });

  it('makes ideographic and no-break spaces plain ones where they stay', () => {
    expect(mended('\u3000\u3000一是责任不实。')).toBe('  一是责任不实。');
    expect(mended('支部\u00a0\u00a0\u00a0\u00a0书记')).toBe('支部    书记');
  });
});
