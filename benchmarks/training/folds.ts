// Parts a training set so that what is alike stands in one part: whole sectors, or all texts of one hand.
import type { MarkedDocument } from '../accuracy/read-marked-text.js';

/** For each text the part it is left out with, and how many parts there are. */
export interface Folds {
  readonly of: readonly number[];
  readonly count: number;
}

/** Whole sectors by size, each into the part that has fewest units so far. */
export function sectorFolds(documents: readonly MarkedDocument[], count: number): Folds {
  const sizes = new Map<string, number>();
  for (const { sector, units } of documents) sizes.set(sector, (sizes.get(sector) ?? 0) + units.length);
  const sectors = [...sizes].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const loads = new Array<number>(count).fill(0);
  const foldOf = new Map<string, number>();
  for (const [sector, size] of sectors) {
    const fold = loads.indexOf(Math.min(...loads));
    foldOf.set(sector, fold);
    loads[fold]! += size;
  }
  return { of: documents.map(({ sector }) => foldOf.get(sector)!), count };
}

/** One part for each hand; the hand is the first letter of a text's name. */
export function handFolds(documents: readonly MarkedDocument[]): Folds {
  const hands = [...new Set(documents.map(({ id }) => id[0]!))].sort();
  return { of: documents.map(({ id }) => hands.indexOf(id[0]!)), count: hands.length };
}
