// Laws of reading: what must not matter (encoding, line ends, order, place, language, format of the paths) does not.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readManifest } from '../../src/corpus/manifest.js';
import { readReports } from '../../src/corpus/read-reports.js';
import { TEXT, temporaryFolder } from './temporary-folder.js';

const shown = (reports: Awaited<ReturnType<typeof readReports>>) =>
  JSON.stringify({ reports, rejected: reports.rejected, notices: reports.notices });

const files = {
  '2021/城关镇党委述职报告.txt': null,
  '2021/青阳镇.md': '# 述职报告\n\n学习不深。',
  '2022/县委书记讲话.html': '<html><p>同志们：</p></html>',
  '2022/坏.docx': 'PK\u0003\u0004',
  'English.txt': 'not a Chinese text at all',
};

describe('the encoding of a text file', () => {
  const encoded: readonly (readonly [string, Uint8Array])[] = [
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${TEXT}`)],
    ['UTF-16 LE', Buffer.from(`\uFEFF${TEXT}`, 'utf16le')],
    ['UTF-16 BE', Buffer.from(`\uFEFF${TEXT}`, 'utf16le').swap16()],
  ];

  it.each(encoded)('%s changes nothing', async (_, bytes) => {
    const [report] = await readReports(temporaryFolder({ 'a.txt': bytes }));
    expect(report?.text).toBe(TEXT);
  });

  it('nor does Markdown, HTML or plain text with either line end', async () => {
    const lines = TEXT.trim().split('\n');
    const folder = temporaryFolder({
      'a.txt': lines.join('\n'),
      'b.txt': lines.join('\r\n'),
      'c.md': lines.join('\n\n'),
      'd.html': `<html><body>${lines.map((line) => `<p>${line}</p>`).join('\r\n')}</body></html>`,
    });
    for (const { text } of await readReports(folder)) expect(text.split(/\r?\n/)).toEqual(lines);
  });
});

describe('the way a folder is named', () => {
  it('does not matter', async () => {
    const folder = temporaryFolder(files);
    const expected = shown(await readReports(folder));
    for (const name of [`${folder}/`, join(folder, '2021', '..'), relative('.', folder), `${folder}/.`]) {
      expect(shown(await readReports(name))).toBe(expected);
    }
  });

  it('nor does it where the folder lies, or when its files were written', async () => {
    const first = temporaryFolder({ 'r/x': '' });
    const second = temporaryFolder({ 'deep/er/r/x': '' });
    const folders = [join(first, 'r'), join(second, 'deep/er/r')];
    for (const [index, folder] of folders.entries()) {
      const names = Object.entries(files);
      for (const [name, content] of index === 0 ? names : names.reverse()) {
        const path = join(folder, name);
        mkdirSync(join(path, '..'), { recursive: true });
        writeFileSync(path, content ?? TEXT);
      }
    }
    expect(shown(await readReports(folders[1]!))).toBe(shown(await readReports(folders[0]!)));
  });

  it('by the shell or by a pattern of ours gives the same ids', async () => {
    const folder = temporaryFolder({ '2021/a.txt': null, '2021/b.txt': null, '2022/a.txt': null });
    const expanded = ['2021/a.txt', '2021/b.txt', '2022/a.txt'].map((name) => join(folder, name));
    expect(shown(await readReports(join(folder, '*/*.txt')))).toBe(shown(await readReports(expanded)));
  });
});

describe('the order of paths', () => {
  it('changes the order of reports and nothing else', async () => {
    const folder = temporaryFolder({
      '2021/a.txt': null,
      '2022/a.txt': `${TEXT}二`,
      '2022/b.txt': `${TEXT}三`,
    });
    const paths = ['2021', '2022/a.txt', '2022/b.txt'].map((name) => join(folder, name));
    const sorted = async (given: readonly string[]) =>
      [...(await readReports(given))].sort((a, b) => (a.id < b.id ? -1 : 1));
    const expected = await sorted(paths);
    for (const given of [[...paths].reverse(), [paths[1]!, paths[0]!, paths[2]!]]) {
      expect(await sorted(given)).toEqual(expected);
    }
  });
});

describe('the language and time zone of the machine', () => {
  it('do not matter', () => {
    const folder = temporaryFolder({ ...files, '重庆.txt': null, '一.txt': null, '二.txt': null });
    const module = new URL('../../dist/corpus/read-reports.js', import.meta.url).href;
    const script = `const { readReports } = await import(${JSON.stringify(module)});
      const reports = await readReports(${JSON.stringify(folder)});
      process.stdout.write(JSON.stringify([reports, reports.rejected]));`;
    const outputs = [
      ['C', 'UTC'],
      ['zh_CN.UTF-8', 'Asia/Shanghai'],
      ['tr_TR.UTF-8', 'America/St_Johns'],
    ].map(([LANG, TZ]) =>
      execFileSync(process.execPath, ['--input-type=module', '-e', script], {
        env: { ...process.env, LANG, LC_ALL: LANG, TZ },
      }).toString(),
    );
    expect(
      JSON.parse(outputs[0]!)[0]
        .map(({ id }: { id: string }) => id)
        .slice(-3),
    ).toEqual(['一', '二', '重庆']);
    expect(new Set(outputs).size).toBe(1);
  });
});

describe('a manifest', () => {
  const columns = ['file', 'organization', 'year', 'kind', 'sector'] as const;
  const row = { file: 'a.txt', organization: '城关镇党委', year: '2022', kind: '述职报告', sector: '乡镇' };

  it('says the same in any order of columns, with any separator and line end', async () => {
    const expected = (
      await readManifest(`${columns.join(',')}\n${columns.map((name) => row[name]).join(',')}`, 'm.csv')
    ).rows;
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray([...columns], { minLength: columns.length }),
        fc.constantFrom(',', ';', '\t'),
        fc.constantFrom('\n', '\r\n'),
        fc.boolean(),
        async (order, separator, end, mark) => {
          const csv = [order, order.map((name) => row[name])].map((cells) => cells.join(separator)).join(end);
          expect((await readManifest(mark ? `\uFEFF${csv}` : csv, 'm.csv')).rows).toEqual(expected);
        },
      ),
      { seed: 20, numRuns: 60 },
    );
  });

  it('accounts for every row: used or set aside', async () => {
    const cell = fc.constantFrom('', 'a.txt', 'b.txt', 'c.txt');
    const year = fc.constantFrom('', '2022', '去年');
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, year), { maxLength: 8 }), async (rows) => {
        const kept = rows.filter((cells) => cells.some((text) => text !== ''));
        const { rows: good, broken } = await readManifest(
          ['file,year', ...kept.map((cells) => cells.join(','))].join('\n'),
          'm.csv',
        );
        expect(good.length + broken.length).toBe(kept.length);
      }),
      { seed: 20, numRuns: 100 },
    );
  });
});

describe('the sum', () => {
  it('of reports and rejections is the number of files a folder is searched for', async () => {
    const folder = temporaryFolder({ ...files, 'notes.csv': 'x', 'a.rtf': '{\\rtf', '.hidden.txt': null });
    const wanted = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /(?<!\.hidden)\.(?:txt|md|html|docx|rtf)$/.test(name),
    );
    const reports = await readReports(folder);
    expect(reports.length + reports.rejected.length).toBe(wanted.length);
  });
});

describe('reading', () => {
  it('changes nothing in the folder', async () => {
    const folder = temporaryFolder(files);
    const before = readdirSync(folder, { recursive: true });
    await readReports(folder);
    expect(readdirSync(folder, { recursive: true })).toEqual(before);
  });
});
