// Tables of reports: CSV and JSON lines, one report a row.
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readReports } from '../../src/corpus/read-reports.js';
import { reportOfRecord } from '../../src/corpus/report-record.js';
import { temporaryFolder } from './temporary-folder.js';

const read = (name: string, content: string, options = {}) =>
  readReports(join(temporaryFolder({ [name]: content }), name), options);

describe('a CSV table of reports', () => {
  it('gives a report a row, numbered where nothing names it', async () => {
    const reports = await read(
      '2022.csv',
      '单位,正文,领域\n城关镇党委,"一、存在的问题\n台账不全。",乡镇\n青阳镇党委,学习不深。,乡镇\n',
    );
    expect(reports).toMatchObject([
      {
        id: '2022#1',
        file: '2022.csv#1',
        organization: '城关镇党委',
        text: '一、存在的问题\n台账不全。',
        year: 2022,
        attributes: { sector: '乡镇' },
      },
      {
        id: '2022#2',
        file: '2022.csv#2',
        organization: '青阳镇党委',
        provenance: { organization: 'given', year: 'file-name' },
      },
    ]);
  });

  it('names rows by the id column, its own or the one asked for', async () => {
    const csv = 'id,档号,text\n甲,D1,学习不深。\n乙,D2,台账不全。\n';
    expect((await read('t.csv', csv)).map(({ id }) => id)).toEqual(['t#甲', 't#乙']);
    expect((await read('t.csv', csv, { idColumn: '档号' })).map(({ id }) => id)).toEqual(['t#D1', 't#D2']);
  });

  it('takes the text from the column asked for', async () => {
    const reports = await read('t.csv', 'text,述职稿\n摘要,学习不深。\n', { textColumn: '述职稿' });
    expect(reports[0]).toMatchObject({ text: '学习不深。', attributes: { text: '摘要' } });
  });

  it('refuses single rows by line and goes on', async () => {
    const reports = await read(
      't.csv',
      'id,year,text\na,2022,学习不深。\nb,2022,\nc,去年,台账不全。\nd,2022,no Chinese here\na,2022,会风不实。\n',
    );
    expect(reports.map(({ id }) => id)).toEqual(['t#a']);
    expect(reports.rejected.map(({ code, place }) => [code, place])).toEqual([
      ['INPUT_EMPTY', '3'],
      ['MANIFEST_INVALID', '4:year'],
      ['TEXT_NOT_CHINESE', '5'],
      ['INPUT_DUPLICATE', '6'],
    ]);
  });

  it.each([
    ['no text column and no file column', 'a,b\n1,2\n', {}, 'MANIFEST_INVALID'],
    ['not the text column asked for', 'text\n学习不深。\n', { textColumn: '正文' }, 'MANIFEST_INVALID'],
    ['not the id column asked for', 'text\n学习不深。\n', { idColumn: '档号' }, 'MANIFEST_INVALID'],
    ['no row', 'text\n', {}, 'INPUT_EMPTY'],
  ])('with %s is refused', async (_, csv, options, code) => {
    expect((await read('t.csv', csv, options)).rejected).toMatchObject([{ file: 't.csv', code }]);
  });

  it('is told from a manifest by its text column', async () => {
    const reports = await read('t.csv', 'file,text\na.txt,学习不深。\n');
    expect(reports).toMatchObject([{ id: 't#1', attributes: { file: 'a.txt' } }]);
  });

  it('separated by tabs is read alike', async () => {
    expect((await read('t.tsv', 'id\ttext\na\t学习不深。\n')).map(({ id }) => id)).toEqual(['t#a']);
  });
});

describe('a file of JSON lines', () => {
  it('gives a report a line, blank lines left out', async () => {
    const reports = await read(
      't.jsonl',
      '{"id":"a","text":"学习不深。","year":2022,"kind":"讲话","level":"县","sealed":true,"note":null}\n\n{"正文":"台账不全。","aliases":["城关","县城关镇"]}\n',
    );
    expect(reports).toMatchObject([
      { id: 't#a', year: 2022, kind: 'speech', attributes: { level: '县', sealed: 'true' } },
      { id: 't#2', text: '台账不全。', aliases: ['城关', '县城关镇'] },
    ]);
  });

  it('refuses single lines and goes on', async () => {
    const lines = [
      '{"text":"学习不深。"}',
      '{"text":',
      '[1]',
      '{"text":5}',
      '{"year":2022}',
      '{"text":"台账不全。","x":{"y":1}}',
      '{"text":" "}',
    ];
    const reports = await read('t.jsonl', lines.join('\n'));
    expect(reports).toHaveLength(1);
    expect(reports.rejected.map(({ code, place }) => [code, place])).toEqual([
      ['MANIFEST_INVALID', '2'],
      ['MANIFEST_INVALID', '3:text'],
      ['MANIFEST_INVALID', '4:text'],
      ['MANIFEST_INVALID', '5:text'],
      ['MANIFEST_INVALID', '6:x'],
      ['INPUT_EMPTY', '7:text'],
    ]);
  });

  it('cannot change what an object is', async () => {
    const reports = await read('t.jsonl', '{"text":"学习不深。","__proto__":{"kind":"speech"}}\n');
    expect(reports.rejected).toMatchObject([{ code: 'MANIFEST_INVALID' }]);
    expect(({} as { kind?: string }).kind).toBeUndefined();
  });
});

describe('reportOfRecord', () => {
  it('keeps the id of the record', () => {
    expect(reportOfRecord('{"id":"a","text":"党建工作述职报告","year":2022}', 1)).toEqual({
      id: 'a',
      text: '党建工作述职报告',
      year: 2022,
      provenance: { year: 'given' },
    });
  });

  it('names a record without one by its line', () => {
    expect(reportOfRecord('{"text":"党建工作述职报告","id":""}', 7).id).toBe('7');
  });

  it.each([
    ['{', 'MANIFEST_INVALID'],
    ['{"text":""}', 'INPUT_EMPTY'],
    ['{"text":"plain English only"}', 'TEXT_NOT_CHINESE'],
  ])('refuses %s with %s', (line, code) => {
    expect(() => reportOfRecord(line, 3)).toThrow(expect.objectContaining({ code }));
  });
});
