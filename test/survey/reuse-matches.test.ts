// Which earlier sentence says the same, and which stretches of it make one passage.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMatches, type Match } from '../../src/survey/reuse-matches.js';
import { groupStretches } from '../../src/survey/reuse-stretches.js';
import { unitsOf, wordsOf } from './make-units.js';

const limits = { shortest: 20, shortestInside: 30 };
/** 26 words, and 37. */
const short = '村级田长巡田发现占用耕地以后上报的多而当场制止的少';
const long = '楼道堆物和飞线充电靠楼栋长上门一户一户劝导清理，反弹以后由物业公司和社区网格员共同回访';

const matchesOf = (...texts: readonly string[]) => findMatches(texts.map(unitsOf), limits);
const brief = (matches: readonly Match[]) =>
  matches.map(({ sentence, earlier, whole }) => `${sentence}~${earlier}${whole ? ' whole' : ''}`);

describe('findMatches', () => {
  it.each([
    ['a sentence inside a longer one', [short, `五是耕地保护还有欠账，${short}，群众有意见`], ['1~0']],
    [
      'a longer one around an earlier sentence',
      [`五是耕地保护还有欠账，${short}，群众有意见`, short],
      ['1~0'],
    ],
    ['the same sentence with other figures', [`${short}共3起`, `${short}共12起`], ['1~0 whole']],
    ['the same sentence with another body', [`镇党委${short}`, `街道党工委${short}`], ['1~0 whole']],
    [
      'a long stretch of two long sentences',
      [`年初摸底时发现，${long}，成效要看年底`, `今年以来，${long}，仍有三个小区没有物业`],
      ['1~0'],
    ],
    [
      'nothing in a short stretch of two long sentences',
      [
        `年初摸底时发现，${short}，成效要看年底再由镇里统一核对`,
        `今年以来全镇上下一致认为，${short}，仍有三个村没有专职人员`,
      ],
      [],
    ],
    ['nothing in unlike sentences', [short, long], []],
    ['nothing in what is too short', ['党费收缴不够及时规范', '党费收缴不够及时规范'], []],
    ['nothing in a sentence without words', ['', '', '3、4、5'], []],
  ] as const)('finds %s', (_name, texts, expected) => {
    expect(brief(matchesOf(...texts))).toEqual(expected);
  });

  it('says where the stretch stands in both', () => {
    const [match] = matchesOf(short, `去年说过，${short}。`);
    expect(wordsOf(unitsOf(`去年说过，${short}。`), match!.start, match!.end)).toBe(short);
    expect([match!.otherStart, match!.otherEnd, match!.common]).toEqual([0, short.length, short.length]);
  });

  it('compares a passage of many sentences with the first of them only', () => {
    const texts = Array.from({ length: 40 }, (_, i) => `第${'甲乙丙丁'[i % 4]}组认为，${short}`);
    expect(matchesOf(...texts).map(({ earlier }) => earlier)).toEqual(texts.slice(1).map(() => 0));
  });

  it('finds two passages in one sentence, each where it stood first', () => {
    const both = `${short}，而${long}`;
    expect(brief(matchesOf(`甲村：${short}`, `乙社区：${long}`, both)).sort()).toEqual(['2~0', '2~1']);
  });

  it('finds what everybody says in one clause only by the rest of the sentence', () => {
    const clause = '坚持把党的政治建设摆在首位';
    const others = Array.from({ length: 30 }, (_, i) => `${clause}，${'东西南北'[i % 4]}片第${i}组另有安排`);
    const matches = matchesOf(...others, `${clause}，${long}`, `${clause}，${long}`);
    expect(matches.at(-1)).toMatchObject({ sentence: 31, earlier: 30, whole: true });
  });

  it('finds every stretch of thirty words that any two sentences share, and nothing without one', () => {
    const letters = Array.from({ length: 600 }, (_, i) => String.fromCharCode(0x5b00 + 13 * i));
    // Different words in every sentence, so that only what is put in is shared.
    const own = (sentence: number, length: number) =>
      letters.slice(60 * sentence + 100, 60 * sentence + 100 + length).join('');
    const passage = letters.slice(0, 30).join('');
    const sentence = fc.record({ before: fc.nat(25), after: fc.nat(25), has: fc.boolean() });
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 2, maxLength: 6 }), (sketches) => {
        const texts = sketches.map(
          ({ before, after, has }, i) => own(i, before) + (has ? passage : '') + own(i, 55).slice(55 - after),
        );
        const having = sketches.flatMap(({ has }, i) => (has ? [i] : []));
        expect(matchesOf(...texts).map((match) => [match.sentence, match.earlier])).toEqual(
          having.slice(1).map((i) => [i, having[0]]),
        );
      }),
    );
  });
});

describe('groupStretches', () => {
  const match = (sentence: number, earlier: number, otherStart: number, otherEnd: number): Match => ({
    sentence,
    earlier,
    start: 0,
    end: otherEnd - otherStart,
    otherStart,
    otherEnd,
    common: otherEnd - otherStart,
    whole: false,
  });

  it.each([
    ['one stretch of the same part', [match(1, 0, 0, 30), match(2, 0, 0, 30)], [[0, 0, 30, [1, 2]]]],
    [
      'the longest of parts that mostly agree',
      [match(1, 0, 5, 30), match(2, 0, 0, 32)],
      [[0, 0, 32, [2, 1]]],
    ],
    [
      'two of parts side by side',
      [match(1, 0, 0, 30), match(2, 0, 30, 55)],
      [
        [0, 0, 30, [1]],
        [0, 30, 55, [2]],
      ],
    ],
    [
      'two of a part and a small part of it',
      [match(1, 0, 0, 70), match(2, 0, 20, 50)],
      [
        [0, 0, 70, [1]],
        [0, 20, 50, [2]],
      ],
    ],
    [
      'two of the same part of two sentences',
      [match(2, 0, 0, 30), match(3, 1, 0, 30)],
      [
        [0, 0, 30, [2]],
        [1, 0, 30, [3]],
      ],
    ],
    ['one with a sentence that has it twice', [match(1, 0, 0, 30), match(1, 0, 1, 30)], [[0, 0, 30, [1]]]],
    ['none of nothing', [], []],
  ] as const)('makes %s', (_name, matches, expected) => {
    const groups = groupStretches(matches).map(({ sentence, start, end, later }) => [
      sentence,
      start,
      end,
      later,
    ]);
    expect(groups).toEqual(expected);
  });
});
