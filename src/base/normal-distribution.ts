// The standard normal distribution: probabilities and quantiles.
import { upperGamma } from './chi-square.js';

/**
 * P(Z ≤ z), right to about 13 digits, relative in the lower tail: half of Q(½, z² ÷ 2), the complementary error function.
 * @example
 * normalCdf(1) // 0.841344746068543…
 */
export function normalCdf(z: number): number {
  if (z === 0) return 0.5;
  const tail = upperGamma(0.5, (z * z) / 2) / 2;
  return z < 0 ? tail : 1 - tail;
}

type Coefficients = readonly number[];
/** Numerators and denominators of AS 241 (PPND16), constant term first: middle, tails, far tails. */
const MIDDLE: readonly [Coefficients, Coefficients] = [
  [
    3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987,
    67265.7709270087, 33430.57558358813, 2509.0809287301227,
  ],
  [
    1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271,
    28729.085735721943, 5226.495278852546,
  ],
];
const TAIL: readonly [Coefficients, Coefficients] = [
  [
    1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684,
    0.2417807251774506, 0.022723844989269184, 0.0007745450142783414,
  ],
  [
    1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457,
    0.0005475938084995345, 1.0507500716444169e-9,
  ],
];
const FAR_TAIL: readonly [Coefficients, Coefficients] = [
  [
    6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124,
    0.0012426609473880784, 2.7115555687434876e-5, 2.0103343992922881e-7,
  ],
  [
    1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133,
    1.8463183175100548e-5, 1.421511758316446e-7, 2.0442631033899397e-15,
  ],
];

function ratio([above, below]: readonly [Coefficients, Coefficients], x: number): number {
  const value = (coefficients: Coefficients) => coefficients.reduceRight((sum, term) => sum * x + term, 0);
  return value(above) / value(below);
}

/**
 * The z with P(Z ≤ z) = probability, right to about 15 digits.
 * *Source:* Wichura (1988), Algorithm AS 241, Applied Statistics 37(3).
 * @param probability between 0 and 1, both excluded
 * @example
 * normalQuantile(0.95) // 1.64485362695147…
 */
export function normalQuantile(probability: number): number {
  if (!(probability > 0 && probability < 1)) {
    throw new RangeError(`normalQuantile needs a probability between 0 and 1, not ${probability}`);
  }
  const q = probability - 0.5;
  if (Math.abs(q) <= 0.425) return q * ratio(MIDDLE, 0.180625 - q * q);
  const r = Math.sqrt(-Math.log(Math.min(probability, 1 - probability)));
  const z = r <= 5 ? ratio(TAIL, r - 1.6) : ratio(FAR_TAIL, r - 5);
  return q < 0 ? -z : z;
}
