// Laws of the published measures: ranges, what must not matter, and the plain way of counting beside the fast one.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adjustForDiscovery } from '../../src/survey/false-discovery.js';
import { gSquared, logRatio } from '../../src/survey/keyness.js';
import { griesDispersion } from '../../src/survey/measures-dispersion.js';
import { gramsOf, shareOfWords } from '../../src/survey/measures-grams.js';
import {
  hardInformation,
  redundancy,
  repeatedRuns,
  stickiness,
} from '../../src/survey/measures-repetition.js';
import { similarity, yearSimilarity } from '../../src/survey/measures-similarity.js';
import type { MeasuredText } from '../../src/survey/measures-texts.js';
import { baseRate, rateModel } from '../../src/survey/rate-model.js';
import { recurrenceState } from '../../src/survey/recurrence-state.js';
import { departures } from '../../src/survey/residuals.js';
import { columnTotals, rowTotals } from '../../src/survey/totals.js';

const word = fc.constantFrom('党费', '收缴', '抓好', '落实', '整改', '台账', '支部');
const sentence = fc.array(word, { minLength: 1, maxLength: 12 });
const sentences = fc.array(sentence, { minLength: 1, maxLength: 6 });
const textOf = (of: readonly (readonly string[])[]) => ({ sentences: of });

describe('gramsOf', () => {
  it.each([
    ['every run of two', ['抓好', '党费', '收缴'], 2, ['抓好 党费', '党费 收缴']],
    ['the whole sentence', ['抓好', '党费', '收缴'], 3, ['抓好 党费 收缴']],
    ['nothing where the sentence is shorter', ['抓好', '党费'], 3, []],
    ['single words', ['抓好', '党费'], 1, ['抓好', '党费']],
  ])('gives %s', (_name, words, n, expected) => {
    expect(gramsOf(words, n)).toEqual(expected);
  });
});

describe('shareOfWords', () => {
  it.each([
    ['all', [['a', 'b'], ['c']], () => true, 1],
    ['none', [['a', 'b'], ['c']], () => false, 0],
    [
      'by words, not by sentences',
      [['a', 'b', 'c'], ['d']],
      (words: readonly string[]) => words.length > 1,
      0.75,
    ],
    ['unknown without words', [], () => true, null],
  ])('is %s', (_name, of, holds, expected) => {
    expect(shareOfWords(of, holds)).toBe(expected);
  });
});

