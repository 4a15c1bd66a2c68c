// Sentences as signs, for the tests of repeated passages.
import { isSlot, sentenceUnits } from '../../src/survey/reuse-units.js';

/** The signs of a whole text without slogans. */
export function unitsOf(text: string): Uint16Array {
  return sentenceUnits(text, { start: 0, end: text.length }, []).units;
}

/** Signs as text again; what is hidden is `◇`. */
export function wordsOf(units: Uint16Array, start = 0, end = units.length): string {
  return [...units.subarray(start, end)]
    .map((unit) => (isSlot(unit) ? '◇' : String.fromCharCode(unit)))
    .join('');
}
