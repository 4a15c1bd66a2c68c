// What the place of a unit says of its role: title lines, the paragraphs before the first heading, the last call.
import type { AddEvidence, RoleContext } from './role-context.js';
import * as weights from './role-weights.js';

/** A document closes within its last few lines. */
const TAIL_LINES = 5;
/** 同志们， 各位代表，: addressed once more at the very end. */
const lastAddress = /同志们|各位代表|各位领导|各位委员|朋友们/y;
/** 石桥镇党委 / 2022年12月30日 under the text. */
const signature = /^[^，。；：]{2,40}$/;

/** Adds the evidence of place to all units. */
export function placeEvidence(context: RoleContext, add: AddEvidence): void {
  for (let i = 0; i < context.bodyStart; i++) add(i, 'opening', weights.PLACE_WEIGHT);
  preamble(context, add);
  lastCall(context, add);
}

/** Before the first heading or the announcement 现将…如下, 我讲三点意见 stands the opening. */
function preamble(context: RoleContext, add: AddEvidence): void {
  const { units, outline, cues, kind, bodyStart } = context;
  const firstNode = outline.nodes[0]?.unit ?? units.length;
  const limit = Math.min(firstNode, bodyStart + weights.LONGEST_PREAMBLE, units.length);
  let announcement = -1;
  for (let i = bodyStart; i < limit && announcement < 0; i++) {
    const { start, end } = units[i]!;
    if (cues.of('lead-ins', start, end).some((cue) => cue.row.role === 'opening')) announcement = i;
  }
  const spoken = kind === 'speech' || kind === 'review';
  for (let i = bodyStart; i < announcement; i++) {
    add(i, 'opening', spoken ? weights.BEFORE_ANNOUNCEMENT_SPOKEN : weights.BEFORE_ANNOUNCEMENT);
  }
  if (announcement < 0 && spoken && firstNode < units.length) {
    for (let i = bodyStart; i < limit; i++) add(i, 'opening', weights.BEFORE_ANNOUNCEMENT);
  }
}

/** The last paragraph that addresses the audience again, and signature lines. */
function lastCall(context: RoleContext, add: AddEvidence): void {
  const { units, text, bodyStart } = context;
  const last = units.findLastIndex((unit) => !unit.noise);
  let end = last;
  while (end > bodyStart && isSignature(context, end)) add(end--, 'closing', weights.PLACE_WEIGHT);
  for (let i = end; i > bodyStart && units[i]!.line > units[end]!.line - TAIL_LINES; i--) {
    const unit = units[i]!;
    if (unit.noise || !unit.first) continue;
    lastAddress.lastIndex = unit.start;
    if (!lastAddress.test(text) || context.outline.nodes[context.outline.nodeOf[end]!]?.unit === i) continue;
    for (let k = i; k <= end; k++) add(k, 'closing', weights.LAST_CALL_WEIGHT);
    return;
  }
}

function isSignature(context: RoleContext, i: number): boolean {
  const { units, text, outline } = context;
  const unit = units[i]!;
  if (!unit.first || unit.mark !== null || unit.end - unit.start > 40) return false;
  if (outline.nodes[outline.nodeOf[i]!]?.unit === i) return false;
  return signature.test(text.slice(unit.start, unit.end));
}

/** Whether the unit stands among the last lines of the text. */
export function isInTail(context: RoleContext, i: number): boolean {
  const last = context.units.findLastIndex((unit) => !unit.noise);
  return last >= 0 && context.units[i]!.line > context.units[last]!.line - TAIL_LINES && i > context.bodyStart;
}
