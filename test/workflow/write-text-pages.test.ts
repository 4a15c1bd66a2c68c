// Marked texts: inside the report page up to 200, above in pages of their own that links reach.
import { describe, expect, it } from 'vitest';
import { resultNamer } from '../../src/workflow/result-names.js';
import type { AnalysedInput } from '../../src/workflow/scored-input.js';
import type { ResultWriter } from '../../src/workflow/write-results.js';
import { writeTextPages } from '../../src/workflow/write-text-pages.js';
import { hostileTexts } from '../views/hostile-texts.js';
import { expectSafePage } from '../views/safe-page.js';
import { textOf } from '../views/scan-tags.js';

const input = (id: string): AnalysedInput => ({
  outcome: 'ok',
  id,
  file: `${id}.txt`,
  sha256: '',
  encoding: 'utf-8',
  organization: '青石镇党委',
  year: 2022,
  kind: 'self-report',
  profiles: [],
  overrides: [],
  notices: [{ code: 'lines-joined', message: '断行已接上' }],
  markup: '<p>全文</p>',
  extracted: null,
});

async function pagesOf(inputs: readonly AnalysedInput[]) {
  const files = new Map<string, string>();
  const text: ResultWriter['text'] = async (name, content) => {
    files.set(name, content);
  };
  const reports = await writeTextPages({ text } as ResultWriter, inputs, resultNamer());
  return { files, reports };
}

const numbered = (count: number): readonly AnalysedInput[] =>
  Array.from({ length: count }, (_, index) => input(`2022/第${index}镇`));

describe('writeTextPages', () => {
  it('writes nothing for up to 200 reports: their texts are inside the page', async () => {
    const { files, reports } = await pagesOf(numbered(200));
    expect(files.size).toBe(0);
    expect(reports.every(({ text, link }) => text?.markup === '<p>全文</p>' && link === null)).toBe(true);
    expect(reports[0]!.notices).toEqual(['断行已接上']);
  });

  it('writes a page for each of more, and links to it', async () => {
    const { files, reports } = await pagesOf(numbered(201));
    expect(files.size).toBe(201);
    expect(reports.every(({ text, link }) => text === null && files.has(decodeURIComponent(link!)))).toBe(
      true,
    );
    const page = files.get('pages/2022/第7镇.html')!;
    expectSafePage(page);
    expect(page).toContain('<a href="../../report.html">');
    expect(textOf(page)).toContain('描述文本，不评价工作，不评价个人');
  });

  it('keeps names that try to become markup or addresses where they belong', async () => {
    const ids = [...hostileTexts, '甲#乙', '甲%23乙', '甲 乙', '../../外面', '甲&amp;乙'];
    const { files, reports } = await pagesOf([...numbered(201), ...ids.map(input)]);
    expect(files.size).toBe(201 + ids.length);
    for (const [name, page] of files) {
      expect(name).toMatch(/^pages\//);
      expect(name).not.toMatch(/\.\.\/|[<>"|?*\\]/);
      expectSafePage(page);
    }
    for (const { link } of reports) {
      expect(link).toMatch(/^pages\/[\w.~%!$&'()*+,;=@/-]+$/);
      expect(files.has(decodeURIComponent(link!))).toBe(true);
    }
  });
});
