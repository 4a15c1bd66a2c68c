// What the program must reach on real documents, by the mean over their readers.
import type { MeasureName } from './measures.js';
import { measured, type ScoredSet } from './scored-set.js';

const bars: Readonly<Partial<Record<MeasureName, number>>> = {
  role: 0.95,
  problem: 0.85,
  category: 0.8,
  mode: 0.7,
  locus: 0.8,
  cell: 0.78,
  organization: 0.95,
  figure: 0.94,
  masked: 1,
  slogan: 0.65,
  boilerplate: 0.75,
};

/** A line for each bar, and whether all are met. */
export function barLines(set: ScoredSet): { readonly lines: readonly string[]; readonly met: boolean } {
  const checked = Object.entries(bars).map(([name, bar]) => {
    const value = measured(set, name as MeasureName).value ?? 0;
    return { name, bar, value, met: value >= bar };
  });
  return {
    lines: checked.map(
      ({ name, bar, value, met }) =>
        `${met ? 'met   ' : 'MISSED'} ${name.padEnd(14)}${value.toFixed(3)} (bar: ${bar.toFixed(2)})`,
    ),
    met: checked.every(({ met }) => met),
  };
}
