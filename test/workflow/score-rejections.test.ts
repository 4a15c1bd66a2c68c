// `shuzhi score` on bad input and bad places: nothing is lost silently, nothing of others is touched.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bytesOf, filesIn, folderFor, readTable } from './result-folder.js';
import { runCli } from './run-cli.js';
import { smallCorpus } from './small-corpus.js';

const [name, report] = Object.entries(smallCorpus)[0]!;
const core = ['--tables', 'core'];

describe('inputs that cannot be used', () => {
  it('stand in rejected.csv with code, place and reason, on the terminal, and in the exit code', async () => {
    const cut = Buffer.concat([Buffer.from(report), Buffer.from([0xe4, 0xbd, 0x0a, 0xff, 0xff, 0x0a])]);
    const folder = folderFor({
      'in/好/报告.txt': report,
      'in/坏/英文.txt': 'Nothing in this file is written in Chinese, not one sentence.\n',
      'in/坏/空.txt': '',
      'in/坏/断.txt': cut,
      'in/坏/旧.rtf': '{\\rtf1}',
      'in/坏/假.docx': Buffer.from('504b0304140000', 'hex'),
    });
    const { code, stdout, stderr } = runCli(['score', 'in', '--out', 'r', ...core], { cwd: folder });
    const { rows } = await readTable(join(folder, 'r'), 'rejected');
    const found = Object.fromEntries(rows.map((row) => [row.file, row.code]));
    expect(found).toEqual({
      '坏/假.docx': expect.stringMatching(/^INPUT_/),
      '坏/断.txt': 'DECODE_INVALID',
      '坏/旧.rtf': 'INPUT_UNSUPPORTED',
      '坏/空.txt': 'INPUT_EMPTY',
      '坏/英文.txt': 'TEXT_NOT_CHINESE',
    });
    expect(rows.find((row) => row.code === 'DECODE_INVALID')!.place).toMatch(/\d/);
    expect(rows.every((row) => /\p{Script=Han}.* · .*[a-z]/u.test(row.reason!))).toBe(true);
    expect(stderr.trimEnd().split('\n')).toHaveLength(5);
    expect(stdout).toContain('6 份输入，1 份采用');
    expect(stdout).toContain('5 份未采用');
    expect(code).toBe(1);
  });

  it('count: inputs = ok + warned + rejected, in the manifest too', () => {
    const folder = folderFor({ ...smallCorpus, '坏.txt': 'English' });
    runCli(['score', folder, '--out', join(folder, 'r'), ...core]);
    const { counts, inputs } = JSON.parse(readFileSync(join(folder, 'r/manifest.json'), 'utf8')) as {
      counts: Record<string, number>;
      inputs: readonly { outcome: string }[];
    };
    expect(counts).toMatchObject({ inputs: 9, rejected: 1 });
    expect(counts.ok! + counts.warned! + counts.rejected!).toBe(counts.inputs);
    expect(inputs.filter(({ outcome }) => outcome === 'rejected')).toHaveLength(1);
    expect(inputs).toHaveLength(9);
  });

  it('are shown up to ten on the terminal, all of them in the table', async () => {
    const bad = Object.fromEntries(Array.from({ length: 13 }, (_, i) => [`坏${10 + i}.txt`, 'English']));
    const folder = folderFor({ ...bad, [name]: report });
    const { stderr } = runCli(['score', folder, '--out', join(folder, 'r'), ...core]);
    expect(stderr.trimEnd().split('\n')).toHaveLength(11);
    expect(stderr).toContain('其余 3 份见 rejected.csv');
    expect((await readTable(join(folder, 'r'), 'rejected')).rows).toHaveLength(13);
  });

  it('are said twice where the same document was handed in by two, and both are kept', async () => {
    const folder = folderFor({ '甲镇党委述职报告.txt': report, '乙镇党委述职报告.txt': report });
    const { code } = runCli(['score', folder, '--out', join(folder, 'r'), ...core]);
    const manifest = readFileSync(join(folder, 'r/manifest.json'), 'utf8');
    expect(manifest.match(/same-content/g)).toHaveLength(1);
    expect((await readTable(join(folder, 'r'), 'reports')).rows).toHaveLength(2);
    expect(code).toBe(0);
  });
});

describe('nothing to read', () => {
  it.each([
    ['an empty folder', {}, /^INPUT_EMPTY .*没有一份可用的报告.*\.txt/],
    ['only what is no report', { 'README.md': report, '.hidden.txt': report, '图.png': 'x' }, /^INPUT_EMPTY/],
    [
      'only files that cannot be used',
      { 'a.txt': 'English only' },
      /^INPUT_EMPTY .*a\.txt: TEXT_NOT_CHINESE/,
    ],
  ])('%s is an error that says so and writes nothing', (_, files, message) => {
    const folder = folderFor({
      'in/.keep': '',
      ...Object.fromEntries(Object.entries(files).map(([n, t]) => [`in/${n}`, t])),
    });
    const { code, stdout, stderr } = runCli(['score', join(folder, 'in'), '--out', join(folder, 'r')]);
    expect(stderr).toMatch(message);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(readdirSync(folder)).toEqual(['in']);
  });

  it('a path that does not exist is named', () => {
    const folder = folderFor({});
    const { code, stderr } = runCli(['score', '没有的文件夹', '--out', 'r'], { cwd: folder });
    expect(stderr).toMatch(/没有的文件夹.*INPUT_MISSING/);
    expect(code).toBe(2);
  });

  it.each([
    [['score'], /PATH… --out DIR/],
    [['score', '甲'], /--out/],
    [['score', '--out', '乙'], /没有给出文件/],
    [['score', '甲', '--out', '乙', '--seed', '-1'], /--seed/],
  ])('%j is an error of usage', (args, message) => {
    const { code, stderr } = runCli(args, { cwd: folderFor({}) });
    expect(stderr).toMatch(message);
    expect(code).toBe(2);
  });
});

