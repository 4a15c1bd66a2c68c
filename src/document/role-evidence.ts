// Gathers for each unit what speaks for each role: kind, place, headings above it, lead-ins, and its own words.
import type { Kind, SectionRole } from '../codebook/vocabulary.js';
import type { CueScan } from './cue-scan.js';
import { ROLE_COUNT, roleIndex } from './decode-roles.js';
import { isExhortation } from './exhortation.js';
import { headingEvidence } from './heading-evidence.js';
import { leadInEvidence } from './lead-in-evidence.js';
import type { Outline } from './outline.js';
import * as weights from './role-weights.js';
import type { Unit } from './split-units.js';

/** What roles are decided from. */
export interface RoleContext {
  readonly text: string;
  readonly units: readonly Unit[];
  readonly outline: Outline;
  readonly cues: CueScan;
  readonly kind: Kind;
  /** Index of the first unit after title, author and salutation. */
  readonly bodyStart: number;
}

/** One row of log-scores per unit, in the order of the roles. */
export function roleEvidence(context: RoleContext): Float64Array {
  const { units, kind } = context;
  const evidence = new Float64Array(units.length * ROLE_COUNT);
  const prior = weights.kindPrior[kind];
  for (let i = 0; i < units.length; i++) {
    for (const role of Object.keys(prior) as SectionRole[]) {
      evidence[i * ROLE_COUNT + roleIndex[role]] = prior[role];
    }
  }
  const add = (unit: number, role: SectionRole, weight: number): void => {
    evidence[unit * ROLE_COUNT + roleIndex[role]]! += weight;
  };
  placeEvidence(context, add);
  headingEvidence(context, add);
  leadInEvidence(context, add);
  for (let i = context.bodyStart; i < units.length; i++) if (!units[i]!.noise) wordEvidence(context, i, add);
  return evidence;
}

/** Adds a weight for a role to a unit. */
export type AddEvidence = (unit: number, role: SectionRole, weight: number) => void;

function placeEvidence(context: RoleContext, add: AddEvidence): void {
  const { units, text, bodyStart } = context;
  for (let i = 0; i < bodyStart; i++) add(i, 'opening', weights.PLACE_WEIGHT);
  const last = units.findLastIndex((unit) => !unit.noise);
  if (last <= bodyStart) return;
  const lastLine = units[last]!.line;
  for (let i = last; i > bodyStart && units[i]!.line === lastLine; i--) {
    if (units[i]!.first && text.startsWith('同志们', units[i]!.start)) {
      for (let k = i; k <= last; k++) add(k, 'closing', weights.LAST_CALL_WEIGHT);
    }
  }
}

function wordEvidence(context: RoleContext, i: number, add: AddEvidence): void {
  const { text, units, cues, kind } = context;
  const unit = units[i]!;
  let deficiency = 0;
  for (const cue of cues.of('deficiencies', unit.body, unit.end)) {
    deficiency += weights.deficiencyWeights[cue.row.strength]!;
  }
  if (deficiency > 0) {
    const weight = Math.min(deficiency, weights.DEFICIENCY_CAP);
    add(i, 'problem', weight);
    add(i, 'cause', weight * 0.5);
  }
  const claims = cues.of('claims', unit.body, unit.end).length;
  if (claims > 0) add(i, 'achievement', Math.min(claims * weights.CLAIM_WEIGHT, weights.CLAIM_CAP));
  if (isExhortation(text, unit.body, unit.end)) {
    add(i, kind === 'self-report' ? 'plan' : 'demand', weights.EXHORTATION_WEIGHT);
  }
}
