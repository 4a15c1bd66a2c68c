import { describe, expect, it } from 'vitest';
import { findProblems } from '../../src/findings/find-problems.js';
import { codebook, sentenceDocument } from './sentence-document.js';

/** Announcements of a list, which are no problems themselves. */
const announcements: readonly string[] = [
  '存在的主要问题是：',
  '主要存在以下几个方面的问题：',
  '但也存在一些不容忽视的问题，主要表现在：',
  '工作中还存在一些薄弱环节和不足，主要是：',
  '二、存在的问题和不足',
  '尚未完成整改的问题',
  '同时也要正视差距和不足。',
  '我局在以下方面还存在突出问题：',
];

/** Vague gaps and shortcomings that are asserted. */
const asserted: readonly (readonly [string, string])[] = [
  ['与上级要求相比，还有较大差距。', '与上级要求相比，还有较大差距'],
  ['基层治理还有短板。', '基层治理还有短板'],
  ['作风建设存在薄弱环节。', '作风建设存在薄弱环节'],
  ['离群众期盼还有不小差距。', '离群众期盼还有不小差距'],
  ['安全管理漏洞较多。', '安全管理漏洞较多'],
];

const found = (text: string, heading: boolean): readonly string[] =>
  findProblems(
    { ...sentenceDocument(text, 'problem', heading), kind: 'review', voice: 'superior' },
    codebook,
  ).map((problem) => problem.text);

describe('announcements', () => {
  it.each(announcements)('assert nothing: %s', (text) => {
    expect(found(text, !/[。：]$/.test(text))).toEqual([]);
  });

  it('assert nothing where the list follows in the sentence, which then speaks for itself', () => {
    expect(found('还存在一些问题，主要是：学习不深入、落实不到位。', false)).toEqual([
      '学习不深入、落实不到位',
    ]);
  });
});

describe('vague gaps', () => {
  it.each(asserted)('are asserted: %s', (text, words) => {
    expect(found(text, false)).toEqual([words]);
  });
});
