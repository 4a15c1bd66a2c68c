// Tests of training on a toy corpus: the same bytes twice, something learnt, labels never looked at.
import { describe, expect, it } from 'vitest';
import { type MarkedDocument, readMarkedText } from '../../benchmarks/accuracy/read-marked-text.js';
import { commonFeatures, FeatureIndex, onlyCommon } from '../../benchmarks/training/feature-index.js';
import { handFolds, sectorFolds } from '../../benchmarks/training/folds.js';
import { Learner, meanOfOrders, toProbabilities } from '../../benchmarks/training/learner.js';
import { quantized } from '../../benchmarks/training/quantize.js';
import { settings } from '../../benchmarks/training/settings.js';
import { modelTrainer } from '../../benchmarks/training/train-models.js';
import { defaultCodebook } from '../../src/codebook/default-codebook.js';
import { modelBytes } from '../../src/codebook/model-file.js';

const sectors = ['水利', '教育', '税务'];

/** Six short passages by two hands. */
const toy: readonly MarkedDocument[] = ['a', 'b'].flatMap((hand) =>
  sectors.map((sector, i) =>
    readMarkedText(
      `#kind self-report
#sector ${sector}
opening 2 | ${sector}局党组书记述职报告
heading/achievement - | 一、主要工作
achievement 0 | 全年开展集中学习${i + 8}次，完成培训${i + 2}期。
heading/problem - | 二、存在的问题
problem 0 | 一是⟦部分支部党费收缴不规范⟧{p party-records irregular subordinate some}，⟦${sector}系统年轻干部断档⟧{p cadres vague unit}。
heading/plan - | 三、下步打算
plan 1 | 围绕${sector}工作，每季度研究一次党建，把责任落到支部。
`,
      `${hand}-${i}`,
    ),
  ),
);

const train = (documents: readonly MarkedDocument[]): Uint8Array =>
  modelBytes({
    trained: {},
    ...modelTrainer(documents, sectorFolds(documents, 3), defaultCodebook(), {
      ...settings,
      statements: { ...settings.statements, leastTexts: 2 },
    }).train(() => true),
  });

describe('training', () => {
  it('gives the same bytes each time', () => {
    expect(Buffer.compare(train(toy), train(toy))).toBe(0);
  });

  it('gives other bytes for other labels', () => {
    const changed = toy.map((document) => ({
      ...document,
      units: document.units.map((unit) => ({ ...unit, problems: [] })),
    }));
    expect(Buffer.compare(train(toy), train(changed))).not.toBe(0);
  });

  it('takes only the texts it is told to', () => {
    const roles = { ...settings.roles, leastTexts: 1 };
    const trainer = modelTrainer(toy, sectorFolds(toy, 3), defaultCodebook(), { ...settings, roles });
    const [role] = trainer.train((document) => document < 1).models;
    const [all] = trainer.train(() => true).models;
    expect(role!.keys.length).toBeLessThan(all!.keys.length);
  });
});

describe('parts that are left out', () => {
  it('are whole sectors', () => {
    const { of, count } = sectorFolds(toy, 3);
    expect(count).toBe(3);
    expect(of.slice(0, 3)).toEqual(of.slice(3));
    expect(new Set(of).size).toBe(3);
  });

  it('are all texts of a hand', () => {
    expect(handFolds(toy)).toEqual({ of: [0, 0, 0, 1, 1, 1], count: 2 });
  });
});

describe('features of examples', () => {
  it('are numbered as they come, once for each time, without those of sorts left out', () => {
    const index = new FeatureIndex(new Set([2]));
    index.add(1, 5, 0, 0);
    index.add(2, 5, 0, 0);
    index.add(1, 6, 0, 0);
    index.add(1, 5, 0, 0);
    expect([...index.take()]).toEqual([0, 1, 0]);
    expect([...index.take()]).toEqual([]);
    expect(index.keys).toHaveLength(2);
  });

  it('are common if enough texts have them', () => {
    const texts = [[Int32Array.of(0, 1), Int32Array.of(1)], [Int32Array.of(0)], [Int32Array.of(2)]];
    const common = commonFeatures(3, texts, 2);
    expect([...common]).toEqual([1, 0, 0]);
    expect([...onlyCommon(Int32Array.of(2, 0, 1, 0), common)]).toEqual([0, 0]);
  });
});

describe('a learner', () => {
  it('learns to tell two classes apart by the feature that tells them', () => {
    const learner = new Learner(3, 2, { rounds: 1, step: 0.1, pull: 1e-4, orders: 1 });
    const examples = [
      [Int32Array.of(0, 2), 0],
      [Int32Array.of(1, 2), 1],
    ] as const;
    for (let round = 0; round < 30; round++)
      for (const [features, label] of examples) {
        const slope = new Float64Array(2);
        learner.addScores(features, slope, 0);
        toProbabilities(slope, 0, 2);
        slope[label]! -= 1;
        learner.learn(features, slope, 0);
      }
    const scores = new Float64Array(2);
    learner.addScores(Int32Array.of(0), scores, 0);
    expect(scores[0]!).toBeGreaterThan(scores[1]! + 1);
  });

  it('is told of each order, and the weights are the means of what it learnt in them', () => {
    const told: number[] = [];
    const mean = meanOfOrders(3, (order) => {
      told.push(order);
      return Float64Array.of(order, 10 * order);
    });
    expect(told).toEqual([0, 1, 2]);
    expect([...mean]).toEqual([1, 10]);
  });

  it('is rounded to steps of the greatest weight of each class, features that say nothing left out', () => {
    const { keys, scales, weights } = quantized(
      'two',
      ['x', 'y'],
      [30, 10, 20],
      Float64Array.of(1.5, 0.3, 0.01, 0, -0.7, -0.14),
    );
    expect([...keys]).toEqual([20, 30]);
    expect([...weights]).toEqual([-7, -7, 15, 15]);
    expect(scales[0]).toBeCloseTo(0.1, 6);
  });
});