describe('measures of repetition', () => {
  it('lie between 0 and 1', () => {
    fc.assert(
      fc.property(sentences, sentences, fc.integer({ min: 1, max: 5 }), (a, b, n) => {
        for (const value of [
          stickiness(textOf(a), textOf(b), n),
          redundancy(textOf(a)),
          repeatedRuns(textOf(a), n) ?? 0,
        ]) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('do not depend on the order of the sentences', () => {
    fc.assert(
      fc.property(sentences, sentences, (a, b) => {
        const turned = [...a].reverse();
        expect(stickiness(textOf(turned), textOf(b), 3)).toBeCloseTo(
          stickiness(textOf(a), textOf(b), 3)!,
          12,
        );
        expect(redundancy(textOf(turned))).toBeCloseTo(redundancy(textOf(a))!, 12);
        expect(repeatedRuns(textOf(turned), 3) ?? -1).toBeCloseTo(repeatedRuns(textOf(a), 3) ?? -1, 12);
      }),
    );
  });

  it('are 1 for a text beside itself, as far as its sentences are long enough', () => {
    fc.assert(
      fc.property(sentences, (of) => {
        const long = of.filter(({ length }) => length >= 3);
        fc.pre(long.length > 0);
        expect(stickiness(textOf(long), textOf(of), 3)).toBe(1);
        expect(redundancy(textOf([...of, ...of]))).toBe(1);
        expect(repeatedRuns(textOf([...long, ...long]), 3)).toBe(1);
      }),
    );
  });

  it('grow, or stay, when the earlier report says more', () => {
    fc.assert(
      fc.property(sentences, sentences, sentences, (a, b, more) => {
        expect(stickiness(textOf(a), textOf([...b, ...more]), 2)!).toBeGreaterThanOrEqual(
          stickiness(textOf(a), textOf(b), 2)!,
        );
      }),
    );
  });

  it('say nothing of a report without words', () => {
    expect([stickiness(textOf([]), textOf([])), redundancy(textOf([])), repeatedRuns(textOf([]))]).toEqual([
      null,
      null,
      null,
    ]);
    expect(hardInformation({ sentences: [], figures: 3 })).toBeNull();
  });
});

describe('similarity', () => {
  it('is the same both ways, 1 with itself, and never outside 0 and 1', () => {
    fc.assert(
      fc.property(sentences, sentences, (a, b) => {
        const here = similarity(textOf(a), textOf(b));
        const there = similarity(textOf(b), textOf(a));
        for (const key of ['cosine', 'jaccard', 'edit', 'simple'] as const) {
          expect(there[key]).toBeCloseTo(here[key], 12);
          expect(here[key]).toBeGreaterThanOrEqual(-1e-12);
          expect(here[key]).toBeLessThanOrEqual(1 + 1e-12);
          expect(similarity(textOf(a), textOf(a))[key]).toBeCloseTo(1, 12);
        }
      }),
    );
  });

  it('by words does not see the order, by edits it does', () => {
    const one = textOf([['党费', '收缴', '台账']]);
    const other = textOf([['台账', '收缴', '党费']]);
    expect(similarity(one, other).cosine).toBeCloseTo(1, 12);
    expect(similarity(one, other)).toMatchObject({ jaccard: 1, edit: 1 - 2 / 3, simple: 0 });
  });

  const dated = (
    file: string,
    body: string,
    year: number | null,
    words: readonly string[],
  ): MeasuredText => ({
    id: file,
    file,
    organization: body,
    body,
    year,
    attributes: {},
    sentences: words.length === 0 ? [] : [words],
    figures: 0,
  });

  it.each([
    ['the year before', [2021, 2022], [[2022, 2021]]],
    [
      'the latest earlier year, over a gap',
      [2018, 2020, 2023],
      [
        [2020, 2018],
        [2023, 2020],
      ],
    ],
    ['nothing for the first', [2022], []],
    ['nothing for an undated one', [2021, null], []],
    ['nothing of the same year', [2022, 2022], []],
  ] as const)('of a report is with %s', (_name, years, expected) => {
    const texts = years.map((year, i) => dated(`${i}.txt`, '甲镇', year, ['抓好', '落实']));
    expect(yearSimilarity(texts).map(({ year, previousYear }) => [year, previousYear])).toEqual(expected);
  });

  it('never crosses organisations and leaves empty texts out', () => {
    const texts = [
      dated('a', '甲镇', 2021, ['抓好']),
      dated('b', '乙镇', 2022, ['抓好']),
      dated('c', '乙镇', 2021, []),
    ];
    expect(yearSimilarity(texts)).toEqual([]);
  });
});

describe('griesDispersion', () => {
  const part = fc.record({ count: fc.nat(20), size: fc.integer({ min: 1, max: 500 }) });

  it('lies between 0 and 1 and does not depend on the order of the parts', () => {
    fc.assert(
      fc.property(fc.array(part, { minLength: 2, maxLength: 8 }), (parts) => {
        const found = griesDispersion(parts);
        fc.pre(found !== null);
        expect(found.dp).toBeGreaterThanOrEqual(0);
        expect(found.dp).toBeLessThanOrEqual(1);
        expect(found.normalized).toBeGreaterThanOrEqual(found.dp - 1e-12);
        expect(griesDispersion([...parts].reverse())!.dp).toBeCloseTo(found.dp, 12);
      }),
    );
  });

  it('is 0 where everything is said in proportion to size', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 8 }), (sizes) => {
        expect(griesDispersion(sizes.map((size) => ({ count: size, size: 10 * size })))!.dp).toBeCloseTo(
          0,
          12,
        );
      }),
    );
  });

  it('does not change when everything is said twice as often', () => {
    fc.assert(
      fc.property(fc.array(part, { minLength: 2, maxLength: 8 }), (parts) => {
        const found = griesDispersion(parts);
        fc.pre(found !== null);
        const doubled = griesDispersion(parts.map(({ count, size }) => ({ count: 2 * count, size })))!;
        expect(doubled.dp).toBeCloseTo(found.dp, 12);
      }),
    );
  });
});

describe('the rate of a weakness', () => {
  const tallies = fc
    .record({ exposed: fc.integer({ min: 1, max: 12 }), others: fc.integer({ min: 0, max: 60 }) })
    .chain(({ exposed, others }) =>
      fc.record({
        own: fc.record({ present: fc.nat(exposed), exposed: fc.constant(exposed) }),
        elsewhere: fc.record({ present: fc.nat(others), exposed: fc.constant(others) }),
      }),
    );

  it('rises with each presence, and has an interval between 0 and 1', () => {
    fc.assert(
      fc.property(tallies, ({ own, elsewhere }) => {
        const rateOf = (present: number) =>
          rateModel()(
            { present, exposed: own.exposed },
            { present: present + elsewhere.present, exposed: own.exposed + elsewhere.exposed },
          );
        const rate = rateOf(own.present);
        expect(rate.base).toBe(baseRate(elsewhere));
        expect(rate.low).toBeGreaterThanOrEqual(0);
        expect(rate.low).toBeLessThan(rate.high);
        expect(rate.high).toBeLessThanOrEqual(1);
        if (own.present === own.exposed) return;
        expect(rateOf(own.present + 1).posterior).toBeGreaterThan(rate.posterior);
        // Both may be 0 to the last digit where the base is nearly 1.
        expect(rateOf(own.present + 1).probability).toBeGreaterThanOrEqual(rate.probability);
      }),
    );
  });

  it('remembers without changing its answers', () => {
    const model = rateModel();
    const ask = () => model({ present: 2, exposed: 3 }, { present: 20, exposed: 60 });
    expect(ask()).toBe(ask());
    expect(ask()).toEqual(rateModel()({ present: 2, exposed: 3 }, { present: 20, exposed: 60 }));
  });
});

