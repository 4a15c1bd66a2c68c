// Groups the parts of a clause (A、B不到位、C不强) into complaints: shared predicates and synonyms stay together.
import type { Span } from '../base/span.js';
import { splitParts } from './problem-clauses.js';
import type { DeficiencyCue } from './problem-cues.js';

/** A stretch with the deficiency cues in it. */
export interface CueGroup extends Span {
  readonly cues: readonly DeficiencyCue[];
}

/** From this many code units on, what stands before a cue is a subject of its own. */
const OWN_SUBJECT = 4;

/** Cues of a sorted list that lie within `[start, end)`. */
export function cuesWithin(
  cues: readonly DeficiencyCue[],
  start: number,
  end: number,
): readonly DeficiencyCue[] {
  let low = 0;
  let high = cues.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (cues[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  const found: DeficiencyCue[] = [];
  for (let i = low; i < cues.length && cues[i]!.end <= end; i++) found.push(cues[i]!);
  return found;
}

/**
 * The complaints of one clause. A part without a cue belongs to the next that has one (A、B不到位), or to the last where none
 * follows (缺乏A、B). Two parts with cues are two complaints where the later has a subject of its own.
 */
export function groupParts(text: string, clause: Span, cues: readonly DeficiencyCue[]): readonly CueGroup[] {
  if (cues.length === 0) return [];
  if (cues.length === 1) return [{ ...clause, cues }];
  const groups: CueGroup[] = [];
  let pending = -1;
  for (const part of splitParts(text, clause.start, clause.end)) {
    const own = cuesWithin(cues, part.start, part.end);
    const last = groups.at(-1);
    if (own.length === 0) {
      if (pending < 0) pending = part.start;
      continue;
    }
    const start = pending < 0 ? part.start : pending;
    pending = -1;
    if (last !== undefined && !standsAlone(text, last, start, own[0]!)) {
      groups[groups.length - 1] = { start: last.start, end: part.end, cues: [...last.cues, ...own] };
    } else groups.push({ start, end: part.end, cues: own });
  }
  groups[0] = { ...groups[0]!, start: clause.start };
  groups[groups.length - 1] = { ...groups.at(-1)!, end: clause.end };
  return groups;
}

/** Whether what begins at `start` is a complaint of its own: it has a subject, and is no synonym (学得不深、领会得不透). */
function standsAlone(text: string, last: CueGroup, start: number, cue: DeficiencyCue): boolean {
  const subject = text.slice(start, cue.start).replace(/[还仍也都较尚又更]+$/, '');
  if (cue.row.part === 'incident') return true;
  // 违规办班、有偿辅导等问题时有发生: things listed, not complaints.
  if (
    last.cues.every((other) => other.row.part === 'lead' || other.row.part === 'noun') &&
    /等/.test(subject)
  )
    return false;
  return subject.length >= OWN_SUBJECT && !subject.endsWith('得');
}
