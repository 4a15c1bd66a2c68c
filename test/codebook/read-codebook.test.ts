// Reading dictionary folders: what is accepted, and file, line and column of what is not.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkCodebook } from '../../src/codebook/check-codebook.js';
import type { CodebookTables } from '../../src/codebook/codebook.js';
import type { CodebookFault } from '../../src/codebook/codebook-fault.js';
import { readCodebook } from '../../src/codebook/read-codebook.js';
import { gb18030 } from '../base/encode-text.js';
import { csvOf, dictionaryFolder } from './minimal-dictionaries.js';

const noTables = {} as CodebookTables;

/** Faults of a complete folder with some files replaced, as `file:line:column severity`. */
async function faultsOf(files: Readonly<Record<string, string | Uint8Array | null>>) {
  const { faults } = await checkCodebook(dictionaryFolder(files), noTables);
  return faults.map((fault: CodebookFault) => {
    const file = fault.file.split(/[/\\]/).at(-1);
    return `${[file, fault.line, fault.column].filter((part) => part !== null).join(':')} ${fault.severity}`;
  });
}

describe('the dictionaries of the library', () => {
  it('have no faults, and the same hash whether read as a folder or checked as additions to themselves', async () => {
    const folder = fileURLToPath(new URL('../../dictionaries', import.meta.url));
    const { tables, hash } = await readCodebook(folder);
    expect(await checkCodebook(folder, tables)).toMatchObject({ faults: [], hash });
  });
});

describe('a complete dictionary folder', () => {
  it('is read into typed rows and a hash', async () => {
    const { tables, hash } = await readCodebook(dictionaryFolder());
    expect(tables.aspects[1]).toEqual({
      phrase: '党费',
      category: 'party-dues',
      aspect: '党费',
      weight: 3,
      note: '',
      source: 'test',
    });
    expect(tables.slogans[1]).toMatchObject({ phrase: '增强四个意识', variantOf: '四个意识', since: 2016 });
    expect(hash).toMatch(/^[0-9a-f]{16}$/);
  });

  it('has no faults', async () => {
    expect(await faultsOf({})).toEqual([]);
  });

  it('gives the same hash whatever the order of rows and columns, the separator and the encoding', async () => {
    const { hash } = await readCodebook(dictionaryFolder());
    const turned =
      'category,phrase,weight,aspect,note,source\nparty-dues,党费,3,党费,,test\ndiscipline,作风,2,作风,,test\n';
    for (const aspects of [
      turned,
      turned.replaceAll(',', ';'),
      turned.replaceAll(',', '\t').replaceAll('\n', '\r\n'),
      gb18030(turned),
    ]) {
      const folder = dictionaryFolder({ 'aspects.csv': aspects });
      expect((await readCodebook(folder)).hash).toBe(hash);
    }
  });

  it('gives another hash for another entry', async () => {
    const { hash } = await readCodebook(dictionaryFolder());
    const changed = dictionaryFolder({ 'bases.csv': csvOf('bases', ['群众反映,述职,,test']) });
    expect((await readCodebook(changed)).hash).not.toBe(hash);
  });

  it('must be a folder with dictionaries', async () => {
    const missing = join(dictionaryFolder(), 'none');
    await expect(readCodebook(missing)).rejects.toMatchObject({ code: 'INPUT_MISSING', file: missing });
    const empty = dictionaryFolder({}, false);
    await expect(readCodebook(empty)).rejects.toMatchObject({ code: 'INPUT_MISSING', file: empty });
  });

  it('must have every table', async () => {
    const folder = dictionaryFolder({ 'traps.csv': null });
    await expect(readCodebook(folder)).rejects.toMatchObject({
      code: 'INPUT_MISSING',
      file: join(folder, 'traps.csv'),
    });
  });

  it('is refused at its first error, which says how many more there are', async () => {
    const lines = ['作风,discipline,作风,9,,test', '党费,party-dues,党费,x,,test'];
    const folder = dictionaryFolder({ 'aspects.csv': csvOf('aspects', lines) });
    await expect(readCodebook(folder)).rejects.toMatchObject({
      code: 'DICTIONARY_INVALID',
      file: join(folder, 'aspects.csv'),
      place: '2:weight',
      reason: '“9” 不可用 · "9" is not accepted: 整数 · whole number 1–3',
      hint: expect.stringContaining('1 more'),
    });
  });
});

