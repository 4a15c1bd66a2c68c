// The years set phrases allow: a text cannot be older than its newest phrase, and whether the year it states fits.
import type { Slogan } from '../findings/findings.js';

/** A text about one year may be written in the next, so only phrases younger than that contradict the year. */
const LATEST_WRITING = 1;
/** How much older than the stated year the newest dated phrase of a re-dated model text is, at least. */
const STALE_YEARS = 4;
/** Fewer dated phrases than this say nothing by the absence of newer ones. */
const FEWEST_DATED = 3;

/** A phrase with the year of its first use and its first place in the text. */
export interface DatedPhrase {
  /** As worded, white space left out: a longer wording can be younger than the phrase it belongs to. */
  readonly phrase: string;
  readonly since: number;
  readonly start: number;
  readonly end: number;
}

/** Different phrases that have a year of first use, in the order of the text: of one phrase, wordings of each year. */
export function datedPhrases(slogans: readonly Slogan[]): readonly DatedPhrase[] {
  const dated = new Map<string, DatedPhrase>();
  for (const { phrase, text, since, start, end } of slogans) {
    const key = `${phrase}\0${since}`;
    if (since === null || dated.has(key)) continue;
    dated.set(key, { phrase: text.replace(/\s+/g, ''), since, start, end });
  }
  return [...dated.values()];
}

/** The newest phrase, the first in the text among equals; undefined for none. */
export function newestPhrase(dated: readonly DatedPhrase[]): DatedPhrase | undefined {
  let newest = dated[0];
  for (const phrase of dated) if (phrase.since > newest!.since) newest = phrase;
  return newest;
}

/** The phrases first used later than a text about the year can have been written. */
export function youngerPhrases(year: number, dated: readonly DatedPhrase[]): readonly DatedPhrase[] {
  return dated.filter(({ since }) => since > year + LATEST_WRITING);
}

/** Whether a text of the year would, with so many dated phrases, be expected to have a newer one: perhaps a model text with a new date. */
export function isStale(year: number, dated: readonly DatedPhrase[]): boolean {
  if (dated.length < FEWEST_DATED) return false;
  return year - newestPhrase(dated)!.since >= STALE_YEARS;
}
