// Turns of a meeting: who is called on, and what follows.
import { describe, expect, it } from 'vitest';
import type { Unit } from '../../src/document/split-units.js';
import { calledOrganization, isStageDirection, turnAt } from '../../src/document/turns.js';

const unitOf = (text: string): Unit => ({
  start: 0,
  end: text.length,
  line: 0,
  first: true,
  mark: null,
  body: 0,
  noise: false,
});

describe('turnAt', () => {
  it.each([
    ['现在，请甲镇党委书记述职。', 'achievement'],
    ['下面，有请乙街道党工委同志进行述职。', 'achievement'],
    ['主持人：下面请县委书记点评。', 'achievement'],
    ['下面，请县委副书记讲话，大家欢迎！', 'demand'],
    ['下面，进行第四项议程：由我作总结讲话。', 'demand'],
    ['下面，进行民主测评。', 'procedure'],
    ['责任压得不实。', null],
    ['请各单位认真整改。', null],
  ])('%s is followed by %s', (text, role) => {
    expect(turnAt(text, unitOf(text))).toBe(role);
  });
});

describe('calledOrganization', () => {
  it.each([
    ['现在，请**镇党委黄**同志述职。', '**镇党委黄**'],
    ['下面，请柳林乡党委书记进行述职。', '柳林乡党委书记'],
    ['首先，请县水利局党组书记汇报。', '县水利局党组书记'],
    ['下面请运输公司党总支。', '运输公司党总支'],
    ['第三家，宾馆公司党支部。', '宾馆公司党支部'],
    ['第三家，情况相近。', null],
    ['下面请大家观看短片。', null],
    ['请甲镇、乙镇、丙镇依次述职。', null],
    ['请大家评议。', null],
    ['责任压得不实。', null],
  ])('%s calls on %s', (text, called) => {
    expect(calledOrganization(text, unitOf(text))).toBe(called);
  });
});

describe('isStageDirection', () => {
  it.each([['（述职毕）'], ['……（讲话毕）'], ['（鼓掌）'], ['……'], ['（甲镇党委书记述职）']])(
    '%s',
    (text) => {
      expect(isStageDirection(text, unitOf(text))).toBe(true);
    },
  );

  it.each([['（一）责任不实。'], ['（试行）'], ['述职完毕。']])('%s is none', (text) => {
    expect(isStageDirection(text, unitOf(text))).toBe(false);
  });
});
