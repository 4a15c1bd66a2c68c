// Recognises figures written in Arabic digits: they are figures unless something excludes them.
import { type Quantity, readQuantity } from '../base/chinese-quantities.js';
import type { UnitRow } from '../codebook/tables/units.js';
import { frameFigure } from './figure-frame.js';
import { kindOf } from './figure-kind.js';
import type { FigureShape } from './figure-shape.js';
import type { UnitIndex } from './figure-units.js';

const NUMBER = /(?:\d{1,3}(?:,\d{3})+|\d+)(?:[.．]\d+)?/y;
/** 余, 多, 几 within the number and its scale: 40余, 120余万, 1.2万多, 3万4000. */
const SCALE =
  /(?:万\d{1,4}|[余多几来](?!自))?(?:万亿|[十百千]?[万亿]|[千百十](?![瓦克米伏分]))?(?:[余多来](?!自)|几(?=[个名次]))?/y;
const TO = /(?:[-—–~～至到]|——)(?=\d)/y;
/** 2个多月, 3年多, 2个半小时: the unit is split by what goes beyond it. */
const SPLIT_UNIT = /(?:个(?:多|余|半)(月|小时|星期|学期|季度)|(年|小时|天|倍)(?:多|余)(?![次名个人]))/y;
/** A number without a unit is a figure where something says it counts, or where nothing follows it. */
const COUNTED = /(?:[达为共计到至约近超过逾有占于出]|共计|合计|总数|新增|累计|得分|完成|均分?)$/;
/** 由52.6降到43.8: a number that is changed counts without a unit. */
const CHANGING = /^[降升提增减压涨下上]/;
const YEAR_LIKE = /^(?:19|20)\d{2}$/;

/** Reads the figure that starts with the digit at `at`, or null. `floor` is the end of the figure before. */
export function recogniseArabic(
  text: string,
  at: number,
  units: UnitIndex,
  floor: number,
): FigureShape | null {
  const first = readNumber(text, at, units);
  if (first === null) return null;
  const range = readRange(text, first, units);
  const { end, unit, quantity } = range ?? first;
  if (unit === null && !standsAlone(text, at, range ?? first)) return null;
  const frame = frameFigure(text, at, end, unit?.unitClass ?? null, floor);
  return {
    start: frame.start,
    end: frame.end,
    quantity,
    bound: frame.bound,
    unit: unit?.canonical ?? '',
    unitClass: unit?.unitClass ?? null,
    figureKind: kindOf(text, frame.start, unit),
  };
}

interface NumberWithUnit {
  readonly start: number;
  /** After the digits and their scale. */
  readonly numberEnd: number;
  readonly end: number;
  readonly quantity: Quantity;
  readonly unit: UnitRow | null;
}

function readNumber(text: string, at: number, units: UnitIndex): NumberWithUnit | null {
  NUMBER.lastIndex = at;
  const digits = NUMBER.exec(text);
  if (digits === null) return null;
  const bare = at + digits[0].length;
  const direct = text[bare] === '千' || text[bare] === '百' ? units.at(text, bare) : null;
  SCALE.lastIndex = bare;
  const numberEnd = direct === null ? bare + (SCALE.exec(text)?.[0].length ?? 0) : bare;
  const quantity = readQuantity(text.slice(at, numberEnd).replace(/几$/, '余'));
  if (quantity === null) return null;
  const split = splitUnit(text, numberEnd, units, quantity);
  if (split !== null) return { start: at, numberEnd, ...split };
  const unit = direct ?? units.at(text, numberEnd);
  return { start: at, numberEnd, end: numberEnd + (unit?.phrase.length ?? 0), quantity, unit };
}

/** 2个多月 is more than two and less than three months; 2个半 is two and a half. */
export function splitUnit(
  text: string,
  at: number,
  units: UnitIndex,
  quantity: Quantity,
): { readonly end: number; readonly unit: UnitRow; readonly quantity: Quantity } | null {
  SPLIT_UNIT.lastIndex = at;
  const match = SPLIT_UNIT.exec(text);
  if (match === null) return null;
  const name = match[1] === undefined ? match[2]! : `个${match[1]}`;
  const unit = units.at(name, 0) ?? units.at(match[1] ?? '', 0);
  if (unit === null) return null;
  const end = at + match[0].length;
  const half = match[0].includes('半');
  const value = quantity.value + (half ? 0.5 : 0);
  const high = half ? value : quantity.value + 1;
  return { end, unit, quantity: { value, low: half ? value : quantity.value, high, approximate: !half } };
}

/** 3—5名, 20%—30%, 3万元至5万元. */
function readRange(text: string, first: NumberWithUnit, units: UnitIndex): NumberWithUnit | null {
  for (const at of first.unit === null ? [first.end] : [first.end, first.numberEnd]) {
    TO.lastIndex = at;
    const to = TO.exec(text);
    if (to === null) continue;
    const second = readNumber(text, at + to[0].length, units);
    if (second === null) continue;
    if (first.unit !== null && second.unit?.canonical !== first.unit.canonical) continue;
    const low = text.slice(first.start, first.numberEnd);
    const high = text.slice(second.start, second.numberEnd);
    const quantity = readQuantity(`${low}-${high}`);
    if (quantity !== null) return { ...second, start: first.start, quantity };
  }
  return null;
}

/** Whether a number with no unit counts: 总数达320, 得分98.6, 5200余, 3.2万; a bare year or code does not. */
function standsAlone(text: string, at: number, number: NumberWithUnit): boolean {
  const written = text.slice(at, number.end);
  if (YEAR_LIKE.test(written)) return false;
  const next = text[number.end] ?? '';
  if (/[A-Za-z\d.:：/\-+]/.test(next)) return false;
  if (/[余多万亿,]/.test(written)) return true;
  const before = text.slice(Math.max(0, at - 3), at);
  if (/[由从]$/.test(before)) return CHANGING.test(text.slice(number.end, number.end + 2));
  if (!COUNTED.test(before)) return false;
  return (
    next === '' ||
    /[，。；、！？）)\n的]/.test(next) ||
    /^以[上下内]/.test(text.slice(number.end, number.end + 2))
  );
}
