// The formulas behind differences, against values worked out by hand.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adjustForDiscovery } from '../../src/survey/false-discovery.js';
import { gSquared, logRatio } from '../../src/survey/keyness.js';
import { distinctiveness, logOdds } from '../../src/survey/log-odds.js';

describe('logOdds', () => {
  it('follows Monroe, Colaresi and Quinn with a prior of ten mentions', () => {
    // Pooled share 6/40, prior 1.5: ln(4.5/9.5) − ln(4.5/41.5), divided by √(2/4.5).
    const expected = (Math.log(4.5 / 9.5) - Math.log(4.5 / 41.5)) / Math.sqrt(2 / 4.5);
    expect(logOdds({ count: 3, total: 4 }, { count: 3, total: 36 })).toBeCloseTo(expected, 12);
    expect(expected).toBeCloseTo(2.2116, 4);
  });

  it('is 0 where both groups mention it equally often', () => {
    expect(logOdds({ count: 2, total: 10 }, { count: 2, total: 10 })).toBeCloseTo(0, 12);
  });

  it('is 0 where nothing else is ever mentioned', () => {
    expect(logOdds({ count: 3, total: 3 }, { count: 9, total: 9 })).toBe(0);
  });

  it.each([
    [
      { count: 0, total: 0 },
      { count: 2, total: 10 },
    ],
    [
      { count: 2, total: 10 },
      { count: 0, total: 0 },
    ],
    [
      { count: 0, total: 5 },
      { count: 0, total: 5 },
    ],
  ])('is null where there is nothing to compare: %j and %j', (focus, others) => {
    expect(logOdds(focus, others)).toBeNull();
  });

  it('changes only its sign when the groups are exchanged', () => {
    const group = fc
      .nat(30)
      .chain((count) =>
        fc.record({ count: fc.constant(count), total: fc.integer({ min: count + 1, max: 60 }) }),
      );
    fc.assert(
      fc.property(group, group, (a, b) => {
        const [one, other] = [logOdds(a, b), logOdds(b, a)];
        if (one === null) expect(other).toBeNull();
        else expect(one).toBeCloseTo(-other!, 9);
      }),
    );
  });
});

describe('distinctiveness', () => {
  it('sets each row of a table against all others', () => {
    const zeta = distinctiveness([3, 1, 2, 20, 1, 13], 2);
    expect(zeta(0, 0)).toBeCloseTo(logOdds({ count: 3, total: 4 }, { count: 3, total: 36 })!, 12);
    expect(zeta(0, 1)).toBeCloseTo(logOdds({ count: 1, total: 4 }, { count: 33, total: 36 })!, 12);
  });
});

describe('gSquared', () => {
  it('is twice the sum of O ln(O ÷ E) over present and absent', () => {
    const expected =
      2 * (10 * Math.log(10 / 5) + 10 * Math.log(10 / 15) + 5 * Math.log(5 / 10) + 35 * Math.log(35 / 30));
    expect(gSquared({ count: 10, of: 20 }, { count: 5, of: 40 })).toBeCloseTo(expected, 12);
    expect(expected).toBeCloseTo(9.6127, 4);
  });

  it('takes an empty cell as contributing nothing', () => {
    const expected = 2 * (4 * Math.log(4 / 2) + 4 * Math.log(4 / 2));
    expect(gSquared({ count: 4, of: 4 }, { count: 0, of: 4 })).toBeCloseTo(expected, 12);
  });

  it.each([
    [
      { count: 3, of: 6 },
      { count: 5, of: 10 },
    ],
    [
      { count: 0, of: 6 },
      { count: 0, of: 10 },
    ],
    [
      { count: 6, of: 6 },
      { count: 10, of: 10 },
    ],
    [
      { count: 0, of: 0 },
      { count: 2, of: 10 },
    ],
  ])('is 0 where groups are alike or there is nothing to compare: %j and %j', (a, b) => {
    expect(gSquared(a, b)).toBeCloseTo(0, 12);
  });
});

describe('logRatio', () => {
  it('is +2 for four times the share and −2 the other way round', () => {
    expect(logRatio({ count: 10, of: 20 }, { count: 5, of: 40 })).toBe(2);
    expect(logRatio({ count: 5, of: 40 }, { count: 10, of: 20 })).toBe(-2);
  });

  it('takes a count of 0 as 0.5', () => {
    expect(logRatio({ count: 4, of: 8 }, { count: 0, of: 8 })).toBe(3);
  });

  it('is null where nothing was counted or nobody could have shown it', () => {
    expect(logRatio({ count: 0, of: 8 }, { count: 0, of: 8 })).toBeNull();
    expect(logRatio({ count: 0, of: 0 }, { count: 1, of: 8 })).toBeNull();
  });
});

describe('adjustForDiscovery', () => {
  it('multiplies by the number of tests over the rank and never falls with rank', () => {
    const adjusted = adjustForDiscovery([0.01, 0.04, 0.03, 0.5]);
    [0.04, 0.16 / 3, 0.16 / 3, 0.5].forEach((value, index) => {
      expect(adjusted[index]).toBeCloseTo(value, 12);
    });
  });

  it('leaves a single test as it is and an empty list empty', () => {
    expect(adjustForDiscovery([0.2])).toEqual([0.2]);
    expect(adjustForDiscovery([])).toEqual([]);
  });

  it('keeps order, never lowers a value and never exceeds 1', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 30 }), (values) => {
        const adjusted = adjustForDiscovery(values);
        values.forEach((value, index) => {
          expect(adjusted[index]!).toBeGreaterThanOrEqual(value - 1e-12);
          expect(adjusted[index]!).toBeLessThanOrEqual(1);
          values.forEach((other, at) => {
            if (value < other) expect(adjusted[index]!).toBeLessThanOrEqual(adjusted[at]!);
          });
        });
      }),
    );
  });
});
