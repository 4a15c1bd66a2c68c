// Manifests as people save them from Excel and WPS: what is accepted, and what is said of what is not.
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readManifest } from '../../src/corpus/manifest.js';
import { readReports } from '../../src/corpus/read-reports.js';
import { columnName } from '../../src/corpus/report-columns.js';
import { TEXT, temporaryFolder } from './temporary-folder.js';

/** GB18030 bytes of a text of ASCII and the few characters the tests use, by the decoder's own table. */
function gb18030(text: string): Uint8Array {
  const decoder = new TextDecoder('gb18030');
  const bytes: number[] = [];
  for (const character of text)
    bytes.push(...(character < '\u0080' ? [character.charCodeAt(0)] : pair(character, decoder)));
  return Uint8Array.from(bytes);
}

function pair(character: string, decoder: InstanceType<typeof TextDecoder>): readonly number[] {
  for (let lead = 0xa1; lead <= 0xf7; lead++) {
    for (let trail = 0xa1; trail <= 0xfe; trail++) {
      if (decoder.decode(Uint8Array.of(lead, trail)) === character) return [lead, trail];
    }
  }
  throw new Error(`not in GB2312: ${character}`);
}

describe('readManifest', () => {
  it('reads English headers and keeps further columns as attributes', async () => {
    const { rows, broken } = await readManifest(
      '\uFEFFfile,organization,year,kind,title,speaker,sector,members\r\na.txt,城关镇党委,2022,self-report,述职报告,,乡镇街道,1126\r\n',
      'manifest.csv',
    );
    expect(rows).toEqual([
      {
        line: 2,
        file: 'a.txt',
        fields: {
          organization: '城关镇党委',
          year: 2022,
          kind: 'self-report',
          title: '述职报告',
          attributes: { sector: '乡镇街道', members: '1126' },
        },
      },
    ]);
    expect(broken).toEqual([]);
  });

  it('reads what Excel on Chinese Windows writes: GB18030, semicolons, Chinese headers', async () => {
    const csv = gb18030(
      '文件;单位;年度;类型;讲话人;党员数\r\n讲话\\a.txt;县委;2022年度;讲话;县委书记;88\r\n',
    );
    expect((await readManifest(csv, 'manifest.csv')).rows).toEqual([
      {
        line: 2,
        file: '讲话/a.txt',
        fields: {
          organization: '县委',
          year: 2022,
          kind: 'speech',
          speaker: '县委书记',
          attributes: { members: '88' },
        },
      },
    ]);
  });

  it.each([
    ['述职报告', 'self-report'],
    ['述职述廉报告', 'self-report'],
    ['对照检查', 'self-report'],
    ['讲话', 'speech'],
    ['述评', 'review'],
    ['点评', 'review'],
    ['巡察通报', 'inspection'],
    ['整改报告', 'inspection'],
    ['其他', 'other'],
    ['Speech', 'speech'],
  ])('the kind %s is %s', async (cell, kind) => {
    const { rows } = await readManifest(`file,kind\na.txt,${cell}\n`, 'm.csv');
    expect(rows[0]?.fields.kind).toBe(kind);
  });

  it.each([
    ['2022', 2022],
    ['2022年', 2022],
    ['2022年度', 2022],
    ['２０２２', 2022],
    ['二〇二二年度', 2022],
    ['二○二二', 2022],
  ])('the year %s is %d', async (cell, year) => {
    expect((await readManifest(`file,year\na.txt,${cell}\n`, 'm.csv')).rows[0]?.fields.year).toBe(year);
  });

  it('splits aliases, in whichever way they are separated', async () => {
    const { rows } = await readManifest('file,别名\na.txt,城关；县城关镇;城关镇委\n', 'm.csv');
    expect(rows[0]?.fields.aliases).toEqual(['城关', '县城关镇', '城关镇委']);
  });

  it('passes over the remarks of a draft and over columns without a name', async () => {
    const { rows } = await readManifest('file,year,yearFrom,,备注\na.txt,2022,folder,x,核对过\n', 'm.csv');
    expect(rows[0]?.fields).toEqual({ year: 2022, attributes: { 备注: '核对过' } });
  });

  it.each([
    ['a year that is none', 'a.txt,22年,,', '2:年度', '“22年”', '1949–2099'],
    ['a year out of range', 'a.txt,1922,,', '2:年度', '“1922”', '1949–2099'],
    ['a kind nobody knows', 'a.txt,2022,请示,', '2:kind', '“请示”', 'self-report（述职报告）'],
    ['no file', ',2022,,', '2:file', '“”', 'path of a report'],
    ['a cell too many', 'a.txt,2022,,,党委', '2:5', '“党委”', '4 columns'],
  ])('sets a row with %s aside, with its place, and goes on', async (_, row, place, found, accepted) => {
    const { rows, broken } = await readManifest(`file,年度,kind,title\n${row}\nb.txt,2021,,\n`, 'm.csv');
    expect(rows.map(({ file }) => file)).toEqual(['b.txt']);
    expect(broken).toMatchObject([
      { line: 2, rejection: { file: 'm.csv', code: 'MANIFEST_INVALID', place } },
    ]);
    expect(broken[0]?.rejection.reason).toContain(found);
    expect(broken[0]?.rejection.reason).toContain(accepted);
  });

  it('sets a file named twice aside the second time', async () => {
    const { rows, broken } = await readManifest('file\na.txt\nb.txt\na.txt\n', 'm.csv');
    expect(rows).toHaveLength(2);
    expect(broken).toMatchObject([{ line: 4, rejection: { code: 'INPUT_DUPLICATE', place: '4:file' } }]);
  });

  it.each([
    ['no column for files', '单位,年度\n城关镇,2022\n', 'MANIFEST_INVALID'],
    ['two columns of one meaning', 'file,年度,year\na.txt,2022,2022\n', 'MANIFEST_INVALID'],
    ['a column that would change the object it is in', 'file,__proto__\na.txt,x\n', 'MANIFEST_INVALID'],
    ['a quotation mark never closed', 'file,title\na.txt,"述职\n', 'CSV_INVALID'],
    ['nothing', '\r\n', 'INPUT_EMPTY'],
  ])('refuses a table with %s', async (_, csv, code) => {
    await expect(readManifest(csv, 'm.csv')).rejects.toMatchObject({ code, file: 'm.csv' });
  });

  it.each(['constructor', 'toString', 'hasOwnProperty'])(
    'takes a column called %s for the word it is',
    async (name) => {
      const { rows } = await readManifest(`file,${name}\na.txt,x\n`, 'm.csv');
      expect(Object.entries(rows[0]!.fields.attributes!)).toEqual([[name, 'x']]);
    },
  );
});

