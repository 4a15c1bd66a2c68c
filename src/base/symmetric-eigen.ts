// Eigenvalues and eigenvectors of small symmetric matrices.

/** Eigenvalues, largest first, each with its unit vector. */
export interface Eigen {
  readonly values: readonly number[];
  readonly vectors: readonly Float64Array[];
}

const MOST_SWEEPS = 60;
const SETTLED = 1e-22;

/**
 * Eigenvalues and eigenvectors of a symmetric matrix given row by row (not changed), for sizes up to about 100. The
 * largest entry of each vector is positive, so that signs do not depend on rounding elsewhere.
 * *Source:* cyclic Jacobi rotations, Golub & Van Loan, Matrix Computations §8.5.
 * @example
 * symmetricEigen([2, 1, 1, 2], 2).values // [3, 1]
 */
export function symmetricEigen(matrix: ArrayLike<number>, size: number): Eigen {
  const a = Float64Array.from(matrix);
  const vectors = new Float64Array(size * size);
  for (let i = 0; i < size; i++) vectors[i * size + i] = 1;
  let scale = 0;
  for (const value of a) scale += value * value;
  for (let sweep = 0; sweep < MOST_SWEEPS && offDiagonal(a, size) > SETTLED * scale; sweep++) {
    for (let p = 0; p < size; p++) {
      for (let q = p + 1; q < size; q++) rotate(a, vectors, size, p, q);
    }
  }
  const order = Array.from({ length: size }, (_, i) => i);
  order.sort((i, j) => a[j * size + j]! - a[i * size + i]! || i - j);
  return {
    values: order.map((i) => a[i * size + i]!),
    vectors: order.map((i) => withFixedSign(vectors, size, i)),
  };
}

function offDiagonal(a: Float64Array, size: number): number {
  let sum = 0;
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < size; j++) if (i !== j) sum += a[i * size + j]! ** 2;
  }
  return sum;
}

/** Turns rows and columns p and q so that their common entry becomes 0. */
function rotate(a: Float64Array, vectors: Float64Array, size: number, p: number, q: number): void {
  const common = a[p * size + q]!;
  if (common === 0) return;
  const theta = (a[q * size + q]! - a[p * size + p]!) / (2 * common);
  const t = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const c = 1 / Math.sqrt(t * t + 1);
  const s = t * c;
  for (let i = 0; i < size; i++) turn(a, i * size + p, i * size + q, c, s);
  for (let i = 0; i < size; i++) turn(a, p * size + i, q * size + i, c, s);
  for (let i = 0; i < size; i++) turn(vectors, i * size + p, i * size + q, c, s);
}

function turn(values: Float64Array, p: number, q: number, c: number, s: number): void {
  const x = values[p]!;
  const y = values[q]!;
  values[p] = c * x - s * y;
  values[q] = s * x + c * y;
}

function withFixedSign(vectors: Float64Array, size: number, column: number): Float64Array {
  const vector = Float64Array.from({ length: size }, (_, i) => vectors[i * size + column]!);
  let largest = 0;
  for (let i = 1; i < size; i++) {
    if (Math.abs(vector[i]!) > Math.abs(vector[largest]!) + 1e-9) largest = i;
  }
  return vector[largest]! < 0 ? vector.map((value) => -value) : vector;
}
