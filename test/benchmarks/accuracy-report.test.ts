// The markdown of the accuracy table.
import { describe, expect, it } from 'vitest';
import { accuracyReport, documentTable } from '../../benchmarks/accuracy/accuracy-report.js';
import { barLines } from '../../benchmarks/accuracy/bars.js';
import { confusionsOf } from '../../benchmarks/accuracy/confusions.js';
import { markdownTable } from '../../benchmarks/accuracy/markdown.js';
import { pooled, scoreSet } from '../../benchmarks/accuracy/scored-set.js';
import { annotation, at, gold, problem } from './labels.js';

const text = '理论学习不够深入，党费收缴不规范，全年上党课2次。';
const problems = [problem(text, '理论学习不够深入'), problem(text, '党费收缴不规范')];
const documents = ['a', 'b', 'c'].map((id) => ({
  ...gold(text, { problems, figures: [at(text, '2次')] }),
  id,
  kind: 'self-report',
}));
const found = annotation({
  kind: 'speech',
  problems: [problem(text, '理论学习不够深入', { category: 'conduct' })],
  sentences: [{ ...at(text, text), role: 'problem', boilerplate: false }],
});
const scored = scoreSet({ name: 'own', readers: [documents] }, () => found);
const baseline = scoreSet({ name: 'own', readers: [documents] }, () => annotation({ problems }));
const report = accuracyReport({
  date: '2026-01-31',
  sets: [
    {
      about: 'Three passages.',
      scored,
      baselines: [{ name: 'all of them', measures: ['problem'], scored: baseline }],
      agreement: null,
    },
  ],
  pool: pooled('own', [scored]),
  confusions: [{ of: 'own', cells: confusionsOf(documents, () => found) }],
  leftOut: ['check: left out, there are no labels in corpora/gold/check.'],
});
const row = (title: string): readonly string[] =>
  report
    .split('\n')
    .filter((line) => line.startsWith(`| ${title}`))
    .at(-1)!
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

describe('the accuracy table', () => {
  it('says when it was measured and what was left out', () => {
    expect(report).toContain('Measured 2026-01-31');
    expect(report).toContain('- check: left out');
  });

  it('gives value, interval, precision, recall, number asked and the baselines that say something', () => {
    expect(row('problems')).toEqual(['problems', '0.667 [0.67–0.67]', '1.000', '0.500', '6', '1.000']);
    expect(row('category of matched')).toEqual([
      'category of matched problems',
      '0.000 [0.00–0.00]',
      '',
      '',
      '3',
      '',
    ]);
  });

  it('leaves out what was not asked, and gives a plain count of figures on list marks', () => {
    expect(report).not.toContain('| organisation ');
    expect(row('figures on')[1]).toBe('0');
  });

  it('has a row for each kind there is', () => {
    expect(row('self-report').slice(0, 4)).toEqual([
      'self-report',
      '3',
      '1.000 [1.00–1.00]',
      '0.667 [0.67–0.67]',
    ]);
    expect(report).not.toContain('| speech');
  });

  it('shows which category is taken for which', () => {
    expect(row('2 theory')).toEqual(['2 theory', '3', '0 of 3']);
    expect(report).toContain('The most frequent: theory → conduct 3.');
  });

  it('has a row for each document where that is asked for', () => {
    const [, , first] = documentTable(scored).split('\n');
    expect(first!.split('|').map((cell) => cell.trim())).toEqual([
      '',
      'a',
      '2',
      '1.000',
      '0.667',
      '0.000',
      '1.000',
      '1.000',
      '0.000',
      '0.000',
      '–',
      '–',
      '',
    ]);
  });
});

describe('tables in markdown', () => {
  it('are padded', () => {
    expect(
      markdownTable(
        ['name', 'n'],
        [
          ['a', '10'],
          ['long name', '1'],
        ],
      ),
    ).toBe(
      ['| name      |   n |', '| --------- | --: |', '| a         |  10 |', '| long name |   1 |'].join('\n'),
    );
  });
});

describe('the bars', () => {
  it('are met or missed one by one', () => {
    const { lines, met } = barLines(scored);
    expect(met).toBe(false);
    expect(lines[0]).toBe('met    role          1.000 (bar: 0.95)');
    expect(lines[1]).toBe('MISSED problem       0.667 (bar: 0.85)');
    expect(lines).toHaveLength(11);
  });
});
