// List marks: where one begins, what number it gives, where its text starts.
import { describe, expect, it } from 'vitest';
import { listMarkAt } from '../../src/document/list-marks.js';

const markOf = (text: string): string | null => {
  const mark = listMarkAt(text, 0);
  return mark === null ? null : `${mark.style} ${mark.ordinal} ${text.slice(mark.end)}`;
};

describe('listMarkAt', () => {
  it.each([
    ['第一部分 工作回顾', 'part 1 工作回顾'],
    ['一、存在的问题', 'han 1 存在的问题'],
    ['十二、下步打算', 'han 12 下步打算'],
    ['二十、其他', 'han 20 其他'],
    ['（三）责任不实', 'han-bracket 3 责任不实'],
    ['(四)记录不全', 'han-bracket 4 记录不全'],
    ['3.党费收缴不规范', 'arabic 3 党费收缴不规范'],
    ['12、换届超期', 'arabic 12 换届超期'],
    ['（2）学习笔记不全', 'arabic-bracket 2 学习笔记不全'],
    ['5）台账混乱', 'arabic-bracket 5 台账混乱'],
    ['③活动单一', 'circled 3 活动单一'],
    ['第二，压力不够', 'ordinal 2 压力不够'],
    ['第三是方法不多', 'ordinal 3 方法不多'],
    ['其三，方法不多', 'sequence 3 方法不多'],
    ['四是创新不足', 'is 4 创新不足'],
    ['二要压实责任', 'is 2 要压实责任'],
    ['三抓队伍', 'is 3 抓队伍'],
    ['首先，责任不实', 'sequence 1 责任不实'],
    ['最后，请大家', 'sequence 0 请大家'],
  ])('%s', (text, expected) => {
    expect(markOf(text)).toBe(expected);
  });

  it.each([
    ['一、二级学校'],
    ['一心一意谋发展'],
    ['1.5亿元'],
    ['2022年'],
    ['第一责任人职责'],
    ['三会一课不正常'],
    ['两学一做'],
    ['一些支部'],
    ['首先锋党员'],
    ['一是一，二是二'],
  ])('%s begins with no mark', (text) => {
    expect(markOf(text)).toBeNull();
  });

  it('looks only at the offset given', () => {
    expect(listMarkAt('问题有：一是责任不实', 0)).toBeNull();
    expect(listMarkAt('问题有：一是责任不实', 4)).toEqual({ style: 'is', ordinal: 1, end: 6 });
  });
});
