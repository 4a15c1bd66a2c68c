// The organisations of a voice as clustering sees them: who has evidence enough, and their points in space.
import type { CategoryList } from './category-list.js';
import { type CountTable, hellinger } from './hellinger.js';
import type { Points } from './lloyd.js';
import type { PresenceCounts } from './presence-counts.js';

/** Fewer mentions than this place an organisation nowhere. */
export const FEWEST_MENTIONS = 3;

/** What is clustered. */
export interface ClusterData {
  /** Rows of the presence counts with evidence enough, in order of organisation key. */
  readonly rows: readonly number[];
  /** Columns of the presence counts that are areas of work. */
  readonly areas: readonly number[];
  /** Points (numbered items) per clustered organisation and area. */
  readonly counts: CountTable;
  readonly points: Points;
  /** Mentions of every organisation of the voice, clustered or not. */
  readonly mentions: readonly number[];
}

/**
 * Takes the author's points, which two sentences on one matter do not inflate. Categories of the domain `rest`
 * (circumstances, vague and other) are no areas that organisations could share and stay out.
 */
export function clusterData(presence: PresenceCounts, categories: CategoryList): ClusterData {
  const areas = categories.ids.flatMap((id, column) =>
    categories.domains.get(id) === 'rest' ? [] : [column],
  );
  const cellOf = (row: number, area: number): number => presence.points[row * presence.categories + area]!;
  const mentions = presence.organizations.map((_, row) =>
    areas.reduce((sum, area) => sum + cellOf(row, area), 0),
  );
  const rows = [...mentions.keys()].filter((row) => mentions[row]! >= FEWEST_MENTIONS);
  const cells = Int32Array.from(rows.flatMap((row) => areas.map((area) => cellOf(row, area))));
  const counts = { cells, rows: rows.length, columns: areas.length };
  return { rows, areas, counts, points: hellinger(counts), mentions };
}
