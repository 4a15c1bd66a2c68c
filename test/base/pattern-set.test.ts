// Joint searches for patterns find what a global search for each would find.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../src/base/matches.js';
import { type AnchoredPattern, patternSet } from '../../src/base/pattern-set.js';

const rules: readonly AnchoredPattern[] = [
  { pattern: /重[^，]{1,3}轻[^，]{1,3}/y, anchors: '重' },
  { pattern: /\d{1,2}月/y, anchors: '0123456789' },
  { pattern: /(?<=，)第?[一二]，/y, anchors: '第一二' },
  { pattern: /[一-鿿]力(?:、[一-鿿]力)+/y, anchors: '、', back: 2, before: '力' },
  { pattern: /(?=一)/y, anchors: '一' },
];
const search = patternSet(rules);

/** Places and words of the matches of each rule. */
const joint = (text: string) =>
  search(text).map((matches) => matches.map((match) => [match.index, match[0]]));
const single = (text: string) =>
  rules.map(({ pattern }) =>
    [...text.matchAll(new RegExp(pattern.source, 'g'))].map((match) => [match.index, match[0]]),
  );

describe('patternSet', () => {
  it.each([
    [
      '重业务轻党建，重用轻管',
      [
        [
          [0, '重业务轻党建'],
          [7, '重用轻管'],
        ],
        [],
        [],
        [],
        [],
      ],
    ],
    ['12月，第一，', [[], [[0, '12月']], [[4, '第一，']], [], [[5, '']]]],
    ['动力、活力、实力', [[], [], [], [[0, '动力、活力、实力']], []]],
    ['', [[], [], [], [], []]],
  ])('finds in %j the matches of each pattern', (text, expected) => {
    expect(joint(text)).toEqual(expected);
  });

  it('agrees with a global search for each pattern on every text', () => {
    const unit = fc.constantFrom('重', '轻', '1', '2', '月', '，', '第', '一', '力', '、');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 40 }), (text) => {
        expect(joint(text)).toEqual(single(text));
      }),
      { numRuns: 500 },
    );
  });

  it('keeps nothing of the text before', () => {
    search('重业务轻党建');
    expect(joint('轻')).toEqual([[], [], [], [], []]);
  });
});

describe('a pattern that says what stands beside its anchors', () => {
  const rule: AnchoredPattern = {
    pattern: /第[一二]|[12]{2}|重/y,
    anchors: '第12重',
    next: { 第: '一二', 1: '12', 2: '12' },
  };
  const bound = patternSet([rule]);
  const free = patternSet([{ ...rule, next: {} }]);

  it('is found as one that does not', () => {
    const unit = fc.constantFrom('第', '一', '二', '1', '2', '重', '，');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 30 }), (text) => {
        expect(bound(text)).toEqual(free(text));
      }),
      { numRuns: 300 },
    );
  });

  it('is tried nowhere else', () => {
    const wrong = patternSet([{ pattern: /第./y, anchors: '第', next: { 第: '一' } }]);
    expect(wrong('第三，第一')[0]!.map((match) => match.index)).toEqual([3]);
  });
});

describe('matchesOf', () => {
  it('gives the matches that matchAll gives, also empty ones and again', () => {
    const pattern = /一*/g;
    for (let round = 0; round < 2; round++) {
      expect(matchesOf(pattern, '二一一').map(({ index, 0: words }) => [index, words])).toEqual(
        [...'二一一'.matchAll(/一*/g)].map(({ index, 0: words }) => [index, words]),
      );
    }
  });

  it('is empty where nothing matches', () => {
    expect(matchesOf(/党/g, '台账')).toEqual([]);
  });
});
