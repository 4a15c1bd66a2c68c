import { describe, expect, it } from 'vitest';
import type { Role } from '../../src/codebook/vocabulary.js';
import { findProblems } from '../../src/findings/find-problems.js';
import { codebook, sentenceDocument } from './sentence-document.js';

const wordsOf = (text: string, role: Role, confidence = 0.9): readonly string[] => {
  const document = sentenceDocument(text, role);
  const sentences = document.sentences.map((sentence) => ({ ...sentence, confidence }));
  return findProblems({ ...document, sentences, kind: 'review', voice: 'superior' }, codebook).map(
    (problem) => problem.text,
  );
};

const told: readonly (readonly [string, string])[] = [
  ['公章由会计一个人锁在自家柜子里。', '公章由会计一个人锁在自家柜子里'],
  ['从值班看，夜里值守的多是临时工。', '夜里值守的多是临时工'],
  ['签到表上三个人的字是同一支笔写的。', '签到表上三个人的字是同一支笔写的'],
];

describe('complaints known by their place alone', () => {
  it.each(told)('%s in a sentence that reports problems', (text, words) => {
    expect(wordsOf(text, 'problem')).toEqual([words]);
  });

  it('stand among causes too', () => {
    expect(wordsOf('心里总把抓支部当成别人的活。', 'cause')).toHaveLength(1);
  });

  it('are none where the role is a mere guess', () => {
    expect(wordsOf('公章由会计一个人锁在自家柜子里。', 'problem', 0.2)).toEqual([]);
  });

  it('are none where something else is done', () => {
    expect(wordsOf('公章由会计一个人锁在自家柜子里。', 'achievement')).toEqual([]);
  });

  it('are none where the sentence only leads in, praises or promises', () => {
    for (const text of ['主要表现在以下几个方面。', '各项工作取得新的进展。', '下一步我们逐户上门走访。'])
      expect(wordsOf(text, 'problem')).toEqual([]);
  });
});
