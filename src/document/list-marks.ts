// Recognises the list marks of official texts: 一、 （一） 1. (1) ① 第一， 一是 一要 首先 其一.

/** How a list mark is written; the order is the usual order of depth. */
export type MarkStyle =
  | 'part'
  | 'han'
  | 'han-bracket'
  | 'arabic'
  | 'arabic-bracket'
  | 'circled'
  | 'ordinal'
  | 'is'
  | 'sequence';

/** A list mark at the start of a line, sentence or clause. */
export interface ListMark {
  readonly style: MarkStyle;
  /** The number it gives; 0 where it gives none (最后). */
  readonly ordinal: number;
  /** Offset after the mark and the punctuation that belongs to it. */
  readonly end: number;
}

/** Depth by style: what a document usually puts outside what. */
export const styleDepth: Readonly<Record<MarkStyle, number>> = {
  part: 1,
  han: 2,
  'han-bracket': 3,
  arabic: 4,
  'arabic-bracket': 5,
  circled: 6,
  ordinal: 7,
  is: 8,
  sequence: 7,
};

const han = '[一二三四五六七八九十]{1,3}';

/** Each style with its pattern; group 1 is the number. Tried in this order at one place only (sticky). */
const patterns: readonly (readonly [MarkStyle, RegExp])[] = [
  // 第一部分　工作回顾
  ['part', new RegExp(`第(${han})(?:部分|章|节|篇)[、，：: ]?`, 'y')],
  // 一、存在的问题 (not 一、二级)
  ['han', new RegExp(`(${han}) ?[、．.](?![一二三四五六七八九十])`, 'y')],
  // （一）理论学习不够深入
  ['han-bracket', new RegExp(`[（(](${han})[)）][、．.]?`, 'y')],
  // 1.党费收缴不规范 (not 1.5亿元)
  ['arabic', /(\d{1,2}) ?[.．、](?!\d)/y],
  // (1) 1）
  ['arabic-bracket', /[（(]?(\d{1,2})[)）][、．.]?/y],
  // ①
  ['circled', /([①-⑳])[、．.]?/y],
  // 第一，  第一：  第三是
  ['ordinal', new RegExp(`第(${han})(?:[，、,：:]|是)`, 'y')],
  // 其一，
  ['sequence', new RegExp(`其(${han})[，、,：:是]`, 'y')],
  // 一是 二要 三在
  ['is', new RegExp(`(${han})(?:是|要|则|抓)(?![一二三四五六七八九十])`, 'y')],
  // 首先， 其次是
  ['sequence', /(首先|其次|再次|再者|最后)(?:，|、|,|是)/y],
];

const sequenceOrdinals: Readonly<Record<string, number>> = { 首先: 1, 其次: 2, 再次: 3, 再者: 3, 最后: 0 };

/** The list mark that begins exactly at `offset`, or null. */
export function listMarkAt(text: string, offset: number): ListMark | null {
  const unit = text.charCodeAt(offset);
  if (unit < 0x80 ? unit !== 0x28 && (unit < 0x30 || unit > 0x39) : beginners[unit] !== 1) return null;
  for (const [style, pattern] of patternsFor(unit)) {
    pattern.lastIndex = offset;
    const match = pattern.exec(text);
    if (match === null) continue;
    // 要 and 抓 carry meaning: the mark is the numeral alone, so that the body keeps its verb.
    const end =
      style === 'is' && !match[0].endsWith('是') ? offset + match[0].length - 1 : offset + match[0].length;
    return { style, ordinal: ordinalOf(match[1]!), end };
  }
  return null;
}

/** 1 for each code unit beyond ASCII with which a mark can begin: spares most places the patterns. */
const beginners = new Uint8Array(65_536);
for (const sign of '一二三四五六七八九十第其首再最（①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳') beginners[sign.charCodeAt(0)] = 1;

const ofNumeral = patterns.filter(([style]) => style === 'han' || style === 'is');
const ofOrdinal = patterns.filter(([style]) => style === 'part' || style === 'ordinal');
const ofWord = patterns.filter(([style]) => style === 'sequence');
const ofDigit = patterns.filter(([style]) => style === 'arabic' || style === 'arabic-bracket');
const ofBracket = patterns.filter(([style]) => style === 'han-bracket' || style === 'arabic-bracket');
const ofCircle = patterns.filter(([style]) => style === 'circled');

/** The patterns that can begin with a code unit that begins a mark. */
function patternsFor(unit: number): typeof patterns {
  if (unit === 0x28 || unit === 0xff08) return ofBracket;
  if (unit < 0x80) return ofDigit;
  if (unit >= 0x2460 && unit <= 0x2473) return ofCircle;
  if (unit === 0x7b2c) return ofOrdinal;
  return unit === 0x5176 || unit === 0x9996 || unit === 0x518d || unit === 0x6700 ? ofWord : ofNumeral;
}

const digits = '零一二三四五六七八九';

function ordinalOf(written: string): number {
  const sequence = sequenceOrdinals[written];
  if (sequence !== undefined) return sequence;
  const unit = written.charCodeAt(0);
  if (unit >= 0x2460 && unit <= 0x2473) return unit - 0x245f;
  if (unit < 0x80) return Number(written);
  const ten = written.indexOf('十');
  if (ten < 0) return digits.indexOf(written[0]!);
  const tens = ten === 0 ? 1 : digits.indexOf(written[0]!);
  return tens * 10 + (ten + 1 < written.length ? digits.indexOf(written[ten + 1]!) : 0);
}
