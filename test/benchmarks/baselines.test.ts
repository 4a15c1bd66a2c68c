// What the baselines do on small texts of the genre.
import { describe, expect, it } from 'vitest';
import { bayes } from '../../benchmarks/accuracy/baselines/bayes.js';
import { categoryWords, mostNamedCategory } from '../../benchmarks/accuracy/baselines/category-words.js';
import { cutSentences, statementOf } from '../../benchmarks/accuracy/baselines/cut-sentences.js';
import { headingRoles } from '../../benchmarks/accuracy/baselines/heading-roles.js';
import { headingWordList } from '../../benchmarks/accuracy/baselines/heading-word-list.js';
import { keywordScript } from '../../benchmarks/accuracy/baselines/keyword-script.js';
import { categories } from '../../benchmarks/accuracy/marked-vocabulary.js';
import { gold, problem, unit } from './labels.js';

const report = [
  '述职报告',
  '现将履职情况汇报如下。',
  '一、主要工作',
  '全年上党课12次，发展党员3名，投入资金5.6万元。',
  '全体党员发挥先锋模范作用。',
  '二、存在的问题',
  '一是党费收缴不规范，台账不全。二是学习不多；',
  '三、下一步打算',
  '补齐短板，办好实事。',
].join('\n');
const quoted = (spans: readonly { readonly start: number; readonly end: number }[]): readonly string[] =>
  spans.map(({ start, end }) => report.slice(start, end));

describe('cutting into sentences', () => {
  it.each([
    ['甲。乙！\n丙；丁', ['甲。', '乙！', '丙；', '丁']],
    ['他说：“好。”然后散会。', ['他说：“好。”', '然后散会。']],
    ['\u3000\u3000甲。\r\n\n乙', ['甲。', '乙']],
  ])('%j', (text, sentences) => {
    expect(cutSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
  });

  it.each([
    ['一是学习不够。', '学习不够'],
    ['（三）台账不全；', '台账不全'],
    ['2．培训不足', '培训不足'],
    ['一把手重视不够。', '一把手重视不够'],
  ])('leaves list mark and final punctuation out of the statement in %s', (text, statement) => {
    const { start, end } = statementOf(cutSentences(text)[0]!);
    expect(text.slice(start, end)).toBe(statement);
  });
});

describe('roles by heading', () => {
  it('are those of the last heading that says one', () => {
    const roles = headingRoles(cutSentences(report)).map(({ role }) => role);
    expect(roles).toEqual([
      'opening',
      'opening',
      ...Array(3).fill('achievement'),
      ...Array(3).fill('problem'),
      ...Array(2).fill('plan'),
    ]);
  });

  it('turn to achievement where no heading comes', () => {
    const roles = headingRoles(cutSentences('甲。乙。丙。丁。戊。')).map(({ role }) => role);
    expect(roles).toEqual(['opening', 'opening', 'opening', 'achievement', 'achievement']);
  });
});

describe('the keyword script', () => {
  const found = keywordScript.annotate({ text: report });

  it('takes every sentence with a word of criticism for a problem', () => {
    expect(quoted(found.problems)).toEqual(['党费收缴不规范，台账不全', '补齐短板，办好实事']);
  });

  it('takes digits with a measure word for figures and the known phrases for slogans', () => {
    expect(quoted(found.figures)).toEqual(['12次', '3名', '5.6万元']);
    expect(quoted(found.slogans)).toEqual(['先锋模范作用']);
  });

  it('takes a sentence without a digit for boilerplate', () => {
    expect(quoted(found.sentences.filter(({ boilerplate }) => !boilerplate))).toEqual([
      '全年上党课12次，发展党员3名，投入资金5.6万元。',
    ]);
  });
});

describe('heading and word list', () => {
  it('takes every sentence of a problem part for a problem of the category most named', () => {
    const { problems } = headingWordList.annotate({ text: report });
    expect(quoted(problems)).toEqual(['党费收缴不规范，台账不全', '学习不多']);
    expect(problems.map(({ category }) => category)).toEqual(['party-records', 'theory']);
  });

  it('has five words for every category, and none where no word stands', () => {
    expect(Object.keys(categoryWords).sort()).toEqual([...categories].sort());
    expect(Object.values(categoryWords).filter((words) => new Set(words).size !== 5)).toEqual([]);
    expect(mostNamedCategory('无可奉告')).toBe('unspecific');
  });
});

describe('naive Bayes', () => {
  const sentences: readonly (readonly [words: string, role: string, category: string | null])[] = [
    ['党费收缴不规范。', 'problem', 'party-records'],
    ['党费台账不规范。', 'problem', 'party-records'],
    ['党费记录不规范。', 'problem', 'party-records'],
    ['学习不规范。', 'problem', 'theory'],
    ['学习记录不实。', 'problem', 'theory'],
    ['学习走过场。', 'problem', 'theory'],
    ['表彰先进。', 'achievement', null],
    ['表彰支部。', 'achievement', null],
    ['表彰党员。', 'achievement', null],
  ];
  const training = sentences.map(([words, role, category]) =>
    gold(words, [
      unit(words, words, {
        role,
        problems: category === null ? [] : [problem(words, words.slice(0, -1), { category })],
      }),
    ]),
  );
  const pairs = (text: string): readonly string[] =>
    Array.from({ length: text.length - 1 }, (_, index) => text.slice(index, index + 2));

  it('says of new sentences what the taught ones with the same words were', () => {
    const { sentences: said, problems } = bayes(training, pairs).annotate({
      text: '党费票据不规范。表彰书记。学习记录缺失。',
    });
    expect(said.map(({ role }) => role)).toEqual(['problem', 'achievement', 'problem']);
    expect(problems.map(({ category }) => category)).toEqual(['party-records', 'theory']);
  });
});
