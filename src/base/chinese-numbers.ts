// Reads numbers as Chinese texts write them: Arabic, Hanzi, formal and mixed numerals, with 万 and 亿.

const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  壹: 1,
  二: 2,
  两: 2,
  贰: 2,
  三: 3,
  叁: 3,
  四: 4,
  肆: 4,
  五: 5,
  伍: 5,
  六: 6,
  陆: 6,
  七: 7,
  柒: 7,
  八: 8,
  捌: 8,
  九: 9,
  玖: 9,
};

const POWERS: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 };

const MYRIADS: Readonly<Record<string, number>> = { 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8 };

const ARABIC = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;

/**
 * Reads one number: `1,100万`, `3.7亿`, `二十万亿`, `两千零一十二`, `贰佰叁拾`, `3万4000`, `二〇一七`, `三点五`, `三万四` (34,000).
 * Full-width digits count as digits. Returns null for anything that is no well-formed number; approximations
 * (`三四十`, `几十`) are read by {@link readQuantity}.
 * @example
 * parseChineseNumber('三万四') // 34000
 * parseChineseNumber('十百') // null
 */
export function parseChineseNumber(text: string): number | null {
  const plain = halfWidth(text);
  if (plain === '') return null;
  if (ARABIC.test(plain)) return Number(plain.replaceAll(',', ''));
  if (plain.length > 1 && isDigitRun(plain)) return Number([...plain].map((sign) => DIGITS[sign]).join(''));
  if (plain.includes('点')) return withDecimals(plain);
  return bySections(plain);
}

const WIDE = /[０-９．，％]/;

function halfWidth(text: string): string {
  if (!WIDE.test(text)) return text;
  return text.replace(/[０-９．，％]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
}

function isDigitRun(text: string): boolean {
  for (const sign of text) if (DIGITS[sign] === undefined || sign === '两') return false;
  return true;
}

/** 三点五: what follows 点 is read digit by digit. */
function withDecimals(text: string): number | null {
  const [whole = '', fraction = '', ...rest] = text.split('点');
  if (rest.length > 0 || fraction === '' || !isDigitRun(fraction)) return null;
  const before = parseChineseNumber(whole);
  if (before === null) return null;
  return Number(`${before}.${[...fraction].map((sign) => DIGITS[sign]).join('')}`);
}

/** Splits at 亿, then at 万; what stands before each is a number below ten thousand or, with 亿, a whole number. */
function bySections(text: string): number | null {
  for (const sign of ['亿', '億', '万', '萬']) {
    const at = text.lastIndexOf(sign);
    if (at < 0) continue;
    const unit = MYRIADS[sign]!;
    const high = at === 0 ? null : parseChineseNumber(text.slice(0, at));
    if (high === null) return null;
    const rest = text.slice(at + 1);
    if (rest === '') return scaled(high, unit);
    const low = colloquialRest(rest, unit) ?? parseChineseNumber(rest.replace(/^[零〇](?=.)/, ''));
    return low === null || low >= unit ? null : scaled(high, unit) + low;
  }
  return belowMyriad(text);
}

/** 三万四: a single digit after 万 or 亿 counts thousands or ten-millions. */
function colloquialRest(rest: string, unit: number): number | null {
  return rest.length === 1 && (DIGITS[rest] ?? 0) > 0 ? (DIGITS[rest]! * unit) / 10 : null;
}

/** Multiplies without the dust of binary fractions: 3.7 × 10⁸ is 370,000,000. */
function scaled(value: number, unit: number): number {
  return Number((value * unit).toPrecision(15));
}

/** A number below ten thousand: 两千零一十二, 十二, 三百五 (350), 2千, 3百. */
function belowMyriad(text: string): number | null {
  let total = 0;
  let digit: number | null = null;
  let last = Number.POSITIVE_INFINITY;
  let zero = false;
  let rest = text;
  while (rest !== '') {
    const arabic = /^\d+(?:\.\d+)?/.exec(rest)?.[0];
    const sign = arabic ?? rest[0]!;
    rest = rest.slice(sign.length);
    const value = arabic === undefined ? DIGITS[sign] : Number(arabic);
    if (value === 0 && arabic === undefined) {
      if (digit !== null || last === Number.POSITIVE_INFINITY || rest === '') return text === sign ? 0 : null;
      zero = true;
    } else if (value !== undefined) {
      if (digit !== null) return null;
      digit = value;
    } else {
      const power = POWERS[sign];
      if (power === undefined || power >= last || (digit === null && power !== 10)) return null;
      total = scaled(digit ?? 1, power) + total;
      digit = null;
      last = power;
      zero = false;
    }
  }
  if (digit === null) return total;
  return total + (last > 10 && last < Number.POSITIVE_INFINITY && !zero ? (digit * last) / 10 : digit);
}
