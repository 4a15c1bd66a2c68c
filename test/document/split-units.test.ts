// Units: sentences, headings and lines of noise.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CleanText } from '../../src/denoise/clean-text.js';
import { splitUnits } from '../../src/document/split-units.js';

const plain = (text: string): CleanText => ({
  raw: text,
  text,
  source: null,
  noise: [],
  masks: [],
  notices: [],
});
const unitsOf = (text: string): readonly string[] =>
  splitUnits(plain(text)).map(({ start, end }) => text.slice(start, end));

describe('splitUnits', () => {
  it.each([
    ['责任不实。压力不够；怎么办？抓！', ['责任不实。', '压力不够；', '怎么办？', '抓！']],
    ['他说：“责任不实。”大家同意。', ['他说：“责任不实。”', '大家同意。']],
    ['没有研究！！有的支部……没有活动。', ['没有研究！！', '有的支部……没有活动。']],
    ['存在的问题是：责任不实，压力不够', ['存在的问题是：责任不实，压力不够']],
    ['述职报告\n　　一、工作情况\n\n开展活动3次。', ['述职报告', '一、工作情况', '开展活动3次。']],
    ['  责任不实。  压力不够。 ', ['责任不实。', '压力不够。']],
    ['（述职毕）', ['（述职毕）']],
  ])('%j is cut into %j', (text, expected) => {
    expect(unitsOf(text)).toEqual(expected);
  });

  it.each([
    ['一、存在的主要问题 党建责任落实不够严格。', ['一、存在的主要问题', '党建责任落实不够严格。']],
    [
      '二、存在的问题（一）责任不实。班子重视不够。',
      ['二、存在的问题', '（一）责任不实。', '班子重视不够。'],
    ],
    ['三、下步打算一是抓责任。二是抓队伍。', ['三、下步打算', '一是抓责任。', '二是抓队伍。']],
    ['一、提高站位 增强自觉', ['一、提高站位 增强自觉']],
    ['（一）统一是关键。', ['（一）统一是关键。']],
    ['一、坚持一手抓党建、一手抓发展。', ['一、坚持一手抓党建、一手抓发展。']],
  ])('a heading that runs into its text is set off: %j', (text, expected) => {
    expect(unitsOf(text)).toEqual(expected);
  });

  it.each([
    ['一是责任不实。', '责任不实。'],
    ['（二） 记录不全。', '记录不全。'],
    ['二要抓实责任。', '要抓实责任。'],
    ['责任不实。', '责任不实。'],
  ])('%j begins its text at %j', (text, body) => {
    const unit = splitUnits(plain(text))[0]!;
    expect(text.slice(unit.body, unit.end)).toBe(body);
  });

  it('takes a line of noise as one unit, whatever is in it', () => {
    const text = '加微信。领资料。\n责任不实。';
    const units = splitUnits({ ...plain(text), noise: [{ start: 0, end: 8 }] });
    expect(units.map((unit) => [text.slice(unit.start, unit.end), unit.noise])).toEqual([
      ['加微信。领资料。', true],
      ['责任不实。', false],
    ]);
  });

  it('puts every character that is not white space into exactly one unit, in order', () => {
    const texts = fc.string({
      unit: fc.constantFrom(...'责任不实一二、，。；：！”（）1. \n\u3000'),
      maxLength: 80,
    });
    fc.assert(
      fc.property(texts, (text) => {
        const units = splitUnits(plain(text));
        let at = 0;
        for (const { start, end, body } of units) {
          if (start < at || end <= start || body < start || body > end) return false;
          if (/\S/.test(text.slice(at, start))) return false;
          at = end;
        }
        return !/\S/.test(text.slice(at));
      }),
    );
  });
});
