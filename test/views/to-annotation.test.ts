// A line of annotations.jsonl: the analysis under its published names, nothing of the inside, JSON and back.
import { describe, expect, it } from 'vitest';
import { toAnnotation } from '../../src/views/to-annotation.js';
import { analyzer } from '../../src/workflow/analyzer.js';

const text =
  '2022年度述职报告\n一、主要做法\n开展主题党日12次，凝心聚力促发展。\n二、存在的问题\n部分支部组织生活不规范，主要是抓得不紧。\n三、打算\n3月底前整改到位。\n';
const analysis = analyzer()({ id: '甲', file: '镇/甲.txt', text, organization: '柳河镇党委' });
const annotation = toAnnotation(analysis);
const lists = ['problems', 'named', 'causes', 'measures', 'claims', 'figures', 'slogans'] as const;

describe('toAnnotation', () => {
  it('survives JSON unchanged', () => {
    expect(JSON.parse(JSON.stringify(annotation))).toEqual(annotation);
  });

  it.each(lists)('gives %s without what only the inside needs, all of them, in order', (list) => {
    expect(annotation[list].map(({ start, end }) => [start, end])).toEqual(
      analysis[list].map(({ start, end }) => [start, end]),
    );
    for (const item of annotation[list]) {
      expect(item).not.toHaveProperty('finding');
      expect(item).not.toHaveProperty('sentence');
      expect(text.slice(item.start, item.end)).toBe(item.text);
    }
  });

  it('finds something of most kinds in this text, so that the above means something', () => {
    for (const list of ['problems', 'figures', 'slogans'] as const)
      expect(annotation[list].length).toBeGreaterThan(0);
  });

  it('counts characters in UTF-16 code units and names the file', () => {
    expect(annotation).toMatchObject({ id: '甲', file: '镇/甲.txt', chars: text.length });
  });

  it('uses the id for a text that is no file', () => {
    expect(toAnnotation(analyzer()({ id: '乙', text })).file).toBe('乙');
  });
});