describe('the state of a weakness', () => {
  const history = fc.record({
    present: fc.array(fc.boolean(), { maxLength: 6 }),
    base: fc.double({ min: 0.01, max: 0.99, noNaN: true }),
    probability: fc.double({ min: 0, max: 1, noNaN: true }),
  });

  it('is what its name says, whatever the history', () => {
    fc.assert(
      fc.property(history, (given) => {
        const { present } = given;
        const times = present.filter(Boolean).length;
        const state = recurrenceState(given);
        expect(state === 'insufficient').toBe(present.length < 2);
        if (state === 'common') expect(given.base).toBeGreaterThanOrEqual(0.6);
        if (state === 'persistent') expect(times).toBe(present.length);
        if (state === 'recurring') expect(times).toBeGreaterThanOrEqual(2);
        if (state === 'returned')
          expect(present.lastIndexOf(true) - present.indexOf(true) + 1).toBeGreaterThan(times);
        if (state === 'first-mentioned') expect(present.indexOf(true)).toBe(present.length - 1);
        if (state === 'not-mentioned-again') expect(present.slice(-2)).toEqual([false, false]);
      }),
    );
  });
});

describe('tests of difference', () => {
  const tally = fc
    .integer({ min: 1, max: 200 })
    .chain((of) => fc.record({ of: fc.constant(of), count: fc.nat(of) }));

  it('find nothing where shares are equal, and never less than nothing', () => {
    fc.assert(
      fc.property(tally, tally, fc.integer({ min: 1, max: 9 }), (a, b, times) => {
        expect(gSquared(a, b)).toBeGreaterThanOrEqual(-1e-9);
        expect(gSquared(a, { count: times * a.count, of: times * a.of })).toBeCloseTo(0, 6);
        expect(gSquared(a, b)).toBeCloseTo(gSquared(b, a), 9);
      }),
    );
  });

  it('give sizes that turn round with the groups', () => {
    fc.assert(
      fc.property(tally, tally, (a, b) => {
        const size = logRatio(a, b);
        if (size === null) expect(a.count + b.count).toBe(0);
        else expect(logRatio(b, a)).toBeCloseTo(-size, 9);
      }),
    );
  });

  it('are adjusted in an order that does not matter', () => {
    const probability = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(probability, { minLength: 1, maxLength: 20 }), (given) => {
        const turned = [...given].reverse();
        expect([...adjustForDiscovery(turned)].reverse()).toEqual([...adjustForDiscovery(given)]);
      }),
    );
  });
});

describe('departures of a table from its margins', () => {
  const cells = fc
    .record({ rows: fc.integer({ min: 2, max: 5 }), columns: fc.integer({ min: 2, max: 5 }) })
    .chain(({ rows, columns }) =>
      fc.record({
        columns: fc.constant(columns),
        cells: fc.array(fc.nat(30), { minLength: rows * columns, maxLength: rows * columns }),
      }),
    );

  it('do not change their evidence when rows and columns are exchanged', () => {
    fc.assert(
      fc.property(cells, ({ cells: given, columns }) => {
        const rows = given.length / columns;
        const turned = given.map((_, at) => given[(at % rows) * columns + Math.floor(at / rows)]!);
        const here = departures(given, columns).test;
        const there = departures(turned, rows).test;
        expect(there?.degrees).toBe(here?.degrees);
        expect(there?.statistic ?? 0).toBeCloseTo(here?.statistic ?? 0, 6);
      }),
    );
  });

  it('are none in a table that is the product of its margins', () => {
    const margin = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(margin, margin, (ofRows, ofColumns) => {
        const product = ofRows.flatMap((row) => ofColumns.map((column) => row * column));
        const { test, marks, residuals } = departures(product, ofColumns.length);
        expect(test!.statistic).toBeCloseTo(0, 9);
        expect([...marks].every((mark) => mark === 0)).toBe(true);
        for (const residual of residuals) expect(Math.abs(residual)).toBeLessThan(1e-6);
      }),
    );
  });

  it('have margins that add up to one total', () => {
    fc.assert(
      fc.property(cells, ({ cells: given, columns }) => {
        const total = given.reduce((sum, cell) => sum + cell, 0);
        expect(rowTotals(given, columns).reduce((sum, cell) => sum + cell, 0)).toBe(total);
        expect(columnTotals(given, columns).reduce((sum, cell) => sum + cell, 0)).toBe(total);
      }),
    );
  });
});
