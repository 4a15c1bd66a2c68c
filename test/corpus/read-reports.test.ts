// The first line of a notebook: what is read, in which order, under which id, and what is said of the rest.
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readReports } from '../../src/corpus/read-reports.js';
import { makeOle } from './make-ole.js';
import { TEXT, temporaryFolder } from './temporary-folder.js';

const fixture = (name: string): Uint8Array => readFileSync(new URL(`../fixtures/${name}`, import.meta.url));
const idsOf = (reports: readonly { readonly id: string }[]): readonly string[] => reports.map(({ id }) => id);
const codesOf = (list: { rejected: readonly { file: string; code: string }[] }) =>
  list.rejected.map(({ file, code }) => [file, code]);

describe('readReports of a folder', () => {
  it('finds documents at any depth, ordered by code unit of the path, and names them by it', async () => {
    const folder = temporaryFolder({
      '2022/青阳镇.txt': null,
      '2021/青阳镇.md': null,
      '2021/城关镇.txt': null,
      'z.txt': null,
    });
    const reports = await readReports(folder);
    expect(idsOf(reports)).toEqual(['2021/城关镇', '2021/青阳镇', '2022/青阳镇', 'z']);
    expect(reports[0]).toMatchObject({ file: '2021/城关镇.txt', text: TEXT });
    expect(codesOf(reports)).toEqual([]);
  });

  it('leaves out hidden files, README files, lock files, manifest.csv, tables and pictures', async () => {
    const folder = temporaryFolder({
      'a.txt': null,
      '.b.txt': null,
      '.git/c.txt': null,
      'README.md': null,
      'readme.txt': null,
      '~$a.docx': null,
      'manifest.csv': 'file\r\na.txt\r\n',
      'table.csv': 'text\r\n正文\r\n',
      'rows.jsonl': '{"text":"正文"}',
      'photo.jpg': null,
    });
    const reports = await readReports(folder);
    expect(idsOf(reports)).toEqual(['a']);
    expect(codesOf(reports)).toEqual([]);
  });

  it('keeps the ending in an id that two would share, and only there', async () => {
    const folder = temporaryFolder({
      '城关镇.txt': null,
      '城关镇.docx': fixture('report.docx'),
      '青阳镇.txt': null,
    });
    expect(idsOf(await readReports(folder))).toEqual(['城关镇.docx', '城关镇.txt', '青阳镇']);
  });

  it('names in NFC what the file system keeps in another form', async () => {
    const folder = temporaryFolder({ 'Pa\u0304rty城关镇.txt': null });
    expect(idsOf(await readReports(folder))).toEqual(['P\u0101rty城关镇']);
  });

  it('lists what cannot be read with code and reason, and goes on', async () => {
    const folder = temporaryFolder({
      'a.txt': null,
      'empty.txt': '',
      'blank.txt': ' \n\n',
      'english.txt': 'The branch held twelve meetings this year and trained all its members.',
      'japanese.txt': 'これはとうのほうこくです。がっこうのもんだいについてのべます。',
      'broken.docx': fixture('report.docx').subarray(0, 3000),
      'scanned.pdf': fixture('scanned.pdf'),
      'protected.pdf': fixture('protected.pdf'),
      'protected.docx': makeOle({ EncryptedPackage: new Uint8Array(0) }),
      'damaged.txt': Uint8Array.from([...new TextEncoder().encode(TEXT.repeat(5)), 0xe5, 0xff, 0xfe]),
      'old.wps': fixture('report.doc'),
      'rich.rtf': '{\\rtf1 x}',
      'picture.txt': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10),
    });
    const reports = await readReports(folder);
    expect(idsOf(reports)).toEqual(['a']);
    expect(codesOf(reports).sort()).toEqual(
      [
        ['blank.txt', 'INPUT_EMPTY'],
        ['broken.docx', 'INPUT_BROKEN'],
        ['damaged.txt', 'DECODE_INVALID'],
        ['empty.txt', 'INPUT_EMPTY'],
        ['english.txt', 'TEXT_NOT_CHINESE'],
        ['japanese.txt', 'TEXT_NOT_CHINESE'],
        ['old.wps', 'INPUT_UNSUPPORTED'],
        ['picture.txt', 'INPUT_SCANNED'],
        ['protected.docx', 'INPUT_PROTECTED'],
        ['protected.pdf', 'INPUT_PROTECTED'],
        ['rich.rtf', 'INPUT_UNSUPPORTED'],
        ['scanned.pdf', 'INPUT_SCANNED'],
      ].sort(),
    );
    for (const { reason } of reports.rejected) expect(reason).toMatch(/\p{Script=Han}.* · .*[a-z]/u);
    expect(reports.rejected.find(({ file }) => file === 'damaged.txt')?.place).toMatch(
      /^line \d+, byte \d+$/,
    );
  });

  it('says that a folder holds no report', async () => {
    const folder = temporaryFolder({ 'photo.jpg': null });
    expect(codesOf(await readReports(folder))).toEqual([[folder.split('/').at(-1), 'INPUT_EMPTY']]);
  });

  it('follows no link, opens no pipe, and says so', async () => {
    const folder = temporaryFolder({ 'a.txt': null, 'sub/b.txt': null });
    symlinkSync('..', join(folder, 'sub/loop'));
    symlinkSync('a.txt', join(folder, 'link.txt'));
    execFileSync('mkfifo', [join(folder, 'pipe.txt')]);
    const reports = await readReports(folder);
    expect(idsOf(reports)).toEqual(['a', 'sub/b']);
    expect(codesOf(reports)).toEqual([
      ['link.txt', 'INPUT_UNSUPPORTED'],
      ['pipe.txt', 'INPUT_UNSUPPORTED'],
      ['sub/loop', 'INPUT_UNSUPPORTED'],
    ]);
  });

  it('lists a file whose name is still GBK, with the name it should have', async () => {
    const folder = temporaryFolder({ 'a.txt': null });
    writeFileSync(
      Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0xb3, 0xc7, 0xb9, 0xd8]), Buffer.from('.txt')]),
      TEXT,
    );
    const { rejected } = await readReports(folder);
    expect(rejected).toMatchObject([{ file: '城关.txt', code: 'INPUT_UNREADABLE' }]);
  });

  it.skipIf(process.getuid?.() === 0)('lists a folder it may not open', async () => {
    const folder = temporaryFolder({ 'a.txt': null });
    mkdirSync(join(folder, 'closed'));
    chmodSync(join(folder, 'closed'), 0);
    expect(codesOf(await readReports(folder))).toEqual([['closed', 'INPUT_UNREADABLE']]);
  });
});

