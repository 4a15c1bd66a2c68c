// The command line as a whole: help, version, what it refuses, and how it ends when nobody reads on.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { commands } from '../../src/workflow/help.js';
import { folderFor } from './result-folder.js';
import { cli, runCli } from './run-cli.js';
import { smallCorpus } from './small-corpus.js';

const version = (
  JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }
).version;
const names = Object.keys(commands);

describe('shuzhi', () => {
  it('says its version and nothing else', () => {
    expect(runCli(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });

  it.each([['--help'], ['-h'], ['help']])('%s shows every command and what the exit codes mean', (word) => {
    const { code, stdout, stderr } = runCli([word]);
    for (const name of names) expect(stdout).toContain(`  ${name} `);
    expect(stdout).toContain('描述文本，不评价工作，不评价个人；不作为考核、任用、问责依据');
    expect(stdout).toMatch(/0 .*1 .*2 .*3 /s);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  it('shows the same without a command, as an error of usage', () => {
    expect(runCli([])).toEqual({ ...runCli(['--help']), code: 2 });
  });

  it.each(names)('%s --help shows usage, an example and every option', (name) => {
    const { code, stdout, stderr } = runCli([...name.split(' '), '--help']);
    for (const option of Object.keys(commands[name]!.options)) expect(stdout).toContain(`--${option}`);
    expect(stdout).toContain(commands[name]!.usage);
    expect(stdout).toContain(commands[name]!.example);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  it.each([
    ['help score', ['help', 'score'], ['score', '--help']],
    ['help codebook check', ['help', 'codebook', 'check'], ['codebook', 'check', '--help']],
    ['codebook --help', ['codebook', '--help'], ['codebook', 'check', '--help']],
    ['score 甲 -h', ['score', '甲', '-h'], ['score', '--help']],
  ])('%s shows the page of the command', (_, args, same) => {
    expect(runCli(args)).toEqual(runCli(same));
  });

  it.each([
    [
      'an unknown command',
      ['analyse', '甲.txt'],
      /OPTION_UNKNOWN .*analyse.*annotate, score, manifest, discover, background build, codebook check/,
    ],
    ['an inherited name', ['toString'], /OPTION_UNKNOWN .*toString/],
    ['codebook without a command', ['codebook'], /OPTION_UNKNOWN .*codebook check/],
    [
      'an unknown option of annotate',
      ['annotate', '甲.txt', '--out', '乙'],
      /OPTION_UNKNOWN .*--out.*--codebook.*--text-column/,
    ],
    [
      'an unknown option of score',
      ['score', '甲', '--worker=2', '--out', '乙'],
      /OPTION_UNKNOWN .*--worker.*--workers.*--seed/,
    ],
    [
      'an unknown option of manifest',
      ['manifest', '甲', '--tables', 'all'],
      /OPTION_UNKNOWN .*--tables.*--out/,
    ],
    ['an unknown option of codebook check', ['codebook', 'check', '甲', '--fix'], /OPTION_UNKNOWN .*--fix/],
    ['a short option', ['score', '甲', '-o', '乙'], /OPTION_UNKNOWN .*--out/],
  ])('refuses %s and names what there is', (_, args, message) => {
    const { code, stdout, stderr } = runCli(args);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  });

  it('shows a file name that holds control characters without obeying them', () => {
    const { stderr } = runCli(['annotate', '\u001b[31m红\u202e.txt']);
    expect(stderr).toContain('红');
    expect(stderr.trimEnd()).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
  });
});

describe.runIf(process.platform === 'linux')('shuzhi in a pipe', () => {
  const shell = (command: string, folder: string) =>
    spawnSync('bash', ['-c', command, 'bash', process.execPath, cli], { cwd: folder, encoding: 'utf8' });

  it('ends quietly when the reader has what it wanted', () => {
    const many = Object.fromEntries(
      Array.from({ length: 60 }, (_, i) => [`${100 + i}.txt`, Object.values(smallCorpus)[0]!]),
    );
    const folder = folderFor(many);
    const { stdout, stderr } = shell(
      'set -o pipefail; "$1" "$2" annotate . | head -1; echo "code $?"',
      folder,
    );
    const [first, code] = stdout.trimEnd().split('\n');
    expect(JSON.parse(first!)).toMatchObject({ file: '100.txt' });
    expect({ code, stderr }).toEqual({ code: 'code 0', stderr: '' });
  });

  it('does not stop when nobody reads the warnings', () => {
    const folder = folderFor({ '甲.txt': 'English', '乙.txt': Object.values(smallCorpus)[0]! });
    const { stdout } = shell('"$1" "$2" annotate 甲.txt 乙.txt 2> >(exec true); echo "code $?"', folder);
    expect(stdout.trimEnd().split('\n')).toHaveLength(3);
    expect(stdout).toContain('code 1');
  });

  it.runIf(existsSync('/dev/full'))('calls a full disk a fault, in one line', () => {
    const folder = folderFor({ '甲.txt': Object.values(smallCorpus)[0]! });
    const { stdout, stderr } = shell('"$1" "$2" annotate 甲.txt > /dev/full; echo "code $?"', folder);
    expect(stdout).toBe('code 3\n');
    expect(stderr).toMatch(/^OUTPUT_FAILED .*ENOSPC.*\n$/);
  });
});
