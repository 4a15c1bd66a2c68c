// Brings digits, letters and marks to one width, one code unit for one: ０．７６％ → 0.76%, half-width commas → ，.
import type { Edit } from './edited-text.js';
import { isHan } from './text-traits.js';

/** Full-width forms that become half-width ones: digits, letters, ％ ＋ － ／ ＊ ＝ ． */
const isNarrowed = (unit: number): boolean =>
  (unit >= 0xff10 && unit <= 0xff19) ||
  (unit >= 0xff21 && unit <= 0xff3a) ||
  (unit >= 0xff41 && unit <= 0xff5a) ||
  unit === 0xff05 ||
  unit === 0xff0b ||
  unit === 0xff0d ||
  unit === 0xff0f ||
  unit === 0xff0a ||
  unit === 0xff1d ||
  unit === 0xff0e;

/** Half-width marks and what they stand for between Chinese. */
const widened: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '!': '！',
  '?': '？',
  '(': '（',
  ')': '）',
  '.': '。',
};
/** Forms that differ only in shape. */
const alike: Readonly<Record<string, string>> = {
  '「': '“',
  '」': '”',
  '『': '‘',
  '』': '’',
  '｡': '。',
  '､': '、',
  '﹐': '，',
  '﹑': '、',
  '﹔': '；',
  '﹕': '：',
  '﹖': '？',
  '﹗': '！',
  '﹙': '（',
  '﹚': '）',
  '﹪': '%',
  '﹡': '*',
};

/** 1 for each code unit that can be mended, and for the line break, which closes quotations. */
const concerned = concernedUnits();

function concernedUnits(): Uint8Array {
  const units = new Uint8Array(65_536);
  for (const sign of [...Object.keys(widened), ...Object.keys(alike), '"', '\n'])
    units[sign.charCodeAt(0)] = 1;
  for (let unit = 0xff00; unit < units.length; unit++) if (isNarrowed(unit)) units[unit] = 1;
  return units;
}

/** Edits, all of one code unit for one. */
export function mendWidths(text: string): readonly Edit[] {
  const edits: Edit[] = [];
  const push = (at: number, replacement: string): void => {
    edits.push({ start: at, end: at + 1, replacement });
  };
  let openQuote = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (concerned[unit] === 0) continue;
    if (unit === 0x0a) openQuote = false;
    else if (isNarrowed(unit)) push(at, narrowed(text, at, unit));
    else if (unit === 0x22) {
      if (!openQuote && !closesInLine(text, at)) continue;
      push(at, openQuote ? '”' : '“');
      openQuote = !openQuote;
    } else {
      const mark = text[at]!;
      const other = alike[mark] ?? (stands(text, at) ? widened[mark] : undefined);
      if (other !== undefined) push(at, other);
    }
  }
  return edits;
}

/** A full-width dot ends a sentence between Chinese, and is a point elsewhere. */
function narrowed(text: string, at: number, unit: number): string {
  if (unit === 0xff0e && isHan(text.charCodeAt(at - 1)) && !isNumeral(text[at - 1])) return '。';
  return String.fromCharCode(unit - 0xfee0);
}

const isNumeral = (mark: string | undefined): boolean =>
  mark !== undefined && '一二三四五六七八九十'.includes(mark);

function closesInLine(text: string, at: number): boolean {
  const close = text.indexOf('"', at + 1);
  const newline = text.indexOf('\n', at);
  return close > 0 && (newline < 0 || close < newline);
}

/** Whether a half-width mark stands between Chinese: beside a Chinese character or mark, and not between two digits or letters. */
function stands(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at + 1);
  const mark = text.charCodeAt(at);
  if (mark === 0x2e) return isHan(before) && !isNumeral(text[at - 1]) && !isLatinOrDigit(after);
  if (mark === 0x28) return isChinese(after) || isHan(before);
  if (mark === 0x29) return isChinese(before) && !Number.isNaN(before);
  return (isChinese(before) || isChinese(after)) && !(isLatinOrDigit(before) && isLatinOrDigit(after));
}

const isLatinOrDigit = (unit: number): boolean =>
  (unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);

/** A Chinese character, or a Chinese mark beside it: ”, ）, 》. */
const isChinese = (unit: number): boolean =>
  isHan(unit) ||
  unit === 0x201c ||
  unit === 0x201d ||
  (unit >= 0x3001 && unit <= 0x3011) ||
  (unit >= 0xff01 && unit <= 0xff1f);
