// Reading CSV: cells, lines, separators, encodings, and the places of faults.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectDelimiter } from '../../src/base/csv-delimiter.js';
import { readCsv } from '../../src/base/read-csv.js';
import { gb18030, utf8, utf16 } from './encode-text.js';

const rowsOf = async (input: string | Uint8Array) =>
  (await readCsv(input)).map(({ line, cells }) => [line, ...cells]);

describe('readCsv', () => {
  it.each([
    [
      '单位,年份\r\n城关镇,2022\r\n',
      [
        [1, '单位', '年份'],
        [2, '城关镇', '2022'],
      ],
    ],
    [
      '\uFEFF单位,年份\n城关镇,2022',
      [
        [1, '单位', '年份'],
        [2, '城关镇', '2022'],
      ],
    ],
    [
      '单位,年份\r城关镇,2022\r',
      [
        [1, '单位', '年份'],
        [2, '城关镇', '2022'],
      ],
    ],
    [
      'a,b\n"有,逗号","有""引号"""\n',
      [
        [1, 'a', 'b'],
        [2, '有,逗号', '有"引号"'],
      ],
    ],
    [
      'a,b\n"第一行\r\n第二行\r\n第三行",x\r\nlast,y\n',
      [
        [1, 'a', 'b'],
        [2, '第一行\r\n第二行\r\n第三行', 'x'],
        [5, 'last', 'y'],
      ],
    ],
    [
      'a,b\n\n , \n\n末行,1\n',
      [
        [1, 'a', 'b'],
        [5, '末行', '1'],
      ],
    ],
    ['一，二,三、四\n', [[1, '一，二', '三、四']]],
    ['', []],
    ['\n\n', []],
  ])('reads %j', async (text, expected) => {
    expect(await rowsOf(text)).toEqual(expected);
  });

  it.each([
    ['UTF-8', utf8('\uFEFF单位,职务\n城关镇,的是一\n')],
    ['GB18030', gb18030('单位,职务\n城关镇,的是一\n')],
    ['UTF-16', utf16('\uFEFF单位,职务\n城关镇,的是一\n', 'le')],
  ])('reads the bytes of a file in %s', async (_name, bytes) => {
    expect(await rowsOf(bytes)).toEqual([
      [1, '单位', '职务'],
      [2, '城关镇', '的是一'],
    ]);
  });

  it.each([['单位;年份\n城关镇;2022\n'], ['单位\t年份\n城关镇\t2022\n']])(
    'finds the separator of %j',
    async (text) => {
      expect(await rowsOf(text)).toEqual([
        [1, '单位', '年份'],
        [2, '城关镇', '2022'],
      ]);
    },
  );

  it('takes the separator it is given', async () => {
    expect(await readCsv('a;b,c\n', { delimiter: ',' })).toEqual([{ line: 1, cells: ['a;b', 'c'] }]);
  });

  it.each([
    ['a,b\n"没有闭合,1\nx,2\n', '2:1', '没有闭合'],
    ['a,b\nx,"好",\n"好"坏,1\n', '3:4', '引号之后'],
    ['a,b\n"一\n二","三\n', '3:4', '没有闭合'],
  ])('says where %j goes wrong', async (text, place, reason) => {
    await expect(readCsv(text, { file: '清单.csv' })).rejects.toMatchObject({
      code: 'CSV_INVALID',
      file: '清单.csv',
      place,
      reason: expect.stringContaining(reason),
    });
  });

  it('gives back whatever cells were quoted', async () => {
    const cell = fc.string({ unit: fc.constantFrom('党', ' ', ',', ';', '"', '\n', '\t', 'a', '=') });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 8 }), async (rows) => {
        const text = rows
          .map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(','))
          .join('\r\n');
        const read = await readCsv(text, { delimiter: ',' });
        const kept = rows.filter((row) => row.some((value) => value.trim() !== ''));
        expect(read.map(({ cells }) => cells)).toEqual(kept);
      }),
    );
  });
});

describe('detectDelimiter', () => {
  it.each([
    ['a,b,c', ','],
    ['a;b;c\n1,2;3,4;5', ';'],
    ['a\tb', '\t'],
    ['一列', ','],
    ['\n\n a;b', ';'],
    ['"x;y;z",b', ','],
    ['a,b;c', ','],
    ['', ','],
  ])('in %j is %j', (text, expected) => {
    expect(detectDelimiter(text)).toBe(expected);
  });
});
