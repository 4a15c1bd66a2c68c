// What it costs to go from one role to the next.
import { describe, expect, it } from 'vitest';
import { documentKinds, type SectionRole, sectionRoles } from '../../src/codebook/vocabulary.js';
import { ROLE_COUNT, roleIndex } from '../../src/document/decode-roles.js';
import { orderCosts } from '../../src/document/role-order.js';

const cost = (kind: (typeof documentKinds)[number], from: SectionRole, to: SectionRole): number =>
  orderCosts[kind][roleIndex[from] * ROLE_COUNT + roleIndex[to]]!;

describe('the order of roles', () => {
  it.each(documentKinds)('of a %s has a bounded cost for every change and none for staying', (kind) => {
    expect(orderCosts[kind]).toHaveLength(ROLE_COUNT ** 2);
    for (const from of sectionRoles) {
      for (const to of sectionRoles) {
        if (from === to) expect(cost(kind, from, to)).toBe(0);
        else expect(Math.abs(cost(kind, from, to))).toBeLessThanOrEqual(2.5);
      }
    }
  });

  it.each([
    ['self-report', 'problem', 'cause', 'achievement'],
    ['self-report', 'cause', 'plan', 'problem'],
    ['self-report', 'achievement', 'problem', 'plan'],
    ['speech', 'problem', 'cause', 'achievement'],
    ['review', 'achievement', 'problem', 'demand'],
    ['review', 'problem', 'demand', 'closing'],
    ['inspection', 'problem', 'achievement', 'opening'],
  ] as const)('of a %s goes from %s to %s rather than to %s', (kind, from, likely, unlikely) => {
    expect(cost(kind, from, likely)).toBeLessThan(cost(kind, from, unlikely));
  });
});
