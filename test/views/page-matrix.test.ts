// The matrix on the page: a picture per voice, every linked cell with its quotations, every quotation with its place.
import { describe, expect, it } from 'vitest';
import { type Row, table } from '../../src/base/table.js';
import type { CategoryRow } from '../../src/codebook/tables/categories.js';
import { statementAnchor } from '../../src/views/page-anchors.js';
import { pageMatrix } from '../../src/views/page-matrix.js';
import { nestingFault, scanTags, textOf } from './scan-tags.js';

const categories = [
  { category: 'theory', name: '理论武装' },
  { category: 'conduct', name: '作风' },
  { category: 'unseen', name: '没人提到' },
] as unknown as readonly CategoryRow[];

const cell = (organization: string, voice: string, category: string, reports: number, exposure = 3): Row => ({
  organization,
  voice,
  category,
  count: reports * 2,
  reports,
  exposure,
  share: exposure === 0 ? null : reports / exposure,
});

const problem = (
  organization: string | null,
  voice: string,
  category: string,
  text: string,
  start = 0,
): Row => ({
  organization,
  voice,
  category,
  text,
  start,
  file: `${organization}.txt`,
  year: 2022,
  point: 1,
});

const longRows = [
  cell('柳河镇', 'superior', 'theory', 1),
  cell('柳河镇', 'self', 'theory', 2),
  cell('柳河镇', 'self', 'conduct', 0),
  cell('柳河镇', 'self', 'unseen', 0),
  cell('石桥镇', 'self', 'theory', 0, 0),
  cell('石桥镇', 'self', 'conduct', 1),
];
const problemRows = [
  problem('石桥镇', 'self', 'conduct', '作风不实', 7),
  problem('柳河镇', 'self', 'theory', '学习不深', 3),
  problem('柳河镇', 'self', 'theory', '学用脱节', 30),
  problem('柳河镇', 'superior', 'theory', '学得不够'),
  problem(null, 'superior', 'theory', '普遍学得不够'),
];

const show = (long: readonly Row[], problems: readonly Row[], places = new Map<string, string>()): string => {
  const columns = ['organization', 'voice', 'category'];
  return pageMatrix({ long: table(columns, long), problems: table(columns, problems), categories, places })
    .markup;
};

describe('pageMatrix', () => {
  const markup = show(
    longRows,
    problemRows,
    new Map([
      ['柳河镇.txt', ''],
      ['石桥镇.txt', 'pages/a.html'],
    ]),
  );

  it('draws a picture for each voice, self first, and never one for two', () => {
    expect(
      [...markup.matchAll(/<h3>(.*?)（(\d+) 个单位）/g)].map(([, voice, count]) => [voice, count]),
    ).toEqual([
      ['自述', '2'],
      ['上级', '1'],
    ]);
    expect(markup.match(/<svg /g)).toHaveLength(2);
    expect(nestingFault(markup)).toBeNull();
  });

  it('leaves out categories nobody mentions', () => {
    expect(markup).not.toContain('没人提到');
  });

  it('links every cell that has quotations to them, and no other', () => {
    const links = scanTags(markup)
      .flatMap(({ attributes }) => attributes.get('href') ?? [])
      .filter((link) => link.startsWith('#cell'));
    const ids = scanTags(markup).flatMap(({ name, attributes }) =>
      name === 'details' ? (attributes.get('id') ?? []) : [],
    );
    expect(links).toHaveLength(3);
    expect([...links].sort()).toEqual(ids.map((id) => `#${id}`).sort());
  });

  it('puts the right words behind the right cell', () => {
    const tooltip = '柳河镇 · 理论武装：2/3 份报告，4 条';
    const link = new RegExp(`<a href="#([^"]+)"><g><title>${tooltip}`).exec(markup)![1]!;
    const quotes = markup.slice(markup.indexOf(`<details id="${link}"`));
    const words = textOf(quotes.slice(0, quotes.indexOf('</details>')));
    expect(words).toContain('柳河镇 · 理论武装（2）');
    expect(words).toContain('学习不深');
    expect(words).toContain('学用脱节');
    expect(words).not.toContain('学得不够');
  });

  it('leads from a quotation to its place in the text, on this page or another', () => {
    expect(markup).toContain(`<a href="#${statementAnchor('柳河镇.txt', 30)}">2022 柳河镇.txt 第1条</a>`);
    expect(markup).toContain(`<a href="pages/a.html#${statementAnchor('石桥镇.txt', 7)}">`);
  });

  it('shows the source without a link where the text is not shown', () => {
    expect(show(longRows, problemRows)).toContain('<span class="note">2022 柳河镇.txt 第1条</span>');
  });

  it('hatches a cell of which nothing could be known and says so', () => {
    expect(markup).toContain('<title>石桥镇 · 理论武装：没有可比报告</title>');
  });

  it('keeps the count of a text about nobody out of the cells', () => {
    expect(textOf(markup)).not.toContain('普遍学得不够');
  });

  it('splits many organisations into pictures of 40, the first one open', () => {
    const many = Array.from({ length: 95 }, (_, i) => cell(`第${100 + i}镇`, 'self', 'theory', 1));
    const split = show(many, []);
    expect(split.match(/<svg /g)).toHaveLength(3);
    expect(split.match(/<summary>第 \d+–\d+ 个单位/g)).toEqual([
      '<summary>第 41–80 个单位',
      '<summary>第 81–95 个单位',
    ]);
  });

  it('leaves organisations beyond what a page can bear to the CSV file', () => {
    const many = Array.from({ length: 330 }, (_, i) => cell(`第${1000 + i}镇`, 'self', 'theory', 1));
    expect(show(many, [])).toContain('还有 10 个单位，见 matrix.csv。');
  });

  it('shows up to 20 quotations of a cell', () => {
    const many = Array.from({ length: 26 }, (_, i) => problem('柳河镇', 'self', 'theory', `其${i}`, i));
    const shown = show(longRows, many);
    expect(shown.match(/<blockquote>/g)).toHaveLength(20);
    expect(shown).toContain('还有 6 条，见 problems.csv。');
  });

  it('keeps the cells of an organisation apart whatever its name holds', () => {
    const strange = show(
      [cell('甲\ttheory', 'self', 'conduct', 1), cell('甲', 'self', 'theory', 1)],
      [problem('甲\ttheory', 'self', 'conduct', '其一'), problem('甲', 'self', 'theory', '其二')],
    );
    expect(strange.match(/<details id=/g)).toHaveLength(2);
  });
});
