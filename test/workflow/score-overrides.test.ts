// `shuzhi score --overrides`: what follows from corrected statements, and what the results say of each correction.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scoreReports } from '../../src/workflow/score-reports.js';
import { gb18030 } from '../base/encode-text.js';
import { bytesOf, filesIn, makeFolder, readTable } from './result-folder.js';
import { type Ran, runCli } from './run-cli.js';
import { smallCorpus } from './small-corpus.js';

const corpus = makeFolder(smallCorpus);
const home = makeFolder({});
const inHome = (name: string): string => join(home.path, name);
const town = '2021/中共青石镇委员会述职报告.txt';
const review = '点评/2022年度述职评议会实录.txt';
let ran: Ran;

/** Scores with a table of corrections. */
function score(table: string | Uint8Array, out: string, ...options: readonly string[]): Ran {
  const file = inHome(`${out}.csv`);
  writeFileSync(file, table);
  return runCli(['score', corpus.path, '--out', inHome(out), '--overrides', file, ...options]);
}

/** A copy of problems.csv with a column `corrected`, filled in by the words of the statement. */
async function copyOfProblems(corrected: Readonly<Record<string, string>>): Promise<string> {
  const { columns, rows } = await readTable(inHome('原来'), 'problems');
  const lines = rows.map((row) => [...columns.map((column) => row[column]!), corrected[row.text!] ?? '']);
  return [[...columns, 'corrected'], ...lines]
    .map((cells) => `${cells.map((cell) => `"${cell}"`).join(',')}\r\n`)
    .join('');
}

const table = `文件,起,止,原文,更正,更正单位,单位说明
${town},155,163,主题党日质量不高,×,,
${town},,,我对年轻干部培养不够重视,党务力量,,
${review},,,发展党员把关不严,,白塔街道党工委,
2022/白塔街道党工委述职报告.txt,0,9,网络舆情处置不及时,,,当年12月已建台账
`;

beforeAll(() => {
  runCli(['score', corpus.path, '--out', inHome('原来')]);
  ran = score(gb18030(table), '更正');
});

afterAll(() => {
  corpus.end();
  home.end();
});

const manifestOf = (out: string) =>
  JSON.parse(readFileSync(join(inHome(out), 'manifest.json'), 'utf8')) as {
    readonly options: { readonly overrides?: string };
    readonly overrides?: readonly Readonly<Record<string, unknown>>[];
  };

