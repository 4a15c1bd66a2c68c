// `shuzhi manifest`: a draft of the metadata that, used as it is, changes nothing, and corrected changes what it says.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../src/base/read-csv.js';
import { bytesOf, folderFor, readTable } from './result-folder.js';
import { runCli } from './run-cli.js';
import { smallCorpus } from './small-corpus.js';

const columns =
  'file organization organizationFrom year yearFrom kind kindFrom title titleFrom speaker aliases'.split(' ');

const cellsOf = async (csv: string): Promise<readonly (readonly string[])[]> =>
  (await readCsv(csv, { file: 'draft' })).map(({ cells }) => cells);

describe('shuzhi manifest', () => {
  it('writes a row for each document: what was found and where', async () => {
    const folder = folderFor({ ...smallCorpus, 'README.md': '说明', '表.csv': 'text\n' });
    const { code, stdout, stderr } = runCli(['manifest', '.'], { cwd: folder });
    const [header, ...rows] = await cellsOf(stdout);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(header).toEqual(columns);
    expect(rows.map(([file]) => file)).toEqual(Object.keys(smallCorpus));
    expect(rows[1]!.slice(1, 7)).toEqual([
      '县林业局党组',
      'file-name',
      '2021',
      expect.stringMatching(/^(folder|file-name|title|text)$/),
      'self-report',
      'file-name',
    ]);
  });

  it('is a file Excel opens: byte-order mark and CRLF, on standard output as with --out', () => {
    const folder = folderFor(smallCorpus);
    const { stdout } = runCli(['manifest', '.'], { cwd: folder });
    expect(stdout.startsWith('\ufefffile,')).toBe(true);
    expect(stdout.endsWith('\r\n')).toBe(true);
    const written = runCli(['manifest', '.', '--out', '清单.csv'], { cwd: folder });
    expect(written).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(readFileSync(join(folder, '清单.csv'), 'utf8')).toBe(stdout);
  });

  it('changes nothing when it is used as it is', () => {
    const folder = folderFor(smallCorpus);
    const without = join(folderFor({}), 'r');
    const withDraft = join(folderFor({}), 'r');
    const core = ['--tables', 'core'];
    runCli(['score', folder, '--out', without, ...core]);
    runCli(['manifest', folder, '--out', join(folder, 'manifest.csv')]);
    expect(runCli(['score', folder, '--out', withDraft, ...core]).code).toBe(0);
    expect(bytesOf(withDraft)).toEqual(bytesOf(without));
  });

  it('is obeyed where it was corrected, also by the next draft', async () => {
    const folder = folderFor(smallCorpus);
    const draft = runCli(['manifest', folder]).stdout;
    const file = '2021/白塔街道党工委述职报告.txt';
    const corrected = draft
      .split('\r\n')
      .map((line) => (line.startsWith(file) ? line.replace(',白塔街道党工委,', ',白塔街道综合党委,') : line))
      .map((line, index) => (line === '' ? line : `${line},${index === 0 ? 'sector' : '街道'}`));
    writeFileSync(join(folder, 'manifest.csv'), corrected.join('\r\n'));
    runCli(['score', folder, '--out', join(folder, 'r'), '--tables', 'reports']);
    const { rows } = await readTable(join(folder, 'r'), 'reports');
    expect(rows.find((row) => row.file === file)).toMatchObject({
      organization: '白塔街道综合党委',
      sector: '街道',
    });
    const [header, ...again] = await cellsOf(runCli(['manifest', folder]).stdout);
    expect(header).toEqual([...columns, 'sector']);
    const row = again.find(([name]) => name === file)!;
    expect(row.slice(1, 3)).toEqual(['白塔街道综合党委', 'manifest']);
  });

  it('says which inputs cannot be read, drafts the others, and ends with 1', async () => {
    const folder = folderFor({ ...smallCorpus, '英文.txt': 'English only' });
    const { code, stdout, stderr } = runCli(['manifest', '.'], { cwd: folder });
    expect(await cellsOf(stdout)).toHaveLength(1 + Object.keys(smallCorpus).length);
    expect(stderr).toMatch(/^TEXT_NOT_CHINESE 英文\.txt: .*\n$/);
    expect(code).toBe(1);
  });

  it('needs a path', () => {
    expect(runCli(['manifest'])).toMatchObject({ code: 2, stderr: expect.stringMatching(/^OPTION_INVALID/) });
  });
});
