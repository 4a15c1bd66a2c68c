// Sections: spans that nest, the role of most of their text, the innermost of each sentence.
import { describe, expect, it } from 'vitest';
import { defaultCodebook } from '../../src/codebook/default-codebook.js';
import { readDocument } from '../../src/document/read-document.js';
import { parsePassage } from './parse-passage.js';
import { rolePassages } from './role-passages.js';

const codebook = defaultCodebook();
const text = `2022年度述职报告
一、主要工作
（一）抓责任
开展检查3次，建立制度5项。
（二）抓队伍
培训党员126人次。
二、存在的问题
责任压得不实，记录不规范。
三、下步打算
抓好整改，完善制度。`;

describe('sections', () => {
  const document = readDocument({ id: 'x', text }, codebook);

  it('are the text before any heading, then one for each heading', () => {
    expect(
      document.sections.map(({ level, role, heading }) => `${level} ${role} ${heading?.text ?? '-'}`),
    ).toEqual([
      '0 opening -',
      '1 achievement 一、主要工作',
      '2 achievement （一）抓责任',
      '2 achievement （二）抓队伍',
      '1 problem 二、存在的问题',
      '1 plan 三、下步打算',
    ]);
  });

  it('hold the sentences that name them', () => {
    for (const sentence of document.sentences) {
      const section = document.sections[sentence.section]!;
      expect([section.start <= sentence.start, sentence.end <= section.end]).toEqual([true, true]);
    }
  });

  it.each(rolePassages)('nest in $title', ({ marked }) => {
    const { sections } = readDocument({ id: 'x', text: parsePassage(marked).text }, codebook);
    const open: { end: number; level: number }[] = [];
    for (const { start, end, level } of sections.slice(1)) {
      while (open.length > 0 && open.at(-1)!.end <= start) open.pop();
      expect(level).toBe(open.length + 1);
      expect(end).toBeLessThanOrEqual(open.at(-1)?.end ?? Number.POSITIVE_INFINITY);
      open.push({ end, level });
    }
  });
});

describe('a text without headings', () => {
  it('is one section', () => {
    const document = readDocument({ id: 'x', text: '党费收缴不规范，记录不全。' }, codebook);
    expect(document.sections).toHaveLength(1);
    expect(document.sections[0]).toMatchObject({ start: 0, end: 13, level: 0, heading: null });
  });
});
