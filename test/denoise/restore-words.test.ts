// What hides the Party's name is put back where only one word is possible.
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../src/denoise/edited-text.js';
import { restoreWords, stripPinyin } from '../../src/denoise/restore-words.js';

const restored = (text: string): string => applyEdits({ text, source: null }, restoreWords(text)).text;
const withoutPinyin = (text: string): string => applyEdits({ text, source: null }, stripPinyin(text)).text;

describe('restoreWords', () => {
  it.each([
    ['D建工作责任制', '党建工作责任制'],
    ['发展D员12名', '发展党员12名'],
    ['加强D的建设', '加强党的建设'],
    ['全面从严治D向纵深发展', '全面从严治党向纵深发展'],
    ['X建引领基层治理', '党建引领基层治理'],
    ['X风廉政建设', '党风廉政建设'],
  ])('%j reads %j', (text, expected) => {
    expect(restored(text)).toBe(expected);
  });

  it.each([
    ['3D打印'],
    ['CD光盘'],
    ['X支部书记'],
    ['X建筑公司'],
    ['XX建设局'],
    ['维生素D的含量'],
    ['GDP增长'],
  ])('%j stays: other words are possible', (text) => {
    expect(restored(text)).toBe(text);
  });
});

describe('stripPinyin', () => {
  it('drops the readings a page prints after its characters', () => {
    expect(withoutPinyin('工作會(huì)發(fā)言，總(zǒng)結(jié)經(jīng)驗(yàn)')).toBe('工作會發言，總結經驗');
  });

  it('keeps a bracketed word or two', () => {
    expect(withoutPinyin('党建(party)工作')).toBe('党建(party)工作');
  });
});
