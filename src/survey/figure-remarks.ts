// What stands out among the figures of one indicator: far from the others, the same as elsewhere, or suspiciously round.
import { byCodeUnit } from '../base/by-code-unit.js';
import { groupBy, quantiles } from '../base/group-quantiles.js';
import type { Figure } from '../findings/findings.js';

/** A figure where it stands. */
export interface PlacedFigure {
  readonly organization: string;
  readonly organizationKey: string;
  readonly year: number | null;
  readonly file: string;
  readonly figure: Figure & { readonly value: number };
}

/** What can be said of a value. */
export type FigureRemark = 'high' | 'low' | 'equal' | 'repeated' | 'round';

/** What there is to say of one figure beside the others. */
export interface FigureRemarks {
  readonly entries: number;
  readonly quartiles: readonly [number, number, number];
  readonly deviation: number | null;
  readonly remarks: readonly FigureRemark[];
  /** Organisation and year of the equal values. */
  readonly equalTo: readonly string[];
}

/** Entries below which nothing is called far from the others. */
const FEWEST_ENTRIES = 8;
/** Robust standard deviations beyond which a value stands out. */
const FAR = 3.5;
/** Makes the median absolute deviation that of a normal distribution's standard deviation. */
const NORMAL_MAD = 0.6745;
/** Equal values are remarked on where so many others near by would coincide with at most this chance. */
const RARE = 0.05;
/** Near by: within this part of the value, for shares within so many points. */
const NEAR = { part: 0.25, points: 2 };
/** Round numbers below are ordinary. */
const SMALLEST_ROUND = 100;

/** The remarks on each figure of an indicator, in the order given. */
export function remarksOn(given: readonly PlacedFigure[]): readonly FigureRemarks[] {
  const scale = scaleOf(given);
  const entries = entriesOf(given);
  const quartiles = quantiles(entries, [0.25, 0.5, 0.75]) as [number, number, number];
  const deviationOf = deviations(entries.map(scale));
  const equals = equalPlaces(given);
  return given.map((placed) => {
    const deviation = deviationOf(scale(placed.figure.value));
    const { elsewhere, ownYears } = equals(placed);
    const remarks: FigureRemark[] = [];
    if (deviation !== null && Math.abs(deviation) > FAR) remarks.push(deviation > 0 ? 'high' : 'low');
    if (elsewhere.length > 0) remarks.push('equal');
    if (ownYears.length > 0) remarks.push('repeated');
    if (isRound(placed.figure)) remarks.push('round');
    return { entries: entries.length, quartiles, deviation, remarks, equalTo: [...elsewhere, ...ownYears] };
  });
}

/** Counts and money spread by factors, shares and ranks by differences. */
function scaleOf([first]: readonly PlacedFigure[]): (value: number) => number {
  const kind = first?.figure.figureKind;
  return kind === 'count' || kind === 'money' ? (value) => Math.log1p(value) : (value) => value;
}

/** The largest figure of each organisation and year, in ascending order: a report may name parts beside the sum. */
function entriesOf(given: readonly PlacedFigure[]): readonly number[] {
  const largest = new Map<string, number>();
  for (const { organizationKey, year, figure } of given) {
    const key = `${year ?? ''} ${organizationKey}`;
    largest.set(key, Math.max(largest.get(key) ?? Number.NEGATIVE_INFINITY, figure.value));
  }
  return [...largest.values()].sort((a, b) => a - b);
}

/** Makes the function that says how far a value is from the median, in robust standard deviations. */
function deviations(entries: readonly number[]): (value: number) => number | null {
  if (entries.length < FEWEST_ENTRIES) return () => null;
  const [median] = quantiles(entries, [0.5]) as [number];
  const apart = entries.map((value) => Math.abs(value - median)).sort((a, b) => a - b);
  const [spread] = quantiles(apart, [0.5]) as [number];
  return spread === 0 ? () => null : (value) => (NORMAL_MAD * (value - median)) / spread;
}

