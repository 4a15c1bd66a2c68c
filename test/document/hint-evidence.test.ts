// Single words lean a sentence towards a role; what lies ahead is a plan of those who report and a demand of those who speak to others.
import { describe, expect, it } from 'vitest';
import { defaultCodebook } from '../../src/codebook/default-codebook.js';
import type { Kind } from '../../src/codebook/vocabulary.js';
import { sectionRoles } from '../../src/codebook/vocabulary.js';
import { denoise } from '../../src/denoise/denoise.js';
import { scanCues } from '../../src/document/cue-scan.js';
import { hintEvidence } from '../../src/document/hint-evidence.js';
import { readFacts } from '../../src/document/read-facts.js';
import { hintWeights, MOST_HINTS } from '../../src/document/role-weights.js';

const codebook = defaultCodebook();

/** What the words of a sentence lean towards, in document of a kind: role → weight. */
function leanings(kind: Kind, sentence: string): Readonly<Record<string, number>> {
  const report = { id: 'x', text: sentence, kind };
  const clean = denoise(sentence, codebook);
  const { context } = readFacts(report, clean, scanCues(codebook, clean.text));
  const found: Record<string, number> = {};
  hintEvidence(context, 0, (_unit, role, weight) => {
    found[role] = (found[role] ?? 0) + weight;
  });
  return found;
}

describe('hints', () => {
  it.each([
    ['台账更新至今没有人管。', 'problem'],
    ['党员活动室迟迟没有启用。', 'problem'],
    ['说到底，总觉得业务是硬指标。', 'cause'],
    ['六月底前完成改造，逾期通报。', 'plan'],
    ['无一例投诉，群众满意度提高到98%。', 'achievement'],
  ] as const)('%s leans towards %s most', (sentence, role) => {
    const found = leanings('self-report', sentence);
    const most = Object.entries(found).sort((a, b) => b[1] - a[1])[0];
    expect(most?.[0]).toBe(role);
  });

  it('of what lies ahead speak for a plan in a report and for a demand in a speech', () => {
    const sentence = '三月底前逐一整改，逾期问责。';
    expect(Object.keys(leanings('self-report', sentence))).toContain('plan');
    expect(Object.keys(leanings('self-report', sentence))).not.toContain('demand');
    for (const kind of ['speech', 'review', 'other'] as const) {
      expect(Object.keys(leanings(kind, sentence))).toContain('demand');
      expect(Object.keys(leanings(kind, sentence))).not.toContain('plan');
    }
  });

  it('count the longer wording, not a word inside it', () => {
    expect(leanings('self-report', '全年没有发生安全事故。').problem).toBeUndefined();
  });

  it('add up to a few of one role and no further', () => {
    const found = leanings('self-report', '没有台账，没有记录，没有制度，没有人员，没有经费，没有场地。');
    expect(found.problem).toBeCloseTo(MOST_HINTS * hintWeights.problem, 9);
  });

  it('say nothing where no listed word stands', () => {
    expect(leanings('self-report', '石桥镇位于县城西北。')).toEqual({});
  });

  it('have a weight for every role, and none against it', () => {
    for (const role of sectionRoles) expect(hintWeights[role]).toBeGreaterThan(0);
  });
});
