// `shuzhi background build` as a user runs it: reports in, a table of counts out, given back to score.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeFolder, readTable } from './result-folder.js';
import { type Ran, runCli } from './run-cli.js';

const towns = [...'甲乙丙丁戊己庚辛壬癸'].map((sign) => `${sign}水镇`);
const own = ['修路', '架桥', '种树', '挖渠', '办学', '看病', '养老', '助残', '救灾', '防汛'];
const formula = '闭环盯住难点堵点';
const sentence = `${formula}，不断提高整体工作水平`;
const report = (town: string, i: number, year: number): string =>
  `${town}党委${year}年述职报告\n一、主要做法\n全镇${own[i]}，凝心聚力。${own[(i + year) % 10]}中${sentence}。\n`;

const folder = makeFolder(
  Object.fromEntries(
    towns.flatMap((town, i) =>
      [2021, 2022].map((year) => [`报告/${year}/${town}党委${year}年述职报告.txt`, report(town, i, year)]),
    ),
  ),
);
const at = (...names: readonly string[]): string => join(folder.path, ...names);
let ran: Ran;

beforeAll(() => {
  ran = runCli(['background', 'build', at('报告'), '--out', at('背景')]);
});

afterAll(() => folder.end());

describe('shuzhi background build', () => {
  it('says what it read and kept, and writes counts', async () => {
    expect({ code: ran.code, stderr: ran.stderr }).toEqual({ code: 0, stderr: '' });
    expect(ran.stdout).toMatch(/^20 份报告，全部读入/);
    expect(readdirSync(at('背景'))).toEqual(['background.csv']);
    const { rows } = await readTable(at('背景'), 'background');
    expect(rows.find((row) => row.phrase === '不断提高整体工作水平')).toMatchObject({
      organizations: '10',
      years: '2',
      count: '20',
    });
  });

  it('holds no whole sentence and no name', () => {
    const text = readFileSync(at('背景', 'background.csv'), 'utf8');
    for (const town of towns) expect(text).not.toContain(town);
    for (const row of text.split('\r\n').slice(1, -1))
      expect(row.split(',')[0]!.length).toBeLessThanOrEqual(16);
  });

  it('writes the same bytes a second time, over its own table', () => {
    const before = readFileSync(at('背景', 'background.csv'));
    expect(runCli(['background', 'build', at('报告'), '--out', at('背景')]).stdout).toBe(ran.stdout);
    expect(readFileSync(at('背景', 'background.csv'))).toEqual(before);
  });

  it('is read as --codebook: the same sentence has more formula in it, and the codebook another hash', async () => {
    writeFileSync(at('背景.csv'), `phrase,organizations,years,count,read\n${formula},10,2,20,1\n`);
    const score = (...options: readonly string[]) => {
      const { code, stdout } = runCli([
        'annotate',
        at('报告', '2021', `${towns[0]}党委2021年述职报告.txt`),
        ...options,
      ]);
      expect(code).toBe(0);
      const { sentences } = JSON.parse(stdout) as {
        readonly sentences: readonly { readonly score: number }[];
      };
      return Math.max(...sentences.map((one) => one.score));
    };
    expect(score('--codebook', at('背景.csv'))).toBeGreaterThan(score());
    const hash = (path: string): string | undefined =>
      /[0-9a-f]{16}/.exec(runCli(['codebook', 'check', path]).stdout)?.[0];
    expect(hash(at('背景'))).toMatch(/^[0-9a-f]{16}$/);
    expect(hash(at('背景'))).not.toBe(hash(at('背景.csv')));
  });

  it('joins the dictionaries of a folder', () => {
    mkdirSync(at('词典'));
    writeFileSync(at('词典', 'aspects.csv'), 'phrase,category\n巡河护岸,people\n');
    expect(runCli(['background', 'build', at('报告'), '--out', at('词典')]).code).toBe(0);
    expect(readdirSync(at('词典')).sort()).toEqual(['aspects.csv', 'background.csv']);
    expect(runCli(['codebook', 'check', at('词典')])).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('可以使用'),
    });
  });

  it('names file and line of what a hand-made row has wrong', () => {
    writeFileSync(at('错.csv'), 'phrase,organizations,years,count,read\n不断 提高,10,2,20,1\n');
    const { code, stderr } = runCli(['annotate', at('报告', '2021'), '--codebook', at('错.csv')]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^DICTIONARY_INVALID .*错\.csv:2:phrase/);
  });

  it.each([
    ['no folder to write to', ['报告'], /OPTION_INVALID.*--out/],
    ['a folder that holds something else', ['报告', '--out', '.'], /OUTPUT_NOT_OURS.*报告/],
    [
      'too few organisations',
      ['报告', '--out', '新', '--min-organizations', '6'],
      /CORPUS_TOO_SMALL.*10 个单位，至少要 12 个/,
    ],
    ['fewer than three', ['报告', '--out', '新', '--min-organizations', '2'], /OPTION_INVALID.*3–100000/],
    [
      'an unknown option',
      ['报告', '--out', '新', '--texts', '2'],
      /OPTION_UNKNOWN.*--texts.*--min-organizations/,
    ],
  ])('refuses %s with exit code 2', (_title, args, message) => {
    const { code, stderr } = runCli(['background', 'build', ...args], { cwd: folder.path });
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
  });

  it('has a page of help, also by its first word', () => {
    const page = runCli(['background', 'build', '--help']).stdout;
    expect(page).toContain('shuzhi background build PATH… --out DIR');
    expect(runCli(['background', '--help']).stdout).toBe(page);
  });
});
