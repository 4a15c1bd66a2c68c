// The gate: what it measures, and that it is the same for the same seed.
import { describe, expect, it } from 'vitest';
import type { CountTable } from '../../src/survey/hellinger.js';
import { nullGate, REFERENCES } from '../../src/survey/null-gate.js';

/** Twenty rows of two kinds that share nothing. */
const divided: CountTable = {
  cells: Array.from({ length: 20 }, (_, row) => (row % 2 === 0 ? [5, 4, 0, 0] : [0, 0, 4, 5])).flat(),
  rows: 20,
  columns: 4,
};
/** Twenty rows that are all the same. */
const alike: CountTable = {
  cells: Array.from({ length: 20 }, () => [3, 2, 2, 1]).flat(),
  rows: 20,
  columns: 4,
};

describe('nullGate', () => {
  it('tests every k from 2', () => {
    expect(nullGate(divided, 5, 1).results.map(({ k }) => k)).toEqual([2, 3, 4, 5]);
  });

  it('gives a plain division the smallest probability 99 references allow', () => {
    const [two] = nullGate(divided, 4, 1).results;
    expect(two!.probability).toBe(1 / (REFERENCES + 1));
    expect(two!.gain).toBeGreaterThan(two!.expected + 2 * two!.expectedError);
    expect(two!.z).toBeGreaterThan(3);
  });

  it('finds nothing to gain where all rows are the same', () => {
    for (const { gain, probability } of nullGate(alike, 4, 1).results) {
      expect(gain).toBe(0);
      expect(probability).toBeGreaterThan(0.5);
    }
  });

  it('takes rows of one category only, where references are all the same too', () => {
    const single: CountTable = {
      cells: new Int32Array(40).map((_, at) => (at % 2 === 0 ? 4 : 0)),
      rows: 20,
      columns: 2,
    };
    for (const { probability } of nullGate(single, 3, 1).results) expect(probability).toBe(1);
  });

  it('builds the dispersion of the table into its references', () => {
    expect(nullGate(alike, 2, 1).dispersion).toBe(0);
    expect(nullGate(divided, 2, 1).dispersion).toBeGreaterThan(0.1);
  });

  it('depends on the seed alone', () => {
    expect(nullGate(divided, 3, 4)).toEqual(nullGate(divided, 3, 4));
    expect(nullGate(divided, 3, 4)).not.toEqual(nullGate(divided, 3, 5));
  });
});
