// Stretches looked up: thin, the same in every copy, and in every long match at least one; and the index of them.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gramIndex } from '../../src/survey/reuse-gram-index.js';
import { GRAM, selectGrams, WINDOW } from '../../src/survey/reuse-grams.js';
import { unitsOf } from './make-units.js';

function gramsOf(units: Uint16Array): readonly { readonly hash: number; readonly at: number }[] {
  const grams: { readonly hash: number; readonly at: number }[] = [];
  selectGrams(units, (hash, at) => grams.push({ hash, at }));
  return grams;
}

const word = fc.constantFrom(...'把支部建在科室岗位亮窗口');
const words = (minLength: number, maxLength: number) =>
  fc.array(word, { minLength, maxLength }).map((letters) => letters.join(''));

describe('selectGrams', () => {
  it.each([
    ['a text shorter than a stretch', '把支部建在科室里', 0],
    ['a text as long as one stretch', '把支部建在科室最前沿', 1],
  ])('selects from %s', (_name, text, count) => {
    expect(gramsOf(unitsOf(text))).toHaveLength(count);
  });

  it('selects each place once, in ascending order, and never leaves a window without one', () => {
    fc.assert(
      fc.property(words(GRAM, 120), (text) => {
        const places = gramsOf(unitsOf(text)).map(({ at }) => at);
        expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
        const count = text.length - GRAM + 1;
        const ends = [-1, ...places, count];
        for (let i = 1; i < ends.length; i++) expect(ends[i]! - ends[i - 1]!).toBeLessThanOrEqual(WINDOW);
      }),
    );
  });

  it('selects a stretch in common of any two texts that share fifteen signs in a row', () => {
    fc.assert(
      fc.property(words(0, 30), words(0, 30), words(0, 30), words(15, 30), (a, b, c, shared) => {
        const one = new Set(gramsOf(unitsOf(`${a}${shared}`)).map(({ hash }) => hash));
        const other = gramsOf(unitsOf(`${b}${shared}${c}`));
        expect(other.some(({ hash }) => one.has(hash))).toBe(true);
      }),
    );
  });

  it('gives one hash to equal stretches, wherever they stand', () => {
    const stretch = '把支部建在科室最前沿';
    const [alone] = gramsOf(unitsOf(stretch));
    for (const before of ['', '一', '坚持', '多年来我们坚持']) {
      const found = gramsOf(unitsOf(before + stretch)).find(({ at }) => at === unitsOf(before).length);
      if (found !== undefined) expect(found.hash).toBe(alone!.hash);
    }
    expect(gramsOf(unitsOf('把岗位亮在窗口最前沿'))[0]!.hash).not.toBe(alone!.hash);
  });

  it('selects about two of seven stretches of a long text', () => {
    const text = Array.from({ length: 4000 }, (_, i) =>
      String.fromCharCode(0x4e00 + ((i * 7919) % 5003)),
    ).join('');
    const share = gramsOf(unitsOf(text)).length / 4000;
    expect(share).toBeGreaterThan(0.25);
    expect(share).toBeLessThan(0.32);
  });
});

describe('gramIndex', () => {
  const placesOf = (index: ReturnType<typeof gramIndex>, hash: number) => {
    const places: [number, number][] = [];
    index.each(hash, (sentence, at) => places.push([sentence, at]));
    return places;
  };

  it('knows the places of a hash, latest first, and none of another', () => {
    const index = gramIndex();
    index.add(42, 0, 3);
    index.add(42, 1, 7);
    index.add(7, 2, 0);
    expect(placesOf(index, 42)).toEqual([
      [1, 7],
      [0, 3],
    ]);
    expect(placesOf(index, 43)).toEqual([]);
  });

  it('keeps hashes apart that fall into one cell', () => {
    const index = gramIndex();
    for (let i = 0; i < 4; i++) index.add(5 + i * 1024, i, 0);
    for (let i = 0; i < 4; i++) expect(placesOf(index, 5 + i * 1024)).toEqual([[i, 0]]);
  });

  it('keeps the first eight places of what everybody says', () => {
    const index = gramIndex();
    for (let sentence = 0; sentence < 100; sentence++) index.add(1, sentence, 0);
    expect(placesOf(index, 1).map(([sentence]) => sentence)).toEqual([7, 6, 5, 4, 3, 2, 1, 0]);
  });

  it('takes 0 and the largest number for hashes like any other', () => {
    const index = gramIndex();
    index.add(0, 1, 2);
    index.add(0xffffffff, 3, 4);
    expect(placesOf(index, 0)).toEqual([[1, 2]]);
    expect(placesOf(index, 0xffffffff)).toEqual([[3, 4]]);
  });

  it('is a map of lists, however many there are', () => {
    const entry = fc.tuple(fc.nat({ max: 0xffffffff }), fc.nat(), fc.nat({ max: 500 }));
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 3000, size: 'max' }), (entries) => {
        const index = gramIndex();
        const known = new Map<number, [number, number][]>();
        for (const [hash, sentence, at] of entries) {
          index.add(hash, sentence, at);
          const list = known.get(hash) ?? [];
          if (list.length < 8) known.set(hash, [[sentence, at], ...list]);
        }
        for (const [hash, places] of known) expect(placesOf(index, hash)).toEqual(places);
      }),
      { numRuns: 20 },
    );
  });
});
