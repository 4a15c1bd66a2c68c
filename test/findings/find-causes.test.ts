import { describe, expect, it } from 'vitest';
import type { Role } from '../../src/codebook/vocabulary.js';
import { findCauses } from '../../src/findings/find-causes.js';
import { codebook, sentenceDocument } from './sentence-document.js';

const cases: readonly (readonly [Role, string, readonly string[]])[] = [
  ['cause', '究其根源，是思想上的弦绷得不紧。', ['究其根源，是思想上的弦绷得不紧']],
  ['cause', '产生上述问题的原因主要有以下几点：', []],
  ['cause', '主要原因是：', []],
  ['problem', '学习不深入，根源在于把学习当成软任务。', ['把学习当成软任务']],
  ['problem', '学习不深入。', []],
  ['plan', '分析原因，对症下药。', []],
];

describe('explanations of problems', () => {
  it.each(cases)('%s: %s', (role, text, expected) => {
    expect(findCauses(sentenceDocument(text, role), codebook).map((cause) => cause.text)).toEqual(expected);
  });

  it('are not read from headings', () => {
    expect(findCauses(sentenceDocument('三、问题产生的原因剖析', 'cause', true), codebook)).toEqual([]);
  });

  it('keep the point they belong to', () => {
    const causes = findCauses(sentenceDocument('理想信念有所松动。宗旨意识树得不牢。', 'cause'), codebook);
    expect(causes.map((cause) => cause.point)).toEqual([1, 2]);
  });
});
