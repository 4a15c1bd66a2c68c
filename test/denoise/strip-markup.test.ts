// HTML remains go, escaped characters come back.
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../src/denoise/edited-text.js';
import { stripMarkup } from '../../src/denoise/strip-markup.js';

const stripped = (text: string): string => applyEdits({ text, source: null }, stripMarkup(text)).text;

describe('stripMarkup', () => {
  it.each([
    ['<span style="color:red">党建工作</span>', '党建工作'],
    ['责任不实<br/>压力不够', '责任不实\n压力不够'],
    ['<div>一、情况</div>二、问题', '一、情况\n二、问题'],
    ['&ldquo;两学一做&rdquo;', '“两学一做”'],
    ['&amp;ldquo;两学一做&amp;rdquo;', '“两学一做”'],
    ['&#20826;&#24314;', '党建'],
    ['&#x515A;建', '党建'],
    ['党建&nbsp;工作', '党建 工作'],
    ['<!-- 分页 -->二、问题', '二、问题'],
  ])('%j leaves %j', (text, expected) => {
    expect(stripped(text)).toBe(expected);
  });

  it.each([['收入<支出'], ['A&B公司'], ['3<5且7>2'], ['&未知;'], ['《条例》<试行>']])(
    '%j is no markup',
    (text) => {
      expect(stripped(text)).toBe(text);
    },
  );
});
