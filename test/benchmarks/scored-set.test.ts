// Values, means of readers and intervals of a scored set.
import { describe, expect, it } from 'vitest';
import { goldSet } from '../../benchmarks/accuracy/read-gold.js';
import { drawDocuments, percentileInterval } from '../../benchmarks/accuracy/resample.js';
import {
  intervalOf,
  measured,
  narrowed,
  pooled,
  type ScoredSet,
  scoreSet,
} from '../../benchmarks/accuracy/scored-set.js';
import { annotation, at, gold, problem } from './labels.js';

const text = '理论学习不够深入，党费收缴不规范，培训不足。';
const both = [problem(text, '理论学习不够深入'), problem(text, '党费收缴不规范')];
const document = (id: string, problems = both) => ({ ...gold(text, { problems }), id, kind: 'review' });

/** Documents of which the program finds 0, 1 or 2 problems of two. */
const setOf = (...found: readonly number[]): ScoredSet => {
  const documents = found.map((_, index) => document(String(index)));
  return scoreSet({ name: 'own', readers: [documents] }, ({ id }) =>
    annotation({ problems: both.slice(0, found[Number(id)]) }),
  );
};

describe('a scored set', () => {
  it('has micro averages: of two problems in each of two documents three were found', () => {
    const { value, precision, recall, of } = measured(setOf(2, 1), 'problem');
    expect([precision, recall, of]).toEqual([1, 0.75, 4]);
    expect(value).toBeCloseTo(6 / 7, 12);
  });

  it('takes the mean over its readers', () => {
    const set = goldSet('two', [[document('a')], [document('a', both.slice(1))]]);
    const scored = scoreSet(set, () => annotation({ problems: both.slice(0, 1) }));
    expect(measured(scored, 'problem')).toMatchObject({ value: (2 / 3 + 0) / 2, recall: 0.25 });
  });

  it('refuses readers of different documents', () => {
    expect(() => goldSet('two', [[document('a')], [document('b')]])).toThrow(
      'two: the readers labelled different documents',
    );
  });

  it('has no value where nothing was asked', () => {
    expect(measured(setOf(2), 'organization')).toEqual({ value: null, precision: null, recall: null, of: 0 });
  });

  it('narrows to documents and pools with others', () => {
    const set = setOf(2, 0);
    expect(
      measured(
        narrowed(set, ({ id }) => id === '0'),
        'problem',
      ).value,
    ).toBe(1);
    expect(measured(pooled('all', [set, setOf(2, 2)]), 'problem')).toMatchObject({ recall: 0.75, of: 8 });
  });

  it('counts figures on list marks as a plain number', () => {
    const words = '一是党费收缴不规范。';
    const marked = gold(words, { others: [{ ...at(words, '一是'), why: 'marker' }] });
    const scored = scoreSet({ name: 'own', readers: [[marked]] }, () =>
      annotation({ figures: [at(words, '一是')] }),
    );
    expect(measured(scored, 'figureOnOther').value).toBe(1);
  });
});

describe('an interval', () => {
  it('is the same in every run, and holds the value', () => {
    const set = setOf(0, 1, 2, 2, 1, 2, 2, 0, 1, 2);
    const interval = intervalOf(set, 'problem')!;
    expect(intervalOf(set, 'problem')).toEqual(interval);
    const { value } = measured(set, 'problem');
    expect(interval.low).toBeLessThan(value!);
    expect(interval.high).toBeGreaterThan(value!);
  });

  it('has no width where all documents are alike, and none is given for fewer than three', () => {
    expect(intervalOf(setOf(1, 1, 1), 'problem')).toEqual({ low: 2 / 3, high: 2 / 3 });
    expect(intervalOf(setOf(1, 2), 'problem')).toBeNull();
  });

  it('is narrower with more documents', () => {
    const width = (times: number): number => {
      const { low, high } = intervalOf(
        setOf(...Array.from({ length: times }, () => [0, 1, 2]).flat()),
        'problem',
      )!;
      return high - low;
    };
    expect(width(10)).toBeLessThan(width(2) * 0.7);
  });

  it('lies at the 5th and 95th of a hundred, between neighbours', () => {
    const draws = Array.from({ length: 100 }, (_, index) => [index, index, index]);
    const { low, high } = percentileInterval(draws, ([index]) => index!)!;
    expect(low).toBeCloseTo(4.95, 10);
    expect(high).toBeCloseTo(94.05, 10);
  });

  it('is not given where half of the resamples have no value', () => {
    const draws = drawDocuments(4);
    expect(percentileInterval(draws, ([first]) => (first === 0 ? 1 : null))).toBeNull();
  });
});
