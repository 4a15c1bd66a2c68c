// Recognises figures written in Chinese numerals: they are none unless a strong pattern says they count.
import { type Quantity, readQuantity } from '../base/chinese-quantities.js';
import type { UnitRow } from '../codebook/tables/units.js';
import { splitUnit, unitName } from './figure-arabic.js';
import { frameFigure } from './figure-frame.js';
import { kindOf } from './figure-kind.js';
import type { FigureShape } from './figure-shape.js';
import type { UnitIndex } from './figure-units.js';

const NUMERAL =
  /[零〇一二两三四五六七八九十百千万亿几数壹贰叁肆伍陆柒捌玖拾佰仟]{1,16}(?:点[零〇一二三四五六七八九]{1,4}(?![名项条要是]))?(?:[余多来](?!自)[万亿]?)?(?:[至到][一二两三四五六七八九十百千万亿]+)?/y;
/** Words before a numeral that make it a name, an ordinal or an indefinite expression. */
const NEVER_AFTER = /(?:以上|上述|以下)$|[第每多又再首下这那该此哪某届另双进统单逐万]$/;
/** Words before a single 一 that make it count: 每月一次, 至少一次, 为期一年. */
const ONE_AFTER =
  /(?:不少于|至少|不超过|仅|只有|增长|为期|历时|每(?:年|月|周|季度?|半年|学期|人|村|个支部|名党员|天|日|旬)[^，。；、！？\n]{0,8})$/;
const LASTING = /(?:连续|为期|历时|长达|持续|坚持了?|任职|工作了?|用了|时隔)$/;
const LOOSELY = /[超逾近约过]$/;
const NOT_BEFORE = /(?:全会|党代会|工程|能手|大人|之|以来|来[，,]|前|后[，,]|[制化式型岗员级线心生手]|家子)/y;

/** Measure words that count after a single numeral (两…九): events, persons, stretches of time, amounts. */
const SINGLE: ReadonlySet<string> = new Set(
  '次 人次 场 场次 期 轮 名 人 位 家 户 篇 起 例 份 处 所 批 批次 堂 台 辆 栋 座 笔 宗 天 小时 分钟 个月 工作日 个工作日 公里 亩 吨 元 倍 番 个百分点 百分点 学时 课时 个季度 个学期 平方米'.split(
    ' ',
  ),
);
/** The few of them that count after 一, and only behind the words of ONE_AFTER. */
const ONCE: ReadonlySet<string> = new Set('次 场 期 份 篇 轮 堂 名 个月 年 小时 天 倍 遍 节'.split(' '));
/** Units that after ten or less usually do not count: 十条, 十项, 十分, 十里, 十面, 八成. */
const ODD: ReadonlySet<string> = new Set(
  '条 项 分 里 度 方 道 面 块 步 类 种 层 周 字 秒 升 克 米 岁 口 头 门 件 节 部 根 只 张 回 则 幅 点'.split(
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
  NUMERAL.lastIndex = at;
  const written = NUMERAL.exec(text)?.[0];
  if (written === undefined) return null;
  const end = at + written.length;
  const whole = units.at(text, end);
  // Most numerals stand before no unit at all and are done with here.
  if (whole === null && !LARGE.test(written)) return null;
  const before = text.slice(Math.max(floor, at - 14), at);
  if (NEVER_AFTER.test(before)) return null;
  const quantity = readQuantity(/^[百千万亿]/.test(written) ? `一${written}` : written);
  if (quantity === null) return null;
  const split = splitUnit(text, end, units, quantity);
  const unit = split?.unit ?? whole;
  if (unit === null) return shapeOf(text, at, end, quantity, null, floor);
  const unitEnd = split?.end ?? end + unit.phrase.length;
  NOT_BEFORE.lastIndex = unitEnd;
  if (NOT_BEFORE.test(text)) return null;
  if (split !== null) return shapeOf(text, at, unitEnd, split.quantity, unit, floor);
  const upwards = UPWARDS.test(before) && /^[十百千万亿]/.test(written);
  if (!counts({ written, quantity, unit, before, upwards }, text, units, unitEnd)) return null;
  if (!upwards) return shapeOf(text, at, unitEnd, quantity, unit, floor);
  return shapeOf(text, at - 1, unitEnd, { ...quantity, high: null, approximate: true }, unit, floor);
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
    unit: unitName(unit, frame.per),
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
  /** 上千, 上百. */
  readonly upwards: boolean;
}

/** Whether a Chinese numeral with this unit is a quantity here. */
function counts(numeral: Numeral, text: string, units: UnitIndex, unitEnd: number): boolean {
  const { written, unit, before, upwards } = numeral;
  const { value, approximate } = numeral.quantity;
  if (written === '一') return ONCE.has(unit.phrase) && ONE_AFTER.test(before);
  if (unit.phrase === '年') return LASTING.test(before);
  const vague = upwards || LOOSELY.test(before) || approximate;
  if (/^[百千万亿]+$/.test(written)) return vague && unit.unitClass !== 'body';
  if (unit.phrase === '个')
    return vague || value >= ODD_FROM || units.at(text, unitEnd)?.unitClass === 'body';
  if (value < 10) return SINGLE.has(unit.phrase);
  if (ODD.has(unit.phrase)) return vague || value >= ODD_FROM;
  return unit.unitClass !== 'body' || vague;
}
