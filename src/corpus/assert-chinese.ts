// Refuses texts that are not Chinese: their counts would all be zero, which reads like a clean report.
import { ShuzhiError } from '../base/errors.js';

/** Share of Han characters among the letters below which a text is not Chinese; pinyin in brackets after each character gives 0.25. */
const LEAST_HAN = 0.2;
/** Share of kana or hangul among the letters from which a text is Japanese or Korean. */
const MOST_OTHER = 0.2;

/** How many letters of which script a text has. */
export interface ScriptCounts {
  readonly letters: number;
  readonly han: number;
  /** Kana and hangul. */
  readonly other: number;
}

/** Counts the letters of a text by script; digits, marks, masks (×, *, 〇) and white space are no letters. */
export function countScripts(text: string): ScriptCounts {
  let letters = 0;
  let han = 0;
  let other = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isHan(code)) han++;
    else if ((code >= 0x3041 && code <= 0x30ff) || (code >= 0xac00 && code <= 0xd7a3)) other++;
    else if (!isLetter(code)) continue;
    letters++;
  }
  return { letters, han, other };
}

/** Basic, extension A and compatibility blocks; the first half of the pairs of extensions B and up. */
function isHan(code: number): boolean {
  return (
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x3400 && code <= 0x4dbf) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xd840 && code <= 0xd888)
  );
}

/** Latin, Greek, Cyrillic and the scripts after them, up to the general marks. */
function isLetter(code: number): boolean {
  const latin = (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
  return latin || (code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7);
}

/**
 * Throws unless a text is Chinese: at least one letter in five a Han character, and fewer than one in five kana or hangul.
 * Abbreviations, project names and pinyin do not come near that.
 * @param file for the message
 * @throws ShuzhiError TEXT_NOT_CHINESE with the share found; INPUT_EMPTY where there is no letter at all
 * @example
 * assertChinese('党建工作述职报告（PPT版）') // passes
 */
export function assertChinese(text: string, file?: string | undefined): void {
  const { letters, han, other } = countScripts(text);
  if (letters === 0) {
    throw new ShuzhiError('INPUT_EMPTY', '没有文字 · no words', {
      file,
      hint: '中文报告 · a report in Chinese',
    });
  }
  if (han >= LEAST_HAN * letters && other < MOST_OTHER * letters) return;
  const percent = Math.round((100 * han) / letters);
  const also = other >= MOST_OTHER * letters ? `，假名或谚文占 ${Math.round((100 * other) / letters)}%` : '';
  throw new ShuzhiError(
    'TEXT_NOT_CHINESE',
    `汉字只占文字的 ${percent}%${also} · Han characters are ${percent} % of the letters`,
    { file, hint: '中文报告；也可能是解码错误 · a report in Chinese; or it was decoded wrongly' },
  );
}
