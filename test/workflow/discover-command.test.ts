// `shuzhi discover` as a user runs it: reports in, table out, edited, given back to score, which then finds the phrase.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gb18030 } from '../base/encode-text.js';
import { makeFolder, readTable } from './result-folder.js';
import { type Ran, runCli } from './run-cli.js';

const phrase = '板凳夜话听民声';
const towns = ['石桥镇', '柳河镇', '双井镇', '东坪镇'] as const;
const openings = ['全年坚持用', '今年以来打造', '支部推行', '镇村两级都办起'] as const;
const report = (town: string, i: number): string =>
  `${town}党委${2021 + (i % 2)}年述职报告\n一、主要做法\n${openings[i]}“${phrase}”，收集意见${i + 12}条。\n二、存在问题\n理论学习不够深入。\n`;

const folder = makeFolder(
  Object.fromEntries(
    towns.map((town, i) => [`报告/${town}党委${2021 + (i % 2)}年述职报告.txt`, report(town, i)]),
  ),
);
const at = (...names: readonly string[]): string => join(folder.path, ...names);
let ran: Ran;

beforeAll(() => {
  ran = runCli(['discover', at('报告'), '--out', at('新提法.csv')]);
});

afterAll(() => folder.end());

/** The table as an analyst fills it in. */
function edited(cells: Readonly<Record<string, string>>, name = '新提法'): string {
  const [header, ...lines] = readFileSync(at(`${name}.csv`), 'utf8')
    .replace('\uFEFF', '')
    .split('\r\n');
  const columns = header!.split(',');
  return [
    header,
    ...lines.map((line) => {
      const values = line.split(',');
      if (values[0] !== phrase) return line;
      return values.map((value, i) => cells[columns[i]!] ?? value).join(',');
    }),
  ].join('\r\n');
}

/** The slogans of a result. */
async function slogansWith(codebook: string, out: string) {
  const { code, stderr } = runCli([
    'score',
    at('报告'),
    '--out',
    at(out),
    '--tables',
    'slogans',
    '--codebook',
    codebook,
  ]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return (await readTable(at(out), 'slogans')).rows.filter((row) => row.phrase === phrase);
}

describe('shuzhi discover', () => {
  it('says what it read and found, and writes the table', async () => {
    expect({ code: ran.code, stderr: ran.stderr }).toEqual({ code: 0, stderr: '' });
    expect(ran.stdout).toMatch(/^4 份报告，全部读入 · all of it read$/m);
    expect(ran.stdout).toMatch(new RegExp(`多加引号的.*${phrase} 4`));
    const { rows } = await readTable(folder.path, '新提法');
    expect(rows.find((row) => row.phrase === phrase)).toMatchObject({
      family: '',
      organizations: '4',
      quoted: '1',
      years: '2021:2;2022:2',
      quotes: expect.stringContaining(`“${phrase}”，收集意见`),
    });
  });

  it('writes the same bytes a second time', () => {
    runCli(['discover', at('报告'), '--out', at('再来.csv')]);
    expect(readFileSync(at('再来.csv'))).toEqual(readFileSync(at('新提法.csv')));
  });

  it('leaves out what the table edited makes listed', async () => {
    writeFileSync(at('收入.csv'), edited({ family: '群众工作' }));
    runCli(['discover', at('报告'), '--out', at('其余.csv'), '--codebook', at('收入.csv')]);
    expect((await readTable(folder.path, '其余')).rows.map((row) => row.phrase)).not.toContain(phrase);
  });

  it('is read back as --codebook: score finds the phrase with its family and year', async () => {
    writeFileSync(at('填好.csv'), edited({ family: '群众工作', since: '2021', kind: 'metaphor' }));
    const rows = await slogansWith(at('填好.csv'), '结果');
    expect(
      rows.map(({ family, since, year, organizations }) => [family, since, year, organizations]),
    ).toEqual([
      ['群众工作', '2021', '2021', '2'],
      ['群众工作', '2021', '2022', '2'],
    ]);
  });

  it('is read back from a folder of dictionaries, under any name, saved by Excel in GB18030', async () => {
    mkdirSync(at('词典'));
    writeFileSync(at('词典', '我挑的.csv'), gb18030(edited({ family: '群众工作' })));
    writeFileSync(at('词典', 'aspects.csv'), 'phrase,category\n巡河护岸,people\n');
    expect(runCli(['codebook', 'check', at('词典')]).stdout).toContain('可以使用');
    expect(await slogansWith(at('词典'), '结果二')).toHaveLength(2);
  });

  it('adds nothing where no family is filled in', async () => {
    expect(await slogansWith(at('新提法.csv'), '结果三')).toEqual([]);
  });

  it('names file, line and column of what cannot be added', () => {
    writeFileSync(at('错.csv'), edited({ family: '群众工作', since: '去年' }));
    const { code, stderr } = runCli(['score', at('报告'), '--out', at('无'), '--codebook', at('错.csv')]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^DICTIONARY_INVALID .*错\.csv:\d+:since: .*去年/);
  });

  it('ends with 1 where an input could not be read, and reads the others', () => {
    writeFileSync(at('坏.txt'), 'English only');
    const { code, stderr } = runCli(['discover', at('报告'), at('坏.txt'), '--out', at('余.csv')]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^TEXT_NOT_CHINESE 坏\.txt/);
    expect(readFileSync(at('余.csv'), 'utf8')).toContain(phrase);
  });

  it.each([
    ['no table to write', ['报告'], /OPTION_INVALID.*--out/],
    ['no reports', ['--out', 'x.csv'], /OPTION_INVALID.*--out/],
    [
      'an unknown option',
      ['报告', '--out', 'x.csv', '--family', 'x'],
      /OPTION_UNKNOWN.*--family.*--min-organizations/,
    ],
    ['a number that is none', ['报告', '--out', 'x.csv', '--most', '许多'], /OPTION_INVALID.*--most.*许多/],
    ['reports that are not there', ['没有', '--out', 'x.csv'], /INPUT_EMPTY.*没有/],
  ])('refuses %s with exit code 2', (_title, args, message) => {
    const { code, stderr } = runCli(['discover', ...args], { cwd: folder.path });
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
  });

  it('has a page of help', () => {
    expect(runCli(['discover', '--help']).stdout).toContain('shuzhi discover PATH… --out FILE.csv');
  });
});
