// From paths to inputs, before anything is read.
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { expandGlob, isGlob } from '../../src/corpus/glob.js';
import { listInputs } from '../../src/corpus/list-inputs.js';
import { checkReadOptions } from '../../src/corpus/read-options.js';
import { isLeftOut, isWanted, walkFolder } from '../../src/corpus/walk-folder.js';
import { temporaryFolder } from './temporary-folder.js';

const list = async (paths: readonly string[], options = {}) =>
  listInputs(paths, checkReadOptions('listInputs', options));

describe('listInputs', () => {
  it('gives plain data that can be sent to a worker', async () => {
    const folder = temporaryFolder({ '2022/a.txt': null, 'manifest.csv': 'file,year\n2022/a.txt,2021\n' });
    const inputs = await list([folder]);
    expect(structuredClone(inputs)).toEqual(inputs);
    expect(inputs).toEqual([
      {
        input: 'document',
        path: join(folder, '2022/a.txt'),
        file: '2022/a.txt',
        id: '2022/a',
        root: folder.split('/').at(-1),
        stated: { year: 2021 },
      },
    ]);
  });

  it('leaves out a folder of our own results, below the folder that is read and as that folder', async () => {
    const folder = temporaryFolder({
      'a.txt': null,
      '结果/manifest.json': '{"generator":"shuzhi"}',
      '结果/report.html': '<p>述职</p>',
      '结果/texts/b.txt': null,
      '别处/manifest.json': '{"name":"web app"}',
      '别处/c.txt': null,
    });
    expect(await list([folder])).toMatchObject([{ file: 'a.txt' }, { file: '别处/c.txt' }]);
    expect(await list([join(folder, '结果')])).toMatchObject([{ code: 'INPUT_EMPTY' }]);
    expect(await list([join(folder, '结果/texts')])).toMatchObject([{ file: 'b.txt' }]);
  });

  it.each([
    ['t.csv', 'file,年度\na.txt,2022\n', 'document'],
    ['t.csv', '文件;年度\na.txt;2022\n', 'document'],
    ['t.csv', 'file,正文\na.txt,学习不深\n', 'table'],
    ['t.csv', '正文\n学习不深\n', 'table'],
    ['t.tsv', 'id\ttext\na\t学习不深\n', 'table'],
    ['t.jsonl', '{"text":"学习不深"}', 'table'],
    ['t.ndjson', '{"file":"a.txt"}', 'table'],
    ['t.csv', '', 'table'],
  ])('%s that holds %j is read as %s', async (name, content, input) => {
    const folder = temporaryFolder({ [name]: content, 'a.txt': null });
    expect(await list([join(folder, name)])).toMatchObject([{ input }]);
  });

  it('keeps a table apart from a document of the same name', async () => {
    const folder = temporaryFolder({ 'a.csv': 'text\n学习不深\n', 'a.txt': null });
    expect(await list([join(folder, 'a.csv'), join(folder, 'a.txt')])).toMatchObject([
      { id: 'a.csv' },
      { id: 'a.txt' },
    ]);
  });

  it('follows a link that is named', async () => {
    const folder = temporaryFolder({ 'real/a.txt': null });
    symlinkSync(join(folder, 'real'), join(folder, 'link'));
    expect(await list([join(folder, 'link')])).toMatchObject([{ file: 'a.txt' }]);
  });

  it('lists a link to nothing as missing', async () => {
    const folder = temporaryFolder({ 'a.txt': null });
    symlinkSync('nowhere', join(folder, 'dead.txt'));
    expect(await list([join(folder, 'dead.txt')])).toMatchObject([
      { outcome: 'rejected', code: 'INPUT_MISSING' },
    ]);
  });

  it('refuses what is no file', async () => {
    expect(await list(['/dev/null'])).toMatchObject([{ file: '/dev/null', code: 'INPUT_UNSUPPORTED' }]);
  });

  it('of a manifest reaches outside its folder where that says so, and names by what is common', async () => {
    const folder = temporaryFolder({ 'meta/m.csv': 'file\n../reports/a.txt\n', 'reports/a.txt': null });
    expect(await list([join(folder, 'meta/m.csv')])).toMatchObject([{ id: 'reports/a' }]);
  });

  it('of a broken manifest says where it is broken', async () => {
    const folder = temporaryFolder({ 'm.csv': 'file,title\na.txt,"述职\n' });
    expect(await list([join(folder, 'm.csv')])).toMatchObject([
      { file: 'm.csv', code: 'CSV_INVALID', place: '2:7' },
    ]);
  });

  it('lets the manifest of an inner folder win over that of an outer one', async () => {
    const folder = temporaryFolder({
      'manifest.csv': 'file,year\n甲/a.txt,2020\nb.txt,2020\n',
      '甲/manifest.csv': 'file,year\na.txt,2022\n',
      '甲/a.txt': null,
      'b.txt': null,
    });
    expect(await list([folder])).toMatchObject([{ stated: { year: 2020 } }, { stated: { year: 2022 } }]);
  });
});

describe('walkFolder', () => {
  it('orders by code unit of the whole path, whatever the machine speaks', async () => {
    const folder = temporaryFolder({
      '重庆.txt': null,
      '一.txt': null,
      '三.txt': null,
      'B.txt': null,
      'a.txt': null,
      'a/z.txt': null,
    });
    const { files } = await walkFolder(folder);
    expect(files.map((file) => file.slice(folder.length + 1))).toEqual([
      'B.txt',
      'a.txt',
      'a/z.txt',
      '一.txt',
      '三.txt',
      '重庆.txt',
    ]);
  });

  it('walks deep trees without a stack', async () => {
    const folder = temporaryFolder({ 'a.txt': null });
    mkdirSync(join(folder, ...Array.from({ length: 500 }, () => 'd')), { recursive: true });
    expect((await walkFolder(folder)).files).toHaveLength(1);
  });

  it.each([
    ['述职报告.DOCX', true, false],
    ['述职报告.htm', true, false],
    ['述职报告.ofd', true, false],
    ['述职报告.csv', false, false],
    ['述职报告', false, false],
    ['.述职报告.txt', true, true],
    ['~$述职报告.docx', true, true],
    ['README.zh.md', true, true],
    ['readme_2.txt', true, true],
    ['readmemory.txt', true, false],
  ])('%s is wanted: %s, left out: %s', (name, wanted, leftOut) => {
    expect([isWanted(name), isLeftOut(name)]).toEqual([wanted, leftOut]);
  });
});

describe('expandGlob', () => {
  it('passes over hidden names and names each file once', async () => {
    const folder = temporaryFolder({
      '.git/a.txt': null,
      'x/.a.txt': null,
      'x/a.txt': null,
      'x/y/x/a.txt': null,
    });
    const { base, files } = await expandGlob(join(folder, '**/x/**/*.txt'));
    expect(base).toBe(folder);
    expect(files.map((file) => file.slice(folder.length + 1))).toEqual(['x/a.txt', 'x/y/x/a.txt']);
  });

  it('of a folder that is missing finds nothing', async () => {
    expect(await expandGlob('/no/such/*.txt')).toEqual({ base: '/no/such', files: [], folders: [] });
  });

  it.each([
    ['*.txt', true],
    ['a?.txt', true],
    ['a[1].txt', false],
    ['{a,b}.txt', false],
  ])('%s is a pattern: %s', (path, glob) => {
    expect(isGlob(path)).toBe(glob);
  });
});
