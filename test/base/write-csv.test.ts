// Writing CSV: what a cell looks like, the guard against formulas, files and streams.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { guardCell } from '../../src/base/guard-cell.js';
import { readCsv } from '../../src/base/read-csv.js';
import { table } from '../../src/base/table.js';
import { rowsToCsv, writeCsvFile } from '../../src/base/write-csv.js';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'shuzhi-csv-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('rowsToCsv', () => {
  it('writes the columns in order, with CRLF and without a byte-order mark', async () => {
    const rows = table(['organization', 'share'], [{ share: 0.25, organization: '城关镇' }]);
    expect(await rowsToCsv(rows)).toBe('organization,share\r\n城关镇,0.25\r\n');
  });

  it('writes the headers alone for a table without rows', async () => {
    expect(await rowsToCsv(table(['a', 'b'], []))).toBe('a,b\r\n');
  });

  it.each([
    [null, ''],
    [undefined, ''],
    [0, '0'],
    [-12.5, '-12.5'],
    [1 / 3, '0.3333333333333333'],
    [Number.NaN, ''],
    [true, 'true'],
    ['党建，责任', '党建，责任'],
    ['a,b', '"a,b"'],
    ['说“不”与"是"', '"说“不”与""是"""'],
    ['第一行\n第二行', '"第一行\n第二行"'],
    [['甲', '乙'], '甲;乙'],
    ['=1+1', "'=1+1"],
    ['-12.5%', "'-12.5%"],
  ])('writes %j as %j', async (value, cell) => {
    const rows = table<{ x: unknown; y: number }>(['x', 'y'], [{ x: value, y: 1 }]);
    expect(await rowsToCsv(rows)).toBe(`x,y\r\n${cell},1\r\n`);
  });

  it('writes Chinese headers, a byte-order mark and raw cells where asked to', async () => {
    const rows = table(['organization', 'text'], [{ organization: '=甲', text: '@乙' }]);
    const options = { bom: true, guard: false, headers: { organization: '单位' } };
    expect(await rowsToCsv(rows, options)).toBe('\uFEFF单位,text\r\n=甲,@乙\r\n');
  });

  it('guards headers like cells', async () => {
    expect(await rowsToCsv(table(['a'], []), { headers: { a: '=A1' } })).toBe("'=A1\r\n");
  });

  it('is read back cell by cell', async () => {
    const cell = fc.string({ unit: fc.constantFrom('党', ',', '"', '\n', ';', 'x', '1') });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.record({ a: cell, b: cell }), { maxLength: 6 }), async (records) => {
        const written = await rowsToCsv(table(['a', 'b'], records), { guard: false });
        const read = await readCsv(written, { delimiter: ',' });
        const kept = records.filter(({ a, b }) => `${a}${b}`.trim() !== '');
        expect(read.slice(1).map(({ cells }) => cells)).toEqual(kept.map(({ a, b }) => [a, b]));
      }),
    );
  });
});

describe('guardCell', () => {
  it.each([
    ['=cmd|’ /C calc’!A0', "'=cmd|’ /C calc’!A0"],
    ['+86', "'+86"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['＝1', "'＝1"],
    ['＋1', "'＋1"],
    ['－1', "'－1"],
    ['＠x', "'＠x"],
    ['  =1', "'  =1"],
    ['\u3000=1', "'\u3000=1"],
    ['\uFEFF=1', "'\uFEFF=1"],
    ['\t=1', "'\t=1"],
    ['\tx', "'\tx"],
    ['\rx', "'\nx"],
    ['\nx', "'\nx"],
    ['\0=1', "'=1"],
    ['\u001b=1', "'=1"],
    ['a=1', 'a=1'],
    ['党建—责任', '党建—责任'],
    ['a\u0007b\u009bc', 'abc'],
    ['', ''],
  ])('makes %j into %j', (text, expected) => {
    expect(guardCell(text)).toBe(expected);
  });

  it('never lets a text begin with what begins a formula, whatever stands before it', () => {
    const before = fc.string({
      unit: fc.constantFrom(' ', '\u3000', '\t', '\r', '\n', '\0', '\u001b', '\uFEFF', '\u0085'),
    });
    fc.assert(
      fc.property(before, fc.constantFrom(...'=+-@＝＋－＠'), (spaces, start) => {
        expect(guardCell(`${spaces}${start}1`).startsWith("'")).toBe(true);
      }),
    );
  });
});

describe('writeCsvFile', () => {
  it('writes a byte-order mark, CRLF and every row of a stream', async () => {
    const file = join(folder, 'rows.csv');
    async function* rows() {
      for (let year = 2020; year < 2023; year++) yield { year, organization: '柳河镇', hidden: 'x' };
    }
    await writeCsvFile(file, ['organization', 'year'], rows());
    expect(readFileSync(file, 'utf8')).toBe(
      '\uFEFForganization,year\r\n柳河镇,2020\r\n柳河镇,2021\r\n柳河镇,2022\r\n',
    );
  });

  it('takes rows of an array and the options of rowsToCsv', async () => {
    const file = join(folder, 'array.csv');
    await writeCsvFile(file, ['a'], [{ a: '=1' }], { bom: false, guard: false });
    expect(readFileSync(file, 'utf8')).toBe('a\r\n=1\r\n');
  });

  it('names the file that cannot be written', async () => {
    const file = join(folder, 'missing', 'rows.csv');
    await expect(writeCsvFile(file, ['a'], [])).rejects.toMatchObject({ code: 'OUTPUT_FAILED', file });
  });

  it('passes on an error of the rows', async () => {
    async function* rows() {
      yield { a: 1 };
      throw new Error('the rows ended early');
    }
    await expect(writeCsvFile(join(folder, 'early.csv'), ['a'], rows())).rejects.toThrow(/ended early/);
  });
});