describe('readReports of several paths', () => {
  it('keeps their order and names by the folder they have in common', async () => {
    const folder = temporaryFolder({ '2021/a.txt': null, '2022/a.txt': null, '2022/b.txt': null });
    const reports = await readReports([join(folder, '2022'), join(folder, '2021/a.txt')]);
    expect(idsOf(reports)).toEqual(['2022/a', '2022/b', '2021/a']);
  });

  it('reads the same file once, whatever the way to it', async () => {
    const folder = temporaryFolder({ 'a.txt': null, 'b.txt': null });
    const elsewhere = temporaryFolder({});
    symlinkSync(join(folder, 'a.txt'), join(elsewhere, 'link.txt'));
    const reports = await readReports([folder, join(folder, './a.txt'), join(elsewhere, 'link.txt')]);
    expect(reports.map(({ file }) => file?.split('/').at(-1))).toEqual(['a.txt', 'b.txt']);
    expect(reports.rejected.map(({ code }) => code)).toEqual(['INPUT_DUPLICATE', 'INPUT_DUPLICATE']);
    expect(reports.rejected[1]?.reason).toContain('a.txt');
  });

  it('reads two files of one content and notes it: two bodies may have handed in the same text', async () => {
    const folder = temporaryFolder({ '城关镇.txt': null, '青阳镇.txt': null });
    const reports = await readReports(folder);
    expect(idsOf(reports)).toEqual(['城关镇', '青阳镇']);
    expect(reports.notices).toMatchObject([
      { id: '青阳镇', code: 'same-content', message: expect.stringContaining('城关镇.txt') },
    ]);
  });

  it('lists a path that does not exist and reads the others', async () => {
    const folder = temporaryFolder({ 'a.txt': null });
    const reports = await readReports([join(folder, 'missing.txt'), join(folder, 'a.txt')]);
    expect(idsOf(reports)).toEqual(['a']);
    expect(reports.rejected).toMatchObject([{ file: join(folder, 'missing.txt'), code: 'INPUT_MISSING' }]);
  });

  it('reads a README that is named', async () => {
    const folder = temporaryFolder({ 'README.md': null });
    expect(idsOf(await readReports(join(folder, 'README.md')))).toEqual(['README']);
  });
});

