// The order of parts: what comes after the problems looks ahead, and so does a later year.
import { describe, expect, it } from 'vitest';
import { defaultCodebook } from '../../src/codebook/default-codebook.js';
import { readDocument } from '../../src/document/read-document.js';

const codebook = defaultCodebook();

/** Role of each outermost section, in order. */
function partsOf(text: string): readonly string[] {
  return readDocument({ id: 'x', text }, codebook)
    .sections.filter(({ level }) => level === 1)
    .map(({ role, heading }) => `${role} ${heading!.text}`);
}

describe('a heading that announces nothing', () => {
  it('after the problems of a report is a plan', () => {
    expect(
      partsOf(
        '述职报告\n一、强化引领\n开展活动36次。\n二、存在的问题\n责任压得不实。\n三、扛起责任再出发\n每月召开一次支部书记例会。\n四、夯实基础促提升\n建设示范支部5个。',
      ),
    ).toEqual([
      'achievement 一、强化引领',
      'problem 二、存在的问题',
      'plan 三、扛起责任再出发',
      'plan 四、夯实基础促提升',
    ]);
  });

  it('before the problems is an achievement', () => {
    expect(
      partsOf(
        '述职报告\n一、强化引领\n开展活动36次。\n二、夯实基础\n建成支部5个。\n三、存在的问题\n责任压得不实。',
      ),
    ).toEqual(['achievement 一、强化引领', 'achievement 二、夯实基础', 'problem 三、存在的问题']);
  });

  it('with a later year than the first is a plan', () => {
    expect(
      partsOf(
        '县文旅局工作报告\n一、2022年主要情况\n接待游客120万人次。\n二、2023年工作重点任务\n建成景区2个。\n三、全面深化改革\n组建文旅集团。',
      ),
    ).toEqual(['achievement 一、2022年主要情况', 'plan 二、2023年工作重点任务', 'plan 三、全面深化改革']);
  });

  it('in a speech stays a demand', () => {
    expect(
      partsOf(
        '在全县大会上的讲话\n同志们：\n一、存在的问题\n责任压得不实，记录不规范。\n二、强化引领\n推动各项任务落地。',
      ),
    ).toEqual(['problem 一、存在的问题', 'demand 二、强化引领']);
  });
});
