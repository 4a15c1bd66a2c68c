// The analyst's own entries: added, overriding, removed, replaced; from objects and from files.
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ShuzhiError } from '../../src/base/errors.js';
import { checkCodebook } from '../../src/codebook/check-codebook.js';
import { type Codebook, compileCodebook } from '../../src/codebook/codebook.js';
import type { CodebookAdditions } from '../../src/codebook/codebook-additions.js';
import { extendCodebook } from '../../src/codebook/extend-codebook.js';
import { readCodebookAdditions } from '../../src/codebook/read-additions.js';
import { readCodebook } from '../../src/codebook/read-codebook.js';
import { type TableName, tables } from '../../src/codebook/tables/index.js';
import { gb18030 } from '../base/encode-text.js';
import { dictionaryFolder } from './minimal-dictionaries.js';

let base: Codebook;
beforeAll(async () => {
  const source = await readCodebook(dictionaryFolder());
  base = compileCodebook(source.tables, source.hash);
});

function errorOf(additions: CodebookAdditions): ShuzhiError {
  try {
    extendCodebook(base, additions);
  } catch (error) {
    return error as ShuzhiError;
  }
  throw new Error('nothing was thrown');
}

const phrasesIn = (codebook: Codebook, text: string): readonly string[] => {
  const { automaton } = codebook;
  return [...automaton.scan(text).patterns].map((pattern) => automaton.phrases[pattern]!);
};

