// Reading corrected tables: columns in both languages, what counts as a label, what is skipped, what is refused.
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../src/base/sha256.js';
import { defaultCodebook } from '../../src/codebook/default-codebook.js';
import { readCorrections } from '../../src/workflow/read-corrections.js';
import { folderFor } from './result-folder.js';

const { categories } = defaultCodebook().tables;

async function read(table: string): ReturnType<typeof readCorrections> {
  return readCorrections([join(folderFor({ '更正.csv': table }), '更正.csv')], categories);
}

describe('readCorrections', () => {
  it.each([
    ['the columns of score', 'file,category,text\r\n甲.txt,safety,隐患排查不彻底\r\n'],
    ['Chinese columns and names', '文件,类别,原文\r\n甲.txt,安全稳定风险,隐患排查不彻底\r\n'],
    [
      'semicolons and a byte-order mark',
      '\uFEFFfile;category;text\r\n甲.txt;安全稳定风险;隐患排查不彻底\r\n',
    ],
    ['tabs', 'file\tcategory\ttext\n甲.txt\tsafety\t隐患排查不彻底\n'],
    ['stray spaces', 'file, category ,text\n甲.txt, safety ,隐患排查不彻底\n'],
  ])('reads %s', async (_title, table) => {
    const { rows, skipped, inputs } = await read(table);
    expect(rows).toEqual([{ text: '隐患排查不彻底', category: 'safety', file: '甲.txt' }]);
    expect(skipped).toBe(0);
    expect(inputs).toEqual([{ sha256: sha256(table), rows: 1 }]);
  });

  it('takes the column corrected where there is one, and the category beside it as what the program said', async () => {
    const { rows, skipped } = await read(
      'category,text,更正\nsafety,隐患排查不彻底,√\nother,信访回应不及时,people\nother,学习不深入,\n',
    );
    expect(rows).toEqual([
      { text: '隐患排查不彻底', category: 'safety', original: 'safety' },
      { text: '信访回应不及时', category: 'people', original: 'other' },
    ]);
    expect(skipped).toBe(1);
  });

  it('skips and counts rows without a label and rows struck out', async () => {
    const { rows, skipped } = await read(
      'category,text\n,甲不到位\n-,乙不到位\n×,丙不到位\n删,丁不到位\nsafety,戊不到位\n',
    );
    expect([rows.length, skipped]).toEqual([1, 4]);
  });

  it('names file, line and the known categories where one is unknown', async () => {
    await expect(read('category,text\nsafety,甲不到位\n安全隐患类,乙不到位\n')).rejects.toThrow(
      /^CATEGORY_UNKNOWN .*更正\.csv:3: 没有类别“安全隐患类”.*安全稳定风险 safety/,
    );
  });

  it.each([
    ['no text', 'file,category\n甲.txt,safety\n'],
    ['no label', 'file,text\n甲.txt,隐患排查不彻底\n'],
  ])('says which columns are needed: %s', async (_title, table) => {
    await expect(read(table)).rejects.toThrow(/^CSV_INVALID .*text.*category.*corrected/);
  });

  it('says that a table is missing', async () => {
    await expect(readCorrections(['没有/这张.csv'], categories)).rejects.toThrow(
      /^INPUT_MISSING .*这张\.csv/,
    );
  });
});
