// Groups the parts of a clause (A、B不到位、C不强) into complaints: shared predicates and synonyms stay together.
import type { Span } from '../base/span.js';
import { splitParts } from './problem-clauses.js';
import { type DeficiencyCue, failingStart } from './problem-cue.js';

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
    if (groups.length > 0 && takesUp(text, groups, clause, start, own)) {
      const all = [...groups.flatMap((group) => group.cues), ...own];
      groups.splice(0, groups.length, { start: clause.start, end: part.end, cues: all });
    } else if (last !== undefined && !standsAlone(text, start, own[0]!)) {
      groups[groups.length - 1] = { start: last.start, end: part.end, cues: [...last.cues, ...own] };
    } else groups.push({ start, end: part.end, cues: own });
  }
  groups[0] = { ...groups[0]!, start: clause.start };
  groups[groups.length - 1] = { ...groups.at(-1)!, end: clause.end };
  return groups;
}

/** 对A不强、B不实等问题发现不及时: the last part says something of the list before it. */
function takesUp(
  text: string,
  groups: readonly CueGroup[],
  clause: Span,
  start: number,
  own: readonly DeficiencyCue[],
): boolean {
  const sumsUp = /等[^、，]{0,6}(?:问题|情况|现象|行为|方面|事项)/.test(text.slice(start, own.at(-1)!.start));
  if (!sumsUp) return false;
  return /^对(?!照|标)/.test(text.slice(clause.start, clause.end)) || groups.every(isListed);
}

const isListed = (group: CueGroup): boolean =>
  group.cues.every((cue) => cue.row.part === 'lead' || cue.row.part === 'noun');

/** Whether what begins at `start` is a complaint of its own: it has a subject, and is no synonym (学得不深、领会得不透). */
function standsAlone(text: string, start: number, cue: DeficiencyCue): boolean {
  const subject = text.slice(start, failingStart(cue)).replace(/[还仍也都较尚又更]+$/, '');
  if (cue.row.part === 'incident') return true;
  return subject.length >= OWN_SUBJECT && !subject.endsWith('得');
}