describe('the result folder', () => {
  it('is left as it was where it is not ours', () => {
    const folder = folderFor({
      'in/报告.txt': report,
      'mine/论文.docx': 'mine',
      'mine/manifest.json': '{"name":"x"}',
    });
    const before = bytesOf(join(folder, 'mine'));
    const { code, stderr } = runCli(['score', 'in', '--out', 'mine'], { cwd: folder });
    expect(stderr).toMatch(/^OUTPUT_NOT_OURS mine: .*论文\.docx/);
    expect(code).toBe(2);
    expect(bytesOf(join(folder, 'mine'))).toEqual(before);
    expect(readdirSync(folder).sort()).toEqual(['in', 'mine']);
  });

  it('keeps the earlier results where a batch fails', () => {
    const folder = folderFor({ 'in/报告.txt': report, 'bad/a.txt': 'English' });
    runCli(['score', 'in', '--out', 'r', ...core], { cwd: folder });
    const before = bytesOf(join(folder, 'r'));
    expect(runCli(['score', 'bad', '--out', 'r', ...core], { cwd: folder }).code).toBe(2);
    expect(bytesOf(join(folder, 'r'))).toEqual(before);
    expect(readdirSync(folder).sort()).toEqual(['bad', 'in', 'r']);
  });

  it('is replaced as a whole: nothing of the earlier results stays', () => {
    const folder = folderFor({ 'in/报告.txt': report });
    runCli(['score', 'in', '--out', 'r', '--detail', ...core], { cwd: folder });
    expect(filesIn(join(folder, 'r'))).toContain('slogans-detail.csv');
    runCli(['score', 'in', '--out', 'r', ...core], { cwd: folder });
    expect(filesIn(join(folder, 'r'))).not.toContain('slogans-detail.csv');
  });

  it('below the folder that is read is no input of the next run: same bytes', () => {
    const folder = folderFor({ ...smallCorpus, '网页.html': `<html><body><p>${report}</p></body></html>` });
    runCli(['score', '.', '--out', '结果'], { cwd: folder });
    const first = bytesOf(join(folder, '结果'));
    expect(Object.keys(first)).toContain('texts/网页.txt');
    expect(runCli(['score', '.', '--out', '结果'], { cwd: folder }).code).toBe(0);
    expect(bytesOf(join(folder, '结果'))).toEqual(first);
    runCli(['score', '.', '--out', '另一处'], { cwd: folder });
    expect(bytesOf(join(folder, '另一处'))).toEqual(first);
  });

  it('is not replaced where it holds what is to be read', () => {
    const folder = folderFor({ 'in/网页.html': `<html><body><p>${report}</p></body></html>` });
    runCli(['score', 'in', '--out', 'r', ...core], { cwd: folder });
    const before = bytesOf(join(folder, 'r'));
    const { code, stderr } = runCli(['score', 'r/texts', '--out', 'r', ...core], { cwd: folder });
    expect(stderr).toMatch(/^OPTION_INVALID r: .*网页\.txt/);
    expect(code).toBe(2);
    expect(bytesOf(join(folder, 'r'))).toEqual(before);
  });

  it('says so where it cannot be made', () => {
    const folder = folderFor({ 'in/报告.txt': report, file: '' });
    const { code, stderr } = runCli(['score', 'in', '--out', 'file/r'], { cwd: folder });
    expect(stderr).toMatch(/^OUTPUT_FAILED/);
    expect(code).toBe(3);
  });

  it('keeps the extracted text of a document under texts/, where offsets can be checked', async () => {
    const paragraphs = report.split('\n').map((line) => `<p>${line}</p>`);
    const folder = folderFor({ '镇/网页.html': `<html><body>${paragraphs.join('')}</body></html>` });
    runCli(['score', folder, '--out', join(folder, 'r'), ...core]);
    const { rows } = await readTable(join(folder, 'r'), 'problems');
    const text = readFileSync(join(folder, 'r/texts/镇/网页.txt'), 'utf8');
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(text.slice(Number(row.start), Number(row.end))).toBe(row.text);
  });

  it('reads tables of reports when they are named, a row a report, and never by searching', async () => {
    const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;
    const folder = folderFor({ 'in/报告.txt': report });
    mkdirSync(join(folder, 'tables'));
    writeFileSync(
      join(folder, 'tables/年报.csv'),
      `单位,年度,正文\n河东镇党委,2020,${cell(report)}\n河西镇党委,2020,\n`,
    );
    const { code } = runCli(['score', 'in', 'tables/年报.csv', '--out', 'r', ...core], { cwd: folder });
    const { rows } = await readTable(join(folder, 'r'), 'reports');
    expect(rows.map((row) => [row.file, row.organization])).toEqual([
      ['in/报告.txt', '青石镇党委'],
      ['tables/年报.csv#1', '河东镇党委'],
    ]);
    expect((await readTable(join(folder, 'r'), 'rejected')).rows).toHaveLength(1);
    expect(code).toBe(1);
    runCli(['score', 'tables', 'in', '--out', 'r', ...core], { cwd: folder });
    expect((await readTable(join(folder, 'r'), 'reports')).rows).toHaveLength(1);
  });
});
