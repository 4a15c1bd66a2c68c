// Chains of repeated sentences, against the plain way of looking for them.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Profile } from '../../src/profile/profile.js';
import { findPassages } from '../../src/survey/reuse-passages.js';
import { listSentences } from '../../src/survey/reuse-sentences.js';
import { makeFingerprint, makeProfile } from './make-profile.js';

/** One organisation for each text; each letter is a sentence of 30 characters hashed. */
function profilesOf(...texts: readonly string[]): readonly Profile[] {
  return texts.map((text, i) =>
    makeProfile({
      organization: `${i}号镇`,
      fingerprints: [...text].map((exact, n) =>
        makeFingerprint({ exact, start: 41 * n, end: 41 * n + 40, length: 30 }),
      ),
    }),
  );
}

/** Each passage as its words and places: 'abc 0:0 1:41'. */
function passagesOf(...texts: readonly string[]): readonly string[] {
  const profiles = profilesOf(...texts);
  return findPassages(listSentences(profiles), 20).map(({ places, sentences }) => {
    const [first] = places;
    const from = first!.start / 41;
    const words = texts[profiles.indexOf(first!.profile)]!.slice(from, from + sentences);
    return [words, ...places.map(({ profile, start }) => `${profiles.indexOf(profile)}:${start / 41}`)].join(
      ' ',
    );
  });
}

describe('findPassages', () => {
  it.each([
    ['one sentence in two texts', ['xay', 'za'], ['a 0:1 1:1']],
    ['a run', ['xabcy', 'abc'], ['abc 0:1 1:0']],
    ['two runs apart', ['abxcd', 'cdyab'], ['cd 0:3 1:0', 'ab 0:0 1:3']],
    ['the same sentences in another order', ['ab', 'ba'], ['b 0:1 1:0', 'a 0:0 1:1']],
    ['a sentence twice in one text', ['axa', 'a'], ['a 0:0 0:2 1:0']],
    ['a run twice in one text', ['abxab', 'ab'], ['ab 0:0 0:3 1:0']],
    ['a sentence repeated in a row', ['aa', 'a'], ['a 0:0 0:1 1:0']],
    [
      'a run of which one sentence is everywhere',
      ['abc', 'abc', 'b'],
      ['b 0:1 1:1 2:0', 'c 0:2 1:2', 'a 0:0 1:0'],
    ],
    ['nothing in common', ['ab', 'cd'], []],
  ])('finds %s', (_name, texts, expected) => {
    expect(new Set(passagesOf(...texts))).toEqual(new Set(expected));
  });

  it('puts what most places share first, then the longer', () => {
    expect(
      passagesOf('abc-def', 'abc+def', 'x=y', 'x|z', 'x').map((passage) => passage.split(' ')[0]!.length),
    ).toEqual([1, 3, 3]);
  });

  it('covers every sentence that stands in two texts exactly once, and no other', () => {
    const text = fc.array(fc.constantFrom(...'abcdef'), { maxLength: 9 }).map((letters) => letters.join(''));
    fc.assert(
      fc.property(fc.array(text, { minLength: 2, maxLength: 5 }), (texts) => {
        const profiles = profilesOf(...texts);
        const covered = new Map<string, number>();
        for (const { places } of findPassages(listSentences(profiles), 20)) {
          for (const { profile, start, end } of places) {
            for (let at = start; at < end; at += 41) {
              const key = `${profiles.indexOf(profile)}:${at / 41}`;
              covered.set(key, (covered.get(key) ?? 0) + 1);
            }
          }
        }
        const shared = texts.flatMap((letters, i) =>
          [...letters].flatMap((letter, n) =>
            texts.some((other, j) => j !== i && other.includes(letter)) ? [`${i}:${n}`] : [],
          ),
        );
        expect([...covered.keys()].sort()).toEqual(shared.sort());
        expect([...covered.values()].every((times) => times === 1)).toBe(true);
      }),
    );
  });
});

describe('listSentences', () => {
  it('numbers equal wordings alike and knows which sentences stand side by side', () => {
    const { wordings, joined, distinct } = listSentences(profilesOf('aba', 'b'));
    expect([...wordings]).toEqual([0, 1, 0, 1]);
    expect([...joined]).toEqual([1, 1, 0, 0]);
    expect(distinct).toBe(2);
  });

  it('takes profiles by id, whatever their order', () => {
    const profiles = profilesOf('ab', 'c');
    const ids = listSentences([...profiles].reverse()).sentences.map(({ profile }) => profile.id);
    expect(ids).toEqual([profiles[0]!.id, profiles[0]!.id, profiles[1]!.id]);
  });
});
