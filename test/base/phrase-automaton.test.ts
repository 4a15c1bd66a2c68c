// The phrase automaton against a naive search, its order, its limits, and the tables it runs on.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  buildPhraseAutomaton,
  LONGEST_PHRASE,
  type PhraseAutomaton,
  phraseAutomatonOf,
} from '../../src/base/phrase-automaton.js';

/** Hits as `[start, end, phrase]`. */
function hitsOf(automaton: PhraseAutomaton, text: string, from?: number, to?: number) {
  const { count, starts, ends, patterns } = automaton.scan(text, from, to);
  return Array.from({ length: count }, (_, h) => [starts[h]!, ends[h]!, automaton.phrases[patterns[h]!]!]);
}

/** Every occurrence by comparing at every place, by start, the longer first. */
function naive(phrases: readonly string[], text: string): (string | number)[][] {
  const longestFirst = [...phrases].sort((a, b) => b.length - a.length);
  const hits: (string | number)[][] = [];
  for (let at = 0; at < text.length; at++) {
    for (const phrase of longestFirst) {
      if (text.startsWith(phrase, at)) hits.push([at, at + phrase.length, phrase]);
    }
  }
  return hits;
}

const unit = fc.constantFrom('党', '建', '费', '收', 'a', '\ud840', '\udc00');
const phrase = fc.string({ unit, minLength: 1, maxLength: 5 });

describe('the phrase automaton', () => {
  it.each([
    [
      '党费收缴不规范',
      [
        [0, 4, '党费收缴'],
        [0, 2, '党费'],
        [2, 4, '收缴'],
      ],
    ],
    [
      '收缴党费',
      [
        [0, 2, '收缴'],
        [2, 4, '党费'],
      ],
    ],
    ['党党费', [[1, 3, '党费']]],
    ['费收', []],
    ['', []],
  ])('finds in %j every phrase, by start and the longer first', (text, expected) => {
    expect(hitsOf(buildPhraseAutomaton(['收缴', '党费', '党费收缴']), text)).toEqual(expected);
  });

  it('finds a phrase that ends where a longer one goes wrong', () => {
    const automaton = buildPhraseAutomaton(['四个意识不强', '意识']);
    expect(hitsOf(automaton, '四个意识不高')).toEqual([[2, 4, '意识']]);
  });

  it('agrees with a naive search on every text', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(phrase, { maxLength: 12 }),
        fc.string({ unit, maxLength: 60 }),
        (phrases, text) => {
          expect(hitsOf(buildPhraseAutomaton(phrases), text)).toEqual(naive(phrases, text));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('finds between two offsets what it finds in the slice', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(phrase, { minLength: 1, maxLength: 6 }),
        fc.string({ unit, maxLength: 40 }),
        fc.nat(40),
        fc.nat(40),
        (phrases, text, a, b) => {
          const from = Math.min(a, b, text.length);
          const to = Math.min(Math.max(a, b), text.length);
          const automaton = buildPhraseAutomaton(phrases);
          const shifted = hitsOf(automaton, text.slice(from, to)).map(([start, end, found]) => [
            (start as number) + from,
            (end as number) + from,
            found,
          ]);
          expect(hitsOf(automaton, text, from, to)).toEqual(shifted);
        },
      ),
    );
  });

  it('reports more hits than it first has room for', () => {
    const automaton = buildPhraseAutomaton(['党', '党党', '党党党']);
    expect(automaton.scan('党'.repeat(1000)).count).toBe(1000 + 999 + 998);
  });

  it('finds phrases of the greatest length', () => {
    const longest = '规'.repeat(LONGEST_PHRASE);
    expect(hitsOf(buildPhraseAutomaton([longest, '规范']), `${longest}范`)).toEqual([
      [0, LONGEST_PHRASE, longest],
      [LONGEST_PHRASE - 1, LONGEST_PHRASE + 1, '规范'],
    ]);
  });

  it('finds nothing with no phrases', () => {
    expect(buildPhraseAutomaton([]).scan('党费').count).toBe(0);
  });

  it.each([[['党费', '党费']], [['']], [['长'.repeat(LONGEST_PHRASE + 1)]]])(
    'refuses duplicates, empty and overlong phrases',
    (phrases) => {
      expect(() => buildPhraseAutomaton(phrases)).toThrow(RangeError);
    },
  );
});

describe('an automaton of tables made before', () => {
  const phrases = ['党费', '党费收缴', '收缴', '规范', '党', '规'];
  const built = buildPhraseAutomaton(phrases);
  const again = phraseAutomatonOf(built.tables);

  it('finds what the one they were made for finds', () => {
    const text = '党费收缴不规范，收缴党费';
    expect(hitsOf(again, text)).toEqual(hitsOf(built, text));
  });

  it('knows its phrases from the tables alone', () => {
    expect(again.phrases).toEqual(phrases);
    expect(again.size).toBe(phrases.length);
  });

  it('gives back any phrases in their order', () => {
    fc.assert(
      fc.property(fc.uniqueArray(phrase, { maxLength: 12 }), (any) => {
        expect(buildPhraseAutomaton(any).phrases).toEqual(any);
      }),
    );
  });
});

describe('an automaton that starts like some phrases', () => {
  it('finds them all, and others only where they begin alike', () => {
    const automaton = buildPhraseAutomaton(['党费', '党费收缴', '党', '收缴', '台账']);
    const narrow = automaton.startingLike(Uint8Array.of(0, 1, 0, 0, 1));
    expect(hitsOf(narrow, '党费收缴台账收缴党').map(([, , words]) => words)).toEqual([
      '党费收缴',
      '党费',
      '台账',
    ]);
    expect(
      hitsOf(automaton.startingLike(Uint8Array.of(0, 0, 1, 0, 0)), '党费党').map(([, , words]) => words),
    ).toEqual(['党', '党']);
  });

  it('finds of the wanted phrases what the whole automaton finds', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(phrase, { minLength: 2, maxLength: 12 }),
        fc.string({ unit, maxLength: 60 }),
        (phrases, text) => {
          const wanted = phrases.slice(0, Math.ceil(phrases.length / 2));
          const automaton = buildPhraseAutomaton(phrases);
          const kept = (hits: (string | number)[][]) =>
            hits.filter(([, , words]) => wanted.includes(words as string));
          const marks = Uint8Array.from(phrases, (one) => Number(wanted.includes(one)));
          expect(kept(hitsOf(automaton.startingLike(marks), text))).toEqual(kept(hitsOf(automaton, text)));
        },
      ),
      { numRuns: 300 },
    );
  });
});
