// Lines broken at a fixed width are joined where the text has that habit.
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../src/denoise/edited-text.js';
import { joinLines } from '../../src/denoise/join-lines.js';

const joined = (text: string): string => applyEdits({ text, source: null }, joinLines(text)).text;

/** Breaks every paragraph at a width, as a PDF copy does. */
function broken(paragraphs: readonly string[], width: number): string {
  return paragraphs
    .map((paragraph) => paragraph.match(new RegExp(`.{1,${width}}`, 'g'))!.join('\n'))
    .join('\n');
}

const paragraphs = [
  '二、存在的主要问题',
  '一是党建责任压得不实，党委会研究党建工作次数偏少，对基层支部的指导停留在开会发文上，存在重部署轻落实的情况。',
  '二是组织生活不够规范，个别支部主题党日流于形式，记录不完整，有的支部书记对党务知识一知半解，年轻党员参与积极性不高。',
  '三是党员教育管理偏软，流动党员联系不经常，党费收缴不及时。',
  '三、下一步工作打算',
  '针对以上问题，党委将逐条制定整改措施，明确责任领导和完成时限，每月召开一次调度会，确保年底前全部整改到位，并建立长效机制防止反弹。',
  '同时把整改情况纳入年度考核，对工作推进不力、整改走过场的支部进行通报，约谈支部书记，直到整改达到要求为止。',
];

describe('joinLines', () => {
  it.each([[26], [28], [32], [38]])('restores paragraphs broken every %i characters', (width) => {
    expect(joined(broken(paragraphs, width))).toBe(paragraphs.join('\n'));
  });

  it('takes page numbers between the halves of a sentence away', () => {
    const [first, ...rest] = broken(paragraphs, 28).split('\n');
    const paged = [first, rest[0], '- 3 -', ...rest.slice(1)].join('\n');
    expect(joined(paged)).toBe(paragraphs.join('\n'));
  });

  it('leaves paragraphs of their own lines alone', () => {
    const text = paragraphs.join('\n');
    expect(joined(text)).toBe(text);
  });

  it('leaves a list of short lines alone', () => {
    const text = ['责任不实', '记录不全', '活动单一', '党费拖欠', '换届超期', '学习应付', '台账混乱'].join(
      '\n',
    );
    expect(joined(text)).toBe(text);
  });

  it('does not join an indented paragraph to the one before', () => {
    const text = broken(paragraphs.slice(1, 4), 28).replace(/\n(?=二是|三是)/g, '\n    ');
    expect(joined(text).split('\n')).toHaveLength(3);
  });
});
