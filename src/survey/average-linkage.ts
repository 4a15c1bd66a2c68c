// A tree of organisations by likeness, for surveys too small for clusters.
import { type Points, squaredDistance } from './lloyd.js';

/** Two branches joined. Leaves are 0 … n − 1 in row order; the m-th merge makes branch n + m. */
export interface Merge {
  readonly left: number;
  readonly right: number;
  /** Mean Hellinger distance between the leaves of the two branches, 0–1. */
  readonly height: number;
  /** Leaves below. */
  readonly size: number;
}

/**
 * Average linkage on Hellinger distances of points made by `hellinger`: the two nearest branches are joined again
 * and again, the first pair among equals. Cubic in the number of points: for dozens, not thousands.
 * *Source:* Sokal & Michener 1958 (UPGMA).
 */
export function averageLinkage(points: Points): readonly Merge[] {
  const open = Array.from({ length: points.rows }, (_, row) => ({ branch: row, leaves: [row] }));
  const merges: Merge[] = [];
  while (open.length > 1) {
    let nearest = { a: 0, b: 1, height: Number.POSITIVE_INFINITY };
    for (let a = 0; a < open.length; a++) {
      for (let b = a + 1; b < open.length; b++) {
        const height = meanDistance(points, open[a]!.leaves, open[b]!.leaves);
        if (height < nearest.height - 1e-12) nearest = { a, b, height };
      }
    }
    const [left, right] = [open[nearest.a]!, open[nearest.b]!];
    const leaves = [...left.leaves, ...right.leaves];
    merges.push({ left: left.branch, right: right.branch, height: nearest.height, size: leaves.length });
    open.splice(nearest.b, 1);
    open[nearest.a] = { branch: points.rows + merges.length - 1, leaves };
  }
  return merges;
}

/** Hellinger distance is the Euclidean one ÷ √2. */
function meanDistance({ data, columns }: Points, left: readonly number[], right: readonly number[]): number {
  let sum = 0;
  for (const a of left) {
    for (const b of right) {
      sum += Math.sqrt(squaredDistance(data, a * columns, data, b * columns, columns) / 2);
    }
  }
  return sum / (left.length * right.length);
}
