import { describe, expect, it } from 'vitest';
import { trimHead, trimTail } from '../../src/findings/problem-trim.js';
import { sentenceDocument } from './sentence-document.js';

/** A clause, the wording of deficiency in it, and the complaint that is left of it. */
const cases: readonly (readonly [string, string, string])[] = [
  ['但基层基础不牢固', '不牢固', '基层基础不牢固'],
  ['特别是，对年轻干部培养不够', '不够', '对年轻干部培养不够'],
  ['这说明我们的工作不扎实', '不扎实', '我们的工作不扎实'],
  ['主要表现为责任落实不到位', '不到位', '责任落实不到位'],
  ['一是责任落实不到位', '不到位', '责任落实不到位'],
  ['（二）责任落实不到位', '不到位', '责任落实不到位'],
  ['还存在责任落实不到位的问题', '不到位', '责任落实不到位'],
  ['针对责任落实不到位等突出问题', '不到位', '责任落实不到位'],
  ['致使部分工作滞后', '滞后', '部分工作滞后'],
  ['全镇共有3名干部受到党纪处分', '受到党纪处分', '3名干部受到党纪处分'],
  ['缺乏深入研究', '缺乏', '缺乏深入研究'],
  ['还有较大差距', '较大差距', '还有较大差距'],
  ['存在形式主义现象', '形式主义', '存在形式主义现象'],
];

describe('the shortest wording of a complaint', () => {
  it.each(cases)('of %s', (text, wording, expected) => {
    const document = sentenceDocument(text, 'problem');
    const cue = text.indexOf(wording);
    const start = trimHead(text, document.cues, 0, cue);
    const end = trimTail(text, start, cue + wording.length, text.length);
    expect(text.slice(start, end)).toBe(expected);
  });
});
