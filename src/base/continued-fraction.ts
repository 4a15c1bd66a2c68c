// Evaluates a continued fraction, to which the tails of several distributions lead.

const TINY = 1e-300;
const PRECISION = 4e-16;
const MOST_TERMS = 10_000;

/**
 * b(0) + a(1) ÷ (b(1) + a(2) ÷ (b(2) + …)), until a further term changes nothing.
 * *Source:* Lentz (1976) as modified by Thompson & Barnett (1986), after Press et al., Numerical Recipes §5.2.
 */
export function continuedFraction(a: (n: number) => number, b: (n: number) => number): number {
  let result = awayFromZero(b(0));
  let c = result;
  let d = 0;
  for (let n = 1; n <= MOST_TERMS; n++) {
    const over = a(n);
    const under = b(n);
    d = 1 / awayFromZero(under + over * d);
    c = awayFromZero(under + over / c);
    result *= c * d;
    if (Math.abs(c * d - 1) < PRECISION) break;
  }
  return result;
}

function awayFromZero(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}
