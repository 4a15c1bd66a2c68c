// Recognises figures that are said in words: shares, ranks, growth and fixed rhythms (百分之八十, 第一名, 前三, 翻一番, 一月一调度).
import { parseChineseNumber } from '../base/chinese-numbers.js';
import { type Quantity, readQuantity } from '../base/chinese-quantities.js';
import { frameFigure } from './figure-frame.js';
import { kindOf } from './figure-kind.js';
import type { FigureShape } from './figure-shape.js';
import type { FigureKind } from './findings.js';

const NUMERAL = '[零〇一二两三四五六七八九十百千\\d]{1,6}(?:[点.][零〇一二三四五六七八九\\d]{1,4})?';
const SHARE = new RegExp(`(百|千|万)分之(${NUMERAL})`, 'y');
const FRACTION = /([一二两三四五六七八九十]{1,2})分之([一二两三四五六七八九])/y;
const TENTHS =
  /([一二两三四五六七八九])成([一二两三四五六七八九半])?(?![为了功立绩果长效品员本型熟交语就像体年批家名分])(?:多(?!数))?/y;
const HALF = /(?:(?:超|过|近)半数?(?![年月天个小])|半数以上|半数|一半以上|一半)/y;
const HALF_STRETCH = /半(个?)(?:多)?(年|月|小时|学期|学年)(?:多)?(?!度|刊|谈)/y;
/** 半年没有, 半年未, 半年不: what did not happen in it; and what went on for it. */
const AFTER_HALF = /^(?:没有?|未|不|无|才|只|仅|就|时间)/;
const DONE_FOR = /(?:[了拖用满搞等]|历时|为期|持续|长达)$/;
const FOLD = /翻(?:了)?(?:([一两二三四])番|番)/y;
const RHYTHM = /一(年|季度|季|月|周|旬|日|天)一([\u4e00-\u9fff]{1,2})/y;
const NO_RHYTHM = /[第每这那百十]$/;
const RATIO =
  /(\d{1,3}|[一二三四五六七八九十]{1,3})[:：∶比](\d{1,4}(?:\.\d+)?|[一二三四五六七八九十百]{1,4})/y;

const exactly = (value: number): Quantity => ({ value, low: value, high: value, approximate: false });

/** Reads a figure said in words that starts at `at`, or null. Its second or third sign tells which pattern is worth trying. */
export function recogniseWords(text: string, at: number, floor: number): FigureShape | null {
  const first = text[at]!;
  const second = text[at + 1];
  const third = text[at + 2];
  if (second === '分' || third === '分') return share(text, at, floor);
  if (second === '成') return tenths(text, at, floor);
  if (first === '翻') return fold(text, at);
  if (first === '一' && (third === '一' || third === '度')) return rhythm(text, at);
  if (first === '半') return halfStretch(text, at, floor) ?? half(text, at, floor);
  return second === '半' ? half(text, at, floor) : null;
}

