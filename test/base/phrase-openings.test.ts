// The openings of a trie: every pair a phrase begins with, and phrases of one code unit.
import { describe, expect, it } from 'vitest';
import { mayOpen, pairHash, pairShift, phraseOpenings } from '../../src/base/phrase-openings.js';
import { buildPhraseTrie, rootCount } from '../../src/base/phrase-trie.js';

const phrases = ['党', '党费', '党建工作', '收缴', '费'];
const trie = buildPhraseTrie(phrases);
const openings = phraseOpenings(trie);

/** The node a pair leads to, 0 for none. */
function nodeOf(pair: string): number {
  const { pairs } = openings;
  const key = (pair.charCodeAt(0) << 16) | pair.charCodeAt(1);
  const mask = pairs.length / 2 - 1;
  for (let entry = pairHash(key) >>> pairShift(pairs); ; entry = (entry + 1) & mask) {
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

describe('the filter of pairs', () => {
  it.each(['党费', '党建', '收缴'])('lets %s through', (pair) => {
    const key = (pair.charCodeAt(0) << 16) | pair.charCodeAt(1);
    expect(mayOpen(openings.filter, pairHash(key))).toBe(true);
  });

  it('keeps nearly all other pairs out', () => {
    let through = 0;
    for (let key = 1; key <= 1000; key++) if (mayOpen(openings.filter, pairHash(key))) through++;
    expect(through).toBeLessThan(5);
  });
});

describe('buildPhraseTrie', () => {
  it('puts the nodes level by level, the children of a node side by side in ascending order', () => {
    const { unit, first, pattern } = buildPhraseTrie(['党费', '收缴', '党建工作', '党']);
    expect([...unit].map((code) => String.fromCharCode(code)).join('')).toBe('党收建费缴工作');
    expect([...first]).toEqual([2, 4, 5, 6, 6, 6, 7, 7]);
    expect([...pattern]).toEqual([3, -1, -1, 0, 1, -1, 2]);
  });

  it('is empty for no phrases', () => {
    expect(rootCount(buildPhraseTrie([]))).toBe(0);
  });
});
