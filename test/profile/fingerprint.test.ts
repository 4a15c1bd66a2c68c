// Fingerprints: which sentences share one, and which have none.
import { describe, expect, it } from 'vitest';
import { fingerprintSentences } from '../../src/profile/fingerprint.js';
import { type FindingsSketch, makeDocument, type SentenceSketch } from './make-document.js';

function printsOf(sketch: SentenceSketch, slogans: FindingsSketch['slogans'] = [], mask = '') {
  const at = sketch.text.indexOf(mask);
  const masks = mask === '' ? [] : [{ start: at, end: at + mask.length, kind: 'figure' as const }];
  const { document, found } = makeDocument([sketch], { slogans }, { masks });
  return fingerprintSentences(document, [0], found.slogans);
}

const print = (text: string) => printsOf({ text })[0]!;

describe('fingerprintSentences', () => {
  it.each([
    ['white space', '全镇 12 个支部 均已完成　换届选举', '全镇12个支部均已完成换届选举'],
    ['punctuation', '全镇12个支部，均已完成“换届选举”。', '全镇12个支部均已完成换届选举；'],
    [
      'the document named',
      '认真学习《中国共产党章程》并开展专题研讨',
      '认真学习《关于新形势下党内政治生活的若干准则》并开展专题研讨',
    ],
  ])('gives the same exact hash whatever the %s', (_name, one, other) => {
    expect(print(one).exact).toBe(print(other).exact);
  });

  it.each([
    ['digits', '全年讲授专题党课4次，走访党员120户', '全年讲授专题党课11次，走访党员86户'],
    ['numerals', '全年讲授专题党课四次，走访党员户', '全年讲授专题党课十二次，走访党员户'],
    ['thousands and decimals', '全年收缴党费总计12,300.5元整', '全年收缴党费总计98元整'],
  ])('differs in exact and agrees in masked when only %s differ', (_name, one, other) => {
    expect(print(one).exact).not.toBe(print(other).exact);
    expect(print(one).masked).toBe(print(other).masked);
  });

  it('treats a masked figure like a given one in masked only', () => {
    const masked = printsOf({ text: '全年讲授专题党课××次，走访困难党员' }, [], '××')[0]!;
    const given = print('全年讲授专题党课12次，走访困难党员');
    expect(masked.masked).toBe(given.masked);
    expect(masked.exact).not.toBe(given.exact);
  });

  it('does not see which slogan it is', () => {
    const one = printsOf({ text: '组织全体党员树牢四个意识争当先锋模范' }, [{ text: '四个意识' }])[0]!;
    const other = printsOf({ text: '组织全体党员树牢四个自信争当先锋模范' }, [{ text: '四个自信' }])[0]!;
    expect(one.exact).toBe(other.exact);
  });

  it('drops the list mark, so that a renumbered item is found again', () => {
    const one = printsOf({ mark: '一是', text: '党费收缴不够及时规范到位。' })[0]!;
    const other = printsOf({ mark: '（三）', text: '党费收缴不够及时规范到位。' })[0]!;
    expect(one.exact).toBe(other.exact);
    expect(one).toMatchObject({ start: 0, end: 15, length: 12 });
  });

  it.each([
    ['noise', { text: '会员资料下载请联系本站客服人员', role: 'noise' }],
    ['a heading', { text: '（一）聚焦主责主业全面压实党建责任', heading: true }],
    ['a short sentence', { text: '党费收缴不够及时规范。' }],
  ] as const)('gives %s none', (_name, sketch) => {
    expect(printsOf(sketch)).toEqual([]);
  });

  it('gives none to a sentence that is short without its slogans', () => {
    expect(
      printsOf({ text: '坚持以人民为中心的发展思想不动摇' }, [{ text: '以人民为中心的发展思想' }]),
    ).toEqual([]);
  });

  it('writes hashes as 16 hex digits', () => {
    expect(print('全镇支部均已完成换届选举工作')).toMatchObject({
      exact: expect.stringMatching(/^[0-9a-f]{16}$/),
      masked: expect.stringMatching(/^[0-9a-f]{16}$/),
    });
  });
});
