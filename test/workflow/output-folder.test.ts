// The result folder is replaced as a whole, and only if it is one of ours.
import { lstat, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openOutputFolder } from '../../src/workflow/output-folder.js';
import { runCli } from './run-cli.js';

let base: string;
let out: string;

beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), 'shuzhi-out-'));
  out = join(base, '结果');
});

afterEach(() => rm(base, { recursive: true, force: true }));

const writeOurs = async (name: string): Promise<void> => {
  const folder = await openOutputFolder(out);
  await writeFile(join(folder.staging, 'manifest.json'), '{"generator":"shuzhi"}');
  await writeFile(join(folder.staging, name), name);
  await folder.publish();
};

describe('openOutputFolder', () => {
  it('makes a folder that is not there', async () => {
    await writeOurs('reports.csv');
    expect((await readdir(out)).sort()).toEqual(['manifest.json', 'reports.csv']);
  });

  it('replaces earlier results as a whole and leaves nothing beside them', async () => {
    await writeOurs('reports.csv');
    await writeOurs('problems.csv');
    expect((await readdir(out)).sort()).toEqual(['manifest.json', 'problems.csv']);
    expect(await readdir(base)).toEqual(['结果']);
  });

  it('leaves earlier results alone until the new ones are complete', async () => {
    await writeOurs('reports.csv');
    const folder = await openOutputFolder(out);
    await writeFile(join(folder.staging, 'problems.csv'), 'half');
    expect(await readFile(join(out, 'reports.csv'), 'utf8')).toBe('reports.csv');
    await folder.discard();
    expect(await readdir(base)).toEqual(['结果']);
  });

  it('refuses a folder that holds something else, and touches nothing in it', async () => {
    await mkdir(out);
    await writeFile(join(out, '论文.docx'), 'mine');
    await expect(openOutputFolder(out)).rejects.toMatchObject({ code: 'OUTPUT_NOT_OURS' });
    expect(await readdir(out)).toEqual(['论文.docx']);
  });

  it.each(['我的笔记.docx', 'problems-核对.csv', '2022'])(
    'refuses earlier results beside which somebody has put %s',
    async (name) => {
      await writeOurs('reports.csv');
      await writeFile(join(out, name), 'mine');
      await expect(openOutputFolder(out)).rejects.toMatchObject({
        code: 'OUTPUT_NOT_OURS',
        message: expect.stringContaining(name),
      });
      expect(await readFile(join(out, name), 'utf8')).toBe('mine');
    },
  );

  it.each(['.DS_Store', 'Thumbs.db', '~$reports.csv'])(
    'does not mind %s, which systems leave behind',
    async (name) => {
      await writeOurs('reports.csv');
      await writeFile(join(out, name), '');
      await writeOurs('problems.csv');
      expect((await readdir(out)).sort()).toEqual(['manifest.json', 'problems.csv']);
    },
  );

  it.each([['{"generator":"other"}'], ['not json'], ['null'], ['[]']])(
    'refuses a folder whose manifest.json is %s',
    async (content) => {
      await mkdir(out);
      await writeFile(join(out, 'manifest.json'), content);
      await expect(openOutputFolder(out)).rejects.toMatchObject({ code: 'OUTPUT_NOT_OURS' });
    },
  );

  it('takes an empty folder', async () => {
    await mkdir(out);
    await writeOurs('reports.csv');
    expect((await readdir(out)).sort()).toEqual(['manifest.json', 'reports.csv']);
  });

  it('replaces what a link points to, and leaves the link', async () => {
    await writeOurs('reports.csv');
    const link = join(base, '链接');
    await symlink(out, link, 'dir');
    const folder = await openOutputFolder(link);
    await writeFile(join(folder.staging, 'manifest.json'), '{"generator":"shuzhi"}');
    await folder.publish();
    expect(await readdir(out)).toEqual(['manifest.json']);
    expect((await lstat(link)).isSymbolicLink()).toBe(true);
  });

  it('puts the earlier results back where the new ones cannot take their place', async () => {
    await writeOurs('reports.csv');
    const folder = await openOutputFolder(out);
    await rm(folder.staging, { recursive: true });
    await expect(folder.publish()).rejects.toMatchObject({ code: 'OUTPUT_FAILED' });
    expect((await readdir(out)).sort()).toEqual(['manifest.json', 'reports.csv']);
    expect(await readdir(base)).toEqual(['结果']);
  });

  it('refuses the folder it runs in, and those above it', async () => {
    await mkdir(join(out, '下级'), { recursive: true });
    await writeFile(join(out, 'manifest.json'), '{"generator":"shuzhi"}');
    const here = runCli(['score', base, '--out', '.'], { cwd: out });
    expect(here).toMatchObject({ code: 2, stderr: expect.stringMatching(/^OPTION_INVALID \.: /) });
    const below = runCli(['score', base, '--out', '..'], { cwd: join(out, '下级') });
    expect(below).toMatchObject({ code: 2, stderr: expect.stringMatching(/^OPTION_INVALID \.\.: /) });
    expect(await readdir(base)).toEqual(['结果']);
  });

  it('says so where nothing can be written', async () => {
    await writeFile(join(base, 'file'), '');
    await expect(openOutputFolder(join(base, 'file', 'below'))).rejects.toMatchObject({
      code: 'OUTPUT_FAILED',
    });
  });
});
