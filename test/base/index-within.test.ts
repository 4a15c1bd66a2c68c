// The first place of a word in a stretch: what searching the whole text gives, where that lies in the stretch.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexWithin } from '../../src/base/index-within.js';

describe('indexWithin', () => {
  it.each([
    ['因经费不足导致停工', '导致', 0, 9, 5],
    ['因经费不足导致停工', '导致', 0, 5, -1],
    ['因经费不足导致停工', '导致', 0, 6, 5],
    ['因经费不足导致停工', '因', 1, 9, -1],
    ['', '因', 0, 0, -1],
  ])('in “%s” finds %s from %i to %i at %i', (text, word, from, to, expected) => {
    expect(indexWithin(text, word, from, to)).toBe(expected);
  });

  it('agrees with a search of the whole text', () => {
    const unit = fc.constantFrom('因', '导', '致');
    const text = fc.string({ unit, maxLength: 20 });
    const word = fc.string({ unit, minLength: 1, maxLength: 2 });
    fc.assert(
      fc.property(text, word, fc.nat(20), fc.nat(20), (words, sought, from, length) => {
        const to = Math.min(words.length, from + length);
        const at = words.indexOf(sought, from);
        expect(indexWithin(words, sought, from, to)).toBe(at >= 0 && at < to ? at : -1);
      }),
    );
  });
});
