// `shuzhi score`: the result folder as documented, and every option that changes it.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultCodebook } from '../../src/codebook/default-codebook.js';
import { documentedColumns, documentedCore, documentedScores } from './documented-columns.js';
import { bytesOf, filesIn, folderFor, makeFolder, readTable } from './result-folder.js';
import { type Ran, runCli } from './run-cli.js';
import { smallCorpus } from './small-corpus.js';

const corpus = makeFolder(smallCorpus);
const home = makeFolder({});
const out = join(home.path, '结果');
let ran: Ran;

beforeAll(() => {
  ran = runCli(['score', corpus.path, '--out', out]);
});

afterAll(() => {
  corpus.end();
  home.end();
});

/** Scores the corpus with further options into a folder of its own. */
function score(...options: readonly string[]): Ran & { readonly folder: string } {
  const folder = join(folderFor({}), 'results');
  return { ...runCli(['score', corpus.path, '--out', folder, ...options]), folder };
}

describe('shuzhi score', () => {
  it('succeeds, prints a summary on standard output, and nothing on standard error where that is no terminal', () => {
    expect(ran.code).toBe(0);
    expect(ran.stderr).toBe('');
    expect(ran.stdout).toMatch(/^8 份输入，8 份采用/);
    expect(ran.stdout).toContain('不足 15 个，不做分群');
    expect(ran.stdout.trimEnd().split('\n').length).toBeLessThanOrEqual(10);
  });

  it('writes every documented table, and beside them only the page, the evidence and the manifest', () => {
    const tables = Object.keys(documentedColumns).map((name) => `${name}.csv`);
    expect(filesIn(out)).toEqual([...tables, 'clusters.json', 'manifest.json', 'report.html'].sort());
  });

  it.each(Object.entries(documentedColumns))(
    '%s.csv begins with the documented columns',
    async (name, columns) => {
      const wanted = columns.split(' ');
      const found = (await readTable(out, name)).columns;
      expect(found.slice(0, wanted.length)).toEqual(wanted);
    },
  );

  it('puts every score into reports.csv, and every category into matrix.csv', async () => {
    expect((await readTable(out, 'reports')).columns).toEqual(expect.arrayContaining([...documentedScores]));
    const { columns } = await readTable(out, 'matrix');
    const ids = defaultCodebook().tables.categories.map((row) => row.category);
    // A category that is called like a column of the table is told apart by its name.
    const shown = columns.slice(3).map((column) => column.replace(/^category\./, ''));
    expect(shown.slice(0, ids.length)).toEqual(ids);
  });

  it('writes UTF-8 with a byte-order mark and CRLF, so that Excel and WPS open it', () => {
    for (const name of Object.keys(documentedColumns)) {
      const bytes = readFileSync(join(out, `${name}.csv`));
      expect(bytes.subarray(0, 3).toString('hex'), name).toBe('efbbbf');
      expect(bytes.toString('utf8').endsWith('\r\n'), name).toBe(true);
    }
  });

  it('leads from every problem back to its words', async () => {
    const { rows } = await readTable(out, 'problems');
    expect(rows.length).toBeGreaterThan(20);
    for (const { file, start, end, text } of rows) {
      expect(smallCorpus[file!]!.slice(Number(start), Number(end))).toBe(text);
    }
  });

  it('never pools voices, and never counts a report about nobody', async () => {
    const { rows } = await readTable(out, 'matrix-long');
    expect(new Set(rows.map((row) => row.voice))).toEqual(new Set(['self', 'superior']));
    expect(rows.every((row) => row.organization !== '')).toBe(true);
  });

  it('says what was read, with what and what became of it, without clock, path or worker count', () => {
    const text = readFileSync(join(out, 'manifest.json'), 'utf8');
    const manifest = JSON.parse(text) as Record<string, unknown>;
    expect(Object.keys(manifest)[0]).toBe('purpose');
    expect(manifest).toMatchObject({
      generator: 'shuzhi',
      options: { headers: 'en', seed: 1, detail: false },
      counts: { inputs: 8, rejected: 0 },
    });
    expect((manifest.inputs as readonly object[])[0]).toMatchObject({
      file: '2021/中共青石镇委员会述职报告.txt',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(text).not.toContain(corpus.path);
    expect(text).not.toMatch(/workers|\d{4}-\d\d-\d\dT/);
  });

  it('gives the same bytes the second time, over the first results', () => {
    const { folder } = score();
    expect(bytesOf(folder)).toEqual(bytesOf(out));
    runCli(['score', corpus.path, '--out', folder]);
    expect(bytesOf(folder)).toEqual(bytesOf(out));
  });
});

describe('shuzhi score --tables', () => {
  it('core writes the core', () => {
    const { folder } = score('--tables', 'core');
    const tables = filesIn(folder).filter((name) => name.endsWith('.csv'));
    expect(tables).toEqual(documentedCore.map((name) => `${name}.csv`).sort());
  });

  it('takes a list, in any order and with Chinese commas, and always adds what was rejected', () => {
    const { folder } = score('--tables', 'problems， common');
    expect(filesIn(folder)).toEqual([
      'common.csv',
      'manifest.json',
      'problems.csv',
      'rejected.csv',
      'report.html',
    ]);
  });

  it('writes the same table whatever else is asked for', () => {
    const { folder } = score('--tables', 'ledger');
    expect(readFileSync(join(folder, 'ledger.csv'))).toEqual(readFileSync(join(out, 'ledger.csv')));
  });

  it('refuses an unknown table, names those there are, and writes nothing', () => {
    const { code, stderr, folder } = score('--tables', 'problems,totals');
    expect(stderr).toMatch(/^OPTION_INVALID .*totals.*all, core, reports.*rejected/);
    expect(code).toBe(2);
    expect(() => readdirSync(folder)).toThrow(/ENOENT/);
  });
});

describe('shuzhi score --headers zh', () => {
  it('gives Chinese titles and names, and the same numbers', async () => {
    const { folder, code } = score('--headers', 'zh');
    expect(code).toBe(0);
    const { columns, rows } = await readTable(folder, 'problems');
    expect(columns.slice(0, 5)).toEqual(['单位', '年度', '文种', '声音', '文件']);
    expect(new Set(rows.map((row) => row.声音))).toEqual(new Set(['自述', '上级']));
    const english = await readTable(out, 'problems');
    expect(rows.map((row) => [row.文件, row.起, row.原文])).toEqual(
      english.rows.map((row) => [row.file, row.start, row.text]),
    );
  });

  it('leaves no ASCII title in any table but what nobody translates, and no title twice', async () => {
    const { folder } = score('--headers', 'zh');
    for (const name of Object.keys(documentedColumns)) {
      const { columns } = await readTable(folder, name);
      expect(new Set(columns).size, name).toBe(columns.length);
      const plain = columns.filter((column) => /^[A-Za-z]+$/.test(column));
      expect(plain, name).toEqual([]);
    }
  });

  it('is refused for any other language', () => {
    expect(score('--headers', 'fr')).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/fr.*en \| zh/),
    });
  });
});

