// How far two sentences say the same: exact stretches, slots, ends, likeness.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Alignment, align, exactRun, likeness } from '../../src/survey/reuse-alignment.js';
import { unitsOf, wordsOf } from './make-units.js';

const anchor = '分批下沉到村组随机走访';

/** Extends from the first place of the anchor. */
function aligned(one: string, other: string): Alignment {
  const units = unitsOf(one);
  const otherUnits = unitsOf(other);
  return align(units, wordsOf(units).indexOf(anchor), otherUnits, wordsOf(otherUnits).indexOf(anchor));
}

const stretches = (one: string, other: string) => {
  const { start, end, otherStart, otherEnd } = aligned(one, other);
  return [wordsOf(unitsOf(one), start, end), wordsOf(unitsOf(other), otherStart, otherEnd)];
};

describe('align', () => {
  it.each([
    ['nothing but the anchor', `去年${anchor}过了`, `今春${anchor}完毕`, anchor, anchor],
    [
      'all of two equal sentences',
      `全年${anchor}，发现问题`,
      `全年${anchor}，发现问题`,
      `全年${anchor}发现问题`,
      `全年${anchor}发现问题`,
    ],
    [
      'over figures',
      `全年3次${anchor}12天`,
      `全年8次${anchor}21天`,
      `全年◇次${anchor}◇天`,
      `全年◇次${anchor}◇天`,
    ],
    [
      'over a word in place of another on the right',
      `${anchor}，向党委会议逐项汇报整改情况`,
      `${anchor}，向党工委会议逐项汇报整改情况`,
      `${anchor}向党委会议逐项汇报整改情况`,
      `${anchor}向党工委会议逐项汇报整改情况`,
    ],
    [
      'over a word in place of another on the left',
      `与支部书记逐个签订目标责任书，由镇里${anchor}`,
      `与支部书记逐个签订目标责任书，由街道${anchor}`,
      `与支部书记逐个签订目标责任书由镇里${anchor}`,
      `与支部书记逐个签订目标责任书由街道${anchor}`,
    ],
    [
      'over words put in',
      `${anchor}，发现的问题当场交办限期销号`,
      `${anchor}和实地查看，发现的问题当场交办限期销号`,
      `${anchor}发现的问题当场交办限期销号`,
      `${anchor}和实地查看发现的问题当场交办限期销号`,
    ],
  ])('reaches %s', (_name, one, other, expected, otherExpected) => {
    expect(stretches(one, other)).toEqual([expected, otherExpected]);
  });

  it.each([
    ['too little follows', `${anchor}，村民满意`, `${anchor}，商户和楼栋长满意`],
    [
      'what differs is longer than a slot',
      `${anchor}，由包村干部带队逐户登记造册，形成工作闭环`,
      `${anchor}，形成工作闭环`,
    ],
  ])('ends before a slot where %s', (_name, one, other) => {
    expect(stretches(one, other)).toEqual([anchor, anchor]);
  });

  it('counts words in common, not the signs of figures', () => {
    expect(aligned(`全年9次${anchor}`, `全年6次${anchor}`).common).toBe(anchor.length + 3);
  });

  it('is the same seen from the other sentence', () => {
    const around = fc.constantFrom(
      '发现问题当场交办',
      '党委会议',
      '党工委会议',
      '约谈支部书记',
      '12个',
      '形成闭环',
      '',
    );
    const side = fc.array(around, { maxLength: 4 }).map((parts) => parts.join('，'));
    fc.assert(
      fc.property(side, side, side, side, (a, b, c, d) => {
        const here = aligned(a + anchor + b, c + anchor + d);
        const there = aligned(c + anchor + d, a + anchor + b);
        expect([there.otherStart, there.otherEnd, there.common]).toEqual([here.start, here.end, here.common]);
      }),
    );
  });

  it('of a sentence with itself is all of it', () => {
    const side = fc.string({ unit: fc.constantFrom(...'党建工作有序推进1，') });
    fc.assert(
      fc.property(side, side, (a, b) => {
        const text = a + anchor + b;
        const { start, end, otherStart, otherEnd } = aligned(text, text);
        expect([start, end]).toEqual([otherStart, otherEnd]);
        expect([start, end]).toEqual([0, unitsOf(text).length]);
      }),
    );
  });
});

describe('exactRun', () => {
  it.each([
    ['a word changed on either side', `党委${anchor}问题`, `街道${anchor}隐患`, anchor.length],
    ['more in common on both sides', `由镇党委${anchor}问题`, `向镇党委${anchor}问题`, anchor.length + 5],
    ['nothing more in either', anchor, anchor, anchor.length],
  ])('ends at %s', (_name, one, other, expected) => {
    const units = unitsOf(one);
    const otherUnits = unitsOf(other);
    const at = wordsOf(units).indexOf(anchor);
    const otherAt = wordsOf(otherUnits).indexOf(anchor);
    expect(exactRun(units, at, otherUnits, otherAt)).toBe(expected);
    expect(exactRun(units, at + 3, otherUnits, otherAt + 3)).toBe(expected);
  });
});

describe('likeness', () => {
  it.each([
    ['1 where only figures differ', `全年3次${anchor}`, `全年5次${anchor}`, 1],
    ['less by the words of a slot', `${anchor}向党委会议逐项汇报`, `${anchor}向党工委会议逐项汇报`, 20 / 21],
    [
      'that of the longer stretch',
      `${anchor}发现的问题当场交办限期销号`,
      `${anchor}和实地查看发现的问题当场交办限期销号`,
      24 / 29,
    ],
  ])('is %s', (_name, one, other, expected) => {
    expect(likeness(unitsOf(one), aligned(one, other))).toBeCloseTo(expected, 10);
  });

  it('of nothing is 0', () => {
    const nothing = { start: 0, end: 0, otherStart: 0, otherEnd: 0, common: 0 };
    expect(likeness(unitsOf(anchor), nothing)).toBe(0);
  });
});
