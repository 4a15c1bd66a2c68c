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
  preamble(context, context.bodyStart, add);
  dateline(context, add);
  lastCall(context, add);
}

/** 3月8日，县委副书记…: the first sentence of a news report says when and where. */
const dated = /[^，。]{0,16}?\d{1,2}月\d{1,2}日(?:电|讯|上午|下午|晚|[，,（])/y;

function dateline(context: RoleContext, add: AddEvidence): void {
  const { units, text, kind, bodyStart } = context;
  const first = units[bodyStart];
  if (kind !== 'other' || first === undefined || first.mark !== null) return;
  dated.lastIndex = first.start;
  if (dated.test(text)) add(bodyStart, 'opening', weights.DATELINE_WEIGHT);
}

/** 我再强调三点: what begins here is no end. */
function isAnnounced(context: RoleContext, i: number, end: number): boolean {
  const { units, cues } = context;
  return cues
    .of('lead-ins', units[i]!.start, units[end]!.end)
    .some((cue) => cue.row.role === 'opening' && cue.row.position === 'anywhere');
}

/** From unit `from` to the first heading or the announcement 现将…如下, 我讲三点意见 stands the opening. */
export function preamble(context: RoleContext, from: number, add: AddEvidence): void {
  const { units, outline, kind } = context;
  const nextNode = outline.nodes.find((node) => node.unit >= from)?.unit ?? units.length;
  const limit = Math.min(nextNode, from + weights.LONGEST_PREAMBLE);
  let end = limit - 1;
  while (end >= from && !isAnnounced(context, end, end)) end--;
  const spoken = kind === 'speech' || kind === 'review';
  if (end < from) {
    if (!spoken || nextNode > limit) return;
    for (let i = from; i < limit; i++) add(i, 'opening', weights.BEFORE_ANNOUNCEMENT);
    return;
  }
  for (let i = from; i < end; i++) {
    add(i, 'opening', spoken ? weights.BEFORE_ANNOUNCEMENT_SPOKEN.opening : weights.BEFORE_ANNOUNCEMENT);
    if (spoken) add(i, 'achievement', weights.BEFORE_ANNOUNCEMENT_SPOKEN.achievement);
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
    if (!lastAddress.test(text) || context.outline.nodes.some((node) => node.unit >= i && node.ordinal > 0))
      continue;
    if (isAnnounced(context, i, i)) continue;
    for (let k = i; k <= end && units[k]!.line === unit.line; k++)
      add(k, 'closing', weights.LAST_CALL_WEIGHT);
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

/** A call at the very end: the last paragraph, unnumbered and short, after another paragraph of its section. */
export function isRally(context: RoleContext, i: number): boolean {
  const { units, outline, bodyStart } = context;
  const last = units.findLastIndex((unit) => !unit.noise);
  const unit = units[i]!;
  if (last < 0 || unit.line !== units[last]!.line) return false;
  let first = i;
  while (first > 0 && units[first - 1]!.line === unit.line) first--;
  if (
    units[first]!.mark !== null ||
    first <= bodyStart ||
    units[last]!.end - units[first]!.start > LONGEST_RALLY
  )
    return false;
  const before = outline.nodes[outline.nodeOf[first - 1]!];
  return before === undefined || before.unit !== first - 1 || before.kind !== 'line';
}

const LONGEST_RALLY = 220;

/** Whether the unit stands among the last lines of the text. */
export function isInTail(context: RoleContext, i: number): boolean {
  const last = context.units.findLastIndex((unit) => !unit.noise);
  return (
    last >= 0 && context.units[i]!.line > context.units[last]!.line - TAIL_LINES && i > context.bodyStart
  );
}
