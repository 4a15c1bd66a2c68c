// Reads how much a number expression says, also where it is vague: 40余, 近百, 三四十, 数十, 3—5.
import { parseChineseNumber } from './chinese-numbers.js';

/** What a number expression says. A bound is null where that side is open. */
export interface Quantity {
  /** The number as read; of a range or 三四十 the lower one, of 数十 the least it can mean. */
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  /** Whether the words leave the number vague (余, 多, 近, 约, 数, 几, 三四十). A stated limit (以上) is not vague. */
  readonly approximate: boolean;
}

/** How the words around a number bind it: 40, 近40, 约40, 40以上, 40以内. */
export type Bound = 'exact' | 'below' | 'about' | 'floor' | 'ceiling';

/** Most numbers are digits alone. */
const PLAIN = /^\d+$/;
const RANGE = /^(.+?)(?:[-—–~～至到]+|——)(.+)$/;
const MORE = /^(.*亿(?!$))?零?(.+?)[余多来]([十百千万亿]*)$/;
const SEVERAL = /^(.*?)[几数](十|百|千|万|十万|百万|千万|亿|十亿|百亿|千亿)?$/;
const PAIR =
  /^(十|二十|三十|四十|五十|六十|七十|八十|九十)?([一二两三四五六七八])([二三四五六七八九])([十百千]?[万亿]?)$/;
const SCALE = /[十百千万亿]+$/;

/**
 * Reads a number expression without unit and without qualifiers: `40余` lies in 41–49, `1.2万余` in 12,001–12,999, `数十` in
 * 20–99, `三四十` in 30–49, `3—5万` in 30,000–50,000. Returns null where it holds no well-formed number.
 * @example
 * readQuantity('40余') // { value: 40, low: 41, high: 49, approximate: true }
 * readQuantity('3-5') // { value: 3, low: 3, high: 5, approximate: false }
 */
export function readQuantity(text: string): Quantity | null {
  if (PLAIN.test(text)) return readExact(text);
  return readPair(text) ?? readExact(text) ?? readRange(text) ?? readMore(text) ?? readSeveral(text);
}

/**
 * Applies the words around a number: `floor` opens it upwards (不少于, 以上), `ceiling` downwards (以内); `below` (近) and `about`
 * (约, 左右) are read as within a tenth, which is a convention, not a finding about usage.
 * @example
 * bindQuantity(readQuantity('100')!, 'below') // { value: 100, low: 90, high: 99, approximate: true }
 */
export function bindQuantity(quantity: Quantity, bound: Bound): Quantity {
  const { value, low, high } = quantity;
  if (bound === 'floor') return { ...quantity, high: null };
  if (bound === 'ceiling') return { ...quantity, low: null };
  if (bound === 'below') {
    return {
      value,
      low: tidy((low ?? value) * 0.9),
      high: Number.isInteger(value) && value >= 10 ? value - 1 : value,
      approximate: true,
    };
  }
  if (bound === 'about') {
    return { value, low: tidy((low ?? value) * 0.9), high: tidy((high ?? value) * 1.1), approximate: true };
  }
  return quantity;
}

function readExact(text: string): Quantity | null {
  const value = parseChineseNumber(text);
  return value === null ? null : { value, low: value, high: value, approximate: false };
}

/** 3—5万: a scale written once, at the end, holds for both. */
function readRange(text: string): Quantity | null {
  const match = RANGE.exec(text);
  if (match === null) return null;
  const to = readQuantity(match[2]!);
  const from = readQuantity(match[1]!);
  if (from === null || to === null || to.high === null) return null;
  const scale = SCALE.exec(match[2]!)?.[0] ?? '';
  const shared = scale !== '' && !SCALE.test(match[1]!) ? readQuantity(`${match[1]}${scale}`) : null;
  const start = shared !== null && shared.value < to.value ? shared : from;
  if (start.low === null || start.low > to.high) return null;
  return {
    value: start.value,
    low: start.low,
    high: to.high,
    approximate: start.approximate || to.approximate,
  };
}

/** 40余, 120余万, 3万多: more than the round number, less than the next one. */
function readMore(text: string): Quantity | null {
  const match = MORE.exec(text);
  if (match === null) return null;
  const written = match[2]!;
  const head = parseChineseNumber(/^[百千万]$/.test(written) ? `一${written}` : written);
  const scale = match[3] === '' ? 1 : parseChineseNumber(`1${match[3]}`);
  const above = match[1] === undefined ? 0 : parseChineseNumber(match[1]);
  if (head === null || scale === null || above === null) return null;
  const value = tidy(above + head * scale);
  const step = stepOf(head) * scale;
  if (step <= 1) return { value, low: value, high: value + 1, approximate: true };
  return { value, low: value + 1, high: tidy(value + step - 1), approximate: true };
}

/** The place of the last digit that is not zero: 10 for 40, 100 for 1,200, 0.1 for 3.5. */
function stepOf(value: number): number {
  if (!Number.isInteger(value)) return 0.1;
  let step = 1;
  while (value !== 0 && value % (step * 10) === 0) step *= 10;
  return step;
}

/** 三四十, 两三, 十五六, 三五百: two neighbouring digits name a span. */
function readPair(text: string): Quantity | null {
  const match = PAIR.exec(text);
  if (match === null) return null;
  const tens = match[1] === undefined ? 0 : parseChineseNumber(match[1])!;
  const from = parseChineseNumber(match[2]!)!;
  const to = parseChineseNumber(match[3]!)!;
  if (to !== from + 1 && !(from === 3 && to === 5)) return null;
  const scale = match[4] === '' ? 1 : parseChineseNumber(`一${match[4]}`);
  if (scale === null) return null;
  const top = scale === 1 ? to : (to + 1) * scale - 1;
  return { value: tens + from * scale, low: tens + from * scale, high: tens + top, approximate: true };
}

/** 几十, 数百, 十几, 二十几万: at least two of the unit, less than ten. */
function readSeveral(text: string): Quantity | null {
  const match = SEVERAL.exec(text);
  if (match === null) return null;
  const scale = match[2] === undefined ? 1 : parseChineseNumber(`1${match[2]}`)!;
  if (match[1] === '') {
    return scale === 1 ? null : { value: 2 * scale, low: 2 * scale, high: 10 * scale - 1, approximate: true };
  }
  const head = parseChineseNumber(match[1]!);
  if (head === null || head % 10 !== 0) return null;
  return {
    value: tidy(head * scale),
    low: tidy((head + 1) * scale),
    high: tidy((head + 9) * scale),
    approximate: true,
  };
}

/** Drops the dust of binary fractions. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
