// What lead-ins announce (存在的主要问题是, 究其根源, 下一步，): for their sentence, paragraph or section.
import { indexWithin } from '../base/index-within.js';
import type { LeadInRow } from '../codebook/tables/lead-ins.js';
import type { Kind, SectionRole } from '../codebook/vocabulary.js';
import type { Cue } from './cue-scan.js';
import { reachEnd } from './lead-in-reach.js';
import { leadInWeight } from './lead-in-weight.js';
import { isInTail, isRally, preamble } from './place-evidence.js';
import type { AddEvidence, RoleContext } from './role-context.js';
import {
  CLOSING_LEAD_IN_WEIGHT,
  HEADING_SHARE_UNDER_LEAD_IN,
  headingWeights,
  leadInWeights,
  TURN_WEIGHT,
} from './role-weights.js';
import { isHost } from './speaker-labels.js';
import { isClauseMark, type Unit } from './split-units.js';
import { titleRole } from './title-role.js';
import { beginsSpeech, isStageDirection, turnAt } from './turns.js';

/** What was announced, for the evidence of headings and order that comes after. */
export interface LeadInResult {
  /** For each unit what share of its headings' evidence is left. */
  readonly share: Float64Array;
  /** Index of the first unit that announces problems beyond itself, or the number of units. */
  readonly firstProblem: number;
}

interface Announced {
  readonly role: SectionRole;
  readonly weight: number;
  readonly from: number;
  /** Index after the last unit it reaches. */
  readonly end: number;
}

/** Adds what lead-ins announce, unit by unit; an announcement holds until its reach ends or another takes over. */
export function leadInEvidence(context: RoleContext, add: AddEvidence): LeadInResult {
  const { units, bodyStart } = context;
  const share = new Float64Array(units.length).fill(1);
  const standing = new Standing();
  let firstProblem = units.length;
  for (let i = bodyStart; i < units.length; i++) {
    if (units[i]!.noise || takesTurn(context, i, standing, add)) continue;
    standing.dropBefore(i);
    for (const cue of leadInsOf(context, units[i]!)) applyLeadIn(context, i, cue.row, standing, add);
    const role = standing.startsAt(i) ? null : announcedByColon(context, i);
    if (role !== null) {
      standing.announce({
        role,
        weight: leadInWeights.paragraph,
        from: i,
        end: reachEnd(context, i, 'paragraph'),
      });
    }
    const now = standing.now;
    if (now === undefined) continue;
    add(i, now.role, now.weight);
    if (now.weight !== TURN_WEIGHT) share[i] = HEADING_SHARE_UNDER_LEAD_IN;
    if (now.role === 'problem' && firstProblem === units.length) firstProblem = i;
  }
  return { share, firstProblem };
}

/** The announcements that hold at one place, the innermost last. */
class Standing {
  private list: Announced[] = [];

  get now(): Announced | undefined {
    return this.list.at(-1);
  }

  startsAt(i: number): boolean {
    return this.list.some((entry) => entry.from === i);
  }

  dropBefore(i: number): void {
    this.list = this.list.filter((entry) => entry.end > i);
  }

  /** A new announcement ends those that reach no further; a turn of a meeting stays beneath. */
  announce(entry: Announced): void {
    this.list = this.list.filter((other) => other.end > entry.end || other.weight === TURN_WEIGHT);
    this.list.push(entry);
  }

  begin(turn: Announced): void {
    this.list = [turn];
  }
}

/** Takes turns and stage directions of a review; true where the unit is nothing else. */
function takesTurn(context: RoleContext, i: number, standing: Standing, add: AddEvidence): boolean {
  const { text, units, kind } = context;
  const turn = kind === 'review' ? turnAt(text, units[i]!) : null;
  if (turn !== null) {
    standing.begin({
      role: turn,
      weight: TURN_WEIGHT,
      from: i,
      end: turn === 'achievement' ? nextHeading(context, i) : units.length,
    });
    add(i, 'procedure', leadInWeights.sentence);
    if (turn === 'demand') preamble(context, i + 1, add);
    return true;
  }
  if (beginsSpeech(text, units[i]!)) {
    const role = isHost(text, units[i]!.start, units[i]!.body) ? 'procedure' : 'demand';
    standing.begin({ role, weight: TURN_WEIGHT, from: i, end: units.length });
    preamble(context, i, add);
    return false;
  }
  if (!isStageDirection(text, units[i]!)) return false;
  add(i, 'procedure', 2 * leadInWeights.sentence);
  // ……（述职毕） What the chair says then is what he thinks of it, even without a word of praise.
  const { now } = standing;
  const next = units[i + 1];
  const says =
    next !== undefined && leadInsOf(context, next).length === 0 && announcedByColon(context, i + 1) === null;
  if (now?.weight === TURN_WEIGHT && now.role === 'achievement' && says) {
    add(i + 1, now.role, leadInWeights.sentence);
  }
  return true;
}

