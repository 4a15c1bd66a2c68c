// The most likely sequence of roles, and how sure each is.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sectionRoles } from '../../src/codebook/vocabulary.js';
import { type ChangeCosts, decodeRoles, ROLE_COUNT, roleIndex } from '../../src/document/decode-roles.js';

/** Rows of evidence from what speaks for which role. */
function evidenceOf(
  ...rows: readonly Partial<Record<(typeof sectionRoles)[number], number>>[]
): Float64Array {
  const evidence = new Float64Array(rows.length * ROLE_COUNT);
  rows.forEach((row, i) => {
    for (const [role, weight] of Object.entries(row)) {
      evidence[i * ROLE_COUNT + roleIndex[role as (typeof sectionRoles)[number]]] = weight;
    }
  });
  return evidence;
}

/** Costs of the places between units, and of the order of roles, which counts in full or not at all. */
function costsOf(border: Iterable<number>, order?: Float64Array): ChangeCosts {
  const costs = Float64Array.from(border);
  return {
    border: costs,
    order: order ?? new Float64Array(ROLE_COUNT ** 2),
    share: new Float64Array(costs.length).fill(order === undefined ? 0 : 1),
  };
}

const rolesOf = (evidence: Float64Array, costs: readonly number[], order?: Float64Array) =>
  decodeRoles(evidence, costsOf(costs, order)).map(({ role }) => role);

/** An order in which only one change costs anything. */
function orderAgainst(from: (typeof sectionRoles)[number], to: (typeof sectionRoles)[number], cost: number) {
  const order = new Float64Array(ROLE_COUNT ** 2);
  order[roleIndex[from] * ROLE_COUNT + roleIndex[to]] = cost;
  return order;
}

describe('decodeRoles', () => {
  it('follows the evidence where nothing speaks against a change', () => {
    expect(rolesOf(evidenceOf({ problem: 3 }, { plan: 2 }, { closing: 1 }), [0, 0, 0])).toEqual([
      'problem',
      'plan',
      'closing',
    ]);
  });

  it('carries a role over a sentence that says nothing of its own', () => {
    expect(rolesOf(evidenceOf({ problem: 3 }, {}, { problem: 3 }), [0, 1, 1])).toEqual([
      'problem',
      'problem',
      'problem',
    ]);
  });

  it('does not change for a hint that is weaker than the cost of changing twice', () => {
    expect(rolesOf(evidenceOf({ demand: 2 }, { problem: 1.5 }, { demand: 2 }), [0, 1, 1])).toEqual([
      'demand',
      'demand',
      'demand',
    ]);
    expect(rolesOf(evidenceOf({ demand: 2 }, { problem: 5 }, { demand: 2 }), [0, 1, 1])).toEqual([
      'demand',
      'problem',
      'demand',
    ]);
  });

  it('goes on in the order that costs least where a sentence could be two things', () => {
    const either = evidenceOf({ problem: 3 }, { achievement: 1, plan: 1 });
    expect(rolesOf(either, [0, 0], orderAgainst('problem', 'achievement', 2))).toEqual(['problem', 'plan']);
    expect(rolesOf(either, [0, 0], orderAgainst('problem', 'plan', 2))).toEqual(['problem', 'achievement']);
  });

  it('leaves the order where the evidence is strong enough', () => {
    const praised = evidenceOf({ problem: 3 }, { achievement: 5 });
    expect(rolesOf(praised, [0, 0], orderAgainst('problem', 'achievement', 2))).toEqual([
      'problem',
      'achievement',
    ]);
  });

  it('is less sure of a role the order speaks against', () => {
    const evidence = evidenceOf({ problem: 3 }, { achievement: 5 });
    const free = decodeRoles(evidence, costsOf([0, 0]))[1]!;
    const against = decodeRoles(evidence, costsOf([0, 0], orderAgainst('problem', 'achievement', 2)))[1]!;
    expect(against.role).toBe(free.role);
    expect(against.confidence).toBeLessThan(free.confidence);
  });

  it('is surer the more speaks for a role', () => {
    const [weak, strong] = [1, 5].map(
      (weight) => decodeRoles(evidenceOf({ plan: weight }), costsOf([0]))[0]!.confidence,
    );
    expect(weak!).toBeLessThan(strong!);
    expect(weak!).toBeCloseTo(Math.E / (Math.E + ROLE_COUNT - 1), 12);
  });

  it('reads a text of no sentences', () => {
    expect(decodeRoles(new Float64Array(0), costsOf([]))).toEqual([]);
  });

  it('finds the best of all sequences, as trying each of them does', () => {
    const weights = fc.array(fc.integer({ min: -3, max: 3 }), {
      minLength: ROLE_COUNT * 3,
      maxLength: ROLE_COUNT * 3,
    });
    fc.assert(
      fc.property(weights, fc.double({ min: 0, max: 3, noNaN: true }), (values, cost) => {
        const evidence = Float64Array.from(values);
        const order = Float64Array.from({ length: ROLE_COUNT ** 2 }, (_, k) =>
          k % (ROLE_COUNT + 1) === 0 ? 0 : (k * 7) % 5,
        );
        const score = (path: readonly number[]): number =>
          path.reduce(
            (sum, role, i) =>
              sum +
              evidence[i * ROLE_COUNT + role]! -
              (i > 0 && path[i - 1] !== role ? cost + order[path[i - 1]! * ROLE_COUNT + role]! : 0),
            0,
          );
        const found = decodeRoles(evidence, costsOf([0, cost, cost], order)).map(
          ({ role }) => roleIndex[role],
        );
        let best = Number.NEGATIVE_INFINITY;
        for (let a = 0; a < ROLE_COUNT; a++)
          for (let b = 0; b < ROLE_COUNT; b++)
            for (let c = 0; c < ROLE_COUNT; c++) best = Math.max(best, score([a, b, c]));
        return Math.abs(score(found) - best) < 1e-9;
      }),
      { numRuns: 40 },
    );
  });

  it('gives probabilities, also for long texts with strong evidence', () => {
    const rows = Array.from({ length: 400 }, (_, i) => (i % 50 < 25 ? { problem: 30 } : { plan: 30 }));
    const decoded = decodeRoles(evidenceOf(...rows), costsOf(new Float64Array(400).fill(2)));
    for (const { confidence } of decoded) expect(confidence > 0 && confidence <= 1).toBe(true);
    expect(sectionRoles).toContain(decoded[0]!.role);
  });
});
