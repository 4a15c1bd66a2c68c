// What the headings above a unit say about its role.
import { deficiencyEvidence } from './deficiency-evidence.js';
import { laterParts } from './later-parts.js';
import type { LeadInResult } from './lead-in-evidence.js';
import type { OutlineNode } from './outline.js';
import type { AddEvidence, RoleContext } from './role-context.js';
import { CONTRADICTED_WEIGHT, headingWeights, OUTER_HEADING_SHARE } from './role-weights.js';
import { type Announcement, titleRole } from './title-role.js';

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
  if (title !== null && title.weight >= headingWeights[2]!) {
    return isContradicted(context, node, title) ? { ...title, weight: CONTRADICTED_WEIGHT } : title;
  }
  // A heading that is itself the complaint: （一）理论学习不够深入.
  if (above) return title;
  const complaint = deficiencyEvidence(context.text, context.cues, unit.body, unit.end).most;
  return complaint > 0 ? { role: 'problem', weight: complaint } : title;
}

/** Whether most sentences or items under a heading of achievements or plans complain, or none under one of problems. */
function isContradicted(context: RoleContext, node: OutlineNode, title: Announcement): boolean {
  const { outline, deficiency } = context;
  const sentences = node.end - node.unit - 1;
  if (context.rectification || sentences < FEWEST_SENTENCES || title.role === 'cause') return false;
  const complaints = countComplaints(deficiency.subarray(node.unit + 1, node.end));
  if (title.role === 'problem') return complaints === 0;
  const index = outline.nodes.indexOf(node);
  const items = outline.nodes.filter(({ parent }) => parent === index).map(({ unit }) => deficiency[unit]!);
  return complaints * 2 > sentences || (items.length > 2 && countComplaints(items) * 2 > items.length);
}

function countComplaints(deficiencies: Iterable<number>): number {
  let count = 0;
  for (const deficiency of deficiencies) if (deficiency >= COMPLAINT) count++;
  return count;
}

/** A strong construction, or two weaker ones. */
const COMPLAINT = 1.5;
const FEWEST_SENTENCES = 4;

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
