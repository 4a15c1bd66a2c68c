// Reading tables of corrections: which rows say something, in either language and any encoding, and what is refused where.
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../src/base/sha256.js';
import { defaultCodebook } from '../../src/codebook/default-codebook.js';
import { givenOverrides } from '../../src/workflow/given-overrides.js';
import { readOverrides } from '../../src/workflow/read-overrides.js';
import { gb18030, utf8 } from '../base/encode-text.js';
import { folderFor } from './result-folder.js';

const codebook = defaultCodebook();
const read = (table: string | Uint8Array) =>
  readOverrides(join(folderFor({ '更正.csv': table }), '更正.csv'), codebook);

const zh = '文件,原文,起,止,更正\r\n甲.txt,隐患排查不彻底,12,19,群众服务、诉求与民生\r\n';

describe('readOverrides', () => {
  it.each([
    ['as score writes it', 'file,text,start,end,corrected\r\n甲.txt,隐患排查不彻底,12,19,people\r\n'],
    ['in Chinese', zh],
    ['saved by Excel with a byte-order mark', `\uFEFF${zh}`],
    ['saved by Excel in GB18030', gb18030(zh)],
    ['with semicolons and line feeds', zh.replaceAll(',', ';').replaceAll('\r', '')],
  ])('reads a table %s', async (_title, table) => {
    expect(await read(table)).toEqual({
      overrides: [
        {
          line: 2,
          report: '甲.txt',
          text: '隐患排查不彻底',
          start: 12,
          end: 19,
          change: { category: 'people' },
        },
      ],
      sha256: sha256(typeof table === 'string' ? utf8(table) : table),
    });
  });

  it('takes away the apostrophe that keeps a cell from being run', async () => {
    const { overrides } = await read("file,text,corrected\n甲,'-3个支部未按期换届,×\n");
    expect(overrides[0]!.text).toBe('-3个支部未按期换届');
  });

  it('takes every field that can be wrong, by id or by Chinese name', async () => {
    const { overrides } = await read(
      '文件,原文,更正,更正兼及类别,更正不足方式,更正归属,更正范围措辞,更正声音,更正单位,单位说明\n' +
        '甲,学习不深入,theory,作风担当与观念;people,effort,自身,个别,巡察,城关镇党委,已整改\n' +
        '甲,作风不实,,-,,,,,,\n',
    );
    expect(overrides.map(({ change }) => change)).toEqual([
      {
        category: 'theory',
        also: ['conduct', 'people'],
        mode: 'effort',
        locus: 'self',
        extent: 'few',
        voice: 'inspection',
        organization: '城关镇党委',
      },
      { also: [] },
    ]);
    expect(overrides[0]!.remark).toBe('已整改');
  });

  it('passes over rows that say nothing and rows confirmed, and takes × for no problem', async () => {
    const { overrides } = await read(
      'file,text,corrected,remark\n甲,一不到位,,\n甲,二不到位,√,\n甲,三不到位,×,\n甲,四不到位,,有说明\n',
    );
    expect(overrides.map(({ line, drop, remark }) => [line, drop, remark])).toEqual([
      [4, true, undefined],
      [5, undefined, '有说明'],
    ]);
  });

  it('takes a category edited in place, where the name beside it tells', async () => {
    const { overrides } = await read(
      'file,text,category,categoryName\n甲,一不到位,safety,安全稳定风险\n甲,二不到位,people,安全稳定风险\n甲,三不到位,×,组织生活\n',
    );
    expect(overrides.map(({ line, change, drop }) => [line, change?.category, drop])).toEqual([
      [3, 'people', undefined],
      [4, undefined, true],
    ]);
  });

  it.each([
    [
      'an unknown category',
      'file,text,corrected\n甲,学习不深,党风\n',
      /^CATEGORY_UNKNOWN .*更正\.csv:2:corrected: .*“党风”.*theory/,
    ],
    [
      'an unknown voice',
      '文件,原文,更正声音\n甲,学习不深,自己\n',
      /^OVERRIDES_INVALID .*更正\.csv:2:更正声音: .*“自己”.*自述 self/,
    ],
    ['a place that is no number', 'file,text,start,corrected\n甲,学习不深,第3句,×\n', /:2:start: .*第3句/],
    ['a correction without words', 'file,text,corrected\n甲,,×\n', /:2:text: 原文是空的.*text is empty/],
    ['a correction of no report', 'file,text,corrected\n,学习不深,×\n', /:2:file: .*file is empty/],
    [
      'two corrections of one statement',
      'file,text,corrected\n甲,学习不深,×\n甲,学习不深,theory\n',
      /:3: .*第 2 行.*line 2/,
    ],
    [
      'a misspelt column of corrections',
      'file,text,corrected.locsu\n甲,学习不深,self\n',
      /:1:corrected\.locsu: .*corrected\.locus（更正归属）/,
    ],
    ['a column given twice', 'file,text,corrected,更正\n甲,学习不深,×,×\n', /:1:更正: .*twice/],
    ['no column of words', 'file,corrected\n甲,×\n', /:1:text: .*缺少 text（原文）列/],
    [
      'no correction at all',
      'file,text,corrected\n甲,学习不深,\n',
      /没有一处更正 · the table holds no correction/,
    ],
    ['a broken table', 'file,text,corrected\n甲,"学习不深,×\n', /^CSV_INVALID .*更正\.csv:2:3/],
  ])('refuses %s and says where', async (_title, table, message) => {
    await expect(read(table)).rejects.toThrow(message);
  });

  it('says that a table is missing', async () => {
    await expect(readOverrides('没有/这张.csv', codebook)).rejects.toThrow(/^INPUT_MISSING .*这张\.csv/);
  });
});

describe('givenOverrides', () => {
  it('takes objects and checks them as it does a table', async () => {
    const good = { report: '甲', text: '学习不深', change: { category: '安全稳定风险', also: [] } };
    expect((await givenOverrides([good], codebook)).overrides[0]!.change).toEqual({
      category: 'safety',
      also: [],
    });
  });

  it.each([
    [{ report: '甲', text: '' }, /OPTION_INVALID .*overrides\[0\].*text/],
    [{ report: '甲', text: '学习不深', category: 'safety' }, /OPTION_UNKNOWN .*overrides\[0\].*category/],
    [
      { report: '甲', text: '学习不深', change: { category: '党风' } },
      /CATEGORY_UNKNOWN overrides\[0\]:category/,
    ],
    [
      { report: '甲', text: '学习不深', change: { place: '首条' } },
      /OPTION_UNKNOWN .*overrides\[0\]\.change.*place/,
    ],
  ])('refuses %j', async (override, message) => {
    await expect(givenOverrides([override as never], codebook)).rejects.toThrow(message);
  });
});
