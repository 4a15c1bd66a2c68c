// Roles and confidence of all units: evidence, decoding, and headings after what follows them.
import type { Role } from '../codebook/vocabulary.js';
import { decodeRoles, ROLE_COUNT } from './decode-roles.js';
import type { RoleContext } from './role-context.js';
import { roleEvidence } from './role-evidence.js';
import { changeCosts } from './role-weights.js';

/** The role of one unit and how sure it is, 0–1. */
export interface AssignedRole {
  readonly role: Role;
  readonly confidence: number;
}

/** Assigns roles to all units; `heading[i]` says which are lines that are only a heading. */
export function assignRoles(context: RoleContext, heading: Uint8Array): readonly AssignedRole[] {
  const { units } = context;
  const evidence = roleEvidence(context);
  const judged: number[] = [];
  units.forEach((unit, i) => {
    if (!unit.noise && heading[i] === 0) judged.push(i);
  });
  const rows = new Float64Array(judged.length * ROLE_COUNT);
  const change = new Float64Array(judged.length);
  judged.forEach((unit, row) => {
    rows.set(evidence.subarray(unit * ROLE_COUNT, (unit + 1) * ROLE_COUNT), row * ROLE_COUNT);
    change[row] = row === 0 ? 0 : changeCost(context, judged[row - 1]!, unit, heading);
  });
  const decoded = decodeRoles(rows, change);
  const roles = new Array<AssignedRole>(units.length);
  let following: AssignedRole = { role: 'closing', confidence: 0.5 };
  for (let i = units.length - 1, row = judged.length - 1; i >= 0; i--) {
    if (units[i]!.noise) roles[i] = { role: 'noise', confidence: 1 };
    else if (heading[i] === 1) roles[i] = following;
    else following = roles[i] = decoded[row--]!;
  }
  return roles;
}

function changeCost(context: RoleContext, before: number, unit: number, heading: Uint8Array): number {
  const { units, outline } = context;
  for (let i = before + 1; i < unit; i++) if (heading[i] === 1) return changeCosts.newHeading;
  const node = outline.nodes[outline.nodeOf[unit]!];
  if (node?.unit === unit) return node.kind === 'item' ? changeCosts.newItem : changeCosts.newHeading;
  return units[before]!.line === units[unit]!.line ? changeCosts.sameLine : changeCosts.newLine;
}
