// How labelled and found spans are paired, and how counts become rates.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlap, painted, pairUp } from '../../benchmarks/accuracy/spans.js';
import { addTallies, metOf, noTally, ratesOf, shareOf } from '../../benchmarks/accuracy/tally.js';

const span = (start: number, end: number) => ({ start, end });

describe('pairs of labelled and found spans', () => {
  it.each([
    ['the same stretch', span(0, 10), span(0, 10), 1],
    ['intersection just half of the union', span(0, 10), span(0, 5), 1],
    ['intersection less than half of the union', span(0, 10), span(0, 4), 0],
    ['a shift of a third', span(0, 9), span(3, 12), 1],
    ['neighbours', span(0, 5), span(5, 10), 0],
  ])('of %s', (_, gold, found, pairs) => {
    expect(pairUp([gold], [found])).toHaveLength(pairs);
  });

  it('take the best overlap first, and every span once', () => {
    const gold = [span(0, 10), span(10, 20)];
    const found = [span(0, 14), span(1, 10), span(10, 19)];
    expect(pairUp(gold, found)).toEqual([
      [gold[0], found[1]],
      [gold[1], found[2]],
    ]);
  });

  it('are as many whichever side is called the gold one', () => {
    const spans = fc.array(
      fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 12 })).map(([start, size]) => span(start, start + size)),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(spans, (gold) => {
        expect(pairUp(gold, gold)).toHaveLength(gold.length);
        for (const [one, other] of pairUp(gold, gold)) expect(overlap(one, other)).toBe(one.end - one.start);
      }),
    );
  });

  it('are found by characters where spans are painted', () => {
    expect([...painted([span(1, 3), span(2, 4)], 6)]).toEqual([0, 1, 1, 1, 0, 0]);
  });
});

describe('a tally', () => {
  it.each([
    ['8 met of 10 wanted, 16 found', metOf(8, 10, 16), { precision: 0.5, recall: 0.8, f1: 8 / 13 }],
    ['nothing wanted, nothing found', noTally, { precision: null, recall: null, f1: null }],
    ['wanted and not found', metOf(0, 3, 0), { precision: null, recall: 0, f1: 0 }],
    ['found and not wanted', metOf(0, 0, 3), { precision: 0, recall: null, f1: 0 }],
  ])('of %s has its rates', (_, tally, rates) => {
    const { precision, recall, f1 } = ratesOf(tally);
    expect([precision, recall]).toEqual([rates.precision, rates.recall]);
    if (rates.f1 === null) expect(f1).toBeNull();
    else expect(f1).toBeCloseTo(rates.f1, 12);
  });

  it('counts found cells that are right and answer nothing wanted on one side only', () => {
    expect(ratesOf({ wanted: 2, wantedRight: 1, found: 2, foundRight: 2 })).toEqual({
      precision: 1,
      recall: 0.5,
      f1: 2 / 3,
    });
  });

  it('of a share leaves out what was not asked, and weighs', () => {
    const answers = [true, false, null, true];
    expect(shareOf(answers, (answer) => answer)).toEqual(metOf(2, 3, 3));
    expect(
      shareOf(
        answers,
        (answer) => answer,
        (answer) => (answer ? 4 : 1),
      ),
    ).toEqual(metOf(8, 9, 9));
  });

  it('adds up side by side', () => {
    expect(addTallies(metOf(1, 2, 3), metOf(4, 5, 6))).toEqual(metOf(5, 7, 9));
  });
});
