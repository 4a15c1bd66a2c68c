import { describe, expect, it } from 'vitest';
import type { ReadDocument } from '../../src/document/document.js';
import { findProblems } from '../../src/findings/find-problems.js';
import { elsewhereCases, ownCases, reportedCases, silentCases } from './problem-cases.js';
import { codebook, sentenceDocument } from './sentence-document.js';

const shown = (document: ReadDocument): readonly string[] =>
  findProblems(document, codebook).map(
    ({ text, mode, locus, extent }) => `${text} ${mode} ${locus} ${extent}`,
  );

describe('problems reported of an organisation', () => {
  it.each(reportedCases)('reads %s', (text, expected) => {
    expect(shown({ ...sentenceDocument(text, 'problem'), kind: 'review', voice: 'superior' })).toEqual(
      expected,
    );
  });
});

describe('problems a person or leading body reports of itself', () => {
  it.each(ownCases)('reads %s', (text, expected) => {
    expect(shown({ ...sentenceDocument(text, 'problem'), title: '党委书记述职报告' })).toEqual(expected);
  });
});

describe('sentences that assert no problem', () => {
  it.each(silentCases)('finds none in %s', (text) => {
    expect(shown({ ...sentenceDocument(text, 'problem'), kind: 'review', voice: 'superior' })).toEqual([]);
  });
});

describe('sentences that do something else', () => {
  it.each(elsewhereCases)('%s: asserts in %s', (role, text, expected) => {
    const document = { ...sentenceDocument(text, role), kind: 'speech', voice: 'superior' } as const;
    expect(findProblems(document, codebook).map((problem) => problem.text)).toEqual(expected);
  });
});

describe('findings quoted in a rectification notice', () => {
  const text = '1.关于“学习制度执行不严格，个别支部以会代训”问题的整改。已修订学习制度。';
  const document: ReadDocument = {
    ...sentenceDocument(text, 'achievement'),
    kind: 'inspection',
    voice: 'inspection',
    title: '关于巡察整改情况的通报',
  };

  it('are problems, with what illustrates them', () => {
    expect(findProblems(document, codebook).map((problem) => problem.text)).toEqual([
      '学习制度执行不严格，个别支部以会代训',
    ]);
  });

  it('are said by the inspectors, not by the notice', () => {
    expect(new Set(findProblems(document, codebook).map((problem) => problem.voice))).toEqual(
      new Set(['inspection']),
    );
  });

  it('leave what the notice says of itself to its own voice', () => {
    const own = {
      ...sentenceDocument('部分整改成果还不够巩固。', 'plan'),
      voice: 'inspection',
      title: document.title,
    } as const;
    expect(findProblems(own, codebook).map(({ text: words, voice }) => [words, voice])).toEqual([
      ['部分整改成果还不够巩固', 'self'],
    ]);
  });
});

describe('what a problem carries', () => {
  const found = (text: string): ReturnType<typeof findProblems> =>
    findProblems({ ...sentenceDocument(text, 'problem'), kind: 'review', voice: 'superior' }, codebook);

  it('is a slice of the text at its offsets', () => {
    const text = '一是党费收缴不规范；二是台账更新不及时。';
    for (const problem of found(text)) expect(text.slice(problem.start, problem.end)).toBe(problem.text);
  });

  it('is the wording that gave it away', () => {
    expect(found('党费收缴不规范。')[0]?.cue).toBe('不规范');
  });

  it('is how the speaker knows, until the part ends', () => {
    expect(found('从述职情况看，支部活动不经常。党费收缴不规范。').map((problem) => problem.basis)).toEqual([
      '述职',
      '述职',
    ]);
  });

  it('is the object of the complaint before it where its own words name none', () => {
    expect(found('发展党员计划不够严密，把关不够严格。').map((problem) => problem.category)).toEqual([
      'recruitment',
      'recruitment',
    ]);
  });

  it('is a general extent where the list is announced as common', () => {
    const extents = found('还存在一些共性问题，主要是：责任落实不到位；部分支部活动不经常。').map(
      ({ extent }) => extent,
    );
    expect(extents).toEqual(['general', 'some']);
  });

  it('is the point of its place in a list inside the sentence', () => {
    const document = sentenceDocument('主要表现为：一是党费收缴不规范，二是台账更新不及时。', 'problem');
    const sentences = document.sentences.map((sentence) => ({ ...sentence, point: 3 }));
    const points = findProblems({ ...document, sentences }, codebook).map(({ point }) => point);
    expect(points).toEqual([3, 4]);
  });

  it('is less confidence where no listed wording says it', () => {
    const [listed] = found('会议记录不规范。');
    const [placed] = found('有的支部一年到头见不着几个年轻人。');
    expect(placed?.confidence).toBeLessThan(listed?.confidence ?? 0);
  });
});

describe('causes that are complaints', () => {
  it('take the object of the item they explain where they name none', () => {
    const text = '一是发展党员把关不严。究其根源，还是我盯得不勤。';
    const document = sentenceDocument(text, 'problem');
    const sentences = document.sentences.map((sentence, i) => ({
      ...sentence,
      point: 1,
      role: i === 0 ? ('problem' as const) : ('cause' as const),
    }));
    const found = findProblems({ ...document, sentences }, codebook);
    expect(found.map(({ text: words, category, locus }) => [words, category, locus])).toEqual([
      ['发展党员把关不严', 'recruitment', 'unit'],
      ['我盯得不勤', 'recruitment', 'self'],
    ]);
  });
});
