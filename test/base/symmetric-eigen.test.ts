// Eigenvalues and eigenvectors, by hand and by their defining law.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { symmetricEigen } from '../../src/base/symmetric-eigen.js';

describe('symmetricEigen', () => {
  it('finds 3 and 1 with the diagonals as vectors', () => {
    const { values, vectors } = symmetricEigen([2, 1, 1, 2], 2);
    expect(values).toEqual([expect.closeTo(3, 12), expect.closeTo(1, 12)]);
    expect([...vectors[0]!]).toEqual([expect.closeTo(Math.SQRT1_2, 12), expect.closeTo(Math.SQRT1_2, 12)]);
  });

  it('leaves a diagonal matrix in order of size', () => {
    expect(symmetricEigen([1, 0, 0, 0, 5, 0, 0, 0, 3], 3).values).toEqual([5, 3, 1]);
  });

  it('takes sizes 0 and 1', () => {
    expect(symmetricEigen([], 0).values).toEqual([]);
    expect([...symmetricEigen([-4], 1).vectors[0]!]).toEqual([1]);
  });

  it('satisfies A v = λ v with orthonormal vectors', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 16, maxLength: 16 }), (entries) => {
        const a = entries.map((_, at) => entries[at]! + entries[(at % 4) * 4 + Math.floor(at / 4)]!);
        const { values, vectors } = symmetricEigen(a, 4);
        vectors.forEach((vector, index) => {
          for (let row = 0; row < 4; row++) {
            const product = vector.reduce((sum, value, column) => sum + a[row * 4 + column]! * value, 0);
            expect(product).toBeCloseTo(values[index]! * vector[row]!, 8);
          }
          vectors.forEach((other, at) => {
            const dot = vector.reduce((sum, value, row) => sum + value * other[row]!, 0);
            expect(dot).toBeCloseTo(index === at ? 1 : 0, 9);
          });
        });
      }),
    );
  });
});
