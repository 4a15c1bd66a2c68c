// Recognises figures written in Chinese numerals: they are none unless a strong pattern says they count.
import { type Quantity, readQuantity } from '../base/chinese-quantities.js';
import type { UnitRow } from '../codebook/tables/units.js';
import { splitUnit } from './figure-arabic.js';
import { frameFigure } from './figure-frame.js';
import { kindOf } from './figure-kind.js';
import type { FigureShape } from './figure-shape.js';
import { isEra, isListed, LASTING_BEFORE, oneCounts, thingsCount } from './figure-small-numerals.js';
import type { UnitIndex } from './figure-units.js';

const NUMERAL =
  /[零〇一二两三四五六七八九十百千万亿几数壹贰叁肆伍陆柒捌玖拾佰仟]{1,16}(?:点[零〇一二三四五六七八九]{1,4}(?![名项条要是]))?(?:(?<=[十百千万亿])[余多来](?!自)[万亿]?)?(?:[至到][一二两三四五六七八九十百千万亿]+)?/y;
const NUMERALS: ReadonlySet<string> = new Set('零一二两三四五六七八九十百千万亿几');
/** Words before a numeral that make it a name, an ordinal or an indefinite expression. */
const NEVER_AFTER = /(?:以上|上述|以下)$|(?<!不)下$|[第每多又再首这那该此哪某届另双万○〇]$/;
/** 统一, 单一, 进一步, 逐一. */
const NEVER_BEFORE_ONE = /[进统单逐]$/;
const LOOSELY = /(?:[超逾近约过]|不足|不到|不满)$/;
const NOT_BEFORE =
  /(?:全会|党代会|工程|能手|大人|之(?!内)|以来|来[，,]|前|后[，,]|[制化式型岗员级线心生手]|家子)/y;
/** 过亿元项目, 百亿元产业: a class of size, not an amount. */
const CLASS_OF_SIZE = /(?:企业|项目|产业|强镇|大户)/y;

/** Measure words that do not count after a single numeral: 两面, 四方, 三分, 两步, 三里, 两头, 两部. */
const LOOSE: ReadonlySet<string> = new Set(
  '条 项 分 里 方 面 步 类 种 点 头 部 字 班 首 日 门 道 根 升 卷 单 对 成 款 任 口 则'.split(' '),
);
/** 三层, 三期, 三度 name a storey, a stage, a degree; 两层, 两期, 两度 count. */
const STOREYS: ReadonlySet<string> = new Set('层 期 度'.split(' '));
/** Nouns that count after a single numeral without a measure word; 二支部, 三公司 are names. */
const BARE_BODIES: ReadonlySet<string> = new Set('部门 单位 乡镇 县区 国家'.split(' '));
/** Units that after ten or less usually do not count: 十条, 十项, 十分, 十里, 十面, 八成. */
const ODD: ReadonlySet<string> = new Set(
  '条 项 分 里 度 方 道 面 块 步 类 种 层 周 字 秒 升 克 米 口 头 门 件 节 部 根 只 张 回 则 幅 点'.split(
    ' ',
  ),
);
const ODD_FROM = 11;

/** Reads the figure that starts with the Chinese numeral at `at`, or null. `floor` is the end of the figure before. */
export function recogniseHanzi(
  text: string,
  at: number,
  units: UnitIndex,
  floor: number,
): FigureShape | null {
  // A numeral that counts nothing is not read again from its middle.
  if (at > floor && NUMERALS.has(text[at - 1]!)) return null;
  NUMERAL.lastIndex = at;
  const written = NUMERAL.exec(text)?.[0];
  if (written === undefined) return null;
  const end = at + written.length;
  const whole = units.at(text, end);
  // Most numerals stand before no unit at all and are done with here.
  if (whole === null && !LARGE.test(written)) return null;
  const before = text.slice(Math.max(floor, at - 14), at);
  if (NEVER_AFTER.test(before)) return null;
  if (written.startsWith('一') && NEVER_BEFORE_ONE.test(before)) return null;
  const quantity = readQuantity(/^[百千万亿]/.test(written) ? `一${written}` : written);
  if (quantity === null) return null;
  const split = splitUnit(text, end, units, quantity);
  const unit = split?.unit ?? whole;
  if (unit === null) return shapeOf(text, at, end, quantity, null, floor);
  const unitEnd = split?.end ?? end + unit.phrase.length;
  NOT_BEFORE.lastIndex = unitEnd;
  if (NOT_BEFORE.test(text)) return null;
  if (split !== null) return shapeOf(text, at, unitEnd, split.quantity, unit, floor);
  const months =
    unit.phrase === '年' && LASTING_BEFORE.test(before)
      ? yearsAndMonths(text, at, quantity, unitEnd, units, floor)
      : null;
  if (months !== null) return months;
  const upwards = UPWARDS.test(before) && /^[十百千万亿]/.test(written);
  if (!counts({ written, quantity, unit, before, at, upwards }, text, units, unitEnd)) return null;
  if (!upwards) return shapeOf(text, at, unitEnd, quantity, unit, floor);
  return shapeOf(text, at - 1, unitEnd, { ...quantity, high: null, approximate: true }, unit, floor);
}