function applyLeadIn(
  context: RoleContext,
  i: number,
  row: LeadInRow,
  standing: Standing,
  add: AddEvidence,
): void {
  const { role, reach } = row;
  if (role === 'closing') {
    const atEnd = reach === 'paragraph' ? isRally(context, i) : isInTail(context, i);
    if (atEnd) add(i, role, CLOSING_LEAD_IN_WEIGHT);
  } else if (reach === 'hint' || reach === 'sentence' || isConcession(context, i, role)) {
    add(i, role, leadInWeight(row, context.kind));
    if (role === 'opening' && context.kind === 'review' && beginsDemands.test(row.phrase)) {
      standing.begin({ role: 'demand', weight: TURN_WEIGHT, from: i + 1, end: context.units.length });
    }
  } else
    standing.announce({
      role,
      weight: leadInWeight(row, context.kind),
      from: i,
      end: reachEnd(context, i, reach),
    });
}

/** 总结成绩的同时，…: under a plain heading of another role, success is conceded in passing and reaches no further. */
function isConcession(context: RoleContext, i: number, role: SectionRole): boolean {
  if (role !== 'achievement') return false;
  const { nodes, nodeOf } = context.outline;
  for (let at = nodeOf[i]!; at >= 0; at = nodes[at]!.parent) {
    const node = nodes[at]!;
    const title = node.kind === 'item' ? null : titleRole(context, context.units[node.unit]!);
    if (title !== null && title.weight >= headingWeights[3]!) return title.role !== role;
  }
  return false;
}

/** The lead-ins of a unit that stand where they must, one per place: the longest, the kind's own before the general. */
function leadInsOf(context: RoleContext, unit: Unit): readonly Cue<LeadInRow>[] {
  const chosen: Cue<LeadInRow>[] = [];
  for (const cue of context.cues.of('lead-ins', unit.start, unit.end)) {
    if (cue.row.reach === 'hint' || !fits(cue.row.kind, context.kind)) continue;
    if (!stands(context.text, unit, cue)) continue;
    const last = chosen.at(-1);
    if (last === undefined || cue.start >= last.end) chosen.push(cue);
    else if (cue.end === last.end && cue.start === last.start && last.row.kind === 'any') {
      chosen[chosen.length - 1] = cue;
    }
  }
  return chosen;
}

/** 工作中的不足也很明显：, 不足的方面：一是…: words before a colon announce as those of a heading do. */
function announcedByColon(context: RoleContext, i: number): SectionRole | null {
  const unit = context.units[i]!;
  if (context.outline.nodes[context.outline.nodeOf[i]!]?.kind === 'line') return null;
  const colon = indexWithin(context.text, '：', unit.body, unit.end);
  if (colon < 0) return null;
  const atEnd = colon === unit.end - 1;
  if (colon - unit.body > (atEnd ? LONGEST_ANNOUNCEMENT : LONGEST_LABEL)) return null;
  const title = titleRole(context, { ...unit, end: colon });
  return title !== null && title.weight >= headingWeights[2]! ? title.role : null;
}

/** 问题和不足：一是… */
const LONGEST_LABEL = 16;
const LONGEST_ANNOUNCEMENT = 60;

/** 讲三点意见, 强调几点, 提几点要求: what a leader announces are demands. */
const beginsDemands = /[点条句]|要求|强调/;

/** Index of the next line that is a heading: there a turn is over. */
function nextHeading({ outline, units }: RoleContext, i: number): number {
  return outline.nodes.find(({ kind, unit }) => kind === 'line' && unit > i)?.unit ?? units.length;
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
