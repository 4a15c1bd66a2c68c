// The draft an analyst corrects in Excel: what was found, where, and that corrections survive the next draft.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { draftManifest } from '../../src/corpus/draft-manifest.js';
import { readReports } from '../../src/corpus/read-reports.js';
import { temporaryFolder } from './temporary-folder.js';

const fixture = (name: string): Uint8Array => readFileSync(new URL(`../fixtures/${name}`, import.meta.url));

const toCsv = (columns: readonly string[], rows: readonly Readonly<Record<string, unknown>>[]): string =>
  [columns, ...rows.map((row) => columns.map((name) => row[name]))]
    .map((cells) => `${cells.join(',')}\r\n`)
    .join('');

describe('draftManifest', () => {
  it('gives a row a report, each entry with where it was found', async () => {
    const folder = temporaryFolder({
      '2022/柳溪镇党委书记述职报告.docx': fixture('report.docx'),
      '无名.txt': null,
      'scan.pdf': fixture('scanned.pdf'),
    });
    const { rows, rejected } = await draftManifest(folder);
    expect(rows).toEqual([
      {
        file: '2022/柳溪镇党委书记述职报告.docx',
        organization: '柳溪镇党委',
        organizationFrom: 'file-name',
        year: 2022,
        yearFrom: 'folder',
        kind: 'self-report',
        kindFrom: 'file-name',
        title: '柳溪镇党委书记述职报告',
        titleFrom: 'file-name',
        speaker: '',
        aliases: '',
      },
      {
        file: '无名.txt',
        organization: '',
        organizationFrom: '',
        year: '',
        yearFrom: '',
        kind: '',
        kindFrom: '',
        title: '',
        titleFrom: '',
        speaker: '',
        aliases: '',
      },
    ]);
    expect(rows.columns.slice(0, 3)).toEqual(['file', 'organization', 'organizationFrom']);
    expect(rejected).toMatchObject([{ file: 'scan.pdf', code: 'INPUT_SCANNED' }]);
  });

  it('asks the text only for what names leave open', async () => {
    const folder = temporaryFolder({ '2022/柳溪镇.txt': null });
    const { rows } = await draftManifest(folder, {
      inspect: ({ text }) => ({
        organization: '另一个镇',
        title: text.split('\n')[0],
        kind: 'self-report',
        provenance: { title: 'title' },
      }),
    });
    expect(rows[0]).toMatchObject({
      organization: '柳溪镇',
      organizationFrom: 'file-name',
      title: '党建工作述职报告',
      titleFrom: 'title',
      kind: 'self-report',
      kindFrom: 'text',
    });
  });

  it('written into the folder is read again, and what was corrected stays, further columns with it', async () => {
    const folder = temporaryFolder({ '2022/柳溪镇.txt': null });
    const { rows } = await draftManifest(folder);
    const corrected = { ...rows[0], organization: '柳溪镇党委', aliases: '柳溪;柳镇', sector: '乡镇' };
    writeFileSync(join(folder, 'manifest.csv'), toCsv([...rows.columns, 'sector'], [corrected]));
    const [report] = await readReports(folder);
    expect(report).toMatchObject({
      organization: '柳溪镇党委',
      year: 2022,
      aliases: ['柳溪', '柳镇'],
      attributes: { sector: '乡镇' },
      provenance: { organization: 'manifest', year: 'manifest' },
    });
    expect(Object.keys(report?.attributes ?? {})).toEqual(['sector']);
    const again = await draftManifest(folder);
    expect(again.rows[0]).toMatchObject({
      organization: '柳溪镇党委',
      organizationFrom: 'manifest',
      aliases: '柳溪;柳镇',
      sector: '乡镇',
    });
  });

  it('leaves out tables, whose rows say of themselves what it would', async () => {
    const folder = temporaryFolder({ 't.csv': 'text\n学习不深。\n', 'a.txt': null });
    const { rows } = await draftManifest([join(folder, 't.csv'), join(folder, 'a.txt')]);
    expect(rows.map((row) => row.file)).toEqual(['a.txt']);
  });

  it('refuses options it does not have', async () => {
    await expect(draftManifest('x', { inspekt: () => ({}) } as object)).rejects.toMatchObject({
      code: 'OPTION_UNKNOWN',
    });
  });
});
