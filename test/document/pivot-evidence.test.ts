// Where one paragraph turns from praise to criticism and back, the sentence itself turns the role.
import { describe, expect, it } from 'vitest';
import { defaultCodebook } from '../../src/codebook/default-codebook.js';
import type { Kind, Role } from '../../src/codebook/vocabulary.js';
import { readDocument } from '../../src/document/read-document.js';

const codebook = defaultCodebook();

/** The role of the last sentence of a text. */
function lastRole(kind: Kind, text: string): Role {
  return readDocument({ id: 'x', text, kind }, codebook).sentences.at(-1)!.role;
}

const praise = '青龙镇党委全年新建党群服务中心4个，培训党员620人次，群众满意度提升到97%。';

describe('after praise in the same paragraph', () => {
  it.each([
    ['但从日常掌握看，支部学习记录长期补签。'],
    ['不足的是，机关支部一年没有上过一次党课。'],
    ['与此同时，基层组织建设还存在一些短板，有的支部换届超期。'],
    ['不过，村级后备干部仍然只有两人，三个村至今空缺。'],
    ['美中不足的是，党费台账有四个月对不上。'],
  ])('%s is a problem', (sentence) => {
    expect(lastRole('review', `在述职评议会上的点评\n${praise}${sentence}`)).toBe('problem');
  });
});

describe('after criticism in the same paragraph', () => {
  const criticism = '存在的主要问题是：支部学习记录不规范。有的支部换届超期。';
  it.each([
    ['值得肯定的是，镇里全年化解信访积案36件，群众送来锦旗4面。'],
    ['令人欣慰的是，村级集体收入增长21%，全部完成目标。'],
  ])('%s is praise', (sentence) => {
    expect(lastRole('review', `在述职评议会上的点评\n${criticism}\n${sentence}`)).toBe('achievement');
  });

  it.each([['此外，党员活动室常年上锁。'], ['党课讲稿三年没有换过。']])('%s goes on with it', (sentence) => {
    expect(lastRole('review', `在述职评议会上的点评\n${criticism}${sentence}`)).toBe('problem');
  });
});
