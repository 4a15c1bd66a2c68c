// Tables for people: Chinese titles and names, nothing lost, no two columns alike.
import { describe, expect, it } from 'vitest';
import { table } from '../../src/base/table.js';
import type { CategoryRow } from '../../src/codebook/tables/categories.js';
import type { ModeNameRow } from '../../src/codebook/tables/mode-names.js';
import { chineseTable } from '../../src/views/chinese-table.js';

const names = {
  categories: [
    { category: 'recruitment', name: '发展党员' },
    { category: 'conduct', name: '作风' },
  ] as unknown as readonly CategoryRow[],
  modes: [{ mode: 'irregular', name: '执行不规范' }] as unknown as readonly ModeNameRow[],
};

describe('chineseTable', () => {
  it('gives titles and names to what has them and keeps the rest', () => {
    const rows = table(
      ['organization', 'category', 'also', 'mode', 'voice', 'sector', 'count'],
      [
        {
          organization: '柳河镇',
          category: 'recruitment',
          also: 'conduct;other',
          mode: 'irregular',
          voice: 'self',
          sector: '镇',
          count: 2,
        },
      ],
    );
    const chinese = chineseTable(rows, names);
    expect(chinese.columns).toEqual(['单位', '类别', '兼及类别', '不足方式', '声音', 'sector', '次数']);
    expect(chinese[0]).toEqual({
      单位: '柳河镇',
      类别: '发展党员',
      兼及类别: '作风;other',
      不足方式: '执行不规范',
      声音: '自述',
      sector: '镇',
      次数: 2,
    });
  });

  it('names the category columns of the wide matrix', () => {
    expect(
      chineseTable(table(['organization', 'recruitment'], [{ organization: 'a', recruitment: null }]), names)
        .columns,
    ).toEqual(['单位', '发展党员']);
  });

  it('never gives two columns one title', () => {
    const rows = table(['text', 'quotes'], [{ text: '甲', quotes: '乙' }]);
    const { columns } = chineseTable(rows, names);
    expect(new Set(columns).size).toBe(2);
    expect(columns).toEqual(['原文', '原文（quotes）']);
  });

  it('writes truth values in Chinese', () => {
    expect(
      chineseTable(table(['masked'], [{ masked: true }, { masked: false }]), names).map((row) => row['隐去']),
    ).toEqual(['是', '否']);
  });
});
