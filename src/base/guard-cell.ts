// Keeps a text cell of a CSV file from being run as a formula by a spreadsheet.
import { withoutControls } from './control-characters.js';

/** What begins a formula in Excel, WPS or LibreOffice, in both widths (OWASP, CSV injection). */
const FORMULA_START = /^[\s\uFEFF]*[=+\-@＝＋－＠]/;

/** A first character that makes some spreadsheets skip to the next one. */
const SKIPPED_START = /^[\t\r\n\0]/;

/**
 * A text cell without control characters (line breaks stay), with a leading `'` if a spreadsheet might take it for a
 * formula. Only texts pass here: a number is never a formula.
 * @example
 * guardCell('=HYPERLINK("…")') // '\'=HYPERLINK("…")'
 */
export function guardCell(text: string): string {
  const clean = withoutControls(text);
  return FORMULA_START.test(clean) || SKIPPED_START.test(text) ? `'${clean}` : clean;
}
