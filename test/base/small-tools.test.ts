// The small tools every folder uses: spans, option checks, errors, seeded random numbers.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assertNumber, assertOneOf, assertOptions } from '../../src/base/assert-options.js';
import { chineseShare } from '../../src/base/chinese-share.js';
import { errorCodes, ShuzhiError } from '../../src/base/errors.js';
import { seededRandom } from '../../src/base/seeded-random.js';
import { bySpan, contains, firstAtOrAfter, overlapLength, overlaps } from '../../src/base/span.js';

const span = (start: number, end: number) => ({ start, end });

describe('spans', () => {
  it.each([
    [span(0, 5), span(3, 8), 2],
    [span(0, 5), span(5, 8), 0],
    [span(0, 9), span(3, 4), 1],
    [span(6, 9), span(0, 2), 0],
  ])('%j and %j share %i units', (a, b, shared) => {
    expect(overlapLength(a, b)).toBe(shared);
    expect(overlapLength(b, a)).toBe(shared);
    expect(overlaps(a, b)).toBe(shared > 0);
  });

  it('hold themselves and what lies within', () => {
    expect(contains(span(2, 6), span(2, 6))).toBe(true);
    expect(contains(span(2, 6), span(3, 7))).toBe(false);
  });

  it('are sorted by start, the longer first', () => {
    const sorted = [span(4, 5), span(0, 2), span(0, 9)].sort(bySpan);
    expect(sorted).toEqual([span(0, 9), span(0, 2), span(4, 5)]);
  });

  it('are found by their start as a walk through the list finds them', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(30), { maxLength: 12 }), fc.nat(32), (starts, offset) => {
        const list = starts.sort((a, b) => a - b).map((start) => span(start, start + 1));
        const walked = list.findIndex((each) => each.start >= offset);
        expect(firstAtOrAfter(list, offset)).toBe(walked < 0 ? list.length : walked);
      }),
    );
  });
});

describe('option checks', () => {
  it('let known options pass', () => {
    expect(() => assertOptions('survey', { seed: 7 }, ['seed', 'voice'])).not.toThrow();
  });

  it('refuse a misspelt option and list the known ones', () => {
    expect(() => assertOptions('survey', { sead: 7 }, ['seed', 'voice'])).toThrow(
      'OPTION_UNKNOWN survey 没有选项“sead” · survey has no option "sead" (可用 · known: seed, voice)',
    );
  });

  it('refuse a word that is not in the list', () => {
    expect(() => assertOneOf('survey', 'voice', 'superior', ['self', 'superior'])).not.toThrow();
    expect(() => assertOneOf('survey', 'voice', 'boss', ['self', 'superior'])).toThrow(
      /OPTION_INVALID .*"boss" \(可用 · accepted: self, superior\)/,
    );
    expect(() => assertOneOf('survey', 'voice', 3, ['self'])).toThrow(ShuzhiError);
  });

  it.each([
    [0, false],
    [10, false],
    [-1, true],
    [11, true],
    [2.5, true],
    [Number.NaN, true],
    ['3', true],
  ])('of %j as a whole number from 0 to 10 throw: %s', (value, throws) => {
    const check = () => assertNumber('clusters', 'k', value, 0, 10, true);
    if (throws) expect(check).toThrow(/OPTION_INVALID .*0–10/);
    else expect(check).not.toThrow();
  });
});

describe('ShuzhiError', () => {
  it('says code, file, place, reason and hint in one line, and keeps the parts', () => {
    const error = new ShuzhiError('DICTIONARY_INVALID', '重复 · duplicate', {
      file: 'slogans.csv',
      place: '41:phrase',
      hint: '删去一行 · drop one',
    });
    expect(error.message).toBe(
      'DICTIONARY_INVALID slogans.csv:41:phrase: 重复 · duplicate (删去一行 · drop one)',
    );
    expect(error).toMatchObject({ code: 'DICTIONARY_INVALID', file: 'slogans.csv', place: '41:phrase' });
    expect(error).toBeInstanceOf(Error);
  });

  it('leaves out what it was not told', () => {
    expect(new ShuzhiError('INTERNAL', '错误 · fault').message).toBe('INTERNAL 错误 · fault');
  });

  it('has a description in two languages for every code', () => {
    for (const description of Object.values(errorCodes))
      expect(description).toMatch(/^[^·]+ · .*\p{Script=Han}/u);
  });
});

describe('seededRandom', () => {
  it('repeats itself for the same seed and differs for another', () => {
    const draw = (seed: number) => Array.from({ length: 5 }, seededRandom(seed));
    expect(draw(7)).toEqual(draw(7));
    expect(draw(7)).not.toEqual(draw(8));
  });

  it('stays in [0, 1) and spreads evenly', () => {
    const random = seededRandom(2022);
    const bins = new Array<number>(10).fill(0);
    for (let i = 0; i < 10_000; i++) bins[Math.floor(random() * 10)]!++;
    expect(bins.reduce((sum, count) => sum + count, 0)).toBe(10_000);
    expect(Math.min(...bins)).toBeGreaterThan(880);
    expect(Math.max(...bins)).toBeLessThan(1120);
  });
});

describe('chineseShare', () => {
  it.each([
    ['', 0],
    ['的是', 1],
    ['abcd', 0],
    ['的确如此', 0.25],
  ])('of %j is %d', (text, share) => {
    expect(chineseShare(text)).toBe(share);
  });
});
