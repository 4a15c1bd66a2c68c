// Responsible body and deadline, as worded.
import { describe, expect, it } from 'vitest';
import { deadlineIn, responsibleIn } from '../../src/findings/measure-terms.js';

describe('responsibleIn', () => {
  it.each([
    ['由镇组织办负责，每季度抽看一次', '镇组织办'],
    ['食用菌产业园二期由分管农业的副镇长牵头', '分管农业的副镇长'],
    ['由医务科和护理部共同负责病历质控', '医务科和护理部'],
    ['建立采购台账（责任单位：财务科）', '财务科'],
    ['责任部门为县局办公室', '县局办公室'],
    ['进一步压实责任，强化考核', ''],
    ['自由裁量权基准由上级制定', ''],
  ])('%s → %s', (sentence, expected) => {
    expect(responsibleIn(sentence)).toBe(expected);
  });
});

describe('deadlineIn', () => {
  it.each([
    ['2022年3月底前完成一轮全覆盖辅导', '2022年3月底前'],
    ['今年9月30日前全部整改到位', '今年9月30日前'],
    ['6月底前出台管理办法', '6月底前'],
    ['力争年底前全部销号', '年底前'],
    ['三季度末前完成主体工程', '三季度末前'],
    ['上半年完成改造', '上半年'],
    ['每季度调度一次', ''],
    ['上半年工作已经结束的同志说过', ''],
    ['不断提升服务水平', ''],
  ])('%s → %s', (sentence, expected) => {
    expect(deadlineIn(sentence)).toBe(expected);
  });
});
