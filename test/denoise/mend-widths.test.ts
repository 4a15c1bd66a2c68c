// One width for digits and marks, one code unit for one.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../src/denoise/edited-text.js';
import { mendWidths } from '../../src/denoise/mend-widths.js';

const mended = (text: string): string => applyEdits({ text, source: null }, mendWidths(text)).text;

describe('mendWidths', () => {
  it.each([
    ['增长０．７６％', '增长0.76%'],
    ['３７６３．６３万元', '3763.63万元'],
    ['１．党费收缴不规范', '1.党费收缴不规范'],
    ['记录不规范．党员教育抓得不紧', '记录不规范。党员教育抓得不紧'],
    ['责任不实,压力不够;记录不全', '责任不实，压力不够；记录不全'],
    ['问题是:一是责任不实', '问题是：一是责任不实'],
    ['记录不规范.二是活动少', '记录不规范。二是活动少'],
    ['占比98.5%', '占比98.5%'],
    ['时间为12:30,地点在三楼', '时间为12:30，地点在三楼'],
    ['共1,260人', '共1,260人'],
    ['(一)责任不实', '（一）责任不实'],
    ['党的建设"三级联创"活动', '党的建设“三级联创”活动'],
    ['「三会一課」不经常', '“三会一課”不经常'],
    ['Ａ类支部３个', 'A类支部3个'],
    ['党建＋项目', '党建+项目'],
  ])('%j is read as %j', (text, expected) => {
    expect(mended(text)).toBe(expected);
  });

  it('leaves a lone straight quote alone', () => {
    expect(mended('一米长的5"管')).toBe('一米长的5"管');
  });

  it('never changes the length of a text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'党建,.;:!?()"１％．「」a1\n') }),
        (text) => mended(text).length === text.length,
      ),
    );
  });
});