describe('shuzhi score --manifest', () => {
  it('takes organisation, year and further columns from the manifest, and they travel along', async () => {
    const file = '2022/县林业局党组述职报告.txt';
    const manifest = join(home.path, '清单.csv');
    writeFileSync(manifest, `文件,单位,年度,系统,层级\n${file},县自然资源局党组,2020,农林水,县直\n`);
    const { folder, code } = score('--manifest', manifest);
    expect(code).toBe(0);
    const { columns, rows } = await readTable(folder, 'reports');
    const row = rows.find((found) => found.file === file);
    expect(row).toMatchObject({
      organization: '县自然资源局党组',
      year: '2020',
      sector: '农林水',
      level: '县直',
    });
    expect(columns.slice(-2)).toEqual(['level', 'sector']);
    expect((await readTable(folder, 'problems')).columns).toEqual(
      expect.arrayContaining(['level', 'sector']),
    );
  });

  it('never lets a manifest column replace what was counted', async () => {
    const file = '2022/县林业局党组述职报告.txt';
    const manifest = join(home.path, '重名.csv');
    writeFileSync(manifest, `file,level,points,role,text\n${file},县直,99,牵头,备注\n`);
    const { folder } = score('--manifest', manifest);
    const figures = await readTable(folder, 'figures');
    const plain = await readTable(out, 'figures');
    const own = documentedColumns.figures!.split(' ');
    const shown = (rows: typeof plain.rows) => rows.map((row) => own.map((column) => row[column]));
    expect(shown(figures.rows)).toEqual(shown(plain.rows));
    expect(figures.rows.find((row) => row.file === file)).toMatchObject({
      'manifest.level': '县直',
      'manifest.role': '牵头',
      points: '99',
    });
    const reports = await readTable(folder, 'reports');
    expect(reports.rows.find((row) => row.file === file)).toMatchObject({
      points: '3',
      'manifest.points': '99',
    });
  });

  it('sets a broken row aside with line and column, reads the others, and ends with 1', async () => {
    const manifest = join(home.path, '坏清单.csv');
    writeFileSync(
      manifest,
      'file,year,kind\n2022/县林业局党组述职报告.txt,前年,\n2021/县林业局党组述职报告.txt,2021,述职\n2020/没有的.txt,2020,\n',
    );
    const { folder, code, stderr } = score('--manifest', manifest);
    expect(code).toBe(1);
    const { rows } = await readTable(folder, 'rejected');
    expect(rows.map((row) => [row.code, row.place])).toEqual([
      ['MANIFEST_INVALID', '2:year'],
      ['INPUT_MISSING', expect.stringContaining('4')],
    ]);
    expect(stderr).toContain('前年');
    expect(
      (await readTable(folder, 'reports')).rows.some((row) => row.file!.startsWith('2022/县林业局')),
    ).toBe(false);
  });
});

