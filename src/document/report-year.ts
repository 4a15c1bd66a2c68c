// The year a document reports on: a review held in 2023 about 2022 is of 2022.
import type { Provenance } from '../corpus/report.js';

/** A year and where it was found. */
export interface FoundYear {
  readonly year: number;
  readonly found: Provenance;
}

/** 2022年度, 二〇二二年度 */
const reported = /(?:^|[^\d])((?:19|20)\d\d|[一二][〇零○九][〇零○一二三四五六七八九]{2})年度/;
/** 2022年, 二〇二二年 */
const written = /(?:^|[^\d])((?:19|20)\d\d|[一二][〇零○九][〇零○一二三四五六七八九]{2})年(?!前|代)/;
/** 2023年1月12日 under a title: the day it was held or signed. */
const dated = /((?:19|20)\d\d)年(\d{1,2})月/;

/** Reads the year off the title, the lines under it and the text, in that order; the year before for a date in spring alone. */
export function yearReportedOn(title: string, headLines: readonly string[], text: string): FoundYear | null {
  const ofTitle = yearIn(reported, title);
  if (ofTitle !== null) return { year: ofTitle, found: 'title' };
  const ofBody = yearIn(reported, text.slice(0, NEAR_START));
  const plain = yearIn(written, title);
  if (plain !== null && !isHeldOn(title)) return { year: plain, found: 'title' };
  if (ofBody !== null) return { year: ofBody, found: 'text' };
  if (plain !== null) return { year: plain, found: 'title' };
  return yearOfBody(headLines, text);
}

const NEAR_START = 600;

/** A title that names a meeting held that year, not the year reported on. */
const isHeldOn = (title: string): boolean => /会(?:议)?(?:上|实录|记录)|点评|讲话/.test(title);

function yearOfBody(headLines: readonly string[], text: string): FoundYear | null {
  const body = text.slice(0, NEAR_START);
  const sinceThen = /((?:19|20)\d\d)年(?:以来|，|,|上半年|全年|是)/.exec(body);
  if (sinceThen !== null) return { year: Number(sinceThen[1]), found: 'text' };
  const date = dated.exec(headLines.join('\n')) ?? dated.exec(text.slice(-80));
  if (date !== null) {
    // Signed in the first quarter: it looks back on the year before.
    const year = Number(date[1]) - (Number(date[2]) <= 3 ? 1 : 0);
    return { year, found: 'text' };
  }
  const anywhere = yearIn(written, body);
  return anywhere === null ? null : { year: anywhere, found: 'text' };
}

function yearIn(pattern: RegExp, words: string): number | null {
  const match = pattern.exec(words)?.[1];
  if (match === undefined) return null;
  return /^\d/.test(match) ? Number(match) : Number([...match].map(digitOf).join(''));
}

const digits = '〇一二三四五六七八九';

function digitOf(unit: string): number {
  return unit === '零' || unit === '○' ? 0 : digits.indexOf(unit);
}