/** Finds the other places of the same exact value, where they are more than chance: those of others, and the own ones of other years. */
function equalPlaces(given: readonly PlacedFigure[]): (placed: PlacedFigure) => {
  readonly elsewhere: readonly string[];
  readonly ownYears: readonly string[];
} {
  const exact = given.filter(({ figure }) => !figure.approximate);
  const byValue = [...exact].sort((a, b) => a.figure.value - b.figure.value);
  const byOrganization = groupBy(exact, ({ organizationKey }) => organizationKey);
  return (placed) => {
    const { figure, organizationKey, year } = placed;
    const bearable = mostNear(figure);
    if (figure.approximate || bearable < 1) return { elsewhere: [], ownYears: [] };
    const own = byOrganization.get(organizationKey)!.filter((other) => other.year !== year);
    return {
      elsewhere: equalAmong(figure, around(byValue, placed, bearable), bearable),
      ownYears: equalAmong(figure, own.filter(isNear(figure)), bearable),
    };
  };
}

/**
 * How many values may lie near a figure before one of them has its value by chance more than rarely. Values as finely
 * written (500 to the hundred, 1,260 to the ten, 97.9 to the tenth) spread evenly over the neighbourhood: with m of
 * them there, m × fineness ÷ width coincide on average.
 */
function mostNear(figure: PlacedFigure['figure']): number {
  return (-Math.log1p(-RARE) * 2 * reachOf(figure)) / fineness(figure.value);
}

const reachOf = ({ value, figureKind }: PlacedFigure['figure']): number =>
  figureKind === 'count' || figureKind === 'money' ? NEAR.part * value : NEAR.points;

const isNear =
  (figure: PlacedFigure['figure']) =>
  (other: PlacedFigure): boolean =>
    Math.abs(other.figure.value - figure.value) <= reachOf(figure);

/** Names of the near values that are the same; none where there are more near values than chance can bear. */
function equalAmong(
  { value }: PlacedFigure['figure'],
  near: readonly PlacedFigure[],
  bearable: number,
): readonly string[] {
  return near.length > bearable ? [] : namesOf(near.filter((other) => other.figure.value === value));
}

/** The values of other organisations near a figure, out of values in ascending order; one more than are bearable is enough. */
function around(
  byValue: readonly PlacedFigure[],
  placed: PlacedFigure,
  bearable: number,
): readonly PlacedFigure[] {
  const isClose = isNear(placed.figure);
  const near: PlacedFigure[] = [];
  for (let at = firstNear(byValue, placed.figure); at < byValue.length && near.length <= bearable; at++) {
    const other = byValue[at]!;
    const { value } = other.figure;
    // By difference and not by order: at the lower bound rounding may have it either way.
    if (!isClose(other) && value > placed.figure.value) break;
    if (isClose(other) && other.organizationKey !== placed.organizationKey) near.push(other);
  }
  return near;
}

/** Index of the first value that is not too small, found by halving. */
function firstNear(byValue: readonly PlacedFigure[], figure: PlacedFigure['figure']): number {
  const least = figure.value - reachOf(figure);
  let low = 0;
  let high = byValue.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (byValue[middle]!.figure.value < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

const namesOf = (placed: readonly PlacedFigure[]): readonly string[] =>
  [...new Set(placed.map(({ organization, year }) => `${organization} ${year ?? '—'}`))].sort(byCodeUnit);

/** One digit and noughts, from 100 on, and not called approximate: 500人次, but not 近500人次. */
function isRound({ value, approximate, figureKind }: PlacedFigure['figure']): boolean {
  return !approximate && figureKind === 'count' && value >= SMALLEST_ROUND && significantDigits(value) === 1;
}

/** Digits that are left when noughts at both ends are dropped: 1 of 500, 3 of 1,260 and of 0.805. */
function significantDigits(value: number): number {
  return String(value).replace('.', '').replace(/^0+/, '').replace(/0+$/, '').length;
}

/** The place of the last digit that is not nought: 100 of 500, 10 of 1,260, 0.1 of 97.9. */
function fineness(value: number): number {
  const [whole = '', decimals = ''] = String(value).split('.');
  if (decimals !== '') return 10 ** -decimals.length;
  return 10 ** (whole.length - whole.replace(/0+$/, '').length);
}
