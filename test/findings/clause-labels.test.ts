// Tests of the labels of clauses: probabilities that add up, and nothing that goes on without having begun.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clauseLabels, LABEL_COUNT, weighLabels } from '../../src/findings/clause-labels.js';

const even = new Array<number>(LABEL_COUNT * LABEL_COUNT).fill(0);

/** All ways to label `count` clauses that are allowed. */
function sequences(count: number): readonly (readonly number[])[] {
  let all: readonly (readonly number[])[] = [[]];
  for (let i = 0; i < count; i++)
    all = all.flatMap((before) =>
      [0, 1, 2]
        .filter((label) => label !== clauseLabels.goesOn || (before.at(-1) ?? 0) !== clauseLabels.neither)
        .map((label) => [...before, label]),
    );
  return all;
}

describe('weighLabels', () => {
  it('gives what counting all sequences gives', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 4 }).chain((count) =>
          fc.tuple(
            fc.array(fc.double({ min: -4, max: 4, noNaN: true }), {
              minLength: count * 3,
              maxLength: count * 3,
            }),
            fc.array(fc.double({ min: -2, max: 2, noNaN: true }), { minLength: 9, maxLength: 9 }),
          ),
        ),
        ([scores, change]) => {
          const count = scores.length / LABEL_COUNT;
          const expected = new Float64Array(scores.length);
          let all = 0;
          for (const labels of sequences(count)) {
            let score = 0;
            labels.forEach((label, i) => {
              score += scores[i * LABEL_COUNT + label]!;
              if (i > 0) score += change[labels[i - 1]! * LABEL_COUNT + label]!;
            });
            all += Math.exp(score);
            labels.forEach((label, i) => {
              expected[i * LABEL_COUNT + label]! += Math.exp(score);
            });
          }
          const { labels } = weighLabels(Float64Array.from(scores), change);
          labels.forEach((probability, at) => {
            expect(probability).toBeCloseTo(expected[at]! / all, 6);
          });
        },
      ),
      { numRuns: 60 },
    );
  });

  it('never lets the first clause go on', () => {
    const { labels } = weighLabels(Float64Array.of(0, 0, 9), even);
    expect(labels[clauseLabels.goesOn]).toBeCloseTo(0, 9);
  });

  it('gives pairs that add up to the labels of the later clause', () => {
    const { labels, pairs } = weighLabels(Float64Array.of(0.3, 1, 0, -1, 0.5, 2), even);
    for (let label = 0; label < LABEL_COUNT; label++) {
      const sum = [0, 1, 2].reduce((total, before) => total + pairs[9 + before * 3 + label]!, 0);
      expect(sum).toBeCloseTo(labels[3 + label]!, 9);
    }
  });
});
