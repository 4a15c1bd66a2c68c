// What the headings above a unit say about its role.

import type { SectionTitleRow } from '../codebook/tables/section-titles.js';
import type { Kind, SectionRole } from '../codebook/vocabulary.js';
import type { Cue, CueScan } from './cue-scan.js';
import type { OutlineNode } from './outline.js';
import type { AddEvidence, RoleContext } from './role-evidence.js';
import { deficiencyWeights, headingWeights, OUTER_HEADING_SHARE } from './role-weights.js';
import type { Unit } from './split-units.js';

/** What a heading announces; weight in log-scores. */
export interface Announcement {
  readonly role: SectionRole;
  readonly weight: number;
}

/** Adds to each unit what the headings it stands under announce. */
export function headingEvidence(context: RoleContext, add: AddEvidence): void {
  const { units, outline } = context;
  const announced = outline.nodes.map((node) => announcementOf(context, node));
  for (let i = 0; i < units.length; i++) {
    let share = 1;
    for (let node = outline.nodeOf[i]!; node >= 0; node = outline.nodes[node]!.parent) {
      const found = announced[node];
      if (found === null || found === undefined) continue;
      add(i, found.role, found.weight * share);
      share *= OUTER_HEADING_SHARE;
    }
  }
}

function announcementOf(context: RoleContext, node: OutlineNode): Announcement | null {
  if (node.kind === 'item') return null;
  const unit = context.units[node.unit]!;
  const title = titleRole(context.cues, unit, context.kind);
  if (title !== null && title.weight >= headingWeights[2]!) return title;
  // A heading that is itself the complaint: （一）理论学习不够深入.
  const complaint = context.cues
    .of('deficiencies', unit.body, unit.end)
    .reduce((most, cue) => Math.max(most, deficiencyWeights[cue.row.strength]!), 0);
  return complaint > 0 ? { role: 'problem', weight: complaint } : title;
}

/** The role a heading's words announce, or null. */
export function titleRole(cues: CueScan, unit: Unit, kind: Kind): Announcement | null {
  let best: Cue<SectionTitleRow> | null = null;
  for (const cue of cues.of('section-titles', unit.body, unit.end)) {
    if (cue.row.kind !== 'any' && cue.row.kind !== kind) continue;
    if (best === null || decides(cue, best)) best = cue;
  }
  return best === null ? null : { role: best.row.role, weight: headingWeights[best.row.weight]! };
}

/** The weightier decides; of two alike the later, for Chinese puts the head last, unless it continues (问题和原因: 问题). */
function decides(cue: Cue<SectionTitleRow>, best: Cue<SectionTitleRow>): boolean {
  if (cue.start >= best.start && cue.end <= best.end) return false;
  if (cue.row.kind !== 'any' && best.row.kind === 'any' && cue.start <= best.start && cue.end >= best.end)
    return true;
  if (cue.row.weight !== best.row.weight) return cue.row.weight > best.row.weight;
  return cue.start > best.end + 1 ? false : cue.end > best.end;
}
