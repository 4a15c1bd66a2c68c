// What kind of figure it is: growth, percent, money, duration, score or a count, from its unit and the words before it.
import type { UnitRow } from '../codebook/tables/units.js';
import type { FigureKind } from './findings.js';

const GROWTH =
  /(?:增长|下降|提高|提升|上升|增加|减少|降低|压减|压降|下滑|回落|增幅|降幅|同比|环比|较上年|比上年|较去年|比去年|增速)[^，。；、到至为%]{0,4}$/;
const GROWTH_UNITS: readonly string[] = ['个百分点', '倍', '番'];

/** Tells the kind of the figure that starts at `start`. */
export function kindOf(text: string, start: number, unit: UnitRow | null): FigureKind {
  switch (unit?.unitClass) {
    case 'money':
      return 'money';
    case 'time':
      return 'duration';
    case 'score':
      return 'score';
    case 'ratio':
      return GROWTH_UNITS.includes(unit.canonical) || GROWTH.test(text.slice(Math.max(0, start - 12), start))
        ? 'growth'
        : 'percent';
    default:
      return 'count';
  }
}
