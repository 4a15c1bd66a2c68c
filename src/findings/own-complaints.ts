// Tells which clauses complain by themselves: a subject of their own, and a wording that says it falls short.
import type { Span } from '../base/span.js';
import { listMarkAt } from '../document/list-marks.js';
import type { DeficiencyCue } from './problem-cue.js';

/** A subject is at least this long. */
const LEAST_SUBJECT = 2;
/** Words that can stand before a wording of deficiency and name nothing: 还习惯于照转, 一直没有. */
const names = /[^还仍也都又只仅多常总往然依旧大一直长期不同程度地而但且却更尚就]/g;

/** 存在形式主义现象, 与要求还有差距: what falls short was named before. */
const depends =
  /^(?:还|也|仍|但|且|并|而)*(?:存在|有(?!的|些)|与|离|距|同[^，]*相比|导致|造成|使得?|致使|以致|缺乏|缺少|没有|没能|未|习惯|满足|停留|局限|热衷|倾向|觉得|认为|以为|总想|怕)/;

/** For each clause the strength of the complaint it makes by itself, 1–3; 0 where it makes none. */
export function ownComplaints(
  text: string,
  clauses: readonly Span[],
  cues: readonly DeficiencyCue[],
): readonly number[] {
  return clauses.map((clause) => {
    let strength = 0;
    for (const cue of cues) {
      if (cue.start < clause.start || cue.end > clause.end || cue.row.strength <= strength) continue;
      if (hasSubject(text, clause.start, cue)) strength = cue.row.strength;
    }
    return strength;
  });
}

function hasSubject(text: string, from: number, { start, row }: DeficiencyCue): boolean {
  const begins = listMarkAt(text, from)?.end ?? from;
  const before = text.slice(Math.min(begins, start), start);
  if (depends.test(before)) return false;
  return (before.match(names) ?? []).length >= LEAST_SUBJECT || row.part === 'incident';
}
