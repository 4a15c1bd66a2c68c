// The sections that are a table as it is: what they keep, and that they are left out without it.
import { describe, expect, it } from 'vitest';
import { type DataTable, type Row, table } from '../../src/base/table.js';
import { pageSections } from '../../src/views/page-sections.js';
import { textOf } from './scan-tags.js';

const category = { category: 'records', name: '党务基础' };

/** The text of a section made of one table with these rows; null where it is left out. */
function sectionOf(id: string, rows: readonly Row[]): string | null {
  const columns = Object.keys(rows[0] ?? {});
  const tables = new Map<string, DataTable>([[id, table<Row>(columns, rows)]]);
  const input = { tables, categories: [category], reports: [], facts: [], limits: [] };
  const sections = pageSections(input as unknown as Parameters<typeof pageSections>[0]);
  const body = sections.find(([name]) => name === id)![2];
  return body === null ? null : textOf(body.markup);
}

describe('pageSections', () => {
  it('show what others say and the organisations do not, with the words', () => {
    const row = { voice: 'superior', category: 'records', otherOnly: 5, difference: 0.5, quotes: '台账不全' };
    expect(sectionOf('voice-gaps', [row])).toMatch(/仅对方提.*上级.*党务基础.*0\.50.*台账不全/s);
    expect(sectionOf('voice-gaps', [])).toBeNull();
  });

  it('show of the figures only those with a remark', () => {
    const rows = [
      { indicator: '党课', text: '4次', remarks: '' },
      { indicator: '培训', text: '1263人次', remarks: 'equal;round' },
    ];
    const shown = sectionOf('figures-compared', rows)!;
    expect(shown).toContain('与他处相同;整数');
    expect(shown).not.toContain('党课');
    expect(sectionOf('figures-compared', rows.slice(0, 1))).toBeNull();
  });

  it('show of the texts only those whose phrases contradict their year', () => {
    const rows = [
      { file: 'a.txt', conflict: '', against: '' },
      { file: 'b.txt', conflict: 'younger', against: '党的二十大精神(2022)' },
    ];
    expect(sectionOf('dating', rows)).toMatch(/b\.txt.*有此后才有的提法.*党的二十大精神\(2022\)/s);
    expect(sectionOf('dating', rows)).not.toContain('a.txt');
    expect(sectionOf('dating', rows.slice(0, 1))).toBeNull();
  });

  it('show correlations under the warning, scores by their Chinese names', () => {
    const shown = sectionOf('ratings', [{ score: 'boilerplateShare', reports: 54, correlation: -0.12 }])!;
    expect(shown).toMatch(/相关不说明因果.*程式化占比.*-0\.12/s);
  });

  it('say of the lists that were always there that nothing fits', () => {
    expect(sectionOf('tension', [])).toContain('没有符合条件的内容');
  });
});
