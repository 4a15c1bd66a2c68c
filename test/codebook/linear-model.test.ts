// Tests of linear models: weights found by key, sums of scores, the file form and the models that ship.
import { describe, expect, it } from 'vitest';
import { featureKey } from '../../src/base/feature-key.js';
import { compiledModelBytes, readCompiledModels } from '../../src/codebook/compiled-model.js';
import { defaultCodebook } from '../../src/codebook/default-codebook.js';
import { extendCodebook } from '../../src/codebook/extend-codebook.js';
import { FeatureLog } from '../../src/codebook/feature-log.js';
import { FeatureSums, indexKeys, LinearModel, type ModelWeights } from '../../src/codebook/linear-model.js';
import { defaultModel, knowsCategories } from '../../src/codebook/model.js';
import { modelBytes, packModel, readModelBytes, unpackModel } from '../../src/codebook/model-file.js';

const BU = '不'.charCodeAt(0);
const YAN = '严'.charCodeAt(0);

function smallModel(): ModelWeights {
  const rows: readonly (readonly [number, readonly number[]])[] = [
    [featureKey(1, BU, 0, 0), [4, -4]],
    [featureKey(1, BU, YAN, 0), [10, -127]],
  ];
  const sorted = [...rows].sort(([a], [b]) => a - b);
  return {
    name: 'small',
    classes: ['problem', 'plan'],
    scales: Float32Array.of(0.5, 0.25),
    keys: Uint32Array.from(sorted, ([key]) => key),
    weights: Int8Array.from(sorted.flatMap(([, weights]) => weights)),
  };
}

describe('a linear model', () => {
  it('adds up the weights of the features it knows and begins anew', () => {
    const sums = new FeatureSums(new LinearModel(smallModel()));
    sums.addGrams(1, '抓得不严', 0, 4, 3);
    const scores = Float64Array.of(1, 1);
    sums.addTo(scores, 0);
    expect([...scores]).toEqual([1 + 14 * 0.5, 1 - 131 * 0.25]);
    sums.addTo(scores, 0);
    expect([...scores]).toEqual([1 + 14 * 0.5, 1 - 131 * 0.25]);
  });

  it('knows nothing of features it was not taught', () => {
    const model = new LinearModel(smallModel());
    expect(model.rowOf(featureKey(2, BU, 0, 0))).toBe(-1);
    expect(model.rowOf(featureKey(1, BU, YAN, 0))).toBeGreaterThanOrEqual(0);
  });

  it('finds every one of many keys, also those that share a place', () => {
    const keys = Uint32Array.from({ length: 3000 }, (_none, i) => i * 65_536).sort();
    const model = new LinearModel({
      name: 'many',
      classes: ['one'],
      scales: Float32Array.of(1),
      keys,
      weights: new Int8Array(keys.length),
    });
    keys.forEach((key, row) => {
      expect(model.rowOf(key)).toBe(row);
    });
    expect(model.rowOf(1)).toBe(-1);
  });

  it('says which features spoke for a class, how much, and how often', () => {
    const log = new FeatureLog(new LinearModel(smallModel()), { words: 1 });
    log.addGrams(1, '不严不', 0, 3, 3);
    expect(log.strongest(0, [0, 1], 5)).toEqual([
      { feature: 'words 不严', weight: 18.375 },
      { feature: 'words 不', weight: 3 },
    ]);
    expect(log.strongest(1, [0, 1], 1)).toEqual([{ feature: 'words 不严', weight: -18.375 }]);
  });
});

describe('a model file', () => {
  const file = { trained: { texts: 2 }, numbers: { share: [0.5] }, models: [smallModel()] };

  it('gives back what was written', () => {
    expect(readModelBytes(unpackModel(packModel(file)))).toEqual(file);
  });

  it('that is cut off is refused', () => {
    expect(() => readModelBytes(modelBytes(file).subarray(0, -1))).toThrow(RangeError);
  });
});

describe('compiled models', () => {
  const file = { trained: { texts: 2 }, numbers: { share: [0.5] }, models: [smallModel()] };

  it('know what those they were compiled from know', () => {
    const { models, trained, numbers } = readCompiledModels(compiledModelBytes(file));
    expect({ trained, numbers }).toEqual({ trained: file.trained, numbers: file.numbers });
    const [model] = models;
    expect(model!.classes).toEqual(['problem', 'plan']);
    expect([...model!.weights]).toEqual([...smallModel().weights]);
    for (const key of smallModel().keys)
      expect(model!.rowOf(key)).toBe(new LinearModel(smallModel()).rowOf(key));
    expect(model!.rowOf(featureKey(2, BU, 0, 0))).toBe(-1);
  });

  it('are read wherever their bytes lie', () => {
    const bytes = compiledModelBytes(file);
    const shifted = new Uint8Array(bytes.length + 3);
    shifted.set(bytes, 3);
    expect(readCompiledModels(shifted.subarray(3)).models[0]!.keys).toEqual(smallModel().keys);
  });

  it('that are cut off are refused', () => {
    expect(() => readCompiledModels(compiledModelBytes(file).subarray(0, -16))).toThrow(RangeError);
  });

  it('have fewer features than a slot can name', () => {
    expect(() => indexKeys(new Uint32Array(65_535))).toThrow(RangeError);
  });
});

describe('the models that ship', () => {
  it('say what they were trained on', () => {
    const { trained } = defaultModel();
    expect(trained.texts).toBeGreaterThan(200);
    expect(trained.problems).toBeGreaterThan(3000);
    expect(trained.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it('know roles, clauses, and every category, mode and locus', () => {
    const { role, clause, statement, clauseChange } = defaultModel();
    expect(role.classes).toHaveLength(8);
    expect(clause.classes).toEqual(['neither', 'begins', 'goesOn']);
    expect(clauseChange).toHaveLength(9);
    expect(statement.classes).toHaveLength(28 + 11 + 4);
    for (const model of [role, clause, statement]) expect(model.keys.length).toBeGreaterThan(5000);
  });

  it('say nothing of categories to a codebook with others', () => {
    const codebook = defaultCodebook();
    expect(knowsCategories(defaultModel(), codebook)).toBe(true);
    const more = extendCodebook(codebook, { aspects: [{ phrase: '巡河', category: 'people' }] });
    expect(knowsCategories(defaultModel(), more)).toBe(true);
    const other = {
      ...codebook,
      tables: { ...codebook.tables, categories: codebook.tables.categories.slice(1) },
    };
    expect(knowsCategories(defaultModel(), other)).toBe(false);
  });
});
