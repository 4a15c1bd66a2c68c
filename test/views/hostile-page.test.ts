// The page from end to end, made of texts, names and manifests that try to become markup.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultCodebook } from '../../src/codebook/default-codebook.js';
import { extendCodebook } from '../../src/codebook/extend-codebook.js';
import { scoreReports } from '../../src/workflow/score-reports.js';
import { hostileTexts } from './hostile-texts.js';
import { expectSafePage } from './safe-page.js';
import { attributePairs, textOf } from './scan-tags.js';

const folder = mkdtempSync(join(tmpdir(), 'shuzhi-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A report with a text in every kind of sentence. */
const reportWith = (text: string): string => `${text}镇党委述职报告
一、主要做法
我们牢固树立“四个意识”${text}，凝心聚力抓落实。全年开展主题党日12次${text}，培训党员860人次。
二、存在的问题
一是个别支部组织生活${text}不规范。二是党费收缴不及时${text}。三是村晚组织不到位${text}。
三、下一步打算
一是规范组织生活${text}，由党建办牵头，6月底前完成。
`;

const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;

async function pageOf(name: string, texts: readonly string[]): Promise<string> {
  const lines = texts.map((text, index) =>
    JSON.stringify({
      id: `${index}${text}`,
      text: reportWith(text),
      organization: `${text}镇党委`,
      title: text,
      speaker: text,
      year: 2021 + (index % 2),
      [`列${text}`]: text,
    }),
  );
  const table = join(folder, `${name}.jsonl`);
  writeFileSync(table, `${lines.join('\n')}\n`);
  const codebook = extendCodebook(defaultCodebook(), {
    categories: [{ category: `gala${texts[0]}`, name: `村晚${texts[0]}` }],
    aspects: [{ phrase: '村晚', category: `gala${texts[0]}`, weight: 3 }],
  });
  const out = join(folder, name);
  await scoreReports(table, { out, codebook });
  return readFileSync(join(out, 'report.html'), 'utf8');
}

describe('a page made of hostile texts', () => {
  let hostile: string;
  let harmless: string;
  beforeAll(async () => {
    hostile = await pageOf('hostile', hostileTexts);
    harmless = await pageOf(
      'harmless',
      hostileTexts.map((_, index) => `河${'东西南北'[index % 4]}${index}`),
    );
  });

  it('is as safe and sound as any', () => {
    expectSafePage(hostile);
    expectSafePage(harmless);
  });

  it('has the elements and attributes of a page made of harmless ones, and no others', () => {
    expect(attributePairs(hostile).filter((pair) => !attributePairs(harmless).includes(pair))).toEqual([]);
  });

  it('shows the words themselves', () => {
    const text = textOf(hostile);
    for (const words of [
      '<script>alert(1)</script>',
      '<img src=x onerror=alert(1)>',
      '&lt;script&gt;',
      '</style>',
    ]) {
      expect(text, words).toContain(words);
    }
  });

  it('names nothing outside itself', () => {
    // The name of the SVG language is no address anybody asks for.
    expect(hostile).not.toMatch(/https?:\/\/(?!www\.w3\.org\/2000\/svg")/);
  });
});

describe('file names and manifests that try to become markup', () => {
  it.runIf(process.platform !== 'win32')('stay text on the page, also in links between pages', async () => {
    const files = mkdtempSync(join(folder, 'files-'));
    const named = hostileTexts.filter((text) => !/[/\0\ud800]/.test(text)).slice(0, 12);
    const rows = named.map((text, index) => {
      const file = `${index} ${text}.txt`;
      writeFileSync(join(files, file), reportWith('青石'));
      return `${cell(file)},${cell(`${text}局党组`)},${cell(text)}`;
    });
    writeFileSync(
      join(files, 'manifest.csv'),
      `file,organization,${cell('备注<b onclick=x>')}\n${rows.join('\n')}\n`,
    );
    const out = join(folder, 'named');
    const { counts } = await scoreReports(files, { out });
    expect(counts).toMatchObject({ inputs: named.length, rejected: 0 });
    expectSafePage(readFileSync(join(out, 'report.html'), 'utf8'));
  });

  it.runIf(process.platform !== 'win32')('of rejected inputs stay text too', async () => {
    const files = mkdtempSync(join(folder, 'rejected-'));
    writeFileSync(join(files, '<img src=x onerror=alert(1)>.txt'), 'English');
    writeFileSync(join(files, '报告.txt'), reportWith('青石'));
    const out = join(folder, 'rejected');
    await scoreReports(files, { out });
    const page = readFileSync(join(out, 'report.html'), 'utf8');
    expectSafePage(page);
    expect(textOf(page)).toContain('<img src=x onerror=alert(1)>.txt');
  });
});
