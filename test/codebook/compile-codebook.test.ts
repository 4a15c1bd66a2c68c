// Compiling: which phrases are scanned and whose rows they are; the stored form and the default.
import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { arrayFileBytes } from '../../src/base/array-file.js';
import { type Codebook, compileCodebook, scannedTables } from '../../src/codebook/codebook.js';
import { defaultCodebook } from '../../src/codebook/default-codebook.js';
import { extendCodebook } from '../../src/codebook/extend-codebook.js';
import { rowsWith } from '../../src/codebook/phrase-index.js';
import { readCodebook } from '../../src/codebook/read-codebook.js';
import { codebookBytes, storedCodebook } from '../../src/codebook/stored-codebook.js';
import { dictionaryFolder } from './minimal-dictionaries.js';

let codebook: Codebook;
beforeAll(async () => {
  const { tables, hash } = await readCodebook(dictionaryFolder());
  codebook = extendCodebook(compileCodebook(tables, hash), {
    traps: [{ phrase: '党费', trap: 'deficiency' }],
    'section-titles': [
      { phrase: '存在问题', role: 'problem' },
      { phrase: '存在问题', role: 'achievement', kind: 'speech' },
    ],
  });
});

function rowsOf(name: (typeof scannedTables)[number], phrase: string): readonly number[] {
  return rowsWith(codebook.index, name, codebook.automaton.phrases.indexOf(phrase));
}

describe('a compiled codebook', () => {
  it('knows for every phrase the rows of every table that have it', () => {
    expect(rowsOf('aspects', '党费')).toEqual([1]);
    expect(rowsOf('traps', '党费')).toEqual([0]);
    expect(rowsOf('slogans', '党费')).toEqual([]);
    expect(rowsOf('section-titles', '存在问题')).toHaveLength(2);
  });

  it('has each phrase once', () => {
    expect(new Set(codebook.automaton.phrases).size).toBe(codebook.automaton.phrases.length);
  });

  it('scans the tables that say which column to scan, and no others', () => {
    expect(scannedTables).toContain('aspects');
    expect(scannedTables).not.toContain('categories');
  });

  it('leads from every phrase back to a row that has it', () => {
    const { automaton, index } = codebook;
    for (const name of scannedTables) {
      let rows = 0;
      automaton.phrases.forEach((phrase, pattern) => {
        for (const row of rowsWith(index, name, pattern)) {
          expect(Reflect.get(codebook.rowAt(name, row), 'phrase')).toBe(phrase);
          rows++;
        }
      });
      expect(rows).toBe(codebook.tables[name].length);
    }
  });
});

describe('a stored codebook', () => {
  const stored = () => storedCodebook(codebookBytes(codebook));

  it('has the tables and the hash of the one that was stored', () => {
    expect(stored().tables).toEqual(codebook.tables);
    expect(Object.keys(stored().tables)).toEqual(Object.keys(codebook.tables));
    expect(stored().hash).toBe(codebook.hash);
  });

  it.each([
    ['a row', 'the table'],
    ['the table', 'a row'],
  ])('gives the same object for a row, whether %s is asked for before %s', (first) => {
    const { tables, rowAt } = stored();
    const early = first === 'a row' ? rowAt('aspects', 1) : tables.aspects[1];
    expect(tables.aspects[1]).toBe(early);
    expect(rowAt('aspects', 1)).toBe(early);
    expect(early).toEqual(codebook.tables.aspects[1]);
  });

  it('finds the same phrases, which have the same rows', () => {
    const { automaton, index } = stored();
    expect(automaton.phrases).toEqual(codebook.automaton.phrases);
    expect(index).toEqual(codebook.index);
    expect(automaton.scan('存在问题：党费收缴不规范')).toEqual(
      codebook.automaton.scan('存在问题：党费收缴不规范'),
    );
  });

  it.each(['坚持两个维护，做到四个意识', '党费收缴不规范', ''])(
    'finds the same set phrases in “%s”',
    (text) => {
      expect(stored().setPhrases.scan(text)).toEqual(codebook.setPhrases.scan(text));
    },
  );

  it('can be sent to a worker like one that was read', () => {
    expect(structuredClone(stored().tables)).toEqual(codebook.tables);
  });

  it.each([
    ['that are none', () => new Uint8Array(64)],
    ['that are too few', () => new Uint8Array(3)],
    ['that were cut off', () => codebookBytes(codebook).subarray(0, -64)],
    ['of other arrays', () => arrayFileBytes({ hash: '', columns: {} }, new Map())],
  ])('is not made of bytes %s', (_name, bytes) => {
    expect(() => storedCodebook(bytes())).toThrow(RangeError);
  });
});

describe('the default codebook', () => {
  it('is compiled once and holds the dictionaries that ship with the library', () => {
    expect(existsSync('dist/data/codebook.bin')).toBe(true);
    const loaded = defaultCodebook();
    expect(defaultCodebook()).toBe(loaded);
    expect(loaded.tables.categories).toHaveLength(28);
    expect(loaded.automaton.scan('党费收缴不规范').count).toBeGreaterThan(0);
  });

  it('finds with the stored automaton what a newly built one finds', () => {
    const { tables, hash, automaton } = defaultCodebook();
    const fresh = compileCodebook(tables, hash);
    const text = '一年来，镇党委认真履行职责，但存在党费收缴不规范、组织生活不严肃等问题，下一步将加强整改。';
    expect(fresh.automaton.phrases).toEqual(automaton.phrases);
    expect(fresh.automaton.scan(text)).toEqual(automaton.scan(text));
  });
});
