// Tests of the models in the analyser: on by default, off on request, explained sentence by sentence.
import { describe, expect, it } from 'vitest';
import { ShuzhiError } from '../../src/base/errors.js';
import { defaultCodebook } from '../../src/codebook/default-codebook.js';
import { readDocument } from '../../src/document/read-document.js';
import { findAll } from '../../src/findings/find-all.js';
import { analyzer } from '../../src/workflow/analyzer.js';
import { explainModel } from '../../src/workflow/explain-model.js';

const text = '二、存在的问题\n一是党费收缴不及时，部分支部台账记录不规范。';
const report = { id: 'a', text };
/** A complaint without any word that lists of shortcomings hold. */
const plain = {
  id: 'b',
  text: '局党组书记述职报告\n一、主要工作\n全年开展集中学习12次。\n二、存在的问题\n一是到村里坐一坐的时候越来越少，群众家里有什么难处说不上来。\n三、下步打算\n每月到联系村住一晚。',
};

describe('the analyser', () => {
  it('without the models gives what the rules give', () => {
    const codebook = defaultCodebook();
    const ruled = findAll(readDocument(plain, codebook), codebook);
    const { problems, sentences } = analyzer({ model: false })(plain);
    expect(problems.map(({ text: words, category }) => [words, category])).toEqual(
      ruled.problems.map(({ text: words, category }) => [words, category]),
    );
    expect(sentences.map(({ role }) => role)).toEqual(
      readDocument(plain, codebook).sentences.map(({ role }) => role),
    );
  });

  it('with the models finds a complaint that no list knows', () => {
    const found = analyzer()(plain).problems.map(({ text: words }) => words);
    expect(found.some((words) => words.includes('越来越少'))).toBe(true);
  });

  it('gives the same analysis each time', () => {
    expect(JSON.stringify(analyzer()(plain))).toBe(JSON.stringify(analyzer({ model: true })(plain)));
  });

  it('refuses anything but true and false', () => {
    const wrong = { model: 'false' } as unknown as { readonly model: boolean };
    expect(() => analyzer(wrong)).toThrow(ShuzhiError);
    expect(() => analyzer(wrong)).toThrow('OPTION_INVALID');
  });
});

describe('explainModel', () => {
  it('tells the truth in its example', () => {
    expect(explainModel(report, text.indexOf('台账')).role).toBe('problem');
  });

  const explained = explainModel(report, text.indexOf('台账'), { most: 5 });

  it('quotes the sentence and its clauses', () => {
    expect(explained.text).toBe('一是党费收缴不及时，部分支部台账记录不规范。');
    expect(explained.clauses.map(({ text: words }) => words)).toEqual([
      '党费收缴不及时',
      '部分支部台账记录不规范',
    ]);
  });

  it('gives each decision its strongest features, strongest first', () => {
    const lists = [
      explained.roleFeatures,
      ...explained.clauses.map(({ features }) => features),
      ...explained.problems.map(({ categoryFeatures }) => categoryFeatures),
    ];
    for (const features of lists) {
      expect(features).toHaveLength(5);
      const weights = features.map(({ weight }) => Math.abs(weight));
      expect(weights).toEqual([...weights].sort((a, b) => b - a));
    }
  });

  it('names n-grams that stand in the words', () => {
    const [problem] = explained.problems;
    expect(problem).toMatchObject({ text: '党费收缴不及时', category: 'party-records' });
    const grams = problem!.categoryFeatures
      .filter(({ feature }) => feature.startsWith('words '))
      .map(({ feature }) => feature.slice('words '.length).replace(/[⟨⟩]/g, ''));
    expect(grams.length).toBeGreaterThan(0);
    for (const gram of grams) expect(problem!.text).toContain(gram);
  });

  it('gives a heading a role and nothing to decide it by', () => {
    const heading = explainModel(report, 3);
    expect(heading.role).toBe('problem');
    expect(heading.roleFeatures).toEqual([]);
  });

  it('refuses a place where no sentence stands and counts that make no sense', () => {
    expect(() => explainModel(report, text.length)).toThrow('OPTION_INVALID');
    expect(() => explainModel(report, -1)).toThrow('OPTION_INVALID');
    expect(() => explainModel(report, 3, { most: 0 })).toThrow('OPTION_INVALID');
  });
});
