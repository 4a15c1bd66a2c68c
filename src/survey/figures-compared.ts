// figures-compared.csv: the same indicator across organisations and years, with what stands out, is equal or is round.
import { byCodeUnit } from '../base/by-code-unit.js';
import { type DataTable, table } from '../base/table.js';
import type { FigureKind, FigureLevel } from '../findings/findings.js';
import type { Profile } from '../profile/profile.js';
import { type FigureRemarks, type PlacedFigure, remarksOn } from './figure-remarks.js';
import { organizationNames } from './organization-names.js';

/** One figure of an indicator that at least three organisations give. */
export interface FigureComparedRow {
  /** What is counted (党课, 谈心谈话), in which unit, of which kind and at which level: only the same is compared. */
  readonly indicator: string;
  readonly unit: string;
  readonly figureKind: FigureKind;
  /** `activity`, `output` or `outcome`; empty where neither words nor unit tell. */
  readonly level: FigureLevel | '';
  readonly organization: string;
  readonly year: number | null;
  readonly file: string;
  readonly text: string;
  readonly value: number;
  readonly approximate: boolean;
  /** Organisations that give the indicator, and organisation-years behind the quartiles. */
  readonly organizations: number;
  readonly entries: number;
  /** Quartiles over organisation-years, of each the largest figure given. */
  readonly low: number;
  readonly median: number;
  readonly high: number;
  /** Reports in which such a figure is masked in this copy. */
  readonly maskedReports: number;
  /** How far the value lies from the median, in robust standard deviations (of logarithms for counts); null with fewer than 8 entries or no spread. */
  readonly deviation: number | null;
  /** `high`, `low`: beyond 3.5 deviations; `equal`: same unround value elsewhere; `repeated`: as in another year of its own; `round`: one digit and noughts, not called approximate. Joined by `;`. */
  readonly remarks: string;
  /** Where the equal and repeated values stand: organisation and year, joined by `;`. */
  readonly equalTo: string;
  readonly start: number;
  readonly end: number;
}

const columns = [
  'indicator',
  'unit',
  'figureKind',
  'level',
  'organization',
  'year',
  'file',
  'text',
  'value',
  'approximate',
  'organizations',
  'entries',
  'low',
  'median',
  'high',
  'maskedReports',
  'deviation',
  'remarks',
  'equalTo',
  'start',
  'end',
] as const satisfies readonly (keyof FigureComparedRow)[];

/** Organisations that must give an indicator before it is compared. */
const FEWEST_ORGANIZATIONS = 3;

/**
 * The figures that say what was achieved, by what they count: the same object word in the same unit, of one kind and
 * level, given by at least three organisations in their own voice; ordered by indicator, unit, kind and level, then
 * organisation, year and place. Targets, procedure and figures of problems stay out; masked ones are counted as masked.
 *
 * The object word is the nearest one in the clause (see `Figure.indicator`), which may miss what is really counted: the
 * remarks are places to read. A large organisation has large numbers; equal numbers may be a quota (每月一次), round ones
 * may be true. Nothing here measures work.
 *
 * *Source:* deviations after Iglewicz & Hoaglin 1993: 0.6745 × (x − median) ÷ median absolute deviation, 3.5 as the limit.
 * @example
 * survey(profiles).figuresCompared().filter(({ remarks }) => remarks.includes('equal'))
 */
export function figuresCompared(profiles: readonly Profile[]): DataTable<FigureComparedRow> {
  const groups = groupFigures(profiles);
  const keys = [...groups.keys()].sort(byCodeUnit);
  return table(
    columns,
    keys.flatMap((key) => rowsOf(groups.get(key)!)),
  );
}

interface FigureGroup {
  readonly given: PlacedFigure[];
  readonly maskedReports: Set<string>;
}

function groupFigures(profiles: readonly Profile[]): ReadonlyMap<string, FigureGroup> {
  const names = organizationNames(profiles);
  const groups = new Map<string, FigureGroup>();
  for (const profile of [...profiles].sort((a, b) => byCodeUnit(a.id, b.id))) {
    const { organizationKey, year, file, report, voice } = profile;
    if (organizationKey === null || voice !== 'self') continue;
    const organization = names.get(organizationKey) ?? organizationKey;
    for (const figure of profile.figures) {
      if (figure.use !== 'achieved' || figure.indicator === '' || figure.unit === '') continue;
      const key = [figure.indicator, figure.unit, figure.figureKind, figure.level ?? ''].join('\0');
      const group = groups.get(key) ?? { given: [], maskedReports: new Set<string>() };
      groups.set(key, group);
      const { value } = figure;
      if (value === null) group.maskedReports.add(report);
      else group.given.push({ organization, organizationKey, year, file, figure: { ...figure, value } });
    }
  }
  return groups;
}

function rowsOf({ given, maskedReports }: FigureGroup): readonly FigureComparedRow[] {
  const organizations = new Set(given.map(({ organizationKey }) => organizationKey)).size;
  if (organizations < FEWEST_ORGANIZATIONS) return [];
  const remarks = remarksOn(given);
  const rows = given.map((placed, index) =>
    rowOf(placed, remarks[index]!, organizations, maskedReports.size),
  );
  return rows.sort(
    (a, b) =>
      byCodeUnit(a.organization, b.organization) ||
      (a.year ?? 9999) - (b.year ?? 9999) ||
      byCodeUnit(a.file, b.file) ||
      a.start - b.start,
  );
}

function rowOf(
  { organization, year, file, figure }: PlacedFigure,
  { entries, quartiles, deviation, remarks, equalTo }: FigureRemarks,
  organizations: number,
  maskedReports: number,
): FigureComparedRow {
  const [low, median, high] = quartiles;
  return {
    indicator: figure.indicator,
    unit: figure.unit,
    figureKind: figure.figureKind,
    level: figure.level ?? '',
    organization,
    year,
    file,
    text: figure.text,
    value: figure.value,
    approximate: figure.approximate,
    organizations,
    entries,
    low,
    median,
    high,
    maskedReports,
    deviation,
    remarks: remarks.join(';'),
    equalTo: equalTo.join(';'),
    start: figure.start,
    end: figure.end,
  };
}
