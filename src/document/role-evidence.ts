// Gathers for each unit what speaks for each role: kind, place, headings above it, lead-ins, and its own words.
import { sectionRoles } from '../codebook/vocabulary.js';
import { ROLE_COUNT, roleIndex } from './decode-roles.js';
import { headingEvidence } from './heading-evidence.js';
import { hintEvidence } from './hint-evidence.js';
import { leadInEvidence } from './lead-in-evidence.js';
import { pivotEvidence } from './pivot-evidence.js';
import { placeEvidence } from './place-evidence.js';
import { remedyEvidence } from './remedy-evidence.js';
import type { AddEvidence, RoleContext } from './role-context.js';
import { kindPrior } from './role-weights.js';
import { wordEvidence } from './word-evidence.js';

/** One row of log-scores per unit, in the order of the roles. */
export function roleEvidence(context: RoleContext): Float64Array {
  const { units, kind } = context;
  const evidence = new Float64Array(units.length * ROLE_COUNT);
  const prior = kindPrior[kind];
  const row = Float64Array.from(sectionRoles, (role) => prior[role]);
  for (let at = 0; at < evidence.length; at += ROLE_COUNT) evidence.set(row, at);
  const add: AddEvidence = (unit, role, weight) => {
    evidence[unit * ROLE_COUNT + roleIndex[role]]! += weight;
  };
  placeEvidence(context, add);
  headingEvidence(context, leadInEvidence(context, add), add);
  if (context.rectification) remedyEvidence(context, add);
  for (let i = context.bodyStart; i < units.length; i++) {
    if (units[i]!.noise) continue;
    wordEvidence(context, i, add);
    hintEvidence(context, i, add);
    pivotEvidence(context, i, add);
  }
  return evidence;
}
