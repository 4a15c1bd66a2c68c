// What lead-ins announce (存在的主要问题是, 究其根源, 下一步，): for their sentence, paragraph or section.
import type { LeadInRow } from '../codebook/tables/lead-ins.js';
import type { Kind, SectionRole } from '../codebook/vocabulary.js';
import type { Cue } from './cue-scan.js';
import type { AddEvidence, RoleContext } from './role-evidence.js';
import { leadInWeights } from './role-weights.js';
import { isClauseMark, isFinal, type Unit } from './split-units.js';

interface Announced {
  readonly role: SectionRole;
  readonly reach: 'paragraph' | 'section';
  /** Index after the last unit it reaches. */
  readonly end: number;
}

/** Adds what lead-ins announce, unit by unit; an announcement holds until its reach ends or another takes over. */
export function leadInEvidence(context: RoleContext, add: AddEvidence): void {
  const { units } = context;
  let standing: Announced[] = [];
  for (let i = context.bodyStart; i < units.length; i++) {
    const unit = units[i]!;
    if (unit.noise) continue;
    standing = standing.filter((entry) => entry.end > i);
    for (const cue of leadInsOf(context, unit)) {
      const { role, reach } = cue.row;
      if (reach === 'sentence') {
        add(i, role, leadInWeights.sentence);
        continue;
      }
      const end = reach === 'section' ? sectionEnd(context, i) : paragraphEnd(context, i);
      standing = standing.filter((entry) => entry.end > end);
      standing.push({ role, reach, end });
    }
    const now = standing.at(-1);
    if (now !== undefined) add(i, now.role, leadInWeights[now.reach]);
  }
}

/** The lead-ins of a unit that stand where they must, one per place: the longest, the kind's own before the general. */
function leadInsOf(context: RoleContext, unit: Unit): readonly Cue<LeadInRow>[] {
  const chosen: Cue<LeadInRow>[] = [];
  for (const cue of context.cues.of('lead-ins', unit.start, unit.end)) {
    if (!fits(cue.row.kind, context.kind) || !stands(context.text, unit, cue)) continue;
    const last = chosen.at(-1);
    if (last === undefined || cue.start >= last.end) chosen.push(cue);
    else if (cue.end === last.end && cue.start === last.start && last.row.kind === 'any')
      chosen[chosen.length - 1] = cue;
  }
  return chosen;
}

const fits = (wanted: 'any' | Kind, kind: Kind): boolean => wanted === 'any' || wanted === kind;

function stands(text: string, unit: Unit, cue: Cue<LeadInRow>): boolean {
  if (cue.row.position === 'anywhere') return true;
  if (cue.start <= unit.body) return true;
  const before = text.charCodeAt(cue.start - 1);
  if (cue.row.position === 'clause') return isClauseMark(before);
  // 同时，希望…: a short adverbial may stand before.
  return before === 0xff0c && cue.start - unit.body <= LONGEST_ADVERBIAL;
}

const LONGEST_ADVERBIAL = 8;

/** End of the line; where the lead-in closes its line, the list that follows belongs to it. */
function paragraphEnd(context: RoleContext, i: number): number {
  const { units } = context;
  let end = i + 1;
  while (end < units.length && units[end]!.line === units[i]!.line) end++;
  const last = units[end - 1]!;
  const announces = end - 1 === i && !isFinal(context.text.charCodeAt(last.end - 1));
  const next = units[end];
  if (
    (announces || (end - 1 === i && next?.mark?.ordinal === 1)) &&
    next !== undefined &&
    next.mark !== null
  ) {
    const node = context.outline.nodes[context.outline.nodeOf[end]!];
    return node === undefined ? end : listEnd(context, end);
  }
  return end;
}

/** Index after the list whose first item begins at unit `first`. */
function listEnd(context: RoleContext, first: number): number {
  const { nodes, nodeOf } = context.outline;
  const parent = nodes[nodeOf[first]!]!.parent;
  return parent < 0 ? context.units.length : nodes[parent]!.end;
}

/** End of the innermost section, headings only. */
function sectionEnd(context: RoleContext, i: number): number {
  const { nodes, nodeOf } = context.outline;
  let node = nodeOf[i]!;
  while (node >= 0 && nodes[node]!.kind === 'item') node = nodes[node]!.parent;
  return node < 0 ? context.units.length : nodes[node]!.end;
}