describe('shuzhi score --overrides', () => {
  it('says how many were applied, and ends well where all were', () => {
    expect({ code: ran.code, stderr: ran.stderr }).toEqual({ code: 0, stderr: '' });
    expect(ran.stdout).toContain('4 处更正，采用 4 处（逐条见 manifest.json） · 4 of 4 corrections applied');
  });

  it('takes what is no problem out of every table', async () => {
    const problems = await readTable(inHome('更正'), 'problems');
    expect(problems.rows.filter((row) => row.file === town).map((row) => row.text)).not.toContain(
      '主题党日质量不高',
    );
    const scores = async (out: string) =>
      (await readTable(inHome(out), 'reports')).rows.find((row) => row.file === town)!;
    expect(Number((await scores('更正')).problems)).toBe(Number((await scores('原来')).problems) - 1);
    const text = readFileSync(join(inHome('更正'), 'ledger.csv'), 'utf8');
    expect(
      text.split('\r\n').filter((row) => row.includes(town) && row.includes('主题党日质量不高')),
    ).toEqual([]);
  });

  it('counts a statement under the category put right', async () => {
    const cell = async (out: string, category: string) =>
      (await readTable(inHome(out), 'matrix-long')).rows.find(
        (row) => row.organization === '中共青石镇委员会' && row.voice === 'self' && row.category === category,
      )!;
    expect((await cell('原来', 'cadres')).reports).toBe('2');
    expect((await cell('更正', 'cadres')).reports).toBe('1');
    expect(Number((await cell('更正', 'party-staff')).count)).toBe(
      Number((await cell('原来', 'party-staff')).count) + 1,
    );
  });

  it('moves a statement of a review to the organisation it is about', async () => {
    const { rows } = await readTable(inHome('更正'), 'problems');
    const moved = rows.find((row) => row.file === review && row.text === '发展党员把关不严')!;
    expect([moved.organization, moved.overridden]).toEqual(['白塔街道党工委', 'organization']);
  });

  it('prints the remark beside the statement, in the table and on the page', async () => {
    const { rows } = await readTable(inHome('更正'), 'problems');
    expect(rows.filter((row) => row.remark !== '').map((row) => [row.text, row.remark])).toEqual([
      ['网络舆情处置不及时', '当年12月已建台账'],
    ]);
    expect(readFileSync(join(inHome('更正'), 'report.html'), 'utf8')).toContain('单位说明：当年12月已建台账');
  });

  it('lists every correction in the manifest, with its digest among the options', () => {
    const { options, overrides } = manifestOf('更正');
    expect(options.overrides).toMatch(/^[0-9a-f]{64}$/);
    expect(overrides).toHaveLength(4);
    expect(overrides![0]).toMatchObject({ line: 2, applied: true, state: 'applied', drop: true, start: 155 });
    expect(overrides![1]).toMatchObject({
      change: { category: 'party-staff' },
      before: { category: 'cadres' },
    });
    expect(overrides![3]).toMatchObject({ applied: true, start: 89, end: 98, remark: '当年12月已建台账' });
  });

  it('leaves results without corrections as they were', () => {
    expect(manifestOf('原来').overrides).toBeUndefined();
    expect(manifestOf('原来').options).not.toHaveProperty('overrides');
  });

  it('gives the same bytes with threads of its own', () => {
    expect(score(table, '两线', '--workers', '2').code).toBe(0);
    const alone = score(table, '一线', '--workers', '1');
    expect(alone.code).toBe(0);
    expect(bytesOf(inHome('两线'))).toEqual(bytesOf(inHome('一线')));
  });

  it('takes a whole copy of problems.csv, of which most rows say nothing', async () => {
    const copy = await copyOfProblems({ 固定资产登记不及时: '√', '3台设备未入账': 'x' });
    expect(score(copy, '副本').stdout).toContain('2 处更正，采用 2 处');
  });

  it('warns of corrections that fit nothing, lists them, and ends with 1', () => {
    const { code, stderr } = score(
      `file,text,corrected\n${town},没有说过的话,×\n没有/这份.txt,学习不深入,×\n${town},党务干部力量不足,party-staff\n`,
      '不合',
    );
    expect(code).toBe(1);
    expect(stderr).toMatch(/不合\.csv:2: 此处没有找到问题语句.*没有说过的话/);
    expect(stderr).toMatch(/不合\.csv:3: 输入中没有这份报告/);
    expect(manifestOf('不合').overrides!.map(({ applied, state }) => [applied, state])).toEqual([
      [false, 'statement-missing'],
      [false, 'report-missing'],
      [false, 'unchanged'],
    ]);
  });

  it('refuses a table with a fault, names the place, and writes nothing', () => {
    const { code, stderr } = score('file,text,corrected\n甲.txt,学习不深入,党风\n', '错');
    expect(code).toBe(2);
    expect(stderr).toMatch(/^CATEGORY_UNKNOWN .*错\.csv:2:corrected/);
    expect(filesIn(home.path).some((name) => name.startsWith('错/'))).toBe(false);
  });
});

describe('scoreReports with overrides', () => {
  it('takes corrections as objects, by the id of the report, and says what became of each', async () => {
    const { overrides, survey } = await scoreReports(corpus.path, {
      tables: ['common'],
      overrides: [{ report: town.replace('.txt', ''), text: '主题党日质量不高', drop: true }],
    });
    expect(overrides).toMatchObject([{ line: null, state: 'applied', start: 155, end: 163 }]);
    const profile = survey.profiles.find(({ file }) => file === town)!;
    expect(profile.problems.map(({ text }) => text)).not.toContain('主题党日质量不高');
    expect(profile.scores.problems).toBe(profile.problems.length);
  });
});
