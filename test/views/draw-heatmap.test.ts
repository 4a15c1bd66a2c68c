// The heat map says what is in a cell, hatches what is unknown, and escapes every label.
import { describe, expect, it } from 'vitest';
import { drawHeatmap, type HeatmapData } from '../../src/views/draw-heatmap.js';

const data: HeatmapData = {
  rows: ['柳河镇', '县<医院>'],
  columns: ['组织生活', '发展党员'],
  shade: (row, column) => (row === 1 && column === 1 ? null : row === 0 ? 1 : 0),
  label: (row, column) => (row === 0 && column === 0 ? '3' : ''),
  tooltip: (row, column) => `第${row}行第${column}列`,
  link: (row, column) => (row === 0 && column === 0 ? '#cell-1' : null),
};

describe('drawHeatmap', () => {
  const svg = drawHeatmap(data);

  it('draws a box for every cell', () => {
    expect(svg.match(/<rect /g)).toHaveLength(4);
  });

  it('hatches the cell without exposure instead of showing a zero', () => {
    expect(svg.match(/<path [^>]*stroke=/g)).toHaveLength(1);
    const unknown = drawHeatmap({ ...data, shade: () => null });
    expect(unknown.match(/<path [^>]*stroke=/g)).toHaveLength(4);
  });

  it('uses no id, so that several pictures fit on one page', () => {
    expect(drawHeatmap({ ...data, shade: () => null })).not.toMatch(/ id=|url\(/);
  });

  it('writes light on dark and dark on light', () => {
    expect(svg).toMatch(/fill="#fff">3</);
    expect(drawHeatmap({ ...data, shade: () => 0.2 })).toMatch(/fill="#222">3</);
  });

  it('keeps a shade within its bounds', () => {
    expect(drawHeatmap({ ...data, shade: () => 7 })).toBe(drawHeatmap({ ...data, shade: () => 1 }));
  });

  it('cuts a label of extraordinary length and keeps it in the tooltip', () => {
    const name = '县'.repeat(60);
    const cut = drawHeatmap({ ...data, rows: [name, '柳河镇'] });
    expect(cut).toContain(`<title>${name}</title>${'县'.repeat(17)}…`);
    expect(Number(/width="(\d+)"/.exec(cut)![1])).toBeLessThan(500);
  });

  it('makes cells as large as asked', () => {
    expect(drawHeatmap(data, { cell: 50 })).toContain('width="49" height="49"');
  });

  it('escapes labels', () => {
    expect(svg).toContain('县&lt;医院&gt;');
  });

  it('gives every cell a tooltip and links those with quotations', () => {
    expect(svg.match(/<title>/g)).toHaveLength(4);
    expect(svg.match(/<a href="#cell-1">/g)).toHaveLength(1);
  });

  it('leaves room on the left for the widest organisation', () => {
    const long = drawHeatmap({ ...data, rows: ['柳河镇', '县第三初级中学党总支委员会'] });
    const x = (text: string): number => Number(/<rect x="(\d+)"/.exec(text)![1]);
    expect(x(long) - x(svg)).toBeGreaterThan(8 * 10);
  });

  it('is the same text every time', () => {
    expect(drawHeatmap(data)).toBe(svg);
  });
});
