// How much a lead-in counts.
import { describe, expect, it } from 'vitest';
import type { LeadInRow } from '../../src/codebook/tables/lead-ins.js';
import { leadInWeight } from '../../src/document/lead-in-weight.js';

const row = (role: LeadInRow['role'], reach: LeadInRow['reach']): LeadInRow => ({
  phrase: '试验',
  role,
  kind: 'any',
  reach,
  position: 'clause',
  note: '',
  source: '试验',
});

describe('leadInWeight', () => {
  it('is nothing for a hint', () => {
    expect(leadInWeight(row('cause', 'hint'), 'self-report')).toBe(0);
  });

  it('is more for a cause stated than for anything else', () => {
    const cause = leadInWeight(row('cause', 'sentence'), 'speech');
    for (const role of ['achievement', 'problem', 'plan', 'demand', 'opening'] as const)
      expect(cause).toBeGreaterThan(leadInWeight(row(role, 'sentence'), 'speech'));
  });

  it('is more for an announcement where somebody speaks than where somebody writes', () => {
    const opening = row('opening', 'sentence');
    expect(leadInWeight(opening, 'review')).toBeGreaterThan(leadInWeight(opening, 'self-report'));
  });

  it('is less for a look back than for other paragraphs', () => {
    expect(leadInWeight(row('achievement', 'paragraph'), 'other')).toBeLessThan(
      leadInWeight(row('problem', 'paragraph'), 'other'),
    );
  });
});
