// What a fingerprint reads of a sentence.
import { describe, expect, it } from 'vitest';
import { type Hidden, MASK, SLOGAN, SpokenWords } from '../../src/profile/spoken-words.js';

function read(text: string, hidden: readonly Hidden[] = [], body = 0): readonly [string, string] {
  const words = new SpokenWords(text, hidden);
  words.read(0, body, text.length);
  return [
    String.fromCharCode(...words.exact.subarray(0, words.length)),
    String.fromCharCode(...words.masked.subarray(0, words.maskedLength)),
  ];
}

describe('SpokenWords', () => {
  it.each([
    ['学习不深，落实不力。', '学习不深落实不力', '学习不深落实不力'],
    ['走访 12,300 户', '走访12300户', '走访#户'],
    ['三名、5名', '三名5名', '#名#名'],
    ['二〇二三年３月', '二〇二三年３月', '#年#月'],
    ['（一）“党费”！', '一党费', '#党费'],
    ['', '', ''],
  ])('reads %j without marks, and with figures as one sign', (text, exact, masked) => {
    expect(read(text)).toEqual([exact, masked]);
  });

  it('reads a hidden stretch as one sign, and a mask as a figure', () => {
    const slogan = String.fromCharCode(SLOGAN);
    const mask = String.fromCharCode(MASK);
    const hidden = [
      { start: 0, end: 4, sign: SLOGAN },
      { start: 6, end: 8, sign: MASK },
    ];
    expect(read('四个意识共有××名', hidden)).toEqual([`${slogan}共有${mask}名`, `${slogan}共有#名`]);
  });

  it('leaves out what stands before the body', () => {
    expect(read('一是学习不深', [], 2)[0]).toBe('学习不深');
  });

  it('reads one sentence after the other, however long', () => {
    const words = new SpokenWords(`${'学'.repeat(700)}。短`, []);
    words.read(0, 0, 701);
    expect(words.length).toBe(700);
    words.read(701, 701, 702);
    expect([words.length, String.fromCharCode(words.exact[0]!)]).toEqual([1, '短']);
  });
});
