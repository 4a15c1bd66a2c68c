// Outcomes: which words count as keeping, restating, returning, and when nothing can be said.
import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../../src/survey/ledger-outcome.js';
import { makeClaim, makeMeasure, makeProblem, makeProfile, type ProfileSketch } from './make-profile.js';

const problem = makeProblem({ category: 'recruitment', aspects: ['积极分子'], text: '积极分子培养不够' });
const measure = makeMeasure({
  category: 'recruitment',
  aspects: ['培养联系人'],
  text: '落实培养联系人月谈话',
});
const unrelated = makeClaim({ category: 'safety', aspects: ['隐患'], text: '排查隐患30处' });

const next = (sketch: ProfileSketch) => makeProfile({ year: 2022, claims: [unrelated], ...sketch });
const outcome = (sketch: ProfileSketch, asked: typeof measure | null = measure) =>
  outcomeOf(problem, asked, 2021, { own: [next(sketch)], others: [] });

describe('outcomeOf', () => {
  it.each([
    ['the measure’s object', { category: 'recruitment', aspects: ['培养联系人'] }, 'kept'],
    ['the problem’s object', { category: 'recruitment', aspects: ['积极分子'] }, 'kept'],
    ['the category alone', { category: 'recruitment', aspects: ['发展党员'] }, 'dropped'],
    ['the object in another category', { category: 'safety', aspects: ['积极分子'] }, 'dropped'],
  ])('of a measure whose next report claims something on %s', (_name, claim, expected) => {
    expect(outcome({ claims: [unrelated, makeClaim({ ...claim, text: '落实谈话96次' })] }).outcome).toBe(
      expected,
    );
  });

  it('counts a claim on the measure’s own category, where that is not the problem’s', () => {
    const other = makeMeasure({ category: 'party-staff', aspects: ['专干'], text: '配齐专干' });
    const claims = [makeClaim({ category: 'party-staff', aspects: ['专干'], text: '配备专干12名' })];
    expect(outcome({ claims }, other)).toMatchObject({ outcome: 'kept', evidence: '配备专干12名', lag: 1 });
  });

  it('does not count a claim on the problem’s object where the measure is about something else', () => {
    const other = makeMeasure({ category: 'organization', aspects: ['支部调整'], text: '完成支部调整' });
    const claims = [makeClaim({ category: 'recruitment', aspects: ['积极分子'], text: '培养积极分子96名' })];
    expect(outcome({ claims }, other).outcome).toBe('dropped');
  });

  it('counts it where the measure names no object of its own', () => {
    const other = makeMeasure({ category: 'oversight', aspects: [], text: '结果与绩效挂钩' });
    const claims = [makeClaim({ category: 'recruitment', aspects: ['积极分子'], text: '培养积极分子96名' })];
    expect(outcome({ claims }, other).outcome).toBe('kept');
  });

  it.each([
    ['the same category and object', { category: 'recruitment', aspects: ['积极分子'] }, 'returned'],
    [
      'a wider category that also means it',
      { category: 'member-management', also: ['recruitment'], aspects: ['积极分子'] },
      'returned',
    ],
    ['the same category with another object', { category: 'recruitment', aspects: ['公示'] }, 'dropped'],
    ['the same object in another category', { category: 'safety', aspects: ['积极分子'] }, 'dropped'],
  ])('of a problem when the next report admits %s', (_name, again, expected) => {
    expect(outcome({ problems: [{ ...again, text: '积极分子培养仍不够' }] }).outcome).toBe(expected);
  });

  it('prefers returned to restated, and restated to an unproven claim', () => {
    const measures = [makeMeasure({ category: 'recruitment', aspects: ['积极分子'], text: '继续抓好培养' })];
    const claims = [
      makeClaim({ category: 'recruitment', aspects: ['积极分子'], evidence: 'none', text: '培养更加扎实' }),
    ];
    const problems = [{ category: 'recruitment', aspects: ['积极分子'], text: '培养仍不够' }];
    expect(outcome({ problems, measures, claims })).toMatchObject({
      outcome: 'returned',
      evidence: '培养仍不够',
    });
    expect(outcome({ measures, claims })).toMatchObject({ outcome: 'restated', evidence: '继续抓好培养' });
    expect(outcome({ claims })).toMatchObject({ outcome: 'unknown', evidence: '培养更加扎实', lag: null });
  });

  it('knows only returned and unknown without a measure', () => {
    const claims = [makeClaim({ category: 'recruitment', aspects: ['积极分子'], text: '培养96名' })];
    expect(outcome({ claims }, null)).toMatchObject({ outcome: 'unknown', evidence: '' });
    const problems = [{ category: 'recruitment', aspects: ['积极分子'], text: '培养仍不够' }];
    expect(outcome({ claims, problems }, null)).toMatchObject({ outcome: 'returned', lag: 1 });
  });

  it('does not call dropped what a report without any claim could not show', () => {
    expect(outcome({ claims: [] })).toMatchObject({ outcome: 'unknown', lag: null });
  });

  it('does not call dropped what others only did not mention', () => {
    const review = makeProfile({ year: 2022, voice: 'superior', claims: [unrelated] });
    expect(outcomeOf(problem, measure, 2021, { own: [], others: [review] }).outcome).toBe('unknown');
  });

  it('names the file and the years between', () => {
    const late = makeProfile({ year: 2024, report: 'late', claims: [unrelated] });
    expect(outcomeOf(problem, measure, 2021, { own: [late], others: [] })).toEqual({
      outcome: 'dropped',
      evidence: '',
      evidenceFile: 'late.txt',
      lag: 3,
    });
  });
});
