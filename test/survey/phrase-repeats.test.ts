// Closed repeats, their spread, cohesion and freedom, against the plain way of counting.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collectPhraseCorpus, type PhraseCorpus } from '../../src/survey/phrase-corpus.js';
import { cohesionOf, freedomOf, spreadCounter } from '../../src/survey/phrase-measures.js';
import { findRepeats, type RepeatIndex } from '../../src/survey/phrase-repeats.js';
import { codebookOf } from '../profile/test-codebook.js';

const codebook = codebookOf({});
const corpusOf = (...texts: readonly string[]): Promise<PhraseCorpus> =>
  collectPhraseCorpus(
    texts.map((text, i) => ({ id: `${i}`, text, organization: `${i}号镇`, year: 2020 + i })),
    { codebook, profiles: [], limit: 1e6 },
  );
const limits = { shortest: 2, longest: 8, fewest: 2 };

const wordsOf = ({ units }: PhraseCorpus, { suffixes, repeats }: RepeatIndex) =>
  repeats.map(({ from, length }) =>
    String.fromCharCode(...units.subarray(suffixes[from]!, suffixes[from]! + length)),
  );

async function repeatsOf(...texts: readonly string[]): Promise<readonly string[]> {
  const corpus = await corpusOf(...texts);
  return [...wordsOf(corpus, findRepeats(corpus, limits))].sort();
}

describe('findRepeats', () => {
  it.each([
    ['the whole of what recurs', ['抓好落实', '抓好落实'], ['抓好落实']],
    ['no part that never stands alone', ['要抓好落实见', '须抓好落实效'], ['抓好落实']],
    ['a part that does', ['抓好落实', '抓好落实', '落实'], ['抓好落实', '落实']],
    ['nothing across a mark', ['抓好，落实', '抓好落实'], ['抓好', '落实']],
    ['overlapping occurrences', ['落实落实落实'], ['落实', '落实落实']],
    ['nothing said once', ['抓好落实'], []],
  ])('finds %s', async (_name, texts, expected) => {
    expect(await repeatsOf(...texts)).toEqual([...expected].sort());
  });

  it('keeps to the lengths and counts asked for', async () => {
    const corpus = await corpusOf('抓好落实，落实', '抓好落实');
    const found = (given: object) => wordsOf(corpus, findRepeats(corpus, { ...limits, ...given }));
    expect(found({ shortest: 3 })).toEqual(['抓好落实']);
    expect(found({ longest: 3 })).toEqual(['落实']);
    expect(found({ fewest: 3 })).toEqual(['落实']);
  });

  it('finds exactly the stretches that any character added on either side makes rarer', async () => {
    const text = fc
      .array(fc.constantFrom('党', '建', '，'), { maxLength: 10 })
      .map((signs) => signs.join(''));
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 3 }), async (texts) => {
        const times = (stretch: string): number =>
          texts.reduce((sum, words) => {
            let found = 0;
            for (let at = 0; at < words.length; at++) if (words.startsWith(stretch, at)) found++;
            return sum + found;
          }, 0);
        const stretches = new Set<string>();
        for (const run of texts.flatMap((words) => words.split('，'))) {
          for (let from = 0; from < run.length; from++) {
            for (let end = from + 2; end <= Math.min(run.length, from + 8); end++)
              stretches.add(run.slice(from, end));
          }
        }
        const closed = [...stretches].filter(
          (stretch) =>
            times(stretch) >= 2 &&
            ['党', '建'].every(
              (sign) => times(sign + stretch) < times(stretch) && times(stretch + sign) < times(stretch),
            ),
        );
        expect(await repeatsOf(...texts)).toEqual(closed.sort());
      }),
      { numRuns: 150 },
    );
  });
});

describe('the measures of a repeat', () => {
  async function measured(phrase: string, ...texts: readonly string[]) {
    const corpus = await corpusOf(...texts);
    const index = findRepeats(corpus, limits);
    const repeat = index.repeats[wordsOf(corpus, index).indexOf(phrase)]!;
    return {
      cohesion: cohesionOf(corpus, index.suffixes, repeat),
      freedom: freedomOf(corpus.units, index.suffixes, repeat),
      spread: spreadCounter(corpus)(index.suffixes, repeat),
    };
  }

  it('find cohesion 0 where the parts meet by chance, and more where they always go together', async () => {
    // 落 twice, 实 twice, together twice, among eight characters: 2 · 8 ÷ (2 · 2).
    expect((await measured('落实', '落实党建', '落实引领')).cohesion).toBeCloseTo(2, 10);
    // 落 four times, 实 four times, together twice, among eight: 2 · 8 ÷ (4 · 4).
    expect((await measured('落实', '落实落，实', '落实，实，落')).cohesion).toBeCloseTo(0, 10);
  });

  it.each([
    ['one neighbour on the left', ['抓落实一', '抓落实二', '落实三'], 0.9183],
    ['marks on both sides', ['“落实”', '“落实”', '“落实”'], 1.585],
    ['different neighbours', ['抓落实一', '促落实二', '见落实三', '求落实四'], 2],
  ])('find the freedom of a phrase with %s', async (_name, texts, expected) => {
    expect((await measured('落实', ...texts)).freedom).toBeCloseTo(expected, 3);
  });

  it('find where and when it is said', async () => {
    const { spread } = await measured('落实', '落实，落实，好', '好好', '落实，好');
    expect(spread).toEqual({
      count: 3,
      organizations: 2,
      reports: 2,
      firstYear: 2020,
      lastYear: 2022,
      // 5, 2 and 3 characters of 10; 2, 0 and 1 of 3 occurrences.
      dispersion: expect.closeTo((Math.abs(2 / 3 - 0.5) + 0.2 + Math.abs(1 / 3 - 0.3)) / 2, 10),
    });
  });
});
