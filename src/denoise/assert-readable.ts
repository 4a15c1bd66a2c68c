// Refuses texts that are no readable Chinese: decoded wrongly before they came here, or in another language.
import { ShuzhiError } from '../base/errors.js';
import { assertChinese } from '../corpus/assert-chinese.js';

/** Among the commonest characters of the genre: true texts have one in four of them, wrongly decoded ones hardly any. */
const common = codeUnits(
  '的一是不了在有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过民前面书记党委组织支部建设工作',
);
/** Fewest Chinese characters from which the share of common ones says anything. */
const FEWEST_CHARACTERS = 30;
const LEAST_COMMON = 0.04;
/** Share of replacement marks and of Latin-1 letters from which a text is garbled. */
const MOST_REPLACED = 0.01;
const MOST_LATIN = 0.2;
/** What UTF-8 replacement marks become in GBK. */
const TELLTALE = /锟斤拷|烫烫烫|鐨勫|銆�|涓�/;

/**
 * Throws unless a text can be read as Chinese.
 * @param file for the message
 * @throws {ShuzhiError} TEXT_GARBLED where the text was decoded wrongly before (UTF-8 read as GBK or Latin-1, replacement
 * marks); TEXT_NOT_CHINESE where fewer than one letter in five is a Chinese character; INPUT_EMPTY without a letter
 * @example
 * assertReadable('党建工作责任落实不够严格。') // passes
 */
export function assertReadable(text: string, file?: string | undefined): void {
  const found = garbling(text);
  if (found !== null) {
    throw new ShuzhiError('TEXT_GARBLED', `${found} · the text was decoded wrongly before it came here`, {
      file,
      hint: '请用正确的编码（UTF-8、GB18030）重新打开原文件 · open the original again as UTF-8 or GB18030',
    });
  }
  assertChinese(text, file);
}

/** What shows that a text was decoded wrongly, in Chinese; null where nothing does. */
function garbling(text: string): string | null {
  let han = 0;
  let frequent = 0;
  let replaced = 0;
  let latin = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 0x4e00 && unit <= 0x9fff) {
      han++;
      if (common[unit] === 1) frequent++;
    } else if (unit === 0xfffd) replaced++;
    else if (unit >= 0x80 && unit <= 0xff && unit !== 0xb7 && unit !== 0xd7 && unit !== 0xa0) latin++;
  }
  if (latin > han && latin >= text.length * MOST_LATIN) return '文本像是按 Latin-1 误读的 UTF-8';
  const rare = han >= FEWEST_CHARACTERS && frequent < han * LEAST_COMMON;
  if (rare || (TELLTALE.test(text) && frequent < han * 2 * LEAST_COMMON))
    return '文本像是按 GBK 误读的 UTF-8';
  if (replaced > 0 && replaced >= text.length * MOST_REPLACED) return `有 ${replaced} 个无法识别的字符（�）`;
  return null;
}

/** 1 for each code unit of the characters. */
function codeUnits(characters: string): Uint8Array {
  const units = new Uint8Array(65_536);
  for (let i = 0; i < characters.length; i++) units[characters.charCodeAt(i)] = 1;
  return units;
}
