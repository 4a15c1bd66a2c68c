// Tables: plain rows that know their columns, print aligned, render as HTML and serialise as arrays.
import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { showCell } from '../../src/base/show-cell.js';
import { table } from '../../src/base/table.js';

const rows = [
  { organization: '城关镇', year: 2022, share: 0.123456, note: null },
  { organization: '县第一中学', year: 2021, share: 0.5, note: '<b>“四个意识”</b>' },
];
const made = table(['organization', 'year', 'share', 'note'], rows);

describe('a table', () => {
  it('is an array of the rows, with its columns beside it', () => {
    expect(Array.isArray(made)).toBe(true);
    expect(made).toHaveLength(2);
    expect(made[0]).toEqual({ organization: '城关镇', year: 2022, share: 0.123456, note: null });
    expect(made.columns).toEqual(['organization', 'year', 'share', 'note']);
  });

  it('is frozen with its rows and columns', () => {
    expect(Object.isFrozen(made) && Object.isFrozen(made[1]) && Object.isFrozen(made.columns)).toBe(true);
  });

  it('shows nothing but its rows to whoever enumerates it', () => {
    expect(Object.keys(made)).toEqual(['0', '1']);
    expect(JSON.parse(JSON.stringify(made))).toEqual(rows);
    expect(structuredClone(made.slice())).toEqual(rows);
  });

  it('leaves the array it was made of alone', () => {
    const mine = [{ a: 1 }];
    table(['a'], mine);
    mine.push({ a: 2 });
    expect(mine).toHaveLength(2);
  });

  it('prints aligned, Chinese characters two columns wide, numbers to the right', () => {
    expect(made.toText()).toBe(
      [
        'organization  year   share  note',
        '────────────  ────  ──────  ─────────────────',
        '城关镇        2022  0.1235',
        '县第一中学    2021     0.5  <b>“四个意识”</b>',
      ].join('\n'),
    );
  });

  it('prints itself in a console', () => {
    expect(inspect(made)).toBe(made.toText());
  });

  it('prints given headers and says how many rows it left out', () => {
    const text = made.toText({ limit: 1, headers: { organization: '单位' } });
    expect(text.split('\n')).toEqual([
      '单位    year   share  note',
      '──────  ────  ──────  ────',
      '城关镇  2022  0.1235',
      '… 另有 1 行 · 1 more rows',
    ]);
  });

  it('prints no more than fifty rows unless asked', () => {
    const many = table(
      ['n'],
      Array.from({ length: 51 }, (_, n) => ({ n })),
    );
    expect(inspect(many).split('\n')).toHaveLength(53);
    expect(many.toText().split('\n')).toHaveLength(53);
    expect(inspect(many)).toContain('1 more rows');
  });

  it('cuts long cells and shows control characters harmless', () => {
    const text = table(['t'], [{ t: `${'长'.repeat(30)}` }, { t: '甲\n\u001b[31m乙\u202e' }]).toText();
    expect(text).toContain(`${'长'.repeat(19)}…`);
    expect(text).toContain('甲 [31m乙⟦RLO⟧');
  });

  it('prints its headers where it has no rows', () => {
    expect(table(['a', 'b'], []).toText()).toBe('a  b\n─  ─');
  });

  it('renders as HTML with every text escaped', () => {
    const html = made.toHTML({ headers: { note: '<备注>' } });
    expect(html).toContain('<th style="text-align:left">&lt;备注&gt;</th>');
    expect(html).toContain('<td style="text-align:left">&lt;b&gt;“四个意识”&lt;/b&gt;</td>');
    expect(html).toContain('<td style="text-align:right">0.1235</td>');
    expect(html.match(/<tr>/g)).toHaveLength(3);
  });

  it('offers notebooks HTML and text', () => {
    const display = (made as unknown as Record<symbol, () => Record<string, string>>)[
      Symbol.for('Jupyter.display')
    ]!();
    expect(display).toEqual({ 'text/html': made.toHTML(), 'text/plain': made.toText() });
  });
});

describe('showCell', () => {
  it.each([
    [null, ''],
    [undefined, ''],
    [3, '3'],
    [0.000123456, '0.0001235'],
    [-0.5, '-0.5'],
    [12345.678, '12346'],
    [1 / 3, '0.3333'],
    [true, 'true'],
    [['甲', '乙'], '甲;乙'],
    [{ a: 1 }, '{"a":1}'],
    ['文字', '文字'],
  ])('shows %j as %j', (value, expected) => {
    expect(showCell(value)).toBe(expected);
  });
});
