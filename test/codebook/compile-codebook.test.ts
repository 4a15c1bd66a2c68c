// Compiling: which phrases are scanned and whose rows they are; the compiled default and its packed form.
import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Codebook, compileCodebook, scannedTables } from '../../src/codebook/codebook.js';
import { defaultCodebook } from '../../src/codebook/default-codebook.js';
import { extendCodebook } from '../../src/codebook/extend-codebook.js';
import { packTables, unpackTables } from '../../src/codebook/pack-tables.js';
import { readCodebook } from '../../src/codebook/read-codebook.js';
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

function rowsOf(name: (typeof scannedTables)[number], phrase: string): readonly number[] | undefined {
  return codebook.rowsOf[name]?.[codebook.automaton.phrases.indexOf(phrase)];
}

describe('a compiled codebook', () => {
  it('knows for every phrase the rows of every table that have it', () => {
    expect(rowsOf('aspects', '党费')).toEqual([1]);
    expect(rowsOf('traps', '党费')).toEqual([0]);
    expect(rowsOf('slogans', '党费')).toBeUndefined();
    expect(rowsOf('section-titles', '存在问题')).toHaveLength(2);
  });

  it('has each phrase once', () => {
    expect(new Set(codebook.automaton.phrases).size).toBe(codebook.automaton.phrases.length);
  });

  it('scans the tables that say which column to scan, and no others', () => {
    expect(scannedTables).toContain('aspects');
    expect(scannedTables).not.toContain('categories');
    expect(codebook.rowsOf.categories).toBeUndefined();
  });

  it('leads from every phrase back to a row that has it', () => {
    for (const name of scannedTables) {
      codebook.rowsOf[name]!.forEach((rows, pattern) => {
        for (const row of rows ?? []) {
          expect(Reflect.get(codebook.tables[name][row]!, 'phrase')).toBe(
            codebook.automaton.phrases[pattern],
          );
        }
      });
    }
  });
});

describe('packed tables', () => {
  it('are unpacked as they were, and survive JSON', () => {
    const packed = JSON.parse(JSON.stringify(packTables(codebook.tables)));
    expect(unpackTables(packed)).toEqual(codebook.tables);
  });
});

describe('the default codebook', () => {
  it('is compiled once and holds the dictionaries that ship with the library', () => {
    expect(existsSync('dist/data/codebook.json')).toBe(true);
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
