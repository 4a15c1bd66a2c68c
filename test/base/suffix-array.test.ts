// Sorted suffixes against the plain way of sorting, and counts against the plain way of counting.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { occurrencesOf, suffixArray } from '../../src/base/suffix-array.js';

const unitsOf = (text: string) => Int32Array.from(text, (sign) => sign.charCodeAt(0));
const smallText = fc
  .array(fc.integer({ min: 1, max: 3 }), { maxLength: 40 })
  .map((units) => Int32Array.from(units));

describe('suffixArray', () => {
  it('sorts the suffixes of a text', () => {
    const { suffixes, shared } = suffixArray(unitsOf('banana'), 8);
    expect([...suffixes]).toEqual([5, 3, 1, 0, 4, 2]);
    expect([...shared]).toEqual([0, 1, 3, 0, 0, 2]);
  });

  it('takes an empty text and a text of one unit', () => {
    expect([...suffixArray(new Int32Array(0), 4).suffixes]).toEqual([]);
    expect([...suffixArray(unitsOf('党'), 4).suffixes]).toEqual([0]);
  });

  it('orders any text by its first units, and measures what neighbours share', () => {
    fc.assert(
      fc.property(smallText, fc.integer({ min: 1, max: 9 }), (units, depth) => {
        const { suffixes, shared } = suffixArray(units, depth);
        expect([...suffixes].sort((a, b) => a - b)).toEqual(Array.from(units, (_unit, i) => i));
        const head = (at: number) => String.fromCharCode(...units.subarray(at, at + depth));
        for (let i = 1; i < suffixes.length; i++) {
          const one = head(suffixes[i - 1]!);
          const other = head(suffixes[i]!);
          expect(one <= other).toBe(true);
          let common = 0;
          while (common < one.length && one[common] === other[common]) common++;
          expect(shared[i]).toBe(common);
        }
      }),
    );
  });
});

describe('occurrencesOf', () => {
  it('counts every stretch as often as it occurs, overlaps included', () => {
    fc.assert(
      fc.property(smallText, fc.nat(39), fc.integer({ min: 1, max: 6 }), (units, from, length) => {
        fc.pre(from + length <= units.length);
        const { suffixes } = suffixArray(units, 6);
        const text = String.fromCharCode(...units);
        const sought = text.slice(from, from + length);
        let times = 0;
        for (let at = 0; at + length <= text.length; at++) if (text.startsWith(sought, at)) times++;
        expect(occurrencesOf(units, suffixes, from, from + length)).toBe(times);
      }),
    );
  });
});
