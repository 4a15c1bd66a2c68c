// Counts problems or set phrases in the cells of two dimensions, keeping what stands behind each cell.
import type { Problem, Slogan } from '../findings/findings.js';
import type { Dimension, ProblemDimension, SloganDimension } from './dimension.js';
import type { Observation } from './observation.js';
import { unitId } from './presence-counts.js';

/** A problem or set phrase with the observation it stands in. */
export interface Stated {
  readonly observation: Observation;
  readonly finding: Problem | Slogan;
}

/** Counts of every cell, at `row * columns + column`. The unit is what one voice says of one organisation in one report. */
export interface CellCounts {
  readonly rows: number;
  readonly columns: number;
  /** Units with at least one finding in the cell. */
  readonly reports: Int32Array;
  /** Units that could have shown one in the cell. */
  readonly exposure: Int32Array;
  /** Distinct points of the author's own numbering; of set phrases, which have none, their number. */
  readonly points: Int32Array;
  readonly statements: Int32Array;
  /** The statements themselves, by cell. */
  readonly stated: ReadonlyMap<number, readonly Stated[]>;
}

/**
 * Counts problems, or set phrases where one of the dimensions is theirs; reports whose row or column is not known are left
 * out. A report could show problems where it is exposed, set phrases anywhere.
 */
export function countCells(
  observations: readonly Observation[],
  rows: Dimension,
  columns: Dimension,
): CellCounts {
  const size = rows.keys.length * columns.keys.length;
  const counts = {
    rows: rows.keys.length,
    columns: columns.keys.length,
    reports: new Int32Array(size),
    exposure: new Int32Array(size),
    points: new Int32Array(size),
    statements: new Int32Array(size),
    stated: new Map<number, Stated[]>(),
  };
  const rowOf = placer(rows);
  const columnOf = placer(columns);
  const ofSlogans = rows.level === 'slogan' || columns.level === 'slogan';
  const present = new Set<string>();
  const exposed = new Set<string>();
  for (const observation of observations) {
    const unit = `${unitId(observation)}\0${observation.voice}`;
    const couldShow = ofSlogans ? observation.slogans !== null : observation.exposed;
    if (couldShow && !exposed.has(unit)) {
      exposed.add(unit);
      expose(counts, rowOf(observation), columnOf(observation));
    }
    for (const finding of (ofSlogans ? observation.slogans : observation.problems) ?? []) {
      const row = rowOf(observation, finding);
      const column = columnOf(observation, finding);
      if (row === null || column === null) continue;
      count(counts, row * counts.columns + column, unit, { observation, finding }, present);
    }
  }
  return counts;
}

/**
 * Finds the index of an observation, or of a finding in it, along a dimension: null where it has none; `'all'` for
 * an observation along a dimension of findings, since a report could show any of them.
 */
function placer(along: Dimension) {
  const indices = new Map(along.keys.map((key, index) => [key, index]));
  function place(observation: Observation, finding: Problem | Slogan): number | null;
  function place(observation: Observation): number | 'all' | null;
  function place(observation: Observation, finding?: Problem | Slogan): number | 'all' | null {
    if (along.level !== 'report') {
      if (finding === undefined) return 'all';
      const key = findingKey(along, finding);
      return key === null ? null : (indices.get(key) ?? null);
    }
    const key = along.keyOf(observation);
    return key === null ? null : indices.get(key)!;
  }
  return place;
}

function findingKey(along: ProblemDimension | SloganDimension, finding: Problem | Slogan): string | null {
  if (along.level === 'problem') return finding.finding === 'problem' ? along.keyOf(finding) : null;
  return finding.finding === 'slogan' ? along.keyOf(finding) : null;
}

function expose(counts: CellCounts, row: number | 'all' | null, column: number | 'all' | null): void {
  if (row === null || column === null) return;
  const [firstRow, lastRow] = row === 'all' ? [0, counts.rows - 1] : [row, row];
  const [firstColumn, lastColumn] = column === 'all' ? [0, counts.columns - 1] : [column, column];
  for (let r = firstRow; r <= lastRow; r++) {
    for (let c = firstColumn; c <= lastColumn; c++) counts.exposure[r * counts.columns + c]!++;
  }
}

function count(
  counts: Omit<CellCounts, 'stated'> & { readonly stated: Map<number, Stated[]> },
  cell: number,
  unit: string,
  statement: Stated,
  present: Set<string>,
): void {
  counts.statements[cell]!++;
  const list = counts.stated.get(cell);
  if (list === undefined) counts.stated.set(cell, [statement]);
  else list.push(statement);
  const report = `${cell}\0${unit}`;
  if (!present.has(report)) counts.reports[cell]!++;
  present.add(report);
  const { observation, finding } = statement;
  // A set phrase has no point: each counts.
  const own = finding.finding === 'problem' ? String(finding.point) : `at ${finding.start}`;
  const point = `${report}\0${observation.profile}\0${own}`;
  if (!present.has(point)) counts.points[cell]!++;
  present.add(point);
}
