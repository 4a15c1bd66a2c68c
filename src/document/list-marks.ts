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
  if (!canBegin(text.charCodeAt(offset))) return null;
  for (const [style, pattern] of patterns) {
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

/** Whether a mark can begin with this code unit: spares most places the patterns. */
function canBegin(unit: number): boolean {
  if (unit < 0x80) return unit === 0x28 || (unit >= 0x30 && unit <= 0x39);
  return beginners.includes(String.fromCharCode(unit));
}

const beginners = '一二三四五六七八九十第其首再最（①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';
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
