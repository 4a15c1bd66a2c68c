// The gate before clusters are reported: they must divide the organisations better than chance would.
import { type Random, seededRandom } from '../base/seeded-random.js';
import { drawCounts, oneProfile } from './draw-counts.js';
import { type CountTable, hellinger } from './hellinger.js';
import { bestPartition } from './lloyd.js';

/** What the gate says of one number of clusters. */
export interface GateResult {
  readonly k: number;
  /** ln(spread with one cluster ÷ spread with k): how much dividing helps. */
  readonly gain: number;
  /** Mean gain on the references, and its standard error. */
  readonly expected: number;
  readonly expectedError: number;
  /** Gain above the expected one, in standard deviations of the references. */
  readonly z: number;
  /** Chance that the largest z over all k of a reference is at least this one. */
  readonly probability: number;
}

/** The gate with how the references were made. */
export interface Gate {
  readonly references: number;
  /** Dispersion estimated from the counts and built into the references. */
  readonly dispersion: number;
  readonly results: readonly GateResult[];
}

/** References drawn: with 99, the observed table must beat 95 of 100 to pass at 0.05. */
export const REFERENCES = 99;
/**
 * Starts of each fit, fewer for many rows, whose fits vary less; and the share of the spread a pass must gain for
 * the fit to go on. The observed table and the references are treated alike, or the comparison would be unfair.
 */
const STARTS = { few: 8, many: 2, manyRows: 500 };
const SETTLED = 5e-3;
/** Spread below this is rounding: rows that are all the same leave nothing to divide. */
const NOTHING = 1e-12;

/**
 * Tests k = 2 … `most` against tables drawn from one pooled profile with each row's own total. The statistic is the
 * gain relative to one cluster, standardised per k over the observed table and the references together; the
 * probability compares it with the maximum over k of every reference, so trying many k is paid for.
 *
 * The references carry the dispersion of the counts: organisations that differ from each other without forming
 * groups must not pass. In simulated surveys of 100 organisations, 12 mentions each and intra-row correlation 0.024,
 * plain multinomial references let 9 of 40 pass, references with dispersion 1 of 25.
 *
 * *Source:* after Tibshirani, Walther & Hastie 2001 (gap statistic), with count-aware references; maximum over
 * tests as in Westfall & Young 1993.
 */
export function nullGate(counts: CountTable, most: number, seed: number): Gate {
  const random = seededRandom(seed);
  const profile = oneProfile(counts);
  const tables = [counts.cells];
  for (let reference = 0; reference < REFERENCES; reference++) tables.push(drawCounts(profile, random));
  const gains = tables.map((cells) => gainsOf({ ...counts, cells }, most, random));
  const scores = standardise(gains);
  const highest = scores.map((row) => Math.max(...row));
  const results = gains[0]!.map((gain, index): GateResult => {
    const z = scores[0]![index]!;
    const references = gains.slice(1).map((row) => row[index]!);
    const expected = references.reduce((sum, value) => sum + value, 0) / REFERENCES;
    const squares = references.reduce((sum, value) => sum + (value - expected) ** 2, 0);
    const expectedError = Math.sqrt(squares / (REFERENCES - 1)) * Math.sqrt(1 + 1 / REFERENCES);
    const beaten = highest.slice(1).filter((value) => value >= z).length;
    return { k: index + 2, gain, expected, expectedError, z, probability: (1 + beaten) / (1 + REFERENCES) };
  });
  return { references: REFERENCES, dispersion: profile.dispersion, results };
}

function gainsOf(counts: CountTable, most: number, random: Random): readonly number[] {
  const points = hellinger(counts);
  const one = bestPartition(points, 1, 1, random).within;
  const starts = counts.rows > STARTS.manyRows ? STARTS.many : STARTS.few;
  const gains: number[] = [];
  for (let k = 2; k <= most; k++) {
    const within = bestPartition(points, k, starts, random, SETTLED).within;
    gains.push(one < NOTHING ? 0 : Math.log(one / Math.max(within, one * NOTHING)));
  }
  return gains;
}

/** Each column less its mean, divided by its standard deviation; 0 where a column does not vary. */
function standardise(rows: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const columns = rows[0]!.map((_, index) => {
    const values = rows.map((row) => row[index]!);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    return { mean, deviation: Math.sqrt(squares / (values.length - 1)) };
  });
  return rows.map((row) =>
    row.map((value, index) => {
      const { mean, deviation } = columns[index]!;
      return deviation > 0 ? (value - mean) / deviation : 0;
    }),
  );
}
