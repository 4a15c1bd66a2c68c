// Tables on the page: folded when long, cut when very long, numbers under their titles, words in Chinese.
import { describe, expect, it } from 'vitest';
import type { Row } from '../../src/base/table.js';
import { pageTable } from '../../src/views/page-table.js';
import { nestingFault, scanTags, textOf } from './scan-tags.js';

const rows = (count: number): readonly Row[] =>
  Array.from({ length: count }, (_, index) => ({
    organization: `第${index + 1}镇`,
    reports: index,
    share: 0.5,
  }));
const columns = ['organization', 'reports', 'share'];
const show = (count: number, options = {}): string =>
  pageTable(rows(count), { columns, file: 'matrix-long', ...options }).markup;
const lineCount = (markup: string): number => markup.split('<tr>').length - 1;

describe('pageTable', () => {
  it('says so where there is nothing to show', () => {
    expect(show(0)).toBe('<p class="note">没有符合条件的内容。</p>');
  });

  it.each([
    [20, 0],
    [21, 1],
    [500, 480],
  ])('shows 20 of %i rows openly and folds the other %i', (count, folded) => {
    const markup = show(count);
    expect(markup.includes('<details>')).toBe(folded > 0);
    if (folded > 0) expect(markup).toContain(`<summary>其余 ${folded} 行</summary>`);
    expect(lineCount(markup)).toBe(count + (folded > 0 ? 2 : 1));
    expect(nestingFault(markup)).toBeNull();
  });

  it('leaves what is more than a page can bear to the CSV file, and says how much', () => {
    const markup = show(1200);
    expect(lineCount(markup)).toBe(502);
    expect(markup).toContain('其余 1180 行');
    expect(markup).toContain('还有 700 行，见 matrix-long.csv。');
  });

  it('shows as many rows openly as asked, also when that is all of them', () => {
    expect(show(30, { open: 5 })).toContain('其余 25 行');
    const markup = show(30, { open: 10, most: 10 });
    expect(lineCount(markup)).toBe(11);
    expect(markup).toContain('还有 20 行');
  });

  it('puts numbers and their titles to the right, shares with two decimals, years as they are', () => {
    const markup = pageTable([{ year: 2022, count: 3, share: 1, score: 0.456 }], {
      columns: ['year', 'count', 'share', 'score'],
      file: 'x',
    }).markup;
    expect(markup).toContain(
      '<td>2022</td><td class="number">3</td><td class="number">1.00</td><td class="number">0.46</td>',
    );
    const heads = scanTags(markup).filter(({ name, closes }) => name === 'th' && !closes);
    expect(heads.map(({ attributes }) => attributes.get('class') ?? '')).toEqual([
      '',
      'number',
      'number',
      'number',
    ]);
  });

  it('keeps an empty number column an empty cell, not 0', () => {
    const markup = pageTable([{ a: null, b: 1 }], { columns: ['a', 'b'], file: 'x' }).markup;
    expect(markup).toContain('<td></td><td class="number">1</td>');
  });

  it('gives Chinese titles and names', () => {
    const markup = pageTable([{ voice: 'superior', category: 'conduct', state: 'returned' }], {
      columns: ['voice', 'category', 'state'],
      file: 'x',
      categoryNames: new Map([['conduct', '作风']]),
    }).markup;
    expect(textOf(markup)).toBe('声音类别状态上级作风隔年再现');
  });

  it('gives quotations and paths room', () => {
    const markup = pageTable([{ text: '甲', file: '乙.txt' }], {
      columns: ['text', 'file'],
      file: 'x',
      quotes: ['text'],
    }).markup;
    expect(markup).toContain('<td class="quote">甲</td><td class="path">乙.txt</td>');
  });

  it('escapes what is in a cell', () => {
    const markup = pageTable([{ text: '<b>&' }], { columns: ['text'], file: 'x' }).markup;
    expect(markup).toContain('<td>&lt;b&gt;&amp;</td>');
  });
});
