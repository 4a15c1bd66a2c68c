// Finds the statement an override means: by place and words, by words alone, or by where the words stand in the text.
import { withoutControls } from '../base/control-characters.js';
import type { Span } from '../base/span.js';
import { likeness } from './clause-overlap.js';
import type { Override } from './override.js';

/** A statement in the text as decoded. */
export interface RawStatement extends Span {
  readonly text: string;
}

/** The index of the statement meant, or why there is none. */
export type Overridden = number | 'statement-missing' | 'ambiguous';

/** At least this much of the words quoted and of a statement is the same stretch (intersection ÷ union). */
const SAME = 0.5;

/**
 * The statement meant, of those of one report. First the one with the words quoted at the place given; then, since a text may have been
 * edited, the only one with these words wherever it stands; then, since the program may delimit statements otherwise than when
 * the table was written, the one that best covers the words where they stand in the text.
 */
export function findOverridden(
  override: Override,
  statements: readonly RawStatement[],
  text: string,
): Overridden {
  const words = bare(override.text);
  const alike = statements.flatMap((statement, index) => (bare(statement.text) === words ? [index] : []));
  const exact = alike.find((index) => isAt(statements[index]!, override));
  if (exact !== undefined) return exact;
  if (alike.length > 0) return alike.length === 1 ? alike[0]! : 'ambiguous';
  const place = placeOf(override, text);
  return place === null ? 'statement-missing' : best(statements, place);
}

function isAt({ start, end }: Span, override: Override): boolean {
  return override.start === start && (override.end === undefined || override.end === end);
}

/** Words without what spreadsheets change: white space and control characters. */
function bare(text: string): string {
  return withoutControls(text).replace(/\s+/g, '');
}

/** Where the words stand: at the place given if they do, else where they stand if they do so once. */
function placeOf({ text: words, start }: Override, text: string): Span | null {
  if (start !== undefined && words !== '' && text.startsWith(words, start))
    return { start, end: start + words.length };
  const at = text.indexOf(words);
  const isOnce = words !== '' && at >= 0 && text.indexOf(words, at + 1) < 0;
  return isOnce ? { start: at, end: at + words.length } : null;
}

function best(statements: readonly RawStatement[], place: Span): Overridden {
  let found = -1;
  let most = 0;
  statements.forEach((statement, index) => {
    const share = likeness(statement, place);
    if (share <= most) return;
    most = share;
    found = index;
  });
  return most >= SAME ? found : 'statement-missing';
}
