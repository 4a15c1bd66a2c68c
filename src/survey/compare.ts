// Compares two groups of reports category by category: how sure a difference is, and how large.
import { assertNumber, assertOptions } from '../base/assert-options.js';
import { chiSquareTail } from '../base/chi-square.js';
import { ShuzhiError } from '../base/errors.js';
import { type DataTable, table } from '../base/table.js';
import type { Voice } from '../codebook/vocabulary.js';
import type { CategoryList } from './category-list.js';
import { chooseVoice } from './choose-voice.js';
import { countCells } from './count-cells.js';
import { dimension, type ReportDimension } from './dimension.js';
import { adjustForDiscovery } from './false-discovery.js';
import { gSquared, logRatio } from './keyness.js';
import { logOdds } from './log-odds.js';
import type { Observation } from './observation.js';

/** Options of a comparison. */
export interface CompareOptions {
  /** Whose words are compared. Needed where several voices speak: they are never pooled. */
  readonly voice?: Voice;
  /** Adjusted p value up to which a row is marked `stands`. From 0 to 1; default 0.05. */
  readonly level?: number;
}

/** A category in two groups, `a` and `b`. The unit is one organisation in one report. */
export interface CompareRow {
  readonly voice: Voice;
  readonly category: string;
  readonly categoryName: string;
  /** Reports in which it is present, reports in which it could have shown, and the one ÷ the other. */
  readonly reportsA: number;
  readonly exposureA: number;
  readonly shareA: number;
  readonly reportsB: number;
  readonly exposureB: number;
  readonly shareB: number;
  /** G² of presence (Dunning 1993). */
  readonly gSquared: number;
  /** p value of G², and adjusted over the categories (Benjamini & Hochberg 1995). */
  readonly probability: number;
  readonly adjusted: number;
  /** Binary logarithm of shareA ÷ shareB (Hardie 2014). */
  readonly logRatio: number;
  /** Weighted log-odds ζ of a against b (Monroe et al. 2008). */
  readonly distinctive: number;
  /** Whether the adjusted p value is within the level asked for. */
  readonly stands: boolean;
}

const columns = [
  'voice',
  'category',
  'categoryName',
  'reportsA',
  'exposureA',
  'shareA',
  'reportsB',
  'exposureB',
  'shareB',
  'gSquared',
  'probability',
  'adjusted',
  'logRatio',
  'distinctive',
  'stands',
] as const;

/**
 * Category by category, `a` against `b`, the surest difference first; categories neither mentions have no row.
 * G² asks of each category whether the share of reports differs, ζ whether it takes a larger part of what is
 * mentioned: where one group writes longer lists, look at ζ. Reports of one organisation over years and reports by
 * one speaker are not independent, which makes p values too small.
 * @throws {ShuzhiError} INPUT_EMPTY when a group has no report in which anything could have shown
 */
export function compare(
  a: readonly Observation[],
  b: readonly Observation[],
  categories: CategoryList,
  options: CompareOptions = {},
): DataTable<CompareRow> {
  assertOptions('compare', options, ['voice', 'level']);
  const level = options.level ?? 0.05;
  assertNumber('compare', 'level', level, 0, 1);
  const voice = chooseVoice([...a, ...b], 'compare', options.voice);
  const ofA = presencesOf(a, voice, categories);
  const ofB = presencesOf(b, voice, categories);
  assertExposed(ofA, 'a', voice);
  assertExposed(ofB, 'b', voice);
  const rows = categories.ids.flatMap((category, index) => {
    const row = compareCategory(ofA, ofB, index);
    if (row === null) return [];
    return [{ voice, category, categoryName: categories.names.get(category)!, ...row }];
  });
  const adjusted = adjustForDiscovery(rows.map((row) => row.probability));
  const complete = rows.map((row, index) => ({
    ...row,
    adjusted: adjusted[index]!,
    stands: adjusted[index]! <= level,
  }));
  return table(
    columns,
    complete.sort((x, y) => y.gSquared - x.gSquared),
  );
}

/** Presence of each category in a group. */
interface Presences {
  readonly reports: Int32Array;
  readonly mentions: number;
  readonly exposure: number;
}

/** One row for the whole group. */
const everybody: ReportDimension = {
  name: 'all',
  level: 'report',
  keys: ['all'],
  nameOf: (key) => key,
  keyOf: () => 'all',
};

function presencesOf(
  observations: readonly Observation[],
  voice: Voice,
  categories: CategoryList,
): Presences {
  const heard = observations.filter((one) => one.voice === voice);
  const { reports, exposure } = countCells(heard, everybody, dimension('category', heard, categories));
  return { reports, mentions: reports.reduce((sum, n) => sum + n, 0), exposure: exposure[0] ?? 0 };
}

function assertExposed({ exposure }: Presences, group: string, voice: Voice): void {
  if (exposure > 0) return;
  throw new ShuzhiError(
    'INPUT_EMPTY',
    `比较的 ${group} 组没有可比的报告（${voice}）· group ${group} of the comparison has no report of voice ${voice} with a problem part`,
  );
}

function compareCategory(a: Presences, b: Presences, index: number) {
  const [reportsA, reportsB] = [a.reports[index]!, b.reports[index]!];
  if (reportsA + reportsB === 0) return null;
  const [inA, inB] = [
    { count: reportsA, of: a.exposure },
    { count: reportsB, of: b.exposure },
  ];
  const statistic = gSquared(inA, inB);
  return {
    reportsA,
    exposureA: a.exposure,
    shareA: reportsA / a.exposure,
    reportsB,
    exposureB: b.exposure,
    shareB: reportsB / b.exposure,
    gSquared: statistic,
    probability: chiSquareTail(statistic),
    logRatio: logRatio(inA, inB)!,
    distinctive: logOdds({ count: reportsA, total: a.mentions }, { count: reportsB, total: b.mentions }) ?? 0,
  };
}
