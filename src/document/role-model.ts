// Adds what the model reads from words and place to the evidence of the rules for each unit.
import { FeatureSums } from '../codebook/linear-model.js';
import type { Model } from '../codebook/model.js';
import { ROLE_COUNT } from './decode-roles.js';
import type { RoleContext } from './role-context.js';
import { addHeadingFeatures, addUnitFeatures, nodeAbove } from './role-features.js';

/**
 * Adds the scores of the model to rows of evidence, in place: `rows` hold one row for each of the units `judged`. The
 * evidence of the rules counts with the share the model was trained beside; what the model says is bent so that it never
 * comes to more than `mostRole` for or against a role.
 */
export function addRoleModel(
  { role, ruleShare, mostRole }: Model,
  context: RoleContext,
  judged: readonly number[],
  rows: Float64Array,
): void {
  const sums = new FeatureSums(role);
  const headings = headingScores(sums, context);
  const scores = new Float64Array(ROLE_COUNT);
  for (let k = 0; k < rows.length; k++) rows[k]! *= ruleShare;
  judged.forEach((unit, row) => {
    const above = nodeAbove(context, unit);
    for (let k = 0; k < ROLE_COUNT; k++) scores[k] = above < 0 ? 0 : headings[above * ROLE_COUNT + k]!;
    addUnitFeatures(sums, context, { unit, row, rows: judged.length });
    sums.addTo(scores, 0);
    addBent(scores, mostRole, rows, row * ROLE_COUNT);
  });
}

/** Adds scores, counted from their mean and bent to at most `most`, to a row of evidence. */
function addBent(scores: Float64Array, most: number, rows: Float64Array, at: number): void {
  let sum = 0;
  for (let k = 0; k < ROLE_COUNT; k++) sum += scores[k]!;
  const mean = sum / ROLE_COUNT;
  for (let k = 0; k < ROLE_COUNT; k++) rows[at + k]! += most * Math.tanh((scores[k]! - mean) / most);
}

/** For each node of the outline what it and all above it add; parents stand before their children. */
function headingScores(sums: FeatureSums, context: RoleContext): Float64Array {
  const { nodes } = context.outline;
  const scores = new Float64Array(nodes.length * ROLE_COUNT);
  nodes.forEach(({ parent }, node) => {
    addHeadingFeatures(sums, context, node);
    sums.addTo(scores, node * ROLE_COUNT);
    if (parent < 0) return;
    for (let k = 0; k < ROLE_COUNT; k++) scores[node * ROLE_COUNT + k]! += scores[parent * ROLE_COUNT + k]!;
  });
  return scores;
}
