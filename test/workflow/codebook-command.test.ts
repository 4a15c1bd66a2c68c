// `shuzhi codebook check`: every fault of a dictionary folder with its place, and what it would come to.
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { defaultCodebook } from '../../src/codebook/default-codebook.js';
import { folderFor } from './result-folder.js';
import { runCli } from './run-cli.js';

const entries = Object.values(defaultCodebook().tables).reduce((sum, rows) => sum + rows.length, 0);
const dictionaries = fileURLToPath(new URL('../../dictionaries', import.meta.url));

describe('shuzhi codebook check', () => {
  it('finds the dictionaries that ship with the library usable, and counts them', () => {
    const { code, stdout, stderr } = runCli(['codebook', 'check', dictionaries]);
    expect(stdout).toMatch(
      /^可以使用，合计 \d+ 条，散列 [0-9a-f]{16} · usable, \d+ entries, hash [0-9a-f]{16}\n$/,
    );
    expect(stdout).toContain(`合计 ${entries} 条`);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  it('names every fault with file, line and column, and ends with 1', () => {
    const folder = folderFor({
      'aspects.csv':
        'phrase,category,aspect,weight,note,source\n巡河,no-such,巡河,3,,自拟\n河长制,people,河长制,9,,自拟\n,people,空,1,,自拟\n',
      'slogans.csv': 'phrase,family,since,source\n河清岸绿,生态,去年,自拟\n',
    });
    const { code, stdout } = runCli(['codebook', 'check', folder]);
    const lines = stdout.trimEnd().split('\n');
    expect(lines.slice(0, -1)).toEqual([
      expect.stringMatching(/^错误 · error .*aspects\.csv:2:category: .*no-such/),
      expect.stringMatching(/^错误 · error .*aspects\.csv:3:weight: .*9/),
      expect.stringMatching(/^错误 · error .*aspects\.csv:4:phrase: /),
      expect.stringMatching(/^错误 · error .*slogans\.csv:2:since: .*去年/),
    ]);
    expect(lines.at(-1)).toBe('4 处错误，不能使用 · 4 errors, not usable');
    expect(code).toBe(1);
  });

  it('takes a folder of additions that is in order, and counts them', () => {
    const folder = folderFor({ 'aspects.csv': 'phrase,category\n巡河护岸,people\n' });
    const { code, stdout } = runCli(['codebook', 'check', folder]);
    expect(stdout).toContain(`合计 ${entries + 1} 条`);
    expect(code).toBe(0);
  });

  it('sees a fault an analyst made in a copy of a whole folder', () => {
    const folder = folderFor({});
    cpSync(dictionaries, join(folder, '词典'), { recursive: true });
    expect(runCli(['codebook', 'check', join(folder, '词典')]).code).toBe(0);
    const broken = folderFor({ '词典/traps.csv': 'phrase,nonsense\n某某,1\n' });
    cpSync(dictionaries, join(broken, '词典'), { recursive: true, force: false });
    const { code, stdout } = runCli(['codebook', 'check', join(broken, '词典')]);
    expect(stdout).toMatch(/错误 · error .*traps\.csv:1.*nonsense/);
    expect(code).toBe(1);
  });

  it.each([
    [['codebook', 'check'], /OPTION_INVALID .*codebook check DIR/],
    [['codebook', 'check', '甲', '乙'], /OPTION_INVALID/],
    [['codebook', 'check', '没有这个文件夹'], /INPUT_MISSING 没有这个文件夹/],
  ])('%j is an error of usage', (args, message) => {
    const { code, stdout, stderr } = runCli(args, { cwd: folderFor({}) });
    expect(stderr).toMatch(message);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  });
});