describe('shuzhi score --codebook', () => {
  const words = join(home.path, '词典');

  it('counts the categories of the analyst', async () => {
    mkdirSync(words, { recursive: true });
    const head = readFileSync(new URL('../../dictionaries/categories.csv', import.meta.url), 'utf8').split(
      '\r\n',
    )[0]!;
    writeFileSync(
      join(words, 'categories.csv'),
      `${head}\r\n1,meetings,会议与记录,organisation,组织,会议和记录,自拟\r\n2,assets,家底,governance,治理,资产登记,自拟\r\n3,unspecific,未点名,rest,其余,没有点名对象,自拟\r\n`,
    );
    writeFileSync(
      join(words, 'aspects.csv'),
      'phrase,category,aspect,weight,note,source\r\n三会一课,meetings,三会一课,3,,自拟\r\n组织生活,meetings,组织生活,3,,自拟\r\n固定资产,assets,固定资产,3,,自拟\r\n',
    );
    const { folder, code, stderr } = score('--codebook', words, '--tables', 'core');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const { columns, rows } = await readTable(folder, 'matrix');
    expect(columns.slice(0, 3)).toEqual(['organization', 'voice', 'reports']);
    expect(columns).toEqual(expect.arrayContaining(['meetings', 'assets']));
    expect(columns).not.toContain('recruitment');
    expect(rows.find((row) => row.organization === '县林业局党组' && row.voice === 'self')).toMatchObject({
      meetings: '2',
      assets: '2',
    });
  });

  it('reads the same with workers, which are handed the dictionaries', () => {
    const one = score('--codebook', words, '--tables', 'core', '--workers', '1');
    const two = score('--codebook', words, '--tables', 'core', '--workers', '2');
    expect(one.code).toBe(0);
    expect(bytesOf(two.folder)).toEqual(bytesOf(one.folder));
  });

  it('refuses a dictionary with a fault and names file, line and column', () => {
    const bad = folderFor({
      'aspects.csv': 'phrase,category,aspect,weight,note,source\n巡河,no-such,巡河,3,,自拟\n',
    });
    const { code, stderr } = score('--codebook', bad);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^(CATEGORY_UNKNOWN|DICTIONARY_INVALID) .*aspects\.csv:2.*no-such/);
  });
});

describe('shuzhi score --workers', () => {
  it('gives the same bytes with one thread and with two', () => {
    const one = score('--workers', '1');
    const two = score('--workers', '2');
    expect(bytesOf(one.folder)).toEqual(bytesOf(out));
    expect(bytesOf(two.folder)).toEqual(bytesOf(out));
  });

  it.each(['0', '65', '2.5', 'auto'])('refuses %s', (workers) => {
    expect(score('--workers', workers)).toMatchObject({ code: 2, stderr: expect.stringMatching(/1–64/) });
  });
});

describe('shuzhi score --seed and --detail', () => {
  it('writes the seed into the manifest and repeats itself with it', () => {
    const first = score('--seed', '7');
    const second = score('--seed', '7');
    expect(bytesOf(first.folder)).toEqual(bytesOf(second.folder));
    expect(readFileSync(join(first.folder, 'manifest.json'), 'utf8')).toContain('"seed":7');
  });

  it('--detail adds a row for each occurrence of a set phrase', async () => {
    const { folder } = score('--detail', '--tables', 'slogans');
    const { rows } = await readTable(folder, 'slogans-detail');
    const counted = (await readTable(folder, 'slogans')).rows.reduce(
      (sum, row) => sum + Number(row.count),
      0,
    );
    expect(rows).toHaveLength(counted);
    for (const { file, start, end, text } of rows) {
      expect(smallCorpus[file!]!.slice(Number(start), Number(end))).toBe(text);
    }
  });
});