describe('extendCodebook', () => {
  it('adds categories and words, and finds the words', () => {
    const own = extendCodebook(base, {
      categories: [{ category: 'river', name: '河长制' }],
      aspects: [{ phrase: '巡河', category: 'river' }],
    });
    expect(own.tables.categories.at(-1)).toMatchObject({
      order: 4,
      category: 'river',
      name: '河长制',
      domain: 'rest',
      domainName: '其他',
    });
    expect(own.tables.aspects.find((row) => row.phrase === '巡河')).toMatchObject({
      aspect: '巡河',
      weight: 2,
    });
    expect(phrasesIn(own, '党费与巡河')).toEqual(['党费', '巡河']);
    expect(phrasesIn(base, '党费与巡河')).toEqual(['党费']);
  });

  it('leaves the given codebook alone and gives the new one a hash of its own', () => {
    const own = extendCodebook(base, { slogans: [{ phrase: '一河一策' }] });
    expect(base.tables.slogans).toHaveLength(2);
    expect(own.tables.slogans).toHaveLength(3);
    expect(own.hash).not.toBe(base.hash);
  });

  it('gives the same hash for nothing added, and for the same entries in another order', () => {
    const words = [{ word: '巡河' }, { word: '河长制' }];
    const [a, b] = [words, [...words].reverse()].map((each) =>
      extendCodebook(base, { 'segmenter-words': each }),
    );
    expect(extendCodebook(base, {}).hash).toBe(base.hash);
    expect(a!.hash).toBe(b!.hash);
  });

  it('overrides an entry of the same key, keeping the columns left out', () => {
    const own = extendCodebook(base, { aspects: [{ phrase: '党费', category: 'other' }] });
    expect(own.tables.aspects).toHaveLength(2);
    expect(own.tables.aspects.find((row) => row.phrase === '党费')).toMatchObject({
      category: 'other',
      weight: 3,
      source: 'test',
    });
  });

  it('takes family and year of a variant from its canonical phrase', () => {
    const own = extendCodebook(base, { slogans: [{ phrase: '树牢四个意识', variantOf: '四个意识' }] });
    expect(own.tables.slogans.find((row) => row.phrase === '树牢四个意识')).toMatchObject({
      family: '四个意识',
      since: 2016,
      kind: 'numbered',
    });
  });

  it('takes them also from a phrase of the same additions', () => {
    const own = extendCodebook(base, {
      slogans: [
        { phrase: '一河一策', since: 2017 },
        { phrase: '一河一长一策', variantOf: '一河一策' },
      ],
    });
    expect(own.tables.slogans.find((row) => row.phrase === '一河一长一策')).toMatchObject({
      family: '一河一策',
      since: 2017,
    });
  });

  it('leaves out what is to be removed', () => {
    const own = extendCodebook(base, { remove: { bases: ['群众反映'] } });
    expect(own.tables.bases).toEqual([]);
    expect(phrasesIn(own, '据群众反映')).toEqual([]);
  });

  it('keeps the category of statements that name no object, whatever replaces the others', () => {
    const unspecific = { category: 'unspecific', name: '笼统' };
    const before = extendCodebook(base, { categories: [unspecific] });
    const own = extendCodebook(before, {
      replace: ['categories', 'aspects'],
      categories: [{ category: 'river', name: '河长制' }],
      aspects: [{ phrase: '巡河', category: 'river' }],
    });
    expect(own.tables.categories.map((row) => row.category).sort()).toEqual(['river', 'unspecific']);
  });

  it('replaces whole tables', () => {
    const own = extendCodebook(base, {
      replace: ['categories', 'aspects'],
      categories: [{ category: 'river', name: '河长制' }],
      aspects: [{ phrase: '巡河', category: 'river' }],
    });
    expect(own.tables.categories).toHaveLength(1);
    expect(own.tables.aspects).toHaveLength(1);
  });

  it('fills a default for every table that lets more than its key be left out', () => {
    const minimal: CodebookAdditions = {
      categories: [{ category: 'river' }],
      aspects: [{ phrase: '巡河', category: 'river' }],
      deficiencies: [{ phrase: '不畅' }],
      frames: [{ phrase: '着力破解', frame: 'planned' }],
      'mode-objects': [{ phrase: '河湖', mode: 'system' }],
      loci: [{ phrase: '个别村', locus: 'subordinate', extent: 'few' }],
      slogans: [{ phrase: '一河一策' }],
      'section-titles': [{ phrase: '巡河情况', role: 'achievement' }],
      'lead-ins': [{ phrase: '巡河发现', role: 'problem' }],
      units: [{ phrase: '河段', unitClass: 'object' }],
      furniture: [{ phrase: '河长办公室监制' }],
      'segmenter-words': [{ word: '巡河' }],
    };
    const own = extendCodebook(base, minimal);
    for (const [name, rows] of Object.entries(minimal)) {
      const table = tables[name as TableName];
      const added = own.tables[name as TableName].find((row) => {
        const key = table.key[0]!;
        return Reflect.get(row, key) === Reflect.get((rows as readonly object[])[0]!, key);
      });
      expect(Object.keys(added ?? {}), name).toEqual(Object.keys(table.columns));
    }
  });

  it('refuses an unknown category and lists the known ones', () => {
    const error = errorOf({ aspects: [{ phrase: '巡河', category: 'river' }] });
    expect(error).toMatchObject({
      code: 'CATEGORY_UNKNOWN',
      file: 'additions.aspects[0]',
      place: 'category',
    });
    expect(error.message).toContain('known: discipline, party-dues, other');
  });

  it.each([
    [{ sloganz: [] }, 'OPTION_UNKNOWN', 'sloganz'],
    [{ slogans: [{ phrase: '一河一策', sinse: 2017 }] }, 'OPTION_UNKNOWN', 'sinse'],
    [{ slogans: [{ phrase: '一河 一策' }] }, 'DICTIONARY_INVALID', 'additions.slogans[0]:phrase'],
    [{ slogans: [{ since: 2017 }] }, 'DICTIONARY_INVALID', 'additions.slogans[0]:phrase'],
    [{ slogans: [{ phrase: '一河一策', since: 17 }] }, 'DICTIONARY_INVALID', 'additions.slogans[0]:since'],
    [{ slogans: [{ phrase: '一河一策', variantOf: '河' }] }, 'DICTIONARY_INVALID', 'variantOf'],
    [{ frames: [{ phrase: '着力破解' }] }, 'DICTIONARY_INVALID', 'additions.frames[0]:frame'],
    [{ slogans: ['一河一策'] }, 'DICTIONARY_INVALID', 'additions.slogans[0]'],
  ])('refuses %j with %s', (additions, code, part) => {
    const error = errorOf(additions as CodebookAdditions);
    expect(error.code).toBe(code);
    expect(error.message).toContain(part);
  });
});

