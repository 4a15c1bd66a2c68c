// What the headings above a unit say about its role.
import type { SectionTitleRow } from '../codebook/tables/section-titles.js';
import type { SectionRole } from '../codebook/vocabulary.js';
import type { Cue } from './cue-scan.js';
import { deficiencyEvidence } from './deficiency-evidence.js';
import { laterParts } from './later-parts.js';
import type { LeadInResult } from './lead-in-evidence.js';
import type { OutlineNode } from './outline.js';
import type { AddEvidence, RoleContext } from './role-context.js';
import { headingWeights, OUTER_HEADING_SHARE } from './role-weights.js';
import type { Unit } from './split-units.js';

/** What a heading announces; weight in log-scores. */
export interface Announcement {
  readonly role: SectionRole;
  readonly weight: number;
}

/** Adds to each unit what the headings it stands under announce, times the unit's `share` (less where a lead-in holds). */
export function headingEvidence(context: RoleContext, leadIns: LeadInResult, add: AddEvidence): void {
  const { units, outline } = context;
  const announced: (Announcement | null)[] = [];
  for (const node of outline.nodes) {
    const above = announcedAbove(announced, context, node);
    announced.push(announcementOf(context, node, above));
  }
  laterParts(context, announced, leadIns.firstProblem);
  for (let i = 0; i < units.length; i++) {
    let weight = leadIns.share[i]!;
    for (let node = outline.nodeOf[i]!; node >= 0; node = outline.nodes[node]!.parent) {
      const found = announced[node]!;
      if (found === null) continue;
      add(i, found.role, found.weight * weight);
      weight *= OUTER_HEADING_SHARE;
    }
  }
}

function announcementOf(context: RoleContext, node: OutlineNode, above: boolean): Announcement | null {
  if (node.kind === 'item') return null;
  const unit = context.units[node.unit]!;
  const title = titleRole(context, unit);
  if (title !== null && title.weight >= headingWeights[2]!) return title;
  // A heading that is itself the complaint: （一）理论学习不够深入.
  if (above) return title;
  const complaint = deficiencyEvidence(context.text, context.cues, unit.body, unit.end).most;
  return complaint > 0 ? { role: 'problem', weight: complaint } : title;
}

/** Whether a heading further out has already said what role its part has. */
function announcedAbove(
  announced: readonly (Announcement | null)[],
  context: RoleContext,
  node: OutlineNode,
): boolean {
  for (let at = node.parent; at >= 0; at = context.outline.nodes[at]!.parent) {
    const found = announced[at];
    if (found !== null && found !== undefined && found.weight >= headingWeights[2]!) return true;
  }
  return false;
}

/** Whether a heading's words announce a part (存在的问题), not a point of one (学习不深入). */
export function announcesPart(context: RoleContext, node: OutlineNode): boolean {
  const title = node.kind === 'item' ? null : titleRole(context, context.units[node.unit]!);
  return title !== null && title.weight >= headingWeights[2]!;
}

/** The role a heading's words announce, or null. Of coordinated parts (问题、原因及整改措施) the first comes first. */
export function titleRole(context: RoleContext, unit: Unit): Announcement | null {
  const { text, cues, kind } = context;
  let best: Cue<SectionTitleRow> | null = null;
  let chain = unit.body;
  for (const cue of cues.of('section-titles', unit.body, unit.end)) {
    if (cue.row.kind !== 'any' && cue.row.kind !== kind) continue;
    if (cue.row.role === 'problem' && isObject(text, unit.body, cue)) continue;
    if (best !== null && !decides(text, cue, best, chain)) {
      if (cue.start >= chain && joins.test(text.slice(chain, cue.start))) chain = cue.end;
      continue;
    }
    best = cue;
    chain = cue.end;
  }
  return best === null ? null : { role: best.row.role, weight: headingWeights[best.row.weight]! };
}

/** Verbs that act on a weakness: 聚焦短板弱项 announces a remedy, not the weakness. */
const actsOn =
  /(?:聚焦|针对|围绕|破解|解决|补齐|补足|补|紧盯|瞄准|攻克|突破|化解|强化|加强|抓好|整改|改进|消除|克服|纠正|防范|整治|堵塞|坚持|突出|树立|狠抓|直击)[^，、；：]{0,12}$/;

/** Whether the words are what a verb acts on, or only part of another expression (问题导向). */
function isObject(text: string, from: number, cue: Cue<SectionTitleRow>): boolean {
  const before = text.slice(Math.max(from, cue.start - 16), cue.start);
  if (actsOn.test(before)) return true;
  return (
    text.startsWith('导向', cue.end) || text.startsWith('整改', cue.end) || text.startsWith('清零', cue.end)
  );
}

/** 和 及 与 、 以及: joins the parts of one heading. */
const joins = /^(?:[和及与、并，]|以及)?$/;

/** Whether a cue decides against the best so far: the kind's own before the general, the longer, the weightier, the later. */
function decides(
  text: string,
  cue: Cue<SectionTitleRow>,
  best: Cue<SectionTitleRow>,
  chain: number,
): boolean {
  if (cue.start === best.start && cue.end === best.end) return cue.row.kind !== 'any';
  if (cue.end <= best.end || (cue.start < chain && cue.start >= best.end)) return false;
  if (cue.start < best.end) return cue.row.weight >= best.row.weight;
  const joined = cue.start > chain && best.row.weight >= 2 && joins.test(text.slice(chain, cue.start));
  return !joined && cue.row.weight >= best.row.weight;
}
