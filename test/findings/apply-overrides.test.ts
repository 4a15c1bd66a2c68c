// Corrections of statements in a document: what they change, what becomes of each, what is left alone.
import { describe, expect, it } from 'vitest';
import { applyOverrides } from '../../src/findings/apply-overrides.js';
import { findAll } from '../../src/findings/find-all.js';
import type { NumberedOverride, Override } from '../../src/findings/override.js';
import { codebook, sentenceDocument } from './sentence-document.js';

const text = '学习不够深入。\n党费收缴不及时，全年仅收缴2次。\n安全隐患排查不彻底。';
const own = sentenceDocument(text, 'problem');
const review = { ...own, kind: 'review', voice: 'superior' } as const;

function apply(overrides: readonly Omit<Override, 'report'>[], document: typeof own = own) {
  const numbered = overrides.map(
    (override, index): NumberedOverride => ({ report: '甲', ...override, index }),
  );
  const before = findAll(document, codebook).problems;
  return { before, ...applyOverrides(document, before, numbered) };
}

describe('applyOverrides', () => {
  it('takes away what is no problem and leaves the others as they were', () => {
    const { before, problems, outcomes } = apply([{ text: '学习不够深入', drop: true }]);
    expect(problems).toEqual(before.slice(1));
    expect(outcomes).toEqual([{ index: 0, state: 'applied', place: { start: 0, end: 6 }, before: {} }]);
  });

  it('puts fields right, names them, and says what stood there', () => {
    const { problems, outcomes } = apply([
      { text: '安全隐患排查不彻底', change: { category: 'oversight', locus: 'self', voice: 'inspection' } },
    ]);
    expect(problems.at(-1)).toMatchObject({
      category: 'oversight',
      locus: 'self',
      voice: 'inspection',
      overridden: ['category', 'locus', 'voice'],
    });
    expect(outcomes[0]).toMatchObject({ before: { category: 'safety', locus: 'unit', voice: 'self' } });
  });

  it('never leaves the category among the further ones', () => {
    const change = { category: 'oversight', also: ['oversight', 'people'] };
    expect(apply([{ text: '安全隐患排查不彻底', change }]).problems.at(-1)).toMatchObject({
      also: ['people'],
    });
  });

  it('keeps a remark beside a statement that is right as it is', () => {
    const { problems } = apply([{ text: '安全隐患排查不彻底', remark: '9月已复查' }]);
    expect(problems.at(-1)).toMatchObject({ category: 'safety', remark: '9月已复查' });
    expect(problems.at(-1)).not.toHaveProperty('overridden');
  });

  it('says so where the program says the same by itself', () => {
    const { problems, before, outcomes } = apply([
      { text: '安全隐患排查不彻底', change: { category: 'safety' } },
    ]);
    expect(problems).toEqual(before);
    expect(outcomes[0]!.state).toBe('unchanged');
  });

  it('applies the first of two corrections of one statement', () => {
    const { problems, outcomes } = apply([
      { text: '安全隐患排查不彻底', change: { category: 'people' } },
      { text: '隐患排查不彻底', drop: true },
    ]);
    expect(outcomes.map(({ state }) => state)).toEqual(['applied', 'duplicate']);
    expect(problems.at(-1)!.category).toBe('people');
  });

  it('moves a statement to another organisation in a review, not in a report of one’s own', () => {
    const override = { text: '学习不够深入', change: { organization: '白塔街道党工委' } };
    expect(apply([override], review).problems[0]!.organization).toBe('白塔街道党工委');
    const { problems, before, outcomes } = apply([override]);
    expect(problems).toEqual(before);
    expect(outcomes[0]!.state).toBe('own-voice');
  });

  it('comes before what rests on problems: a sentence whose problem is none has no specific problem as evidence', () => {
    const reasons = (drop: boolean) =>
      findAll(own, codebook, (problems) => (drop ? problems.slice(0, -1) : problems)).judgements.at(-1)!
        .reasons;
    expect(reasons(false)).toContain('problem:safety');
    expect(reasons(true)).not.toContain('problem:safety');
  });
});
