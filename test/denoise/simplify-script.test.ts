// Traditional texts are read as simplified, others left alone.
import { describe, expect, it } from 'vitest';
import { defaultCodebook } from '../../src/codebook/default-codebook.js';
import { applyEdits } from '../../src/denoise/edited-text.js';
import { simplifyScript } from '../../src/denoise/simplify-script.js';

const simplified = (text: string): string =>
  applyEdits({ text, source: null }, simplifyScript(text, defaultCodebook())).text;

describe('simplifyScript', () => {
  it.each([
    ['黨建工作責任落實不夠嚴格，黨員教育管理有待加強。', '党建工作责任落实不够严格，党员教育管理有待加强。'],
    ['組織生活會質量不高，記錄不規範。', '组织生活会质量不高，记录不规范。'],
    ['幹部隊伍結構不優，專業人才緊缺。', '干部队伍结构不优，专业人才紧缺。'],
  ])('%j is read as %j', (text, expected) => {
    expect(simplified(text)).toBe(expected);
  });

  it.each([['党建工作责任落实不够严格。'], ['企业家後勇到会指导，乾坤湾景区党支部作了交流发言。']])(
    '%j is no traditional text',
    (text) => {
      expect(simplified(text)).toBe(text);
    },
  );

  it('stands for each traditional character by one simplified one that is no key itself', () => {
    const rows = defaultCodebook().tables['traditional-characters'];
    const keys = new Set(rows.map((row) => row.traditional));
    for (const { traditional, simplified: other } of rows) {
      expect([traditional.length, other.length, keys.has(other)]).toEqual([1, 1, false]);
    }
  });
});
