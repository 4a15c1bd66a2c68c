// The report page of a small corpus: sound, self-contained, and saying the same as the tables.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reportPage } from '../../src/views/report-page.js';
import { scoreReports } from '../../src/workflow/score-reports.js';
import type { ScoreResult } from '../../src/workflow/score-result.js';
import { smallCorpus } from '../workflow/small-corpus.js';
import { expectSafePage } from './safe-page.js';
import { scanTags, textOf } from './scan-tags.js';

const folder = mkdtempSync(join(tmpdir(), 'shuzhi-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let result: ScoreResult;
let page: string;

beforeAll(async () => {
  for (const [name, text] of Object.entries(smallCorpus)) {
    await mkdir(dirname(join(folder, 'in', name)), { recursive: true });
    await writeFile(join(folder, 'in', name), text);
  }
  await writeFile(join(folder, 'in', '坏.txt'), 'English only');
  result = await scoreReports(join(folder, 'in'), { out: join(folder, 'out') });
  page = readFileSync(join(folder, 'out/report.html'), 'utf8');
});

/** The markup of one section. */
function section(id: string): string {
  const from = page.indexOf(`<section id="${id}">`);
  expect(from).toBeGreaterThan(0);
  return page.slice(from, page.indexOf('</section>', from));
}

describe('report.html', () => {
  it('is well-formed, without script, and loads nothing', () => {
    expectSafePage(page);
  });

  it('says first what it is for and what not', () => {
    expect(page).toMatch(
      /<body><p class="purpose">描述文本，不评价工作，不评价个人；不作为考核、任用、问责依据。<\/p>/,
    );
  });

  it('has the style its policy allows, byte for byte', async () => {
    const { createHash } = await import('node:crypto');
    const style = /<style>([\s\S]*?)<\/style>/.exec(page)![1]!;
    const hash = createHash('sha256').update(style).digest('base64');
    expect(page).toContain(`style-src 'sha256-${hash}'`);
    expect(page.match(/<style/g)).toHaveLength(1);
  });

  it('leads to every section it has', () => {
    const links = scanTags(page.slice(page.indexOf('<nav>'), page.indexOf('</nav>'))).flatMap(
      ({ attributes }) => attributes.get('href') ?? [],
    );
    const ids = [...page.matchAll(/<section id="([^"]+)">/g)].map(([, id]) => `#${id}`);
    expect(links).toEqual(ids);
    expect(ids).toHaveLength(13);
  });

  it('shows the counts of the tables in its summary', () => {
    const shown = Object.fromEntries(
      [...section('summary').matchAll(/<b>(\d+)<\/b>([^<]+)</g)].map(([, value, label]) => [
        label,
        Number(value),
      ]),
    );
    const sum = (column: string): number =>
      result.tables.get('reports')!.reduce((total, row) => total + Number(row[column]), 0);
    expect(shown).toMatchObject({
      份输入: result.counts.inputs,
      份采用: result.counts.ok + result.counts.warned,
      份未采用: 1,
      个单位: 3,
      个年度: 2,
      条问题: result.tables.get('problems')!.length,
      个数字: sum('figures'),
      个隐去的数字: sum('maskedFigures'),
      处套话: result.tables.get('slogans')!.reduce((total, row) => total + Number(row.count), 0),
      句程式化表述: result.tables.get('boilerplate')!.length,
    });
  });

  it('writes into every cell of the matrix what matrix-long.csv says', () => {
    const cells = new Set(
      [...section('matrix').matchAll(/<title>([^<]*)<\/title><rect/g)].map(([, tooltip]) => tooltip),
    );
    const names = new Map(result.tables.get('common')!.map((row) => [row.category, row.categoryName]));
    const mentioned = result.tables.get('matrix-long')!.filter((row) => Number(row.reports) > 0);
    expect(mentioned.length).toBeGreaterThan(15);
    for (const { organization, category, reports, exposure, count } of mentioned) {
      expect(cells).toContain(
        `${organization} · ${names.get(category!)}：${reports}/${exposure} 份报告，${count} 条`,
      );
    }
  });

  it('has a place in a text for every problem, and the words there', () => {
    const { rows } = { rows: result.tables.get('problems')! };
    for (const { text } of rows.filter((row) => row.organization !== null))
      expect(textOf(section('matrix'))).toContain(String(text));
    const anchors = page.match(/<span id="s-[0-9a-f]{16}-\d+"/g)!;
    const places = new Set(rows.map(({ file, start }) => `${file} ${start}`));
    expect(anchors).toHaveLength(places.size);
  });

  it('shows every text whole, with what each marking means', () => {
    const shown = textOf(section('reports')).replace(/\s/g, '');
    for (const text of Object.values(smallCorpus)) {
      for (const line of text.split('\n')) expect(shown).toContain(line.replace(/\s/g, ''));
    }
    expect(shown).toContain('程式化表述，未见具体事实');
  });

  it('lists what was not used', () => {
    expect(textOf(section('rejected'))).toMatch(/坏\.txtTEXT_NOT_CHINESE/);
  });

  it('opens no long list by itself', () => {
    // Rows outside of folds: at most 20 a table, 12 a voice.
    const open = section('ledger').replace(/<details>[\s\S]*<\/details>/, '');
    expect(open.match(/<tr>/g)!.length).toBeLessThanOrEqual(21);
    expect(page.match(/<section id="reports">[\s\S]*?<details open/)).toBeNull();
  });

  it('leaves out the sections whose tables were not made', () => {
    const few = reportPage({ facts: [], limits: [], tables: new Map(), categories: [], reports: [] });
    expect([...few.matchAll(/<section id="([^"]+)">/g)].map(([, id]) => id)).toEqual(['summary', 'reports']);
    expectSafePage(few);
  });
});
