// What of a sentence is compared: words, and one sign for a figure, a set phrase, a document.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSlot, sentenceUnits } from '../../src/survey/reuse-units.js';
import { unitsOf, wordsOf } from './make-units.js';

describe('sentenceUnits', () => {
  it.each([
    ['words alone', '村级组织建设抓得不实', '村级组织建设抓得不实'],
    ['no punctuation of either width', '抓而不实、抓而不紧；(见附表)，ok!', '抓而不实抓而不紧见附表ok'],
    ['no quotation marks', '推行“晨会读一段”', '推行晨会读◇段'],
    ['no white space or line breaks', '党费收缴\u3000不够\n 及时', '党费收缴不够及时'],
    ['one sign for a number', '走访1,284户', '走访◇户'],
    ['one sign for full-width digits', '走访１２８户', '走访◇户'],
    ['one sign for Chinese numerals', '走访三百二十户', '走访◇户'],
    ['one sign for a mask', '走访××户，慰问XX人', '走访◇户慰问◇人'],
    ['one sign for a document', '学习《关于加强基层党组织建设的意见》两次', '学习◇◇次'],
    ['a bracket that never closes as a mark', '学习《意见两次', '学习意见◇次'],
  ])('has %s', (_name, text, expected) => {
    expect(wordsOf(unitsOf(text))).toBe(expected);
  });

  it('has one sign for each set phrase it is told of', () => {
    const text = '要发扬钉钉子精神，把钉钉子精神用起来';
    const slogans = [
      { start: 3, end: 8 },
      { start: 10, end: 15 },
    ];
    expect(wordsOf(sentenceUnits(text, { start: 0, end: text.length }, slogans).units)).toBe(
      '要发扬◇把◇用起来',
    );
  });

  it('reads the sentence alone, not what stands before and after it', () => {
    const text = '前言。党费收缴不够及时。后话。';
    const slogans = [
      { start: 0, end: 2 },
      { start: 3, end: 5 },
      { start: 12, end: 14 },
    ];
    const { units, offsets } = sentenceUnits(text, { start: 3, end: 12 }, slogans);
    expect(wordsOf(units)).toBe('◇收缴不够及时');
    expect([...offsets]).toEqual([3, 5, 6, 7, 8, 9, 10]);
  });

  it('leaves a set phrase that goes on beyond the sentence as words', () => {
    const { units } = sentenceUnits('从严治党永远在路上', { start: 0, end: 4 }, [{ start: 0, end: 9 }]);
    expect(wordsOf(units)).toBe('从严治党');
  });

  it('knows for each sign where it begins, in ascending order', () => {
    const piece = fc.constantFrom('党建', '12', '，', '《意见》', '“', '×', '三', ' ', '\n', 'AI');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const text = pieces.join('');
        const { units, offsets } = sentenceUnits(text, { start: 0, end: text.length }, []);
        expect(offsets).toHaveLength(units.length);
        offsets.forEach((offset, at) => {
          if (at > 0) expect(offset).toBeGreaterThan(offsets[at - 1]!);
          if (!isSlot(units[at]!)) expect(text.charCodeAt(offset)).toBe(units[at]);
        });
      }),
    );
  });

  it('is the same for texts that differ in figures only', () => {
    const figure = fc.constantFrom('3', '１２', '四十', '××', '1.5', '一');
    fc.assert(
      fc.property(figure, figure, (one, other) => {
        expect(unitsOf(`走访${one}户，化解矛盾`)).toEqual(unitsOf(`走访${other}户，化解矛盾`));
      }),
    );
  });
});
