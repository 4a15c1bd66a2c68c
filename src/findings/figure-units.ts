// Finds the unit or measure word that stands at a place, the longest first.
import type { Codebook } from '../codebook/codebook.js';
import type { UnitRow } from '../codebook/tables/units.js';

/** Looks up units by their place in a text. */
export interface UnitIndex {
  /** The longest unit that starts at `at`, or null. */
  at(text: string, at: number): UnitRow | null;
}

const indexed = new WeakMap<Codebook, UnitIndex>();

/** The units of a codebook for lookup: prepared on first use and kept as long as the codebook. */
export function indexUnits(codebook: Codebook): UnitIndex {
  const known = indexed.get(codebook) ?? makeIndex(codebook);
  indexed.set(codebook, known);
  return known;
}

function makeIndex(codebook: Codebook): UnitIndex {
  const rows = new Map<string, UnitRow>();
  const longestFrom = new Map<number, number>();
  for (const row of codebook.tables.units) {
    const first = row.phrase.charCodeAt(0);
    rows.set(row.phrase, row);
    longestFrom.set(first, Math.max(longestFrom.get(first) ?? 0, row.phrase.length));
  }
  return {
    at(text, at) {
      const longest = longestFrom.get(text.charCodeAt(at)) ?? 0;
      for (let length = Math.min(longest, text.length - at); length > 0; length--) {
        const row = rows.get(text.slice(at, at + length));
        if (row !== undefined) return row;
      }
      return null;
    },
  };
}
