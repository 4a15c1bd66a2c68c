// Learning from corrections: what comes of it, when it is refused, and that it says so where it does not help.
import { describe, expect, it } from 'vitest';
import { stableJson } from '../../src/base/stable-json.js';
import { defaultCodebook } from '../../src/codebook/default-codebook.js';
import { extendCodebook } from '../../src/codebook/extend-codebook.js';
import { analyzer } from '../../src/workflow/analyzer.js';
import { learnCategoriser } from '../../src/workflow/learn-categoriser.js';
import { labelledSample } from './labelled-sample.js';

const learned = learnCategoriser(labelledSample());

const report = {
  id: '石门村述职报告',
  text: '石门村党支部述职报告\n三、存在的主要问题\n一是发展党员程序不规范。二是安全隐患排查不彻底。三是理论学习不深入。',
};
const categoriesOf = (codebook = defaultCodebook()): readonly string[] =>
  analyzer({ codebook })(report).problems.map(({ category }) => category);

describe('learnCategoriser', () => {
  it('finds what an analyst files elsewhere, on statements it was not trained on', () => {
    const { trial } = learned;
    expect(trial).toMatchObject({ statements: 60, fixed: 20, broken: 0, verdict: 'better' });
    expect(trial.before.micro).toBeCloseTo(40 / 60, 12);
    expect(trial.after.micro).toBe(1);
    expect(trial.after.categories.find(({ category }) => category === 'member-management')).toEqual({
      category: 'member-management',
      n: 20,
      precision: 1,
      recall: 1,
      f1: 1,
    });
  });

  it('is used by the analyser with the codebook it was put into, and changes its hash', () => {
    const own = extendCodebook(defaultCodebook(), { categoriser: learned.categoriser });
    expect(categoriesOf()).toEqual(['recruitment', 'safety', 'theory']);
    expect(categoriesOf(own)).toEqual(['member-management', 'safety', 'theory']);
    expect(own.hash).not.toBe(defaultCodebook().hash);
    expect(defaultCodebook().categoriser).toBeUndefined();
  });

  it('stays when more is merged over the codebook', () => {
    const own = extendCodebook(defaultCodebook(), { categoriser: learned.categoriser });
    const more = extendCodebook(own, { aspects: [{ phrase: '巡河护岸', category: 'people' }] });
    expect(categoriesOf(more)).toEqual(['member-management', 'safety', 'theory']);
  });

  it('gives the same bytes for the same statements in any order', () => {
    const turned = learnCategoriser([...labelledSample()].reverse());
    expect(stableJson(turned)).toBe(stableJson(learned));
  });

  it('says so where nothing was to be learned', () => {
    const { trial } = learnCategoriser(labelledSample(false));
    expect(trial).toMatchObject({ fixed: 0, verdict: 'not better' });
    expect(trial.before.micro).toBe(1);
  });

  it('says so where labels follow no rule', () => {
    const categories = ['safety', 'people', 'theory', 'cadres', 'conduct'];
    // A fixed table of labels that has nothing to do with the words.
    const rows = labelledSample().map((row, index) => ({
      ...row,
      category: categories[(index * index * 7 + Math.floor(index / 6) * 3) % 5]!,
    }));
    expect(learnCategoriser(rows).trial.verdict).not.toBe('better');
  });

  it('does not call better what the program knew from the context anyway', () => {
    const rows = labelledSample().map((row) => ({ ...row, original: row.category }));
    const { trial } = learnCategoriser(rows);
    expect(trial.inContext).toMatchObject({ n: 60, before: 1 });
    expect(trial.verdict).toBe('unclear');
  });

  it('counts a text with one category once', () => {
    const { trial, repeated } = learnCategoriser([...labelledSample(), ...labelledSample().slice(0, 7)]);
    expect([trial.statements, repeated]).toEqual([60, 7]);
  });

  it.each([
    ['ten reports', labelledSample(), 'report', 10],
    ['four reports', labelledSample().map((row, i) => ({ ...row, file: `${i % 4}` })), 'statement', 4],
    ['no reports named', labelledSample().map(({ text, category }) => ({ text, category })), 'report', 60],
  ] as const)('%s: folds as they should be', (_title, rows, foldsBy, reports) => {
    expect(learnCategoriser(rows)).toMatchObject({ foldsBy, reports });
  });

  it('keeps words and counts, no statement', () => {
    const kept = stableJson(learned.categoriser);
    for (const { text } of labelledSample()) expect(kept).not.toContain(text);
    expect(learned.categoriser.trained).toMatchObject({
      statements: 60,
      reports: 10,
      categories: { 'member-management': 20, people: 10, safety: 20, theory: 10 },
    });
  });
});

describe('learnCategoriser refuses', () => {
  it.each([
    ['fewer than 40 statements', labelledSample().slice(0, 39), /不重复的 39 条.*at least 40/],
    [
      'one category only',
      labelledSample().map((row) => ({ ...row, category: 'safety' })),
      /满 5 条的类别 1 个.*2 categories of 5/,
    ],
    [
      'fewer than 40 different ones',
      Array.from({ length: 100 }, () => labelledSample()[0]!),
      /不重复的 1 条/,
    ],
  ])('%s', (_title, rows, message) => {
    expect(() => learnCategoriser(rows)).toThrow(message);
    expect(() => learnCategoriser(rows)).toThrow(expect.objectContaining({ code: 'CORPUS_TOO_SMALL' }));
  });

  it('a category the codebook does not have, with the row and the known ones', () => {
    const rows = [...labelledSample(), { text: '河道保洁不及时', category: 'river' }];
    expect(() => learnCategoriser(rows)).toThrow(/CATEGORY_UNKNOWN rows\[60\].*river.*member-management/);
  });

  it.each([
    [{ seed: -1 }, 'OPTION_INVALID'],
    [{ folds: 3 }, 'OPTION_UNKNOWN'],
  ])('options %o', (options, code) => {
    expect(() => learnCategoriser(labelledSample(), options as object)).toThrow(
      expect.objectContaining({ code }),
    );
  });
});
