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
    expect(chinese.columns).toEqual(['单位', '类别', '兼及类别', '不足方式', '声音', '系统', '次数']);
    expect(chinese[0]).toEqual({
      单位: '柳河镇',
      类别: '发展党员',
      兼及类别: '作风;other',
      不足方式: '执行不规范',
      声音: '自述',
      系统: '镇',
      次数: 2,
    });
  });

  it('gives names to remarks in a list, and to scores that are named rather than counted', () => {
    const remarks = table(['remarks'], [{ remarks: 'equal;round' }, { remarks: '' }]);
    expect(chineseTable(remarks, names).map((row) => row.备注项)).toEqual(['与他处相同;整数', '']);
    const scores = table(['score'], [{ score: 'boilerplateShare' }, { score: 0.5 }]);
    expect(chineseTable(scores, names).map((row) => row.分值)).toEqual(['程式化占比', 0.5]);
  });

  it('names the category columns of the wide matrix', () => {
    expect(
      chineseTable(table(['organization', 'recruitment'], [{ organization: 'a', recruitment: null }]), names)
        .columns,
    ).toEqual(['单位', '发展党员']);
  });

  it('never takes a category for the column of that name', () => {
    const own = {
      ...names,
      categories: [
        { category: 'organization', name: '组织设置' },
        { category: 'text', name: '文本' },
        { category: 'safety', name: '安全' },
      ] as unknown as readonly CategoryRow[],
    };
    const titlesOf = (...columns: readonly string[]): readonly string[] =>
      chineseTable(table(columns, []), own).columns;
    expect(titlesOf('organization', 'category', 'text')).toEqual(['单位', '类别', '原文']);
    // The wide matrix has a column for every category; the one called like the first column is told apart.
    expect(
      titlesOf('organization', 'voice', 'reports', 'category.organization', 'text', 'safety', 'exposure'),
    ).toEqual(['单位', '声音', '报告数', '组织设置', '文本', '安全', '可比基数']);
  });

  it('tells manifest columns from columns of the table that are called alike', () => {
    const titlesOf = (...columns: readonly string[]): readonly string[] =>
      chineseTable(table(columns, []), names).columns;
    expect(titlesOf('organization', 'level', 'members')).toEqual(['单位', '层级', '党员数']);
    expect(titlesOf('figureKind', 'level', 'manifest.level')).toEqual(['数字类型', '层次', '层级']);
    expect(titlesOf('passage', 'members', 'manifest.members')).toEqual(['段落号', '处数', '党员数']);
    expect(titlesOf('role', 'manifest.role')).toEqual(['作用', 'role']);
  });

  it('leaves words that only look like a code alone', () => {
    const rows = table(
      ['level', 'evidence', 'state'],
      [{ level: '乡镇', evidence: '已签订合同', state: null }],
    );
    expect(chineseTable(rows, names)[0]).toEqual({ 层级: '乡镇', 事实依据: '已签订合同', 状态: null });
  });

  it('never gives two columns one title', () => {
    const rows = table(['text', 'quotes'], [{ text: '甲', quotes: '乙' }]);
    const { columns } = chineseTable(rows, names);
    expect(new Set(columns).size).toBe(2);
    expect(columns).toEqual(['原文', '原文（quotes）']);
  });

  it('writes truth values in Chinese', () => {
    expect(
      chineseTable(table(['masked'], [{ masked: true }, { masked: false }]), names).map((row) => row.隐去),
    ).toEqual(['是', '否']);
  });
});