describe('checkCodebook says file, line and column', () => {
  const aspects = (...lines: readonly string[]) => ({ 'aspects.csv': csvOf('aspects', lines) });
  const used = ['作风,discipline,作风,2,,test', '党费,party-dues,党费,3,,test'];

  it.each([
    [
      'a value out of range',
      aspects(...used, '党风,discipline,党风,7,,test'),
      ['aspects.csv:4:weight error'],
    ],
    [
      'a phrase with a space',
      aspects(...used, '党 风,discipline,党风,1,,test'),
      ['aspects.csv:4:phrase error'],
    ],
    ['a missing source', aspects(...used, '党风,discipline,党风,1,,'), ['aspects.csv:4:source error']],
    ['a duplicate', aspects(...used, '党费,party-dues,党费,1,,test'), ['aspects.csv:4:phrase error']],
    ['an unknown category', aspects(...used, '党风,river,党风,1,,test'), ['aspects.csv:4:category error']],
    ['rows out of order', aspects(used[1]!, used[0]!), ['aspects.csv:3:phrase warning']],
    ['stray spaces', aspects(used[0]!, ' 党费　,party-dues,党费,3,,test'), ['aspects.csv:3:phrase warning']],
    [
      'an invisible character',
      aspects(...used, '党\u200b风,discipline,党风,1,,test'),
      ['aspects.csv:4:phrase error'],
    ],
    ['a cell too many', aspects(...used, '党风,discipline,党风,1,注,意,test'), ['aspects.csv:4 error']],
    ['an unknown column', { 'bases.csv': 'phrase,basis,note,source,来源\n' }, ['bases.csv:1:来源 error']],
    ['a column missing', { 'bases.csv': 'phrase,basis,note\n' }, ['bases.csv:1:source error']],
    ['a column twice', { 'bases.csv': 'phrase,basis,note,note,source\n' }, ['bases.csv:1:note error']],
    [
      'an empty file',
      { 'bases.csv': '' },
      [
        'bases.csv:1:phrase error',
        'bases.csv:1:basis error',
        'bases.csv:1:note error',
        'bases.csv:1:source error',
      ],
    ],
    ['a quote never closed', { 'bases.csv': csvOf('bases', ['"群众反映,信访,,test']) }, ['bases.csv error']],
    [
      'bytes that are no text',
      { 'bases.csv': Uint8Array.of(0xff, 0xff, 0x41, 0x42, 0x43) },
      ['bases.csv error'],
    ],
    ['a table that does not exist', { 'slogan.csv': 'phrase\n' }, ['slogan.csv error']],
    [
      'a mode without a name',
      { 'mode-names.csv': csvOf('mode-names', []) },
      Array(11).fill('mode-names.csv:mode error'),
    ],
    ['a category nothing points to', aspects(used[1]!), ['categories.csv:2:category warning']],
    [
      'a variant of nothing',
      { 'slogans.csv': csvOf('slogans', ['增强四个意识,四个意识,四个意识,,numbered,test']) },
      ['slogans.csv:2:variantOf error'],
    ],
    [
      'a variant of a variant',
      {
        'slogans.csv': csvOf('slogans', ['一,,一,,goal,t', '三,二,一,,goal,t', '二,一,一,,goal,t']),
      },
      ['slogans.csv:3:variantOf error'],
    ],
    [
      'a variant in another family',
      { 'slogans.csv': csvOf('slogans', ['一,,一,,goal,t', '二,一,二,,goal,t']) },
      ['slogans.csv:3:family error'],
    ],
  ] as const)('of %s', async (_name, files, expected) => {
    expect(await faultsOf(files)).toEqual(expected);
  });

  it('of all faults together, by file and line', async () => {
    const faults = await faultsOf({
      'bases.csv': csvOf('bases', ['群众反映,听说,,test']),
      ...aspects('作风,river,作风,2,,test', '党费,party-dues,党费,0,,test'),
    });
    expect(faults).toEqual([
      'aspects.csv:2:category error',
      'aspects.csv:3:weight error',
      'bases.csv:2:basis error',
      'categories.csv:2:category warning',
      'categories.csv:3:category warning',
    ]);
  });

  it('without blaming rows that point to an entry which could not be read', async () => {
    const lines = [
      '1,discipline,纪律作风,politics,政治建设,纪律与作风,test',
      'x,party-dues,党费管理,organisation,组织建设,党费,test',
    ];
    expect(await faultsOf({ 'categories.csv': csvOf('categories', lines) })).toEqual([
      'categories.csv:3:order error',
    ]);
  });

  it('and the category that is meant among the known ones', async () => {
    const folder = dictionaryFolder(aspects(...used, '党风,river,党风,1,,test'));
    const { faults, hash } = await checkCodebook(folder, noTables);
    expect(faults[0]).toMatchObject({ code: 'CATEGORY_UNKNOWN', line: 4 });
    expect(faults[0]?.reason).toContain('known: discipline, party-dues, other');
    expect(hash).toBeNull();
  });

  it('and counts the entries of every table', async () => {
    const { entries, hash } = await checkCodebook(dictionaryFolder(), noTables);
    expect(entries).toMatchObject({ categories: 3, aspects: 2, slogans: 2, traps: 0 });
    expect(hash).toBe((await readCodebook(dictionaryFolder())).hash);
  });
});
