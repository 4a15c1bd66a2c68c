// Counts presence of categories per organisation within one voice, in typed arrays: the base of most tables.
import { byCodeUnit } from '../base/by-code-unit.js';
import type { Voice } from '../codebook/vocabulary.js';
import type { CategoryList } from './category-list.js';
import type { Observation } from './observation.js';

/** What one voice says of each organisation. Cells are at `organisation * categories + category`. */
export interface PresenceCounts {
  readonly voice: Voice;
  /** Organisation keys in code unit order: the rows. */
  readonly organizations: readonly string[];
  /** How many columns a row has. */
  readonly categories: number;
  /** Reports in which this voice speaks of the organisation, exposed or not. */
  readonly appearances: Int32Array;
  /** Reports in which a problem could have shown. */
  readonly exposure: Int32Array;
  /** Reports in which the category is present. */
  readonly reports: Int32Array;
  /** Distinct points (the author's own numbering) that hold a statement of the category. */
  readonly points: Int32Array;
  /** Statements. */
  readonly statements: Int32Array;
}

/**
 * Counts one voice. A statement counts under its best category only, not under those it also touches.
 * Observations about no organisation in particular do not enter.
 */
export function countPresence(
  observations: readonly Observation[],
  voice: Voice,
  categories: CategoryList,
): PresenceCounts {
  const heard = observations.filter((one) => one.voice === voice && one.organizationKey !== null);
  const organizations = [...new Set(heard.map((one) => one.organizationKey!))].sort(byCodeUnit);
  const rowOf = new Map(organizations.map((key, row) => [key, row]));
  const cells = organizations.length * categories.ids.length;
  const counts: PresenceCounts = {
    voice,
    organizations,
    categories: categories.ids.length,
    appearances: new Int32Array(organizations.length),
    exposure: new Int32Array(organizations.length),
    reports: new Int32Array(cells),
    points: new Int32Array(cells),
    statements: new Int32Array(cells),
  };
  for (const unit of unitsOf(heard))
    countUnit(counts, rowOf.get(unit[0]!.organizationKey!)!, unit, categories);
  return counts;
}

/** Observations of one organisation in one report, which count as one. */
function unitsOf(observations: readonly Observation[]): Iterable<readonly Observation[]> {
  const units = new Map<string, Observation[]>();
  for (const one of observations) {
    const id = unitId(one);
    const unit = units.get(id);
    if (unit === undefined) units.set(id, [one]);
    else unit.push(one);
  }
  return units.values();
}

/** Names one organisation in one report; texts about nobody in particular are a unit of their own. */
export function unitId(one: Observation): string {
  return one.organizationKey === null ? `\0${one.profile}` : `${one.report}\0${one.organizationKey}`;
}

function countUnit(
  counts: PresenceCounts,
  row: number,
  unit: readonly Observation[],
  categories: CategoryList,
): void {
  counts.appearances[row]!++;
  if (unit.some((one) => one.exposed)) counts.exposure[row]!++;
  const present = new Set<number>();
  const points = new Set<string>();
  for (const { profile, problems } of unit) {
    for (const problem of problems) {
      const column = categories.indexOf.get(problem.category)!;
      counts.statements[row * counts.categories + column]!++;
      present.add(column);
      const point = `${profile}\0${problem.point}\0${column}`;
      if (points.has(point)) continue;
      points.add(point);
      counts.points[row * counts.categories + column]!++;
    }
  }
  for (const column of present) counts.reports[row * counts.categories + column]!++;
}
