// Roles and confidence of all units: evidence, decoding, and headings after what follows them.
import type { Model } from '../codebook/model.js';
import type { Role } from '../codebook/vocabulary.js';
import { type ChangeCosts, decodeRoles, ROLE_COUNT } from './decode-roles.js';
import type { RoleContext } from './role-context.js';
import { roleEvidence } from './role-evidence.js';
import { addRoleModel } from './role-model.js';
import { orderCosts } from './role-order.js';
import { type Border, changeCosts, headingWeights, orderShares } from './role-weights.js';
import { titleRole } from './title-role.js';

/** The role of one unit and how sure it is, 0–1. */
export interface AssignedRole {
  readonly role: Role;
  readonly confidence: number;
}

/** The units whose role is to be decided, with what the rules say of each. */
export interface RoleRows {
  readonly judged: readonly number[];
  /** One row of log-scores per unit judged, in the order of the roles. */
  readonly rows: Float64Array;
  /** What a change of role costs between a unit judged and the one before. */
  readonly change: ChangeCosts;
}

/** Gathers the rules' evidence of all units that are neither noise nor a line that is only a heading. */
export function roleRows(context: RoleContext, heading: Uint8Array): RoleRows {
  const { units } = context;
  const evidence = roleEvidence(context);
  const judged: number[] = [];
  units.forEach((unit, i) => {
    if (!unit.noise && heading[i] === 0) judged.push(i);
  });
  const rows = new Float64Array(judged.length * ROLE_COUNT);
  const change: ChangeCosts = {
    order: orderCosts[context.kind],
    share: new Float64Array(judged.length),
    border: new Float64Array(judged.length),
  };
  judged.forEach((unit, row) => {
    rows.set(evidence.subarray(unit * ROLE_COUNT, (unit + 1) * ROLE_COUNT), row * ROLE_COUNT);
    if (row === 0) return;
    const border = borderBefore(context, judged[row - 1]!, unit, heading);
    change.share[row] = orderShares[border];
    change.border[row] = changeCosts[border];
  });
  return { judged, rows, change };
}

/**
 * Assigns roles to all units; `heading[i]` says which are lines that are only a heading. With a model, what it reads from
 * words and place is added to the evidence of the rules.
 */
export function assignRoles(
  context: RoleContext,
  heading: Uint8Array,
  model?: Model | undefined,
): readonly AssignedRole[] {
  const { units } = context;
  const { judged, rows, change } = roleRows(context, heading);
  if (model !== undefined) addRoleModel(model, context, judged, rows);
  const decoded = decodeRoles(rows, change);
  const roles = new Array<AssignedRole>(units.length);
  let following: AssignedRole = { role: 'closing', confidence: 0.5 };
  for (let i = units.length - 1, row = judged.length - 1; i >= 0; i--) {
    if (units[i]!.noise) roles[i] = { role: 'noise', confidence: 1 };
    else if (heading[i] === 1) roles[i] = headingRole(context, roles, i, following);
    else following = roles[i] = decoded[row--]!;
  }
  return roles;
}

/**
 * A heading takes the role it announces where that takes up a good part of what it stands over, else that of the
 * sentence that follows. A heading that quotes a finding is the problem itself.
 */
function headingRole(
  context: RoleContext,
  roles: readonly AssignedRole[],
  i: number,
  following: AssignedRole,
): AssignedRole {
  const { units, outline } = context;
  const title = titleRole(context, units[i]!);
  if (context.findings[i] === 1) return { role: 'problem', confidence: 1 };
  const node = outline.nodes[outline.nodeOf[i]!];
  if (title === null || title.weight < headingWeights[2]! || node === undefined) return following;
  let all = 0;
  let own = 0;
  for (let k = i + 1; k < node.end; k++) {
    const length = units[k]!.end - units[k]!.start;
    all += length;
    if (roles[k]!.role === title.role) own += length;
  }
  return own * LEAST_ANNOUNCED_SHARE >= all
    ? { role: title.role, confidence: following.confidence }
    : following;
}

/** One part in three. */
const LEAST_ANNOUNCED_SHARE = 3;

/** What stands between two units of the text. */
function borderBefore(context: RoleContext, before: number, unit: number, heading: Uint8Array): Border {
  const { units, outline } = context;
  for (let i = before + 1; i < unit; i++) if (heading[i] === 1) return 'newHeading';
  const node = outline.nodes[outline.nodeOf[unit]!];
  if (node?.unit === unit) {
    if (node.kind !== 'item') return 'newHeading';
    return node.ordinal > 1 && !node.inner ? 'nextItem' : 'newItem';
  }
  return units[before]!.line === units[unit]!.line ? 'sameLine' : 'newLine';
}
