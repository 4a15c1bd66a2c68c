// Confusions of categories, the reading error by category, and the list of wrong problems.
import { describe, expect, it } from 'vitest';
import { confusionsOf, mostFrequent } from '../../benchmarks/accuracy/confusions.js';
import { missLines } from '../../benchmarks/accuracy/misses.js';
import { readingError, readingErrorFile } from '../../benchmarks/accuracy/reading-error.js';
import { annotation, at, gold, problem } from './labels.js';

const text = '理论学习不够深入，党费收缴不规范，台账不全，作风不实，人才不足。';
const labelled = [
  problem(text, '理论学习不够深入', { category: 'theory' }),
  problem(text, '党费收缴不规范', { category: 'party-records' }),
  problem(text, '台账不全', { category: 'party-records', also: ['oversight'] }),
  problem(text, '作风不实', { category: 'conduct' }),
];
const found = annotation({
  problems: [
    problem(text, '理论学习不够深入', { category: 'theory' }),
    problem(text, '党费收缴不规范', { category: 'finance-assets' }),
    problem(text, '台账不全', { category: 'oversight' }),
    problem(text, '人才不足', { category: 'conduct' }),
  ],
  sentences: [{ ...at(text, text), role: 'plan', boilerplate: false }],
});
const documents = [gold(text, { problems: labelled })];

describe('confusions', () => {
  const confusions = confusionsOf(documents, () => found);

  it('count matched problems, with a second category of the label as right', () => {
    expect(confusions).toEqual([
      { gold: 'theory', found: 'theory', count: 1 },
      { gold: 'party-records', found: 'party-records', count: 1 },
      { gold: 'party-records', found: 'finance-assets', count: 1 },
    ]);
  });

  it('are listed by frequency without what is right', () => {
    const more = [...confusions, { gold: 'conduct', found: 'people', count: 3 }];
    expect(mostFrequent(more, 5).map((one) => one.found)).toEqual(['people', 'finance-assets']);
    expect(mostFrequent(more, 1)).toHaveLength(1);
  });
});

describe('the reading error', () => {
  const rows = readingError(documents, () => found);
  const row = (name: string) => rows.find(({ category }) => category === name);

  it.each([
    ['theory', 1, 1, 1, 1],
    ['party-records', 2, 0, null, 0.5],
    ['oversight', 0, 1, 1, null],
    ['finance-assets', 0, 1, 0, null],
    ['conduct', 1, 1, 0, 0],
    ['cadres', 0, 0, null, null],
    ['all', 4, 4, 0.75, 0.75],
  ])(
    'of %s: %d labelled, %d found, precision %s, recall %s',
    (category, wanted, total, precision, recall) => {
      expect(row(category)).toMatchObject({ wanted, found: total, precision, recall });
    },
  );

  it('is a file of the library that says when and on what it was measured', () => {
    const file = readingErrorFile('2026-01-31', ['check', 'frozen'], rows);
    expect(file).toContain("measured: '2026-01-31',\n  sets: 'check, frozen',");
    expect(file).toContain(
      "    { category: 'theory', labelled: 1, found: 1, precision: 1, recall: 1, f1: 1 },\n",
    );
    expect(file.match(/category: '/g)).toHaveLength(29);
  });
});

describe('the list of wrong problems', () => {
  it('names what was missed and what was falsely found, in the order of the text', () => {
    const [head, missed, wrong, ...more] = missLines(documents, () => found);
    expect(head).toBe('notice: 1 missed, 1 false');
    expect(missed).toContain('− 作风不实  [conduct effort; problem, read as plan]');
    expect(missed).toContain(text);
    expect(wrong).toContain('+ 人才不足  [conduct effort');
    expect(more).toEqual([]);
  });
});
