// How one cell of a table is shown to a reader: rounded where it is a fraction, blank where there is nothing.

/** Significant digits of fractions in tables that are looked at; files carry every digit. */
const SHOWN_DIGITS = 4;

/**
 * A cell as it is shown in a terminal or a page. null and undefined are blank, fractions have four significant
 * digits, lists are joined by `;`.
 * @example
 * showCell(0.123456) // '0.1235'
 */
export function showCell(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return showNumber(value);
  if (Array.isArray(value)) return value.map(showCell).join(';');
  if (typeof value === 'object') return JSON.stringify(value);
  return String(value);
}

function showNumber(value: number): string {
  if (!Number.isFinite(value) || Number.isInteger(value)) return String(value);
  return Math.abs(value) >= 1000
    ? String(Math.round(value))
    : String(Number(value.toPrecision(SHOWN_DIGITS)));
}