const AND_MONTHS = /零?([一二三四五六七八九]|十[一]?)个月/y;

/** 拖了一年零八个月: twenty months; 到现在一年零八个月 says since when. */
function yearsAndMonths(
  text: string,
  at: number,
  years: Quantity,
  unitEnd: number,
  units: UnitIndex,
  floor: number,
): FigureShape | null {
  AND_MONTHS.lastIndex = unitEnd;
  const match = AND_MONTHS.exec(text);
  const month = units.at('个月', 0);
  if (match === null || month === null) return null;
  const value = years.value * 12 + readQuantity(match[1]!)!.value;
  const quantity = { value, low: value, high: value, approximate: false };
  return shapeOf(text, at, unitEnd + match[0].length, quantity, month, floor);
}

function shapeOf(
  text: string,
  start: number,
  end: number,
  quantity: Quantity,
  unit: UnitRow | null,
  floor: number,
): FigureShape {
  const unitClass = unit?.unitClass ?? null;
  const frame = frameFigure(text, start, end, unitClass, floor);
  return {
    start: frame.start,
    end: frame.end,
    quantity,
    bound: frame.bound,
    unit: unit?.canonical ?? '',
    unitClass,
    figureKind: kindOf(text, frame.start, unit),
  };
}

/** 四千二百多万城镇青年: a large number left vague counts even before a bare noun. */
const LARGE = /[余多几数].?[万亿]$|[万亿][余多]$/;

/** 上千, 上百: at least that many. */
const UPWARDS = /(?<![以向历朝马早晚])上$/;

interface Numeral {
  readonly written: string;
  readonly quantity: Quantity;
  readonly unit: UnitRow;
  readonly before: string;
  readonly at: number;
  /** 上千, 上百. */
  readonly upwards: boolean;
}

/** Whether a Chinese numeral with this unit is a quantity here. */
function counts(numeral: Numeral, text: string, units: UnitIndex, unitEnd: number): boolean {
  const { written, unit, before, at, upwards } = numeral;
  const { value, approximate } = numeral.quantity;
  if (written === '一') return oneCounts(text, unit, at, unitEnd);
  if (unit.phrase === '年') return !isEra(text, at, unitEnd);
  const vague = upwards || LOOSELY.test(before) || approximate;
  CLASS_OF_SIZE.lastIndex = unitEnd;
  if (/^[百千万亿]+$/.test(written)) return vague && !CLASS_OF_SIZE.test(text) && unit.unitClass !== 'body';
  if (unit.phrase === '个') return vague || value >= ODD_FROM || thingsCount(text, units, unitEnd);
  if (unit.unitClass === 'body')
    return vague || (value < 10 && written !== '二' && BARE_BODIES.has(unit.phrase));
  if (value < 10) return vague || singleCounts(written, unit, text, at, unitEnd);
  if (ODD.has(unit.phrase)) return vague || value >= ODD_FROM;
  return true;
}

/** A single numeral counts unless its measure word is a loose one or it is 二, which orders and does not count. */
function singleCounts(written: string, unit: UnitRow, text: string, at: number, unitEnd: number): boolean {
  if (written === '二') return false;
  if (unit.phrase === '任') return text[at - 1] === '了' || text[at - 1] === '历';
  if (unit.phrase === '日') return text[unitEnd] === '内';
  if (LOOSE.has(unit.phrase) || (written !== '两' && STOREYS.has(unit.phrase)))
    return isListed(text, unit, at, unitEnd);
  return true;
}