describe('readReports of a pattern', () => {
  const folder = () =>
    temporaryFolder({
      '2021/城关镇.txt': null,
      '2021/青阳镇.docx': fixture('report.docx'),
      '2022/城关镇.txt': null,
      'x/y/城关镇.txt': null,
      '2022/a.jpg': 'x',
    });

  it.each([
    ['*/城关镇.txt', ['2021/城关镇', '2022/城关镇']],
    ['202?/*', ['2021/城关镇', '2021/青阳镇', '2022/城关镇']],
    ['**/城关*', ['2021/城关镇', '2022/城关镇', 'x/y/城关镇']],
    ['2021/**', ['城关镇', '青阳镇']],
    ['*1', ['城关镇', '青阳镇']],
  ])('%s', async (pattern, ids) => {
    const reports = await readReports(join(folder(), pattern));
    expect(idsOf(reports)).toEqual(ids);
    expect(codesOf(reports)).toEqual([]);
  });

  it('says that nothing fits', async () => {
    const pattern = join(folder(), '*.pdf');
    expect((await readReports(pattern)).rejected).toMatchObject([{ file: pattern, code: 'INPUT_MISSING' }]);
  });

  it('is a plain name where such a file exists', async () => {
    const named = temporaryFolder({ '问题?.txt': null, '问题一.txt': null });
    expect(idsOf(await readReports(join(named, '问题?.txt')))).toEqual(['问题?']);
  });
});

describe('the list of readReports', () => {
  it('is a frozen array that also knows what was rejected', async () => {
    const reports = await readReports(temporaryFolder({ 'a.txt': null, 'b.txt': '' }));
    expect(Array.isArray(reports)).toBe(true);
    expect(Object.isFrozen(reports) && Object.isFrozen(reports[0])).toBe(true);
    expect(JSON.parse(JSON.stringify(reports))).toHaveLength(1);
    expect(Object.keys(reports)).toEqual(['0']);
    expect(reports.columns).toContain('organization');
    expect(reports.rejected).toHaveLength(1);
  });
});

describe('options of readReports', () => {
  it.each([
    [{ maxbytes: 5 }, 'OPTION_UNKNOWN', 'maxBytes'],
    [{ maxBytes: 0 }, 'OPTION_INVALID', 'maxBytes'],
    [{ maxBytes: '5' }, 'OPTION_INVALID', 'maxBytes'],
    [{ encoding: 'latin1' }, 'OPTION_INVALID', 'gb18030'],
    [{ textColumn: '' }, 'OPTION_INVALID', 'textColumn'],
    [{ manifest: true }, 'OPTION_INVALID', 'manifest'],
  ])('%o is refused with %s', async (options, code, names) => {
    const reading = readReports('x', options as object);
    await expect(reading).rejects.toMatchObject({ code });
    await expect(reading).rejects.toThrow(names);
  });

  it.each([[[]], [''], [[3]]])('paths %o are refused', async (paths) => {
    await expect(readReports(paths as unknown as string[])).rejects.toMatchObject({ code: 'OPTION_INVALID' });
  });

  it('maxBytes refuses larger files by name, before reading them', async () => {
    const folder = temporaryFolder({ 'a.txt': '党建'.repeat(50), 'b.txt': '党建'.repeat(51) });
    const reports = await readReports(folder, { maxBytes: 300 });
    expect(idsOf(reports)).toEqual(['a']);
    expect(reports.rejected).toMatchObject([
      { file: 'b.txt', code: 'INPUT_TOO_LARGE', reason: expect.stringContaining('306') },
    ]);
  });

  it('encoding decides for all text files', async () => {
    const folder = temporaryFolder({ 'a.txt': fixture('report.gb18030.txt') });
    expect((await readReports(folder, { encoding: 'utf-8' })).rejected).toMatchObject([
      { code: 'DECODE_INVALID' },
    ]);
    expect(await readReports(folder, { encoding: 'gb18030' })).toHaveLength(1);
  });
});
