// Same inputs and options, same bytes: whatever the order of the paths, locale, time zone and working directory.
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { bytesOf, makeFolder } from './result-folder.js';
import { type RunOptions, runCli } from './run-cli.js';
import { smallCorpus } from './small-corpus.js';

const home = makeFolder(
  Object.fromEntries(Object.entries(smallCorpus).map(([name, text]) => [`in/${name}`, text])),
);
afterAll(home.end);

let runs = 0;
function resultOf(paths: readonly string[], options: RunOptions = {}): Readonly<Record<string, string>> {
  runs += 1;
  const out = join(home.path, `out-${runs}`);
  const { code, stderr } = runCli(['score', ...paths, '--out', out], {
    cwd: join(home.path, 'in'),
    ...options,
  });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return bytesOf(out);
}

const folders = ['2021', '2022', '点评', '讲话'];
const expected = resultOf(folders);

describe('the result folder', () => {
  it.each([
    ['Chinese, Shanghai', { LANG: 'zh_CN.UTF-8', LC_ALL: 'zh_CN.UTF-8', TZ: 'Asia/Shanghai' }],
    ['plain C, Apia', { LANG: 'C', LC_ALL: 'C', TZ: 'Pacific/Apia' }],
    ['Turkish, Los Angeles', { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', TZ: 'America/Los_Angeles' }],
    ['ICU told Swedish', { LC_ALL: 'sv_SE.UTF-8', LANGUAGE: 'sv', TZ: 'UTC' }],
  ])('is the same under another locale and time zone: %s', (_, env) => {
    expect(resultOf(folders, { env })).toEqual(expected);
  });

  it.each([
    ['folders backwards', [...folders].reverse()],
    ['the folder that holds them all', ['.']],
    ['file by file', Object.keys(smallCorpus).sort((a, b) => (a < b ? 1 : -1))],
    ['patterns', ['*/*.txt']],
  ])('is the same however the inputs are named: %s', (_, paths) => {
    expect(resultOf(paths)).toEqual(expected);
  });

  it('is the same from another place, by absolute paths', () => {
    const elsewhere = join(home.path, '别处', '深处');
    mkdirSync(elsewhere, { recursive: true });
    cpSync(join(home.path, 'in'), join(elsewhere, '材料'), { recursive: true });
    expect(resultOf([join(elsewhere, '材料')], { cwd: home.path })).toEqual(expected);
  });
});