function sticky(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function shape(
  start: number,
  end: number,
  quantity: Quantity,
  unit: string,
  figureKind: FigureKind,
): FigureShape {
  return { start, end, quantity, bound: 'exact', unit, unitClass: unit === '' ? null : 'ratio', figureKind };
}

/** 百分之八十以上, 千分之三, 三分之二. */
function share(text: string, at: number, floor: number): FigureShape | null {
  const match = sticky(SHARE, text, at) ?? sticky(FRACTION, text, at);
  if (match === null) return null;
  const frame = frameFigure(text, at, at + match[0].length, 'ratio', floor);
  const upper = parseChineseNumber(match[2]!.replace(/\.|点/, match[2]!.includes('.') ? '.' : '点'));
  const base = { 百: 1, 千: 10, 万: 100 }[match[1]!];
  const lower = base ?? parseChineseNumber(match[1]!);
  if (upper === null || lower === null || lower === 0) return null;
  const kind =
    base === undefined ? 'fraction' : kindOf(text, frame.start, null) === 'growth' ? 'growth' : 'percent';
  const made = shape(frame.start, frame.end, exactly(upper / lower), base === undefined ? '' : '%', kind);
  return { ...made, bound: frame.bound };
}

/** 八成以上, 近三成. */
function tenths(text: string, at: number, floor: number): FigureShape | null {
  const match = sticky(TENTHS, text, at);
  if (match === null || /[分完形促建生达不]$/.test(text.slice(Math.max(0, at - 1), at))) return null;
  const value = parseChineseNumber(match[1]!)! + tenthsBeyond(match[2]);
  const frame = frameFigure(text, at, at + match[0].length, 'ratio', floor);
  const more = match[0].endsWith('多');
  const quantity = more ? { value, low: value, high: value + 1, approximate: true } : exactly(value);
  return { ...shape(frame.start, frame.end, quantity, '成', 'percent'), bound: frame.bound };
}

/** 三成二 is 3.2 tenths, 三成半 3.5. */
const tenthsBeyond = (sign: string | undefined): number =>
  sign === undefined ? 0 : sign === '半' ? 0.5 : parseChineseNumber(sign)! / 10;

/** 过半, 半数以上, 不足一半, 一半; a bare 半数 only behind words of share. */
function half(text: string, at: number, floor: number): FigureShape | null {
  const match = sticky(HALF, text, at);
  if (match === null) return null;
  const words = match[0];
  const before = text.slice(Math.max(floor, at - 2), at);
  const open = /以上|[超过]/.test(words);
  if (words === '一半' && /[另前后上下]$/.test(before)) return null;
  if (words.endsWith('半数') && !open && !/[近约占达足到]$/.test(before)) return null;
  if (words.startsWith('过') && /[通经超越不]$/.test(before)) return null;
  const frame = frameFigure(text, at, at + words.length, 'ratio', floor);
  const near = words.startsWith('近');
  const quantity = { value: 50, low: near ? 45 : 50, high: open ? null : 50, approximate: !open };
  const bound = words.startsWith('近') || open ? 'exact' : frame.bound;
  return { ...shape(frame.start, frame.end, quantity, '%', 'fraction'), bound };
}

/** 半年没有, 半个月内, 超过半年: half of a stretch of time; 上半年, 每半年 are none. */
function halfStretch(text: string, at: number, floor: number): FigureShape | null {
  const match = sticky(HALF_STRETCH, text, at);
  if (match === null || /[上下每前后第大一两三近年]$/.test(text.slice(Math.max(0, at - 1), at))) return null;
  const end = at + match[0].length;
  const frame = frameFigure(text, at, end, 'time', floor);
  if (
    frame.bound === 'exact' &&
    !AFTER_HALF.test(text.slice(end, end + 4)) &&
    !DONE_FOR.test(text.slice(Math.max(0, at - 4), at))
  )
    return null;
  const more = match[0].includes('多');
  const quantity = { value: 0.5, low: 0.5, high: more ? 1 : 0.5, approximate: more };
  const unit = `${match[1] === '个' ? '个' : ''}${match[2]}`;
  return {
    ...shape(frame.start, frame.end, quantity, unit, 'duration'),
    bound: frame.bound,
    unitClass: 'time',
  };
}

/** 翻番, 翻一番, 翻两番: by the number of doublings. */
function fold(text: string, at: number): FigureShape | null {
  const match = sticky(FOLD, text, at);
  if (match === null) return null;
  const quantity = exactly(match[1] === undefined ? 1 : parseChineseNumber(match[1])!);
  return shape(at, at + match[0].length, quantity, '番', 'growth');
}

/** 一月一调度, 一季一通报: once in each period. */
function rhythm(text: string, at: number): FigureShape | null {
  const match = sticky(RHYTHM, text, at);
  if (match === null || match[2]!.startsWith(match[1]!)) return null;
  if (NO_RHYTHM.test(text.slice(Math.max(0, at - 1), at))) return null;
  const period = match[1] === '天' ? '日' : match[1]!.replace('季度', '季');
  return { ...shape(at, at + match[0].length, exactly(1), `次/${period}`, 'count'), unitClass: 'event' };
}

const RANK_WORDS =
  /(?:排名|排在|排|位居|位列|位次|居|列|名列|获得?|荣获|评分|考核|考评|测评|成绩|综合|总分|夺得|取得|斩获)[^，。；：“”\n]{0,8}$/;
const RANK = /第(\d{1,3}|[一二三四五六七八九十]{1,3})([名位])?/y;
const NTH_YEAR = /第(\d{1,2}|[一二三四五六七八九十]{1,3})(个月|年|天)/y;
const TOP = /前(\d{1,3}|[一二三四五六七八九十]{1,3})(名|位|强|%|列)?(?![年个月季天届次期批轮章条])/y;
const HEAD = /(?:首位|榜首|第一方阵)/y;
const ORDINAL_NOUN =
  /(?:责任|议题|书记|时间|要务|资源|动力|生产力|线|步|课|批|轮|次|届|章|条|季度|项|阶段|方阵|梯队|学历|产业|大|标准|种|粒|个|把|节|堂|场|件|代|副|支部|党支部|党总支|中学|小学|人民|医院|幼儿园|志愿|人称|信号|位)/y;

/** 第1名, 考核第一, 前三名, 全市前十, 位居首位; ordinals (第一责任人) are none. */
export function recogniseRank(text: string, at: number, floor: number): FigureShape | null {
  const before = text.slice(Math.max(0, at - 12), at);
  const ranked = RANK_WORDS.test(before);
  const head = ranked ? sticky(HEAD, text, at) : null;
  if (head !== null) return rank(at, at + head[0].length, exactly(1));
  const running = before.endsWith('连续') && at - 2 >= floor ? sticky(NTH_YEAR, text, at) : null;
  if (running !== null) return nthYear(at, running);
  const placed = sticky(RANK, text, at);
  if (placed !== null) {
    if (placed[2] !== '名' && !ranked) return null;
    const end = at + placed[0].length;
    if (placed[2] === undefined && sticky(ORDINAL_NOUN, text, end) !== null) return null;
    if (placed[2] === '位' && !ranked) return null;
    const value = readQuantity(placed[1]!);
    return value === null ? null : rank(at, end, value, placed[2]);
  }
  const top = sticky(TOP, text, at);
  if (top === null || (!ranked && !/[名位强%]/.test(top[2] ?? '')) || top[2] === '列') return null;
  const value = readQuantity(top[1]!);
  if (value === null) return null;
  const quantity = { value: value.value, low: 1, high: value.value, approximate: false };
  return rank(at, at + top[0].length, quantity, /[名位]/.test(top[2] ?? '') ? top[2] : undefined);
}

/** 连续第四年: how long something has held. */
function nthYear(at: number, match: RegExpExecArray): FigureShape | null {
  const value = readQuantity(match[1]!);
  if (value === null) return null;
  const made = shape(at - 2, at + match[0].length, value, match[2]!, 'duration');
  return { ...made, unitClass: 'time' };
}

/** A place in an order: counted in 名 or 位 where the text says so. */
function rank(start: number, end: number, quantity: Quantity, unit = '名次'): FigureShape {
  return { start, end, quantity, bound: 'exact', unit, unitClass: null, figureKind: 'rank' };
}

/** 1:15 or 1比15 where the words before speak of a proportion. */
export function recogniseRatio(text: string, at: number): FigureShape | null {
  const match = sticky(RATIO, text, at);
  if (
    match === null ||
    !/(?:比例?|配比|比率|师生比|护患比)[^，。；\n]{0,4}$/.test(text.slice(Math.max(0, at - 8), at))
  )
    return null;
  const value = (parseChineseNumber(match[1]!) ?? 0) / (parseChineseNumber(match[2]!) ?? 0);
  return Number.isFinite(value)
    ? shape(at, at + match[0].length, exactly(Number(value.toPrecision(6))), '', 'fraction')
    : null;
}