describe('readCodebookAdditions', () => {
  it('merges a folder that holds some of the tables', async () => {
    const folder = dictionaryFolder({ 'slogans.csv': 'phrase,since\r\n一河一策,2017\r\n' }, false);
    const own = extendCodebook(base, await readCodebookAdditions(folder));
    expect(own.tables.slogans).toHaveLength(3);
    expect(own.tables.categories).toHaveLength(3);
  });

  it('replaces the categories by a folder that has its own with their words', async () => {
    const folder = dictionaryFolder(
      { 'categories.csv': 'category,name\nriver,河长制\n', 'aspects.csv': 'phrase,category\n巡河,river\n' },
      false,
    );
    const own = extendCodebook(base, await readCodebookAdditions(folder));
    expect(own.tables.categories.map((row) => row.category)).toEqual(['river']);
    expect(own.tables.aspects.map((row) => row.phrase)).toEqual(['巡河']);
    expect(own.tables.slogans).toHaveLength(2);
  });

  it('adds the categories of a folder that has no words of its own for them', async () => {
    const folder = dictionaryFolder({ 'categories.csv': 'category,name\nriver,河长制\n' }, false);
    const own = extendCodebook(base, await readCodebookAdditions(folder));
    expect(own.tables.categories).toHaveLength(4);
  });

  it('replaces everything by a complete folder', async () => {
    const folder = dictionaryFolder({ 'bases.csv': 'phrase,basis,note,source\n' });
    const own = extendCodebook(base, await readCodebookAdditions(folder));
    expect(own.tables.bases).toEqual([]);
  });

  it('reads a single file, by its name or by its columns, as Excel saves it on Chinese Windows', async () => {
    const folder = dictionaryFolder(
      {
        'slogans.csv': gb18030('phrase;since\r\n一河一策;2017\r\n'),
        '河长用词.csv': gb18030('phrase,category,weight\r\n巡河,discipline,3\r\n'),
      },
      false,
    );
    const slogans = extendCodebook(base, await readCodebookAdditions(join(folder, 'slogans.csv')));
    expect(slogans.tables.slogans.some((row) => row.phrase === '一河一策')).toBe(true);
    const words = extendCodebook(base, await readCodebookAdditions(join(folder, '河长用词.csv')));
    expect(words.tables.aspects.some((row) => row.phrase === '巡河' && row.weight === 3)).toBe(true);
  });

  it('says which tables a file could be where its columns fit several', async () => {
    const folder = dictionaryFolder({ '词.csv': 'phrase,note\n巡河,\n' }, false);
    await expect(readCodebookAdditions(join(folder, '词.csv'))).rejects.toMatchObject({
      code: 'DICTIONARY_INVALID',
      hint: expect.stringContaining('aspects'),
    });
  });

  it('is refused for what is not there', async () => {
    const missing = join(dictionaryFolder(), 'none.csv');
    await expect(readCodebookAdditions(missing)).rejects.toMatchObject({
      code: 'INPUT_MISSING',
      file: missing,
    });
  });

  it('remembers the lines of entries for faults found later', async () => {
    const folder = dictionaryFolder(
      { 'aspects.csv': 'phrase,category\n巡河,discipline\n河长,river\n' },
      false,
    );
    const additions = await readCodebookAdditions(folder);
    expect(errorOf(additions)).toMatchObject({
      code: 'CATEGORY_UNKNOWN',
      file: join(folder, 'aspects.csv'),
      place: '3:category',
    });
  });

  it('is checked like a complete folder, over the tables it is merged with', async () => {
    const folder = dictionaryFolder(
      { 'aspects.csv': 'phrase,category,weight\n巡河,river,2\n河长,discipline,5\n' },
      false,
    );
    const { faults, entries } = await checkCodebook(folder, base.tables);
    expect(faults.map(({ line, column, severity }) => [line, column, severity])).toEqual([
      [2, 'category', 'error'],
      [3, 'weight', 'error'],
    ]);
    expect(entries.slogans).toBe(2);
  });
});
