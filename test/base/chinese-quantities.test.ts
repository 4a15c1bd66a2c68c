// How much a number expression says, also where it is vague.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Bound, bindQuantity, readQuantity } from '../../src/base/chinese-quantities.js';

/** text, value, low, high, approximate */
type Case = readonly [text: string, value: number, low: number, high: number, approximate: boolean];

const cases: readonly Case[] = [
  ['40', 40, 40, 40, false],
  ['40余', 40, 41, 49, true],
  ['40多', 40, 41, 49, true],
  ['200来', 200, 201, 299, true],
  ['1200余', 1200, 1201, 1299, true],
  ['120余万', 1_200_000, 1_200_001, 1_299_999, true],
  ['1.2万余', 12_000, 12_001, 12_999, true],
  ['3.5万多', 35_000, 35_001, 35_999, true],
  ['15余', 15, 15, 16, true],
  ['十余', 10, 11, 19, true],
  ['百余', 100, 101, 199, true],
  ['三千多', 3000, 3001, 3999, true],
  ['十多万', 100_000, 100_001, 199_999, true],
  ['四亿零七百多万', 407_000_000, 407_000_001, 407_999_999, true],
  ['十几', 10, 11, 19, true],
  ['二十几', 20, 21, 29, true],
  ['几十', 20, 20, 99, true],
  ['数百', 200, 200, 999, true],
  ['几百万', 2_000_000, 2_000_000, 9_999_999, true],
  ['两三', 2, 2, 3, true],
  ['三五', 3, 3, 5, true],
  ['七八', 7, 7, 8, true],
  ['三四十', 30, 30, 49, true],
  ['十五六', 15, 15, 16, true],
  ['两三百', 200, 200, 399, true],
  ['3-5', 3, 3, 5, false],
  ['3—5', 3, 3, 5, false],
  ['3至5', 3, 3, 5, false],
  ['3~5', 3, 3, 5, false],
  ['3—5万', 30_000, 30_000, 50_000, false],
  ['8000—1万', 8000, 8000, 10_000, false],
  ['二至三', 2, 2, 3, false],
];

describe('readQuantity', () => {
  it.each(cases)('reads %s as %d within its bounds', (text, value, low, high, approximate) => {
    expect(readQuantity(text)).toEqual({ value, low, high, approximate });
  });

  it.each(['', '几', '数', '多', '余', '9-3', '三大', '第三'])('finds no quantity in “%s”', (text) => {
    expect(readQuantity(text)).toBeNull();
  });

  it('keeps value and bounds in order', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999 }), fc.constantFrom('', '余', '多'), (number, more) => {
        const read = readQuantity(`${number}${more}`)!;
        expect(read.low!).toBeGreaterThanOrEqual(read.value);
        expect(read.high!).toBeGreaterThanOrEqual(read.low!);
      }),
    );
  });
});

describe('bindQuantity', () => {
  const bound: readonly (readonly [
    text: string,
    bound: Bound,
    low: number | null,
    high: number | null,
    vague: boolean,
  ])[] = [
    ['80', 'floor', 80, null, false],
    ['30', 'ceiling', null, 30, false],
    ['100', 'below', 90, 99, true],
    ['5', 'below', 4.5, 5, true],
    ['50', 'about', 45, 55, true],
    ['40余', 'floor', 41, null, true],
    ['60', 'exact', 60, 60, false],
  ];

  it.each(bound)('binds %s by %s', (text, by, low, high, vague) => {
    expect(bindQuantity(readQuantity(text)!, by)).toEqual({
      value: readQuantity(text)!.value,
      low,
      high,
      approximate: vague,
    });
  });
});
