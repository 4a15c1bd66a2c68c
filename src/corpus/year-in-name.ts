// Finds the year reported on in a cell, or in the name of a file or folder.
import { parseChineseNumber } from '../base/chinese-numbers.js';

const FIRST_YEAR = 1949;
const LAST_YEAR = 2099;

/** What a year cell accepts, for messages. */
export const acceptedYears = `${FIRST_YEAR}–${LAST_YEAR}，如 2022、2022年、2022年度 · a year`;

/** The year a cell holds; undefined where it holds none. `二〇二二年度` and full-width digits are read too. */
export function yearOfCell(cell: string): number | undefined {
  const match = /^(\d{4}|[〇零一二三四五六七八九]{4})(?:年度?)?$/.exec(plain(cell.trim()));
  return match === null ? undefined : numberOf(match[1]!);
}

/** A year with 年度, a year with 年 that no month follows, four digits that are no part of a date or longer number. */
const STATED: readonly RegExp[] = [
  /(?<![\d〇零一二三四五六七八九]|\d{4}[-–—~～至到])(\d{4}|[〇零一二三四五六七八九]{4})年?度/g,
  /(?<![\d〇零一二三四五六七八九]|\d{4}[-–—~～至到])(\d{4}|[〇零一二三四五六七八九]{4})年(?!\s?[\d一二三四五六七八九十]{1,3}月)/g,
  /(?<!\d|\d[.\-/_年])(\d{4})(?![\d年]|[.\-/_]\d)/g,
];

/**
 * The year a name states; undefined where it states none, several, or only the day of an event: a speech of 2023年1月 reviews 2022.
 * @example
 * yearInName('2023年1月在2022年度述职评议会上的讲话') // 2022
 */
export function yearInName(name: string): number | undefined {
  const text = plain(name);
  for (const pattern of STATED) {
    const years = new Set([...text.matchAll(pattern)].flatMap((match) => numberOf(match[1]!) ?? []));
    if (years.size > 0) return years.size === 1 ? [...years][0] : undefined;
  }
  return undefined;
}

function numberOf(digits: string): number | undefined {
  const year = /^\d/.test(digits) ? Number(digits) : parseChineseNumber(digits);
  return year !== null && year >= FIRST_YEAR && year <= LAST_YEAR ? year : undefined;
}

/** Full-width digits as ASCII ones; the circle people type for 〇 as 〇. */
function plain(text: string): string {
  return text
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/[○◯Ｏ]/g, '〇');
}
