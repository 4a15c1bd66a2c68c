// Which statement a correction means, after texts were edited and statements delimited anew.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findOverridden, type RawStatement } from '../../src/findings/find-overridden.js';

const text =
  '一是学习不够深入。二是党费收缴不及时，台账记录不规范。三是部分支部\n学习不够深入。四是安全隐患排查不彻底。';

const at = (words: string, from = 0): RawStatement => {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length, text: words };
};
const first = at('学习不够深入');
const second = at('学习不够深入', 10);
const statements = [first, at('党费收缴不及时'), at('台账记录不规范'), second, at('安全隐患排查不彻底')];

const find = (words: string, start?: number, end?: number) =>
  findOverridden(
    {
      report: '甲',
      text: words,
      ...(start === undefined ? {} : { start }),
      ...(end === undefined ? {} : { end }),
    },
    statements,
    text,
  );

describe('findOverridden', () => {
  it('takes the statement at the place given where its words stand more than once', () => {
    expect(find('学习不够深入', second.start, second.end)).toBe(3);
    expect(find('学习不够深入', first.start)).toBe(0);
  });

  it('does not guess between equal words where the place fits neither', () => {
    expect(find('学习不够深入', 3)).toBe('ambiguous');
    expect(find('学习不够深入')).toBe('ambiguous');
  });

  it('takes words that stand once wherever they stand, whatever the place given', () => {
    expect(find('安全隐患排查不彻底', 0, 9)).toBe(4);
    expect(find('安全隐患排查不彻底')).toBe(4);
  });

  it('passes over white space and what spreadsheets make of line ends', () => {
    expect(find('安全隐患 排查\r\n不彻底')).toBe(4);
  });

  it.each([
    ['a little more', '部分支部\n学习不够深入', 3],
    ['a little less', '收缴不及时', 1],
    [
      'two statements in one, neither of which is most of it',
      '党费收缴不及时，台账记录不规范',
      'statement-missing',
    ],
    ['words that are no statement', '二是', 'statement-missing'],
    ['words that are not in the text', '作风不实', 'statement-missing'],
  ])('finds the statement that covers the words best: %s', (_title, words, expected) => {
    expect(find(words)).toBe(expected);
  });

  it('finds every statement by its own place and words, whatever the others', () => {
    const signs = fc.string({ unit: fc.constantFrom('学', '习', '不', '深'), minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.array(signs, { minLength: 1, maxLength: 8 }), (words) => {
        let start = 0;
        const all = words.map((one) => {
          const statement = { start, end: start + one.length, text: one };
          start += one.length + 1;
          return statement;
        });
        const whole = words.join('，');
        all.forEach((statement, index) => {
          expect(findOverridden({ report: '甲', ...statement }, all, whole)).toBe(index);
        });
      }),
    );
  });
});
