// What a figure counts: the object word it belongs to, in its canonical form.
import { describe, expect, it } from 'vitest';
import { analyzer } from '../../src/workflow/analyzer.js';

const analyse = analyzer();

/** The indicator of each figure of a sentence in a report. */
function indicatorsOf(sentence: string): readonly string[] {
  const text = `一、主要做法\n${sentence}`;
  return analyse({ id: 'a', kind: 'self-report', text }).figures.map(({ indicator }) => indicator);
}

describe('the indicator of a figure', () => {
  it.each([
    ['全年讲党课4次。', ['党课']],
    ['班子成员带头上专题党课6次。', ['党课']],
    ['开展谈心谈话86人次。', ['谈心谈话']],
    ['全年发展党员18名。', ['发展党员']],
    ['选派18名党员驻村。', ['党员']],
    ['群众满意度达到98.5%。', ['满意度']],
    ['举办培训班2期，组织宣讲84场。', ['培训班', '宣讲']],
    ['全年共投入38万元。', ['']],
  ])('%s is %j', (sentence, expected) => {
    expect(indicatorsOf(sentence)).toEqual(expected);
  });

  it('never reaches across the end of a clause', () => {
    expect(indicatorsOf('深入开展谈心谈话，全年累计86人次。')).toEqual(['']);
  });
});
