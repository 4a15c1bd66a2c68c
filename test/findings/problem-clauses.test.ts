import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitClauses, splitParts } from '../../src/findings/problem-clauses.js';

const clauses = (text: string): readonly string[] =>
  splitClauses(text, 0, text.length).map(({ start, end }) => text.slice(start, end));

const cases: readonly (readonly [string, readonly string[]])[] = [
  ['学习不深，落实不力。', ['学习不深', '落实不力']],
  ['主要表现为：学习不深；落实不力', ['主要表现为', '学习不深', '落实不力']],
  ['对“重业务，轻党建”的倾向重视不够，抓得不紧', ['对“重业务，轻党建”的倾向重视不够', '抓得不紧']],
  ['结余资金（含利息，1,200元）未入账', ['结余资金（含利息，1,200元）未入账']],
  ['会议定于9:30召开，部分委员迟到', ['会议定于9:30召开', '部分委员迟到']],
  ['“没有合上的引号，也要分句', ['“没有合上的引号', '也要分句']],
  ['表面上热热闹闹——实际上走了过场', ['表面上热热闹闹', '实际上走了过场']],
  ['，。', []],
];

describe('clauses', () => {
  it.each(cases)('of %s', (text, expected) => {
    expect(clauses(text)).toEqual(expected);
  });

  it('never overlap, stand in order and hold no mark at their ends', () => {
    const text = fc.string({
      unit: fc.constantFrom('学', '不', '，', '“', '”', '（', '）', '：', '1', ','),
      maxLength: 40,
    });
    fc.assert(
      fc.property(text, (words) => {
        let last = 0;
        for (const { start, end } of splitClauses(words, 0, words.length)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect('，：').not.toContain(words[start]);
          last = end;
        }
      }),
    );
  });
});

describe('parts of a clause', () => {
  it('are cut at the enumeration comma outside quotations', () => {
    const text = '“三会一课、主题党日”质量、参与率、效果不高';
    expect(splitParts(text, 0, text.length).map(({ start, end }) => text.slice(start, end))).toEqual([
      '“三会一课、主题党日”质量',
      '参与率',
      '效果不高',
    ]);
  });
});
