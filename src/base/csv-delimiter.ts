// Which character separates the cells of a CSV text: a comma, a semicolon or a tab.

/** The separators Excel and WPS write, by their regional settings. */
export const csvDelimiters = [',', ';', '\t'] as const;
export type CsvDelimiter = (typeof csvDelimiters)[number];

/**
 * The separator of a CSV text: the one that stands most often outside quotes in its first line that is not blank;
 * a comma where none stands there or two stand equally often.
 * @example
 * detectDelimiter('单位;年份\r\n城关镇;2022\r\n') // ';'
 */
export function detectDelimiter(text: string): CsvDelimiter {
  const counts = [0, 0, 0];
  let quoted = false;
  let blank = true;
  for (let i = 0; i < text.length; i++) {
    const unit = text[i]!;
    if (unit === '"') quoted = !quoted;
    else if (!quoted && (unit === '\n' || unit === '\r')) {
      if (!blank) break;
    } else if (!quoted) {
      const index = (csvDelimiters as readonly string[]).indexOf(unit);
      if (index >= 0) counts[index]!++;
    }
    if (unit.trim() !== '') blank = false;
  }
  return csvDelimiters[counts.indexOf(Math.max(...counts))]!;
}
