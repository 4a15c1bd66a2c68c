// Lists of the page: what is common by voice, what comes back first, clusters by cluster, reports with their notices.
import { describe, expect, it } from 'vitest';
import type { Row } from '../../src/base/table.js';
import { html } from '../../src/views/html.js';
import { statementAnchor, statementLink } from '../../src/views/page-anchors.js';
import { pageClusters } from '../../src/views/page-clusters.js';
import { pageCommon, pageDistinctive } from '../../src/views/page-common.js';
import { pageRecurrence } from '../../src/views/page-recurrence.js';
import { pageReports, textPlaces } from '../../src/views/page-reports.js';
import { nestingFault, textOf } from './scan-tags.js';

const names = new Map([['theory', '理论武装']]);

describe('pageCommon', () => {
  const row = (voice: string, categoryName: string): Row => ({
    voice,
    categoryName,
    organizations: 3,
    exposure: 4,
    prevalence: 0.75,
  });

  it('gives each voice a table of its own, self first, and keeps the order of the rows', () => {
    const { markup } = pageCommon([row('superior', '丙'), row('self', '乙'), row('self', '甲')]);
    expect(textOf(markup)).toMatch(/自述.*乙.*甲.*上级.*丙/s);
    expect(nestingFault(markup)).toBeNull();
  });

  it('says so where nobody mentions anything', () => {
    expect(textOf(pageCommon([]).markup)).toContain('没有符合条件的内容');
  });
});

describe('pageDistinctive', () => {
  const row = (distinctive: number | null): Row => ({
    organization: '柳河镇',
    voice: 'self',
    category: 'theory',
    distinctive,
  });

  it('lists what lies beyond chance and nothing else', () => {
    const { markup } = pageDistinctive([row(1.9), row(2.5), row(-3), row(null)], names);
    expect(markup.match(/<td>柳河镇/g)).toHaveLength(1);
    expect(textOf(markup)).toContain('2.50');
  });

  it('says so where nothing does', () => {
    expect(textOf(pageDistinctive([row(1)], names).markup)).toContain('没有单位在某类问题上明显多于其他单位');
  });
});

describe('pageRecurrence', () => {
  const row = (state: string): Row => ({ organization: '柳河镇', voice: 'self', category: 'theory', state });

  it('puts what comes back in front and folds the rest', () => {
    const { markup } = pageRecurrence(
      [row('common'), row('returned'), row('persistent'), row('mentioned')],
      names,
    );
    const [open, folded] = markup.split('<details>');
    expect(open).toMatch(/隔年再现.*连年提到/s);
    expect(open).not.toContain('提到过');
    expect(folded).toContain('其他状态（2 行');
    expect(folded).toMatch(/共性.*提到过/s);
  });

  it('says so where nothing comes back', () => {
    expect(textOf(pageRecurrence([row('mentioned')], names).markup)).toContain('没有符合条件的内容');
  });
});

describe('pageClusters', () => {
  const member = (
    organization: string,
    cluster: number | null,
    membership: number | null,
    note = '',
  ): Row => ({
    organization,
    voice: 'self',
    cluster,
    label: cluster === null ? '' : `相对更多提到：第${cluster}类`,
    membership,
    note,
  });

  it('has a row for each cluster with its members, and figures only where membership is not firm', () => {
    const { markup } = pageClusters([member('甲', 1, 1), member('乙', 2, 0.62), member('丙', 1, 0.95)]);
    expect(markup).toContain(
      '<td class="number">1</td><td class="quote">相对更多提到：第1类</td><td class="number">2</td><td class="quote">甲、丙</td>',
    );
    expect(markup).toContain('乙（0.62）');
    expect(nestingFault(markup)).toBeNull();
  });

  it('says why organisations are in no cluster, once for all of the same reason', () => {
    const rows = Array.from({ length: 24 }, (_, i) => member(`第${i}镇`, null, null, '单位过少，不分群'));
    const text = textOf(pageClusters(rows).markup);
    expect(text).toContain('单位过少，不分群：24 个单位（第0镇、');
    expect(text).toContain('第19镇等）');
    expect(text).not.toContain('第20镇');
  });

  it('takes what a table read back from a file holds, empty cells included', () => {
    expect(
      textOf(pageClusters([{ organization: '甲', voice: 'self', cluster: null, note: null }]).markup),
    ).toContain('1 个单位（甲）');
  });
});

describe('pageReports', () => {
  const report = {
    file: '甲.txt',
    organization: null,
    year: null,
    kind: 'review',
    text: html`<p>全文</p>`,
    link: null,
    notices: ['有提示'],
  };

  it('folds each text under its file, body, year and kind', () => {
    const { markup } = pageReports([report]);
    expect(markup).toContain('<details><summary>甲.txt · （未指明单位） · 年度不详 · 述评</summary>');
    expect(markup).toContain('<p class="note">有提示</p><div class="text"><p>全文</p></div>');
  });

  it('links to a text that has a page of its own', () => {
    const { markup } = pageReports([
      { ...report, organization: '甲镇', year: 2022, text: null, link: 'pages/%E7%94%B2.html' },
    ]);
    expect(markup).toContain('<a href="pages/%E7%94%B2.html">甲.txt · 甲镇 · 2022 · 述评</a>');
  });

  it('knows where a statement stands', () => {
    const places = textPlaces([report, { ...report, file: '乙.txt', text: null, link: 'pages/b.html' }]);
    expect(statementLink(places, '甲.txt', 5)).toBe(`#${statementAnchor('甲.txt', 5)}`);
    expect(statementLink(places, '乙.txt', 5)).toBe(`pages/b.html#${statementAnchor('乙.txt', 5)}`);
    expect(statementLink(places, '丙.txt', 5)).toBeNull();
  });

  it('lets no text into an anchor, and tells files apart', () => {
    expect(statementAnchor('"><b>', 3)).toMatch(/^s-[0-9a-f]{16}-3$/);
    expect(statementAnchor('甲.txt', 3)).not.toBe(statementAnchor('乙.txt', 3));
  });
});