describe('columnName', () => {
  it.each([
    ['文件', 'file'],
    ['单位', 'organization'],
    ['FILE', 'file'],
    ['Year', 'year'],
    [' 领域 ', 'sector'],
    ['备注', '备注'],
    ['Sector2', 'Sector2'],
  ])('%s is %s', (header, name) => {
    expect(columnName(header)).toBe(name);
  });
});

describe('a manifest in use', () => {
  const files = { '2021/青阳镇.txt': null, '2022/青阳镇.txt': null, 'b.txt': null };

  it('given as the input decides what is read, in its order, named by its own paths', async () => {
    const folder = temporaryFolder({
      ...files,
      'list.csv': 'file,organization,year\n2022/青阳镇.txt,青阳镇党委,2022\nb.txt,,\n',
    });
    const reports = await readReports(join(folder, 'list.csv'));
    expect(reports.map(({ id, organization }) => [id, organization])).toEqual([
      ['2022/青阳镇', '青阳镇党委'],
      ['b', undefined],
    ]);
    expect(reports[0]?.provenance).toMatchObject({ organization: 'manifest', year: 'manifest' });
  });

  it('lists missing files and broken rows by line, and reads the others', async () => {
    const folder = temporaryFolder({
      ...files,
      'list.csv': 'file,year\nb.txt,\n没有.txt,\n2021/青阳镇.txt,去年\n2022/青阳镇.txt,2022\n',
    });
    const reports = await readReports(join(folder, 'list.csv'));
    expect(reports.map(({ id }) => id)).toEqual(['b', '2022/青阳镇']);
    expect(reports.rejected).toMatchObject([
      {
        file: 'list.csv',
        code: 'INPUT_MISSING',
        place: '3:file',
        reason: expect.stringContaining('没有.txt'),
      },
      {
        file: 'list.csv',
        code: 'MANIFEST_INVALID',
        place: '4:year',
        reason: expect.stringContaining('去年'),
      },
    ]);
  });

  it('lying in a searched folder is used; what it leaves open comes from names', async () => {
    const folder = temporaryFolder({
      ...files,
      'manifest.csv': 'file,organization,sector\n2021/青阳镇.txt,中共青阳镇委员会,乡镇\n',
    });
    const reports = await readReports(folder);
    expect(reports[0]).toMatchObject({
      organization: '中共青阳镇委员会',
      year: 2021,
      attributes: { sector: '乡镇' },
      provenance: { organization: 'manifest', year: 'folder' },
    });
    expect(reports).toHaveLength(3);
    expect(reports.rejected).toEqual([]);
  });

  it('lying there is left unread where that is asked', async () => {
    const folder = temporaryFolder({ ...files, 'manifest.csv': 'file,organization\nb.txt,某局党组\n' });
    const reports = await readReports(folder, { manifest: false });
    expect(reports.map(({ organization }) => organization)).not.toContain('某局党组');
  });

  it('named as an option may lie elsewhere, its paths relative to the reports', async () => {
    const folder = temporaryFolder({
      'reports/a.txt': null,
      'meta/m.csv': 'file,organization\na.txt,县审计局党组\n',
    });
    const reports = await readReports(join(folder, 'reports'), { manifest: join(folder, 'meta/m.csv') });
    expect(reports[0]?.organization).toBe('县审计局党组');
    expect(reports.rejected).toEqual([]);
  });

  it('with a broken row keeps that file out: guessed data must not stand where stated data were wrong', async () => {
    const folder = temporaryFolder({ ...files, 'manifest.csv': 'file,year\nb.txt,明年\n' });
    const reports = await readReports(folder);
    expect(reports.map(({ id }) => id)).toEqual(['2021/青阳镇', '2022/青阳镇']);
    expect(reports.rejected).toMatchObject([
      { file: 'manifest.csv', code: 'MANIFEST_INVALID', place: '2:year' },
    ]);
  });

  it('that names what is not there says so', async () => {
    const folder = temporaryFolder({ 'a.txt': TEXT, 'manifest.csv': 'file\na.txt\nc.txt\n' });
    expect((await readReports(folder)).rejected).toMatchObject([
      { file: 'manifest.csv', code: 'INPUT_MISSING', place: '3:file' },
    ]);
  });

  it('that cannot be read does not keep the folder from being read', async () => {
    const folder = temporaryFolder({ 'a.txt': null, 'manifest.csv': '单位\n城关镇\n' });
    const reports = await readReports(folder);
    expect(reports).toHaveLength(1);
    expect(reports.rejected).toMatchObject([{ file: 'manifest.csv', code: 'MANIFEST_INVALID' }]);
  });

  it('missing as an option is listed', async () => {
    const folder = temporaryFolder({ 'a.txt': null });
    const reports = await readReports(folder, { manifest: join(folder, 'none.csv') });
    expect(reports.rejected).toMatchObject([{ file: 'none.csv', code: 'INPUT_MISSING' }]);
  });
});
