// What counts as a Chinese text.
import { describe, expect, it } from 'vitest';
import type { ShuzhiError } from '../../src/base/errors.js';
import { assertChinese, countScripts } from '../../src/corpus/assert-chinese.js';

const codeOf = (text: string): string => {
  try {
    assertChinese(text, 'a.txt');
    return 'accepted';
  } catch (error) {
    return (error as ShuzhiError).code;
  }
};

describe('assertChinese', () => {
  it.each([
    ['a report', '坚持党建引领，发展党员21名。', 'accepted'],
    ['abbreviations and figures', '打造“e站”App平台，GDP增长8.1%，PPT汇报材料已报送。', 'accepted'],
    [
      'pinyin after traditional characters',
      '在年度工作會(huì)發(fā)言時(shí)強(qiáng)調(diào)，各級(jí)黨(dǎng)組(zǔ)織(zhī)',
      'accepted',
    ],
    ['masked names', '**镇党委书记王××述职', 'accepted'],
    ['rare characters of the extensions', '𠮷𠀀𪜶', 'accepted'],
    ['one character', '好', 'accepted'],
    ['English', 'All branches met every month.', 'TEXT_NOT_CHINESE'],
    ['English with a Chinese name', 'The Party branch of 城关 met every month to study.', 'TEXT_NOT_CHINESE'],
    ['Japanese', '党の組織についての報告です。', 'TEXT_NOT_CHINESE'],
    ['Korean', '당 조직에 대한 보고', 'TEXT_NOT_CHINESE'],
    ['UTF-8 read as Latin-1', 'ä»Žä¸¥æ²»å…šå·¥ä½œæŠ¥å‘Šä¼šè®®', 'TEXT_NOT_CHINESE'],
    ['figures only', '2022 12 31 ——', 'INPUT_EMPTY'],
    ['nothing', '', 'INPUT_EMPTY'],
  ])('%s: %s is %s', (_, text, code) => {
    expect(codeOf(text)).toBe(code);
  });

  it('says how much of the text is Chinese', () => {
    expect(() => assertChinese('Party branch 支部 meeting')).toThrow('汉字只占文字的 10%');
  });
});

describe('countScripts', () => {
  it('counts an astral character once, marks and digits not at all', () => {
    expect(countScripts('𠮷a，1×〇 のж')).toEqual({ letters: 4, han: 1, other: 1 });
  });
});
