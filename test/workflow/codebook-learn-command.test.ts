// `shuzhi codebook learn` as a user runs it: table in, folder and scores out, and the folder given to annotate.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { labelledSample } from './labelled-sample.js';
import { folderFor, makeFolder } from './result-folder.js';
import { type Ran, runCli } from './run-cli.js';

const csv = (corrected = true): string =>
  `file,category,text\r\n${labelledSample(corrected)
    .map(({ file, category, text }) => `${file},${category},${text}\r\n`)
    .join('')}`;
const report = '石门村党支部述职报告\n三、存在的主要问题\n一是发展党员程序不规范。二是安全隐患排查不彻底。\n';

const folder = makeFolder({
  '更正.csv': csv(),
  '原样.csv': csv(false),
  '石门村.txt': report,
  '少.csv': 'text,category\n学习不深入,theory\n',
});
const home = folder.path;
const inHome = (...names: readonly string[]): string => join(home, ...names);
let ran: Ran;

beforeAll(() => {
  ran = runCli(['codebook', 'learn', inHome('更正.csv'), '--out', inHome('学得')]);
});

afterAll(() => {
  folder.end();
});

const categoriesWith = (...options: readonly string[]): readonly string[] => {
  const { stdout } = runCli(['annotate', inHome('石门村.txt'), ...options]);
  const { problems } = JSON.parse(stdout) as { problems: readonly { category: string }[] };
  return problems.map(({ category }) => category);
};

describe('shuzhi codebook learn', () => {
  it('prints what was read, the scores before and after, and a verdict', () => {
    expect({ code: ran.code, stderr: ran.stderr }).toEqual({ code: 0, stderr: '' });
    expect(ran.stdout).toMatch(/^1 张表，60 条标注，出自 10 份报告；跳过 0 行/);
    expect(ran.stdout).toMatch(/^micro +全部语句 +60 +0\.667 +1 +0\.667 +1 +0\.667 +1$/m);
    expect(ran.stdout).toMatch(/改对 20 条，改错 0 条/);
    expect(ran.stdout).toContain('结论：比原来好，可以使用 · better than before');
  });

  it('writes the categoriser and its scores, no statement among them', () => {
    expect(readdirSync(inHome('学得')).sort()).toEqual(['categoriser.json', 'learned.json']);
    const kept = readFileSync(inHome('学得', 'categoriser.json'), 'utf8');
    const { scores, verdict } = JSON.parse(readFileSync(inHome('学得', 'learned.json'), 'utf8')) as {
      readonly verdict: string;
      readonly scores: readonly { readonly category: string; readonly f1After: number }[];
    };
    expect(verdict).toBe('better');
    expect(scores.find(({ category }) => category === 'member-management')?.f1After).toBe(1);
    for (const { text } of labelledSample()) expect(kept).not.toContain(text);
  });

  it('makes a folder that annotate takes as --codebook and codebook check finds in order', () => {
    expect(categoriesWith()).toEqual(['recruitment', 'safety']);
    expect(categoriesWith('--codebook', inHome('学得'))).toEqual(['member-management', 'safety']);
    const hash = /[0-9a-f]{16}/;
    const [plain, own] = [
      folderFor({ 'aspects.csv': 'phrase,category\n巡河护岸,people\n' }),
      inHome('学得'),
    ].map((folder) => runCli(['codebook', 'check', folder]).stdout.match(hash)?.[0]);
    expect(own).toMatch(hash);
    expect(own).not.toBe(plain);
  });

  it('writes the same bytes a second time, over its own folder', () => {
    const before = readFileSync(inHome('学得', 'categoriser.json'), 'utf8');
    const again = runCli(['codebook', 'learn', inHome('更正.csv'), '--out', inHome('学得')]);
    expect(again.stdout).toBe(ran.stdout);
    expect(readFileSync(inHome('学得', 'categoriser.json'), 'utf8')).toBe(before);
  });

  it('says so where it does not help', () => {
    const { code, stdout } = runCli(['codebook', 'learn', inHome('原样.csv'), '--out', inHome('无益')]);
    expect(code).toBe(0);
    expect(stdout).toContain('不建议使用 · not better than before: not recommended');
  });

  it('takes the dictionaries learned over along', () => {
    const own = folderFor({ 'aspects.csv': 'phrase,category\n巡河护岸,people\n' });
    const out = inHome('连同词典');
    expect(runCli(['codebook', 'learn', inHome('更正.csv'), '--codebook', own, '--out', out]).code).toBe(0);
    expect(readdirSync(out).sort()).toEqual(['aspects.csv', 'categoriser.json', 'learned.json']);
  });

  it.each([
    ['too few labels', ['少.csv', '--out', '新'], /CORPUS_TOO_SMALL.*不重复的 1 条/],
    ['no folder to write to', ['更正.csv'], /OPTION_INVALID.*--out/],
    ['a folder that holds something else', ['更正.csv', '--out', '.'], /OUTPUT_NOT_OURS/],
    ['an unknown option', ['更正.csv', '--out', '新', '--folds', '3'], /OPTION_UNKNOWN.*--folds.*--seed/],
  ])('refuses %s with exit code 2', (_title, args, message) => {
    const { code, stderr } = runCli(['codebook', 'learn', ...args], { cwd: home });
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
  });

  it('has a page of help', () => {
    expect(runCli(['codebook', 'learn', '--help']).stdout).toContain('shuzhi codebook learn CORRECTED.csv…');
  });
});
