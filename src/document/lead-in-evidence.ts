// What lead-ins announce (存在的主要问题是, 究其根源, 下一步，): for their sentence, paragraph or section.
import type { LeadInRow } from '../codebook/tables/lead-ins.js';
import type { Kind, SectionRole } from '../codebook/vocabulary.js';
import type { Cue } from './cue-scan.js';
import { titleRole } from './heading-evidence.js';
import { reachEnd } from './lead-in-reach.js';
import { isInTail, isRally, preamble } from './place-evidence.js';
import type { AddEvidence, RoleContext } from './role-context.js';
import {
  CAUSE_LEAD_IN_WEIGHT,
  CLOSING_LEAD_IN_WEIGHT,
  HEADING_SHARE_UNDER_LEAD_IN,
  headingWeights,
  leadInWeights,
  RETROSPECT_WEIGHT,
  TURN_WEIGHT,
} from './role-weights.js';
import { isClauseMark, type Unit } from './split-units.js';
import { isStageDirection, turnAt } from './turns.js';

interface Announced {
  readonly role: SectionRole;
  readonly weight: number;
  readonly from: number;
  /** Index after the last unit it reaches. */
  readonly end: number;
}

/**
 * Adds what lead-ins announce, unit by unit; an announcement holds until its reach ends or another takes over.
 * Returns for each unit what share of its headings' evidence is left.
 */
export function leadInEvidence(context: RoleContext, add: AddEvidence): Float64Array {
  const { units } = context;
  const share = new Float64Array(units.length).fill(1);
  let standing: Announced[] = [];
  for (let i = context.bodyStart; i < units.length; i++) {
    const unit = units[i]!;
    if (unit.noise) continue;
    standing = standing.filter((entry) => entry.end > i);
    const turn = context.kind === 'review' ? turnAt(context.text, unit) : null;
    if (turn !== null) {
      standing = [{ role: turn, weight: TURN_WEIGHT, from: i, end: units.length }];
      add(i, 'procedure', leadInWeights.sentence);
      if (turn === 'demand') preamble(context, i + 1, add);
      continue;
    }
    if (isStageDirection(context.text, unit)) {
      add(i, 'procedure', 2 * leadInWeights.sentence);
      continue;
    }
    for (const cue of leadInsOf(context, unit)) {
      const { role, reach } = cue.row;
      if (role === 'closing' && !(reach === 'paragraph' ? isRally(context, i) : isInTail(context, i)))
        continue;
      const weight = weightOf(cue.row);
      if (reach === 'sentence' || role === 'closing') {
        add(i, role, weight);
        continue;
      }
      const end = reachEnd(context, i, reach);
      standing = standing.filter((entry) => entry.end > end || entry.weight === TURN_WEIGHT);
      standing.push({ role, weight, from: i, end });
    }
    const announced = announcedByColon(context, i);
    if (announced !== null && !standing.some((entry) => entry.from === i)) {
      const end = reachEnd(context, i, 'paragraph');
      standing = standing.filter((entry) => entry.end > end || entry.weight === TURN_WEIGHT);
      standing.push({ role: announced, weight: leadInWeights.paragraph, end, from: i });
    }
    const now = standing.at(-1);
    if (now === undefined) continue;
    add(i, now.role, now.weight);
    if (now.weight !== TURN_WEIGHT) share[i] = HEADING_SHARE_UNDER_LEAD_IN;
  }
  return share;
}

/** The lead-ins of a unit that stand where they must, one per place: the longest, the kind's own before the general. */
function leadInsOf(context: RoleContext, unit: Unit): readonly Cue<LeadInRow>[] {
  const chosen: Cue<LeadInRow>[] = [];
  for (const cue of context.cues.of('lead-ins', unit.start, unit.end)) {
    if (!fits(cue.row.kind, context.kind) || !stands(context.text, unit, cue)) continue;
    const last = chosen.at(-1);
    if (last === undefined || cue.start >= last.end) chosen.push(cue);
    else if (cue.end === last.end && cue.start === last.start && last.row.kind === 'any') {
      chosen[chosen.length - 1] = cue;
    }
  }
  return chosen;
}

/** 工作中的不足也很明显： — a sentence that ends in a colon announces by the words a heading would announce by. */
function announcedByColon(context: RoleContext, i: number): SectionRole | null {
  const unit = context.units[i]!;
  const { text } = context;
  if (text.charCodeAt(unit.end - 1) !== COLON || unit.end - unit.start > LONGEST_ANNOUNCEMENT) return null;
  if (context.outline.nodes[context.outline.nodeOf[i]!]?.kind === 'line') return null;
  const title = titleRole(context, unit);
  return title !== null && title.weight >= headingWeights[2]! ? title.role : null;
}

const COLON = 0xff1a;
const LONGEST_ANNOUNCEMENT = 60;

function weightOf({ role, reach }: LeadInRow): number {
  if (role === 'closing') return CLOSING_LEAD_IN_WEIGHT;
  if (role === 'cause' && reach === 'sentence') return CAUSE_LEAD_IN_WEIGHT;
  return role === 'achievement' && reach === 'paragraph' ? RETROSPECT_WEIGHT : leadInWeights[reach];
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
