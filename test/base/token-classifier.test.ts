// The classifier on words: what it learns, what is kept of it, and that a file of it decides the same.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stableJson } from '../../src/base/stable-json.js';
import {
  type KeptClassifier,
  restoreTokenClassifier,
  type TokenExample,
  trainTokenClassifier,
} from '../../src/base/token-classifier.js';

const examples: readonly TokenExample[] = [
  { tokens: ['党员', '培养', '程序'], label: 'recruitment' },
  { tokens: ['党员', '政审', '材料'], label: 'recruitment' },
  { tokens: ['程序', '政审', '规范'], label: 'recruitment' },
  { tokens: ['隐患', '排查', '消防'], label: 'safety' },
  { tokens: ['隐患', '工地', '排查'], label: 'safety' },
  { tokens: ['消防', '工地', '规范'], label: 'safety' },
];
const bayes = { smoothing: 0.1 };

const throughFile = (kept: KeptClassifier): KeptClassifier => JSON.parse(stableJson(kept)) as KeptClassifier;

describe('trainTokenClassifier', () => {
  it('tells classes apart by their words', () => {
    const { guess } = trainTokenClassifier(examples, bayes);
    expect(guess(['政审', '程序'])?.label).toBe('recruitment');
    expect(guess(['工地', '隐患'])?.label).toBe('safety');
  });

  it('answers nothing where it knows no word', () => {
    expect(trainTokenClassifier(examples, bayes).guess(['河长制'])).toBeNull();
  });

  it('is less sure where the words speak for both', () => {
    const { guess } = trainTokenClassifier(examples, bayes);
    expect(guess(['规范'])!.share).toBeCloseTo(0.5, 10);
    expect(guess(['政审', '程序'])!.share).toBeGreaterThan(0.95);
  });

  it('does not take up words of one example only, which may be names', () => {
    const { words } = trainTokenClassifier(examples, bayes).kept;
    expect(words).toEqual(expect.arrayContaining(['党员', '程序', '政审', '隐患']));
    expect(words).not.toContain('培养');
    expect(words).not.toContain('材料');
  });

  it('keeps counts and weights, not the examples', () => {
    const { state } = trainTokenClassifier(examples, bayes).kept;
    expect(JSON.stringify(state)).not.toMatch(/党员|隐患/);
    expect(state.docs).toBeUndefined();
  });

  it('takes labels that are called like what every object has', () => {
    const odd = examples.map(({ tokens, label }) => ({
      tokens,
      label: label === 'safety' ? 'constructor' : '1',
    }));
    const { guess } = trainTokenClassifier(odd, bayes);
    expect([guess(['隐患', '工地'])?.label, guess(['政审', '程序'])?.label]).toEqual(['constructor', '1']);
  });

  it('keeps rare classes from winning by unseen words where the smoothing is small', () => {
    const many = Array.from({ length: 30 }, (_, i) => ({
      tokens: ['支部', '学习', `内容${i % 10}`],
      label: 'theory',
    }));
    const few = [1, 2].map(() => ({ tokens: ['漏水'], label: 'people' }));
    const read = (smoothing: number): string | undefined =>
      trainTokenClassifier([...many, ...few], { smoothing }).guess(['内容1', '内容2', '内容3'])?.label;
    expect([read(0.01), read(1)]).toEqual(['theory', 'people']);
  });

  it('bears texts of hundreds of known words', () => {
    const long = Array.from({ length: 400 }, (_, i) => `词${i}`);
    const { guess } = trainTokenClassifier(
      [...examples, { tokens: long, label: 'other' }, { tokens: long, label: 'other' }],
      { smoothing: 0.01 },
    );
    expect(guess(long)?.label).toBe('other');
  });
});

describe('restoreTokenClassifier', () => {
  it('decides the same after a file whose keys were sorted', () => {
    const trained = trainTokenClassifier(examples, bayes);
    const restored = restoreTokenClassifier(throughFile(trained.kept));
    const vocabulary = [...new Set(examples.flatMap(({ tokens }) => tokens)), '河长制'];
    fc.assert(
      fc.property(fc.subarray(vocabulary), (tokens) => {
        expect(restored.guess(tokens)).toEqual(trained.guess(tokens));
      }),
      { numRuns: 60 },
    );
  });

  it('leaves what it is given unchanged, frozen or not', () => {
    const kept = Object.freeze(throughFile(trainTokenClassifier(examples, bayes).kept));
    const before = stableJson(kept);
    restoreTokenClassifier(kept).guess(['隐患']);
    expect(stableJson(kept)).toBe(before);
  });
});
