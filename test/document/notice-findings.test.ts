// Findings of rectification notices, in the ways notices write them.
import { describe, expect, it } from 'vitest';
import { defaultCodebook } from '../../src/codebook/default-codebook.js';
import { readDocument } from '../../src/document/read-document.js';

const codebook = defaultCodebook();

/** Role and first words of the sentences under a notice's heading 整改情况. */
function rolesOf(lines: readonly string[]): readonly string[] {
  const text = ['县水务局党组关于巡察整改情况的通报', '一、具体问题整改情况', ...lines].join('\n');
  const document = readDocument({ id: 'x', text }, codebook);
  return document.sentences
    .slice(2)
    .map(({ role, start, end }) => `${role} ${document.clean.text.slice(start, end).slice(0, 7)}`);
}

describe('a rectification notice', () => {
  it.each([
    ['quoted', '1.关于“党费收缴不及时”的问题。'],
    ['in full words', '1.党费收缴不及时问题。'],
    ['with a label', '问题1：党费收缴不及时。'],
    ['as a bare complaint', '1.党费收缴不及时。'],
  ])('names a finding %s, and the remedy follows', (_how, finding) => {
    expect(
      rolesOf([finding, '重新核定基数，补缴党费1260元。', '今后将每季度通报一次收缴情况。']).map(
        (line) => line.split(' ')[0],
      ),
    ).toEqual(['problem', 'achievement', 'plan']);
  });

  it('takes a line among findings for one, though it uses no listed word', () => {
    const roles = rolesOf([
      '1.家庭医生签约服务质量不高。',
      '核查签约数据6.8万条。',
      '2.耗材采购有人收取回扣。',
      '立案查处3人。',
      '3.药品监管不严。',
      '约谈供货商12家。',
    ]);
    expect(roles).toEqual([
      'problem 1.家庭医生签',
      'achievement 核查签约数据6',
      'problem 2.耗材采购有',
      'achievement 立案查处3人。',
      'problem 3.药品监管不',
      'achievement 约谈供货商12',
    ]);
  });

  it('does not take the headings of its parts for findings', () => {
    const roles = rolesOf(['（一）已整改完成的问题', '1.党费收缴不及时。', '已补缴到位。']);
    expect(roles[0]).toBe('achievement （一）已整改完');
  });
});
