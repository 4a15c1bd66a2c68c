// `shuzhi annotate`: one line of pure JSON for each document, in the order asked, errors as records.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderFor } from './result-folder.js';
import { runCli } from './run-cli.js';
import { smallCorpus } from './small-corpus.js';

interface Line {
  readonly id: string;
  readonly file: string;
  readonly error?: { readonly code: string; readonly place: string | null; readonly reason: string };
  readonly problems: readonly { readonly start: number; readonly end: number; readonly text: string }[];
  readonly [key: string]: unknown;
}

const linesOf = (stdout: string): readonly Line[] => {
  expect(stdout.endsWith('\n')).toBe(true);
  return stdout
    .slice(0, -1)
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
};

const names = Object.keys(smallCorpus);
const report = '一、存在的问题\n个别支部组织生活记录不全，党费收缴不及时。\n';
const json = (record: object): string => `${JSON.stringify(record)}\n`;

describe('shuzhi annotate', () => {
  it('writes one line for each file, in the order of the arguments, whatever their names', () => {
    const folder = folderFor(smallCorpus);
    const asked = [names[3]!, names[0]!, names[7]!, names[1]!];
    const { code, stdout, stderr } = runCli(['annotate', ...asked], { cwd: folder });
    expect(linesOf(stdout).map(({ file }) => file)).toEqual(asked);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  it('writes the members of the published format, in its order', () => {
    const folder = folderFor(smallCorpus);
    const [line] = linesOf(runCli(['annotate', names[0]!], { cwd: folder }).stdout);
    const members =
      'id file title organization year kind chars sections sentences problems named causes measures claims figures slogans scores notices';
    expect(Object.keys(line!).join(' ')).toBe(members);
    expect(line).toMatchObject({ organization: '中共青石镇委员会', year: 2021, kind: 'self-report' });
  });

  it('has the members of each finding that the format names', () => {
    const folder = folderFor(smallCorpus);
    const [line] = linesOf(runCli(['annotate', names[0]!], { cwd: folder }).stdout);
    const first = (list: string): readonly string[] => Object.keys((line![list] as readonly object[])[0]!);
    const wanted: Readonly<Record<string, string>> = {
      sections: 'start end role level heading organization',
      sentences: 'start end role organization boilerplate evidence score reasons',
      problems:
        'start end text point category also mode locus extent voice basis organization cue role confidence',
      named: 'start end text frame category organization',
      causes: 'start end text point organization',
      measures: 'start end text point category aspects responsible deadline organization',
      claims: 'start end text category aspects evidence organization',
      figures: 'start end text value low high unit figureKind level use approximate masked',
      slogans: 'start end text phrase family since',
    };
    for (const [list, members] of Object.entries(wanted)) {
      expect(first(list), list).toEqual(expect.arrayContaining(members.split(' ')));
    }
  });

  it('gives offsets into the text as decoded, line ends as found, without the byte-order mark', () => {
    const text = report.replaceAll('\n', '\r\n');
    const folder = folderFor({ '甲.txt': `\ufeff${text}` });
    const [line] = linesOf(runCli(['annotate', '甲.txt'], { cwd: folder }).stdout);
    expect(line!.problems.length).toBeGreaterThan(0);
    for (const { start, end, text: quoted } of line!.problems) expect(text.slice(start, end)).toBe(quoted);
    expect(line!.chars).toBe(text.length);
  });

  it('reads a GB18030 file and gives the same findings as for UTF-8', () => {
    // The words above in GB18030, byte by byte.
    const gb = Buffer.from(
      'd2bba1a2b4e6d4dab5c4cecacce20ab8f6b1f0d6a7b2bfd7e9d6afc9fabbeebcc7c2bcb2bbc8aba3acb5b3b7d1cad5bdc9b2bbbcb0cab1a1a30a',
      'hex',
    );
    const folder = folderFor({ '新.txt': report, '旧.txt': gb });
    const [utf8, old] = linesOf(runCli(['annotate', '新.txt', '旧.txt'], { cwd: folder }).stdout);
    expect(old!.problems).toEqual(utf8!.problems);
    expect(old!.problems.length).toBeGreaterThan(0);
  });

  it('writes an error line for a file it cannot use, goes on, and ends with 1', () => {
    const folder = folderFor({
      '好.txt': report,
      '英文.txt': 'This year we held twelve meetings and trained many people.\n',
      '坏.txt': new Uint8Array([0xff, 0xfe, 0x00]),
    });
    const { code, stdout, stderr } = runCli(['annotate', '英文.txt', '没有.txt', '坏.txt', '好.txt'], {
      cwd: folder,
    });
    const lines = linesOf(stdout);
    expect(lines.map((line) => line.error?.code ?? 'ok')).toEqual([
      'TEXT_NOT_CHINESE',
      'INPUT_MISSING',
      expect.stringMatching(/^[A-Z]+_[A-Z]+$/),
      'ok',
    ]);
    expect(Object.keys(lines[0]!)).toEqual(['id', 'file', 'error']);
    expect(code).toBe(1);
    expect(stderr.trimEnd().split('\n')).toHaveLength(3);
  });

  it('looks into a folder for documents', () => {
    const folder = folderFor(smallCorpus);
    const { stdout } = runCli(['annotate', '2022'], { cwd: folder });
    expect(linesOf(stdout).map(({ file }) => file)).toEqual([
      '中共青石镇委员会述职报告.txt',
      '县林业局党组述职报告.txt',
      '白塔街道党工委述职报告.txt',
    ]);
  });

  it('does not let a manifest beside the file change what the file says', () => {
    const folder = folderFor({ '甲.txt': report, 'manifest.csv': 'file,organization\n甲.txt,不存在的局\n' });
    const [line] = linesOf(runCli(['annotate', '甲.txt'], { cwd: folder }).stdout);
    expect(line!.organization).not.toBe('不存在的局');
  });

  it('needs a file', () => {
    const { code, stderr } = runCli(['annotate']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^OPTION_INVALID .*shuzhi annotate FILE/);
  });
});

describe('shuzhi annotate -', () => {
  it('answers every line of standard input with one line, faults in their place', () => {
    const input = [
      json({ id: '一', text: report, organization: '青石镇党委', year: 2022 }),
      'no JSON\n',
      json({ id: '三', text: 'English only' }),
      json({ id: '四' }),
      '\n',
      json({ text: report }),
    ].join('');
    const { code, stdout } = runCli(['annotate', '-'], { input });
    const lines = linesOf(stdout);
    expect(lines).toHaveLength(6);
    expect(lines[0]).toMatchObject({ id: '一', organization: '青石镇党委', year: 2022 });
    expect(lines.map((line) => line.error !== undefined)).toEqual([false, true, true, true, true, false]);
    expect(lines[1]!.error!.place).toContain('2');
    expect(lines[5]!.id).toBe('-#6');
    expect(code).toBe(1);
  });

  it('takes a last line without an end of line, and CRLF', () => {
    const input = `${JSON.stringify({ id: '一', text: report })}\r\n${JSON.stringify({ id: '二', text: report })}`;
    const { code, stdout } = runCli(['annotate', '-'], { input });
    expect(linesOf(stdout).map(({ id }) => id)).toEqual(['一', '二']);
    expect(code).toBe(0);
  });

  it('takes a byte-order mark before the first line, as some shells put it there', () => {
    const { code, stdout } = runCli(['annotate', '-'], {
      input: `\ufeff${json({ id: '一', text: report })}`,
    });
    expect(linesOf(stdout).map(({ id }) => id)).toEqual(['一']);
    expect(code).toBe(0);
  });

  it('stands alone', () => {
    expect(runCli(['annotate', '-', '甲.txt'])).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(/^OPTION_INVALID .*“-”只能单独给出/),
    });
  });

  it('writes nothing for nothing', () => {
    expect(runCli(['annotate', '-'], { input: '' })).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  it('reads the text from another column when told', () => {
    const input = json({ id: '一', 报告: report });
    const [line] = linesOf(runCli(['annotate', '-', '--text-column', '报告'], { input }).stdout);
    expect(line!.problems.length).toBeGreaterThan(0);
  });

  it('gives the same findings for a text as for its file', () => {
    const folder = folderFor({ '甲.txt': report });
    const [ofFile] = linesOf(runCli(['annotate', '甲.txt'], { cwd: folder }).stdout);
    const [ofLine] = linesOf(runCli(['annotate', '-'], { input: json({ id: '甲', text: report }) }).stdout);
    expect(ofLine!.problems).toEqual(ofFile!.problems);
    expect(ofLine!.scores).toEqual(ofFile!.scores);
  });
});

describe('shuzhi annotate --codebook', () => {
  it('codes with the words of the analyst', () => {
    const folder = folderFor({ '甲.txt': '存在的问题：\n巡河台账更新不及时，河长履职不到位。\n' });
    mkdirSync(join(folder, '词典'));
    const head = readFileSync(new URL('../../dictionaries/categories.csv', import.meta.url), 'utf8').split(
      '\r\n',
    )[0]!;
    writeFileSync(
      join(folder, '词典/categories.csv'),
      `${head}\r\n1,river,河湖管护,governance,治理,河长制的落实,自拟\r\n`,
    );
    writeFileSync(
      join(folder, '词典/aspects.csv'),
      'phrase,category,aspect,weight,note,source\r\n巡河,river,巡河,3,,自拟\r\n河长,river,河长,3,,自拟\r\n',
    );
    const { code, stdout, stderr } = runCli(['annotate', '甲.txt', '--codebook', '词典'], { cwd: folder });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const categories = linesOf(stdout)[0]!.problems.map(
      (problem) => (problem as unknown as { category: string }).category,
    );
    expect(new Set(categories)).toEqual(new Set(['river']));
  });
});
