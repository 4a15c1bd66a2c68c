// What single words of a sentence lean towards: 月底前 to what is still to be done, 至今 to a shortcoming.
import type { LeadInRow } from '../codebook/tables/lead-ins.js';
import { type SectionRole, sectionRoles } from '../codebook/vocabulary.js';
import type { Cue } from './cue-scan.js';
import { outermostCues } from './outermost-cues.js';
import type { AddEvidence, RoleContext } from './role-context.js';
import { hintWeights, MOST_HINTS } from './role-weights.js';
import { isClauseMark, type Unit } from './split-units.js';

/** Adds the hints of unit `i`; the longer wording counts, and more than a few of one role no further. */
export function hintEvidence(context: RoleContext, i: number, add: AddEvidence): void {
  const unit = context.units[i]!;
  const counts = new Uint8Array(sectionRoles.length);
  for (const cue of outermostCues(context.cues.of('lead-ins', unit.body, unit.end))) {
    if (cue.row.reach !== 'hint' || !stands(context.text, unit, cue)) continue;
    const role = roleHere(context, cue.row.role);
    const index = sectionRoles.indexOf(role);
    if (counts[index]! >= MOST_HINTS) continue;
    counts[index]!++;
    add(i, role, hintWeights[role]);
  }
}

/** What lies ahead is a plan of those who report, and a demand of those who speak to others. */
function roleHere({ kind, rectification }: RoleContext, role: SectionRole): SectionRole {
  return role === 'plan' && kind !== 'self-report' && !rectification ? 'demand' : role;
}

function stands(text: string, unit: Unit, cue: Cue<LeadInRow>): boolean {
  if (cue.row.position === 'anywhere' || cue.start === unit.body) return true;
  return cue.row.position === 'clause' && isClauseMark(text.charCodeAt(cue.start - 1));
}
