// Tests of clauses that cannot be a complaint by themselves.
import { describe, expect, it } from 'vitest';
import { growsLess, isPutDown, onlyPraises, onlySetsScene } from '../../src/findings/no-complaint.js';

describe('a clause only sets the scene', () => {
  it.each([
    ['镇里通过文明城市复审之后', true],
    ['居民反映的停车场被占用一事', true],
    ['项目建设进入收尾期间', true],
    ['在推进老旧小区改造过程中', true],
    ['科技成果转化工作落后', false],
    ['排水管网改造滞后', false],
    ['我市期刊质量排名靠后', false],
    ['党费收缴不及时', false],
  ])('%s: %s', (clause, expected) => {
    expect(onlySetsScene(clause)).toBe(expected);
  });
});

describe('something bad grew less', () => {
  it.each([
    ['辖区盗窃案件同比下降三成', true],
    ['医疗纠纷较上年减少11起', true],
    ['生产安全事故连续三年归零', true],
    ['党员档案合格率有所下降', false],
    ['群众满意度明显下降', false],
    ['信访案件办理不及时', false],
  ])('%s: %s', (clause, expected) => {
    expect(growsLess(clause)).toBe(expected);
  });
});

describe('something bad was put down', () => {
  it.each([
    ['联合派出所打掉赌博窝点3处', true],
    ['排查化解邻里矛盾41件', true],
    ['整治占道经营十二处', true],
    ['查处力度不够大', false],
    ['隐患整治不彻底', false],
  ])('%s: %s', (clause, expected) => {
    expect(isPutDown(clause)).toBe(expected);
  });
});

describe('a clause only praises', () => {
  it.each([
    ['城东、城南两个支部做得实', true],
    ['信息技术队伍逐步扩大', true],
    ['学科建设走在全市前列', true],
    ['网格党支部作用发挥得不好', false],
    ['干部队伍结构有待优化', false],
    ['内控制度还需进一步完善', false],
  ])('%s: %s', (clause, expected) => {
    expect(onlyPraises(clause)).toBe(expected);
  });
});
