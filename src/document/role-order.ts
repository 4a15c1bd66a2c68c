// What it costs to go from one role to the next, by kind of document: reports look back, then at problems, then ahead.
import { documentKinds, type Kind, type SectionRole, sectionRoles } from '../codebook/vocabulary.js';

/**
 * Costs in log-scores, a row for the role that is left, a column for the one that follows, in the order of
 * `sectionRoles`. They are counted on the passages of corpora/training whose names begin with a and b: how much rarer
 * the change is than staying, each row drawn towards that of all kinds together with the weight of six units, and
 * bounded so that no order is impossible.
 */
const written: Readonly<Record<Kind, string>> = {
  'self-report': `
    opening       0.0   0.1   2.4   2.5   2.5   2.5   2.5   2.5
    achievement   2.5   0.0   1.6   2.5   2.5   2.5   2.5   2.5
    problem       2.5   2.5   0.0   2.2   2.5   2.5   2.5   2.5
    cause         2.5   2.5   2.5   0.0   0.8   2.5   2.5   2.5
    plan          2.5   2.5   2.5   2.5   0.0   2.5   2.5   2.5
    demand        2.5   2.5   2.5   2.5   1.9   0.0   2.5   0.2
    procedure     0.9  -0.7   0.7   2.5   2.0   2.0   0.0   0.1
    closing       2.5   2.5   2.0   2.5   2.5   2.5   1.5   0.0
  `,
  speech: `
    opening       0.0   0.7   2.5   2.5   2.5   2.5   2.5   2.5
    achievement   2.5   0.0   0.9   2.5   2.5   2.1   2.5   2.5
    problem       2.5   2.5   0.0   2.4   2.5   2.5   2.5   2.5
    cause         2.5   2.5   2.5   0.0   2.5   0.5   2.5   2.5
    plan          2.5   2.5   2.5   2.5   0.0   2.5   1.9   1.6
    demand        2.5   2.5   2.5   2.5   2.5   0.0   2.5   2.5
    procedure     0.4  -0.4   1.4   2.5   2.5   0.6   0.0  -0.6
    closing       2.5   2.5   2.5   2.5   2.5   2.5   1.0   0.0
  `,
  review: `
    opening       0.0   0.1   1.9   2.5   2.5   2.5   0.6   2.5
    achievement   2.5   0.0  -1.0   2.5   2.5   2.4   2.5   2.5
    problem       2.5   1.9   0.0   2.5   2.5   1.1   2.5   2.5
    cause         2.5   2.5   2.5   0.0   0.9  -0.1   2.5   2.5
    plan          2.5   2.5   2.5   2.5   0.0   2.1   1.6   1.4
    demand        2.5   1.5   1.7   2.5   2.5   0.0   0.9   2.5
    procedure     1.2  -0.6   0.9   2.5   2.5   2.5   0.0   0.5
    closing       2.5   2.5   1.7   2.5   2.5   2.5   1.2   0.0
  `,
  inspection: `
    opening       0.0   0.9   1.6   2.5   2.5   2.5   2.5   2.5
    achievement   2.5   0.0  -0.9   2.5   2.5   2.5   2.5   2.5
    problem       2.5   0.9   0.0   2.5   2.4   2.5   2.5   2.5
    cause         2.5   2.1   2.5   0.0   1.8   1.4   2.5   2.5
    plan          2.5   2.5   1.3   2.5   0.0   2.5   2.5   1.3
    demand        2.5   2.5   2.5   2.5   2.5   0.0   2.5   1.9
    procedure     0.9  -1.0   0.7   2.5   0.0   2.0   0.0   0.1
    closing       2.5   2.5   2.2   2.5   2.5   2.5   1.7   0.0
  `,
  other: `
    opening       0.0   1.0   2.5   2.5   2.5   2.5   0.6   2.5
    achievement   2.5   0.0   0.2   2.5   2.5   2.4   1.3   2.5
    problem       2.5   1.9   0.0   2.5   2.0   1.5   2.5   2.5
    cause         2.5   1.5   2.5   0.0   1.2   1.1   2.5   2.5
    plan          2.5   2.0   0.9   2.0   0.0   2.5   2.0   2.5
    demand        2.5   2.5   2.5   2.5   1.9   0.0   2.5   2.5
    procedure     0.9  -1.0  -0.3   2.5   2.0   2.0   0.0  -0.6
    closing       2.5   2.5   0.8   2.5   2.5   2.5   1.2   0.0
  `,
};

/** The costs of a kind, row after row; staying costs nothing. */
export const orderCosts: Readonly<Record<Kind, Float64Array>> = Object.fromEntries(
  documentKinds.map((kind) => [kind, readCosts(written[kind])]),
) as Record<Kind, Float64Array>;

function readCosts(table: string): Float64Array {
  const costs = new Float64Array(sectionRoles.length ** 2);
  for (const line of table.trim().split('\n')) {
    const [role, ...values] = line.trim().split(/ +/);
    const row = sectionRoles.indexOf(role as SectionRole) * sectionRoles.length;
    values.forEach((value, column) => {
      costs[row + column] = Number(value);
    });
  }
  return costs;
}
