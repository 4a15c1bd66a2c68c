// Adds what the model reads from words and place to the evidence of the rules for each unit.
import { FeatureSums } from '../codebook/linear-model.js';
import type { Model } from '../codebook/model.js';
import { ROLE_COUNT } from './decode-roles.js';
import type { RoleContext } from './role-context.js';
import { addHeadingFeatures, addUnitFeatures, nodeAbove } from './role-features.js';

/**
 * Adds the scores of the model to rows of evidence, in place: `rows` hold one row for each of the units `judged`. The
 * evidence of the rules counts with the share the model was trained beside.
 */
export function addRoleModel(
  { role, ruleShare }: Model,
  context: RoleContext,
  judged: readonly number[],
  rows: Float64Array,
): void {
  const sums = new FeatureSums(role);
  const headings = headingScores(sums, context);
  for (let k = 0; k < rows.length; k++) rows[k]! *= ruleShare;
  judged.forEach((unit, row) => {
    const at = row * ROLE_COUNT;
    addUnitFeatures(sums, context, { unit, row, rows: judged.length });
    sums.addTo(rows, at);
    const above = nodeAbove(context, unit);
    if (above < 0) return;
    for (let k = 0; k < ROLE_COUNT; k++) rows[at + k]! += headings[above * ROLE_COUNT + k]!;
  });
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
