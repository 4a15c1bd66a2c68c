// Finds an outline printed before the text: a run of short lines each of which comes again, in order, as a heading below.
import type { TextLine } from './text-line.js';

const FEWEST_LINES = 3;
const LONGEST_LINE = 60;
/** An outline stands at the head: its first line is among the first ones. */
const LATEST_START = 15;

/** Indices of the lines of a doubled outline; empty without one. */
export function doubledOutline(
  text: string,
  lines: readonly TextLine[],
  noise: Uint8Array,
): readonly number[] {
  const keys = lines.map(({ start, end }) =>
    end - start > LONGEST_LINE ? '' : bare(text.slice(start, end)),
  );
  for (let from = 0; from < Math.min(LATEST_START, lines.length); from++) {
    if (noise[from] === 1 || keys[from] === '') continue;
    const run = runFrom(keys, from, noise);
    if (run.length >= FEWEST_LINES) return run;
  }
  return [];
}

/** The longest run from a line whose members all come again behind it, in the same order. */
function runFrom(keys: readonly string[], from: number, noise: Uint8Array): readonly number[] {
  const run: number[] = [];
  const again = keys.indexOf(keys[from]!, from + 1);
  if (again < 0) return run;
  let behind = again - 1;
  for (let i = from; i < again; i++) {
    if (noise[i] === 1) continue;
    const found = keys[i] === '' ? -1 : comesAgain(keys, keys[i]!, behind + 1);
    if (found < 0) return [];
    behind = found;
    run.push(i);
  }
  return run;
}

/** A heading comes again as a line or at the head of one (（一）坚持政治统领。举办…). */
function comesAgain(keys: readonly string[], key: string, from: number): number {
  for (let i = from; i < keys.length; i++) if (keys[i] === key) return i;
  return -1;
}

/** Without spaces, dot leaders, page numbers and a final mark. */
const bare = (line: string): string => line.replace(/[\s….·]+\d{0,3}$|[。：:；]$/g, '').replace(/\s/g, '');
