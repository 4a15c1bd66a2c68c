// The word list: its compact form, its trie, words added to it; and the list that ships with the library.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultWordTable } from '../../src/codebook/default-word-table.js';
import {
  decodeWordList,
  encodeWordList,
  LONGEST_WORD,
  wordListOf,
} from '../../src/codebook/word-list-format.js';
import { buildWordTable, withWords } from '../../src/codebook/word-table.js';
import { buildWordTrie, childOf, nodeOf } from '../../src/codebook/word-trie.js';

const unit = fc.constantFrom('党', '委', '会', 'a', '\ud840');
const word = fc.string({ unit, minLength: 1, maxLength: 5 });
const frequencies = fc.dictionary(word, fc.integer({ min: 1, max: 2 ** 31 - 1 }), { maxKeys: 30 });

/** Words of a list, put together again. */
function wordsOf(list: ReturnType<typeof wordListOf>): readonly (readonly [string, number])[] {
  let at = 0;
  let before = '';
  return Array.from({ length: list.count }, (_, index) => {
    const end = at + list.added[index]!;
    before = before.slice(0, list.shared[index]!) + String.fromCharCode(...list.units.subarray(at, end));
    at = end;
    return [before, list.frequencies[index]!] as const;
  });
}

describe('a word list', () => {
  it('holds words in code unit order with their frequencies', () => {
    const list = wordListOf(
      new Map([
        ['党委会', 2],
        ['党', 9],
        ['党委', 5],
        ['会', 300],
      ]),
    );
    expect(wordsOf(list)).toEqual([
      ['会', 300],
      ['党', 9],
      ['党委', 5],
      ['党委会', 2],
    ]);
    expect([...list.shared]).toEqual([0, 0, 1, 2]);
  });

  it('is the same after it was packed and unpacked', () => {
    fc.assert(
      fc.property(frequencies, (entries) => {
        const list = wordListOf(new Map(Object.entries(entries)));
        expect(decodeWordList(encodeWordList(list))).toEqual(list);
        expect(Object.fromEntries(wordsOf(list))).toEqual(entries);
      }),
    );
  });

  it('is packed into the same bytes whatever the order of its words', () => {
    const words: [string, number][] = [
      ['党委', 5],
      ['会', 3],
      ['党', 9],
    ];
    const packed = encodeWordList(wordListOf(new Map(words)));
    expect(encodeWordList(wordListOf(new Map(words.reverse())))).toEqual(packed);
  });

  it.each([[''], ['长'.repeat(LONGEST_WORD + 1)]])('refuses %j', (bad) => {
    expect(() => wordListOf(new Map([[bad, 1]]))).toThrow(RangeError);
  });

  it('takes words of the greatest length', () => {
    const longest = '长'.repeat(LONGEST_WORD);
    const trie = buildWordTrie(wordListOf(new Map([[longest, 1]])), 2);
    expect(trie.weights[nodeOf(trie, longest)]).toBeCloseTo(Math.log(0.5), 12);
  });
});

describe('a word trie', () => {
  it('leads to every word with its log probability, and to nothing that is no prefix of one', () => {
    fc.assert(
      fc.property(frequencies, word, (entries, other) => {
        const total = Object.values(entries).reduce((sum, value) => sum + value, 1);
        const trie = buildWordTrie(wordListOf(new Map(Object.entries(entries))), total);
        for (const [known, frequency] of Object.entries(entries)) {
          expect(trie.weights[nodeOf(trie, known)]).toBeCloseTo(Math.log(frequency / total), 9);
        }
        const isPrefix = Object.keys(entries).some((known) => known.startsWith(other));
        expect(nodeOf(trie, other) !== 0).toBe(isPrefix);
        if (isPrefix && !Object.hasOwn(entries, other)) expect(trie.weights[nodeOf(trie, other)]).toBe(0);
      }),
    );
  });

  it('of no words leads nowhere', () => {
    const trie = buildWordTrie(wordListOf(new Map()), 1);
    expect(childOf(trie, 0, '党'.charCodeAt(0))).toBe(0);
  });
});

describe('a word table', () => {
  const table = buildWordTable(
    wordListOf(
      new Map([
        ['党', 100],
        ['委', 100],
        ['党委', 50],
        ['会', 700],
        ['的', 50],
      ]),
    ),
  );

  it('knows the running words behind it and the weight of what it does not know', () => {
    expect(table.total).toBe(1000);
    expect(table.unknown).toBeCloseTo(Math.log(0.05), 12);
  });

  it('marks the units that stand in longer words', () => {
    const marked = (unit: string) => table.inWords[unit.charCodeAt(0)] === 1;
    expect([marked('党'), marked('委'), marked('会'), marked('的')]).toEqual([true, true, false, false]);
  });

  it('takes words with the frequency given, listed or not, without changing itself', () => {
    const more = withWords(table, [
      { word: '党委', frequency: 200 },
      { word: '委会', frequency: 10 },
    ]);
    expect(more.listed.weights[nodeOf(more.listed, '党委')]).toBeCloseTo(Math.log(0.2), 12);
    expect(more.added!.weights[nodeOf(more.added!, '委会')]).toBeCloseTo(Math.log(0.01), 12);
    expect(more.inWords['会'.charCodeAt(0)]).toBe(1);
    expect(table.listed.weights[nodeOf(table.listed, '党委')]).toBeCloseTo(Math.log(0.05), 12);
    expect(table.inWords['会'.charCodeAt(0)]).toBe(0);
  });

  it('gives a word without a frequency just more than its parts have together', () => {
    const more = withWords(table, [{ word: '党委会' }]);
    const whole = more.added!.weights[nodeOf(more.added!, '党委会')]!;
    expect(whole).toBeCloseTo(Math.log(0.05 * 0.7 + 1 / 1000), 12);
  });

  it('takes words only once', () => {
    expect(() => withWords(withWords(table, []), [])).toThrow(RangeError);
  });
});

describe('the word list that ships with the library', () => {
  const { listed, total } = defaultWordTable();

  it('has jieba’s words, more than 300,000 of them', () => {
    expect(listed.weights.reduce((count, weight) => count + (weight === 0 ? 0 : 1), 0)).toBe(348_982);
    expect(total).toBe(60_101_983);
    expect(nodeOf(listed, '党委')).toBeGreaterThan(0);
  });

  it('is loaded once', () => {
    expect(defaultWordTable().listed).toBe(listed);
  });

  const dictionary = 'nodejieba/submodules/cppjieba/dict/jieba.dict.utf8';
  let path = '';
  try {
    path = createRequire(import.meta.url).resolve(dictionary);
  } catch {
    // nodejieba is optional: without it there is nothing to compare with.
  }
  it.skipIf(path === '')('has every word of jieba’s dictionary with its frequency', () => {
    const wrong = readFileSync(path, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .filter((line) => {
        const [entry, frequency] = line.split(' ');
        const weight = listed.weights[nodeOf(listed, entry!)]!;
        return Math.round(Math.exp(weight) * total) !== Number(frequency);
      });
    expect(wrong).toEqual([]);
  });
});
