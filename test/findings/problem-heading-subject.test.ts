import { describe, expect, it } from 'vitest';
import { findProblems } from '../../src/findings/find-problems.js';
import { codebook, sentenceDocument } from './sentence-document.js';

/** Whose failing a complaint without a subject is under a heading. */
function lociUnder(heading: string, text: string): readonly string[] {
  const document = sentenceDocument(text, 'problem');
  const sections = document.sections.map((section) => ({
    ...section,
    heading: { start: 0, end: 0, text: heading },
  }));
  return findProblems({ ...document, title: '2023年述职材料', sections }, codebook).map(({ locus }) => locus);
}

describe('headings that name the author', () => {
  it.each(['（一）班子自身建设方面', '党组班子存在的问题', '本人存在的不足', '个人方面'])('%s', (heading) => {
    expect(lociUnder(heading, '制度执行不严格。')).toEqual(['self']);
  });

  it.each(['（二）安全生产方面', '村级班子建设方面', '班子和队伍建设', '存在的问题'])('not %s', (heading) => {
    expect(lociUnder(heading, '制度执行不严格。')).toEqual(['unit']);
  });

  it('leave a clause its own subject', () => {
    expect(lociUnder('班子自身建设方面', '少数护林员责任心不强。')).toEqual(['subordinate']);
  });
});
