// heatmap(matrix): the numbers of the matrix, the words behind them, and a picture that shows itself anywhere.
import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { survey } from '../../src/survey/survey.js';
import { heatmap } from '../../src/views/heatmap.js';
import { Picture } from '../../src/views/picture.js';
import { makeProfile } from '../survey/make-profile.js';
import { nestingFault, textOf } from './scan-tags.js';

const all = survey([
  makeProfile({
    organization: '柳河镇党委',
    year: 2021,
    problems: [{ category: 'theory', text: '学习<不>深' }],
  }),
  makeProfile({ organization: '柳河镇党委', year: 2022, problems: ['theory', 'conduct'] }),
  makeProfile({ organization: '县水利局党组', exposedVoices: [] }),
]);
const matrix = all
  .matrix({ rows: 'organization', columns: 'category', value: 'reports', voice: 'self' })
  .top(2);
const picture = heatmap(matrix);

describe('heatmap', () => {
  it('says for every cell how many reports of how many, how many statements, and the first of them', () => {
    const titles = [...picture.svg.matchAll(/<title>([^<]*)<\/title><rect/g)].map(([, title]) => title);
    expect(titles).toEqual([
      expect.stringMatching(/^县水利局党组 · .*：没有可比报告$/),
      expect.stringMatching(/^县水利局党组 · .*：没有可比报告$/),
      expect.stringContaining('：2/2 份报告，2 条\n“学习&lt;不&gt;深”'),
      expect.stringContaining('：1/2 份报告，1 条'),
    ]);
  });

  it('writes the value of the matrix into the cell, nothing for 0 and nothing for the unknown', () => {
    const labels = [...picture.svg.matchAll(/text-anchor="middle"[^>]*>([^<]*)</g)].map(([, label]) => label);
    expect(labels).toEqual(['2', '1']);
  });

  it('marks what departs from the margins, and says so in the tooltip', () => {
    const groups = ['甲', '乙'].flatMap((group) =>
      Array.from({ length: 30 }, (_, n) =>
        makeProfile({
          organization: `${group}${n}镇党委`,
          attributes: { sector: group },
          problems: [group === '甲' ? 'theory' : 'conduct'],
        }),
      ),
    );
    const marked = heatmap(survey(groups).matrix({ rows: 'sector', voice: 'self' }).top(2)).svg;
    const labels = [...marked.matchAll(/text-anchor="middle"[^>]*>([^<]*)</g)].map(([, label]) => label);
    expect(labels.sort()).toEqual(['30+', '30+', '−', '−']);
    expect(marked).toContain('多于行列合计的预期');
    expect(marked).toContain('少于行列合计的预期');
  });

  it('shows shares with one decimal', () => {
    const shares = all
      .matrix({ rows: 'organization', columns: 'category', value: 'share', voice: 'self' })
      .top(2);
    expect(heatmap(shares).svg).toMatch(/text-anchor="middle"[^>]*>0\.5</);
  });

  it('is well-formed SVG with its language named, and needs nothing from elsewhere', () => {
    expect(nestingFault(picture.svg)).toBeNull();
    expect(picture.svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" /);
    expect(picture.svg).not.toMatch(/ (?:id|style|href|src)=/);
    expect(textOf(picture.svg)).toContain('柳河镇党委');
  });

  it('takes the side of a cell and refuses what it does not know', () => {
    expect(heatmap(matrix, { cell: 44 }).svg).toContain('width="43"');
    expect(() => heatmap(matrix, { colour: 'red' } as never)).toThrow(/OPTION_UNKNOWN .*cell/);
  });

  it.each([15, 81, Number.NaN, '30'])('refuses %j as the side of a cell', (cell) => {
    expect(() => heatmap(matrix, { cell } as never)).toThrow(/OPTION_INVALID .*16.*80/);
  });
});

describe('Picture', () => {
  it('is its SVG as text, draws itself in notebooks, and says on a console what it is', () => {
    const shown = new Picture('<svg></svg>', '热力图');
    expect(String(shown)).toBe('<svg></svg>');
    expect(shown.toHTML()).toBe('<svg></svg>');
    expect(inspect(shown)).toBe('热力图');
    const display = Reflect.get(shown, Symbol.for('Jupyter.display')) as () => object;
    expect(display.call(shown)).toEqual({ 'image/svg+xml': '<svg></svg>', 'text/plain': '热力图' });
  });

  it('says of a heat map what it shows', () => {
    expect(inspect(picture)).toBe('热力图 · heat map: organization × category, 2 × 2, 自述');
  });
});
