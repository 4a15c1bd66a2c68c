// The openings of a trie: every pair a phrase begins with, and phrases of one code unit.
import { describe, expect, it } from 'vitest';
import { pairEntry, pairShift, phraseOpenings } from '../../src/base/phrase-openings.js';
import { buildPhraseTrie } from '../../src/base/phrase-trie.js';

const phrases = ['党', '党费', '党建工作', '收缴', '费'];
const trie = buildPhraseTrie(phrases);
const openings = phraseOpenings(trie);

/** The node a pair leads to, 0 for none. */
function nodeOf(pair: string): number {
  const { pairs } = openings;
  const key = (pair.charCodeAt(0) << 16) | pair.charCodeAt(1);
  const mask = pairs.length / 2 - 1;
  for (let entry = pairEntry(key, pairShift(pairs)); ; entry = (entry + 1) & mask) {
    if (pairs[entry * 2 + 1] === 0 || pairs[entry * 2] === key) return pairs[entry * 2 + 1]!;
  }
}

describe('phraseOpenings', () => {
  it.each(['党费', '党建', '收缴'])('leads from %s to the node of its second sign', (pair) => {
    expect(trie.unit[nodeOf(pair)]).toBe(pair.charCodeAt(1));
  });

  it.each(['费党', '建工', '党党', '缴收'])('leads from %s nowhere', (pair) => {
    expect(nodeOf(pair)).toBe(0);
  });

  it.each([
    ['党', 1],
    ['费', 5],
    ['收', 0],
    ['工', 0],
  ])('knows whether %s is a phrase by itself', (unit, expected) => {
    expect(openings.single[unit.charCodeAt(0)]).toBe(expected);
  });

  it('is empty for no phrases', () => {
    const none = phraseOpenings(buildPhraseTrie([]));
    expect(none.pairs.every((number) => number === 0)).toBe(true);
  });
});

describe('buildPhraseTrie', () => {
  it('puts the children of a node behind it, each after all below the one before', () => {
    const { unit, end, pattern } = buildPhraseTrie(['党费', '党建工作', '党']);
    expect([...unit].map((code) => String.fromCharCode(code)).join('')).toBe('党建工作费');
    expect([...end]).toEqual([5, 4, 4, 4, 5]);
    expect([...pattern]).toEqual([2, -1, -1, 1, 0]);
  });
});
