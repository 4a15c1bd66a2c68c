// Numbers as Chinese texts write them.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseChineseNumber } from '../../src/base/chinese-numbers.js';

const readable: readonly (readonly [text: string, value: number])[] = [
  ['0', 0],
  ['7', 7],
  ['128', 128],
  ['1,100', 1100],
  ['1,234,567', 1_234_567],
  ['98.6', 98.6],
  ['１００', 100],
  ['３．５', 3.5],
  ['1,100万', 11_000_000],
  ['3.7亿', 370_000_000],
  ['1亿2000万', 120_000_000],
  ['3万4000', 34_000],
  ['2千', 2000],
  ['5百', 500],
  ['12万亿', 12_000_000_000_000],
  ['零', 0],
  ['一', 1],
  ['两', 2],
  ['十', 10],
  ['十二', 12],
  ['二十', 20],
  ['九十九', 99],
  ['一百', 100],
  ['一百零三', 103],
  ['一百一十', 110],
  ['一百五', 150],
  ['二百二', 220],
  ['三千零八', 3008],
  ['两千零一十二', 2012],
  ['六千四百', 6400],
  ['一万', 10_000],
  ['三万四', 34_000],
  ['两万三千', 23_000],
  ['十万零五', 100_005],
  ['二十五万', 250_000],
  ['一亿零五百万', 105_000_000],
  ['二十万亿', 20_000_000_000_000],
  ['贰佰叁拾', 230],
  ['贰佰叁拾万', 2_300_000],
  ['伍仟', 5000],
  ['二〇一七', 2017],
  ['一九四九', 1949],
  ['三点五', 3.5],
  ['十二点七五', 12.75],
];

const unreadable = [
  '',
  '万',
  '百',
  '千',
  '十百',
  '一千百',
  '十十',
  '一十万千',
  '三点',
  '点五',
  '1.2.3',
  '12,34',
  '多',
  '三多',
  '二十三四十',
  '五月',
];

describe('parseChineseNumber', () => {
  it.each(readable)('reads %s as %d', (text, value) => {
    expect(parseChineseNumber(text)).toBe(value);
  });

  it.each(unreadable)('does not read “%s”', (text) => {
    expect(parseChineseNumber(text)).toBeNull();
  });

  it('reads back every number below ten million written in Hanzi', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_999_999 }), (value) => {
        expect(parseChineseNumber(inHanzi(value))).toBe(value);
      }),
    );
  });

  it('reads Arabic digits as JavaScript does', () => {
    fc.assert(
      fc.property(fc.nat(), (value) => {
        expect(parseChineseNumber(String(value))).toBe(value);
      }),
    );
  });

  it('scales by 万 and 亿 without the dust of binary fractions', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), (tenths) => {
        const text = (tenths / 10).toFixed(1);
        expect(parseChineseNumber(`${text}万`)).toBe(tenths * 1000);
        expect(parseChineseNumber(`${text}亿`)).toBe(tenths * 10_000_000);
      }),
    );
  });
});

const DIGITS = '零一二三四五六七八九';

/** Writes a number below ten million in Hanzi: 10203 → 一万零二百零三. */
function inHanzi(value: number): string {
  if (value === 0) return '零';
  const high = Math.floor(value / 10_000);
  const low = value % 10_000;
  if (high === 0) return below(low);
  if (low === 0) return `${below(high)}万`;
  return `${below(high)}万${low < 1000 ? '零' : ''}${below(low)}`;
}

function below(value: number): string {
  let text = '';
  let zero = false;
  for (const [power, name] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(value / power) % 10;
    if (digit === 0) {
      zero = text !== '';
      continue;
    }
    text += `${zero ? '零' : ''}${DIGITS[digit]}${name}`;
    zero = false;
  }
  return text;
}
