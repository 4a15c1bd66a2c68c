// The same indicator across organisations and years: what is compared with what, and what is remarked on.
import { describe, expect, it } from 'vitest';
import type { Figure } from '../../src/findings/findings.js';
import { figuresCompared } from '../../src/survey/figures-compared.js';
import { makeFigure, makeProfile } from './make-profile.js';

type FigureSketch = Partial<Omit<Figure, 'finding'>>;

/** A report of the n-th organisation with these figures. */
const report = (n: number, figures: readonly FigureSketch[], year = 2022) =>
  makeProfile({
    organization: `第${String(n).padStart(2, '0')}镇党委`,
    year,
    figures: figures.map((figure, index) => makeFigure(figure, index)),
  });
const values = (of: readonly number[], more: FigureSketch = {}) =>
  of.map((value, n) => report(n, [{ value, ...more }]));
const remarksOf = (profiles: ReturnType<typeof report>[]) =>
  figuresCompared(profiles).map(({ remarks }) => remarks);

describe('figuresCompared', () => {
  it('sets each organisation beside the others that count the same', () => {
    const rows = figuresCompared(values([4, 8, 6]));
    expect(rows.map(({ organization, value }) => [organization, value])).toEqual([
      ['第00镇党委', 4],
      ['第01镇党委', 8],
      ['第02镇党委', 6],
    ]);
    expect(rows[0]).toMatchObject({
      indicator: '党课',
      unit: '次',
      level: 'activity',
      organizations: 3,
      entries: 3,
      low: 5,
      median: 6,
      high: 7,
      deviation: null,
      remarks: '',
    });
  });

  it.each<[string, FigureSketch]>([
    ['another unit', { unit: '场' }],
    ['another object', { indicator: '谈心谈话' }],
    ['another level', { level: 'output' }],
    ['another kind', { figureKind: 'growth' }],
    ['a target', { use: 'target' }],
    ['a figure of a problem', { use: 'problem' }],
    ['no object', { indicator: '' }],
  ])('does not compare with %s', (_, other) => {
    const profiles = [...values([4, 8]), report(2, [other])];
    expect(figuresCompared(profiles)).toHaveLength(0);
  });

  it('asks for three organisations, not three figures', () => {
    expect(
      figuresCompared([report(0, [{ value: 1 }, { value: 2 }]), report(1, [{ value: 3 }])]),
    ).toHaveLength(0);
  });

  it('counts masked figures as masked, and what others say of an organisation not at all', () => {
    const masked = report(3, [{ value: null }]);
    const review = { ...report(4, [{ value: 9 }]), voice: 'superior' as const };
    const rows = figuresCompared([...values([4, 8, 6]), masked, review]);
    expect(rows).toHaveLength(3);
    expect(rows[0]).toMatchObject({ maskedReports: 1, organizations: 3 });
  });

  it('takes the largest figure of a report for the quartiles: parts stand beside their sum', () => {
    const [row] = figuresCompared([...values([4, 8]), report(2, [{ value: 6 }, { value: 2 }, { value: 3 }])]);
    expect(row).toMatchObject({ entries: 3, low: 5, median: 6, high: 7 });
  });
});

describe('remarks', () => {
  it('name what lies far from the others, in factors for counts', () => {
    // ln 1+x of 3 7 7 7 15 15 15 31 and 4095: median ln 16, half of the others one factor of two away.
    const rows = figuresCompared(values([3, 7, 7, 7, 15, 15, 15, 31, 4095]));
    expect(rows.at(-1)).toMatchObject({ remarks: 'high' });
    expect(rows.at(-1)!.deviation).toBeCloseTo((0.6745 * Math.log(256)) / Math.log(2), 10);
    expect(rows[0]).toMatchObject({ remarks: '' });
  });

  it('say nothing of distance with fewer than eight entries or without any spread', () => {
    expect(figuresCompared(values([3, 7, 7, 7, 15, 15, 4095])).at(-1)!.deviation).toBeNull();
    expect(figuresCompared(values([5, 5, 5, 5, 5, 5, 5, 5, 4095])).at(-1)!.deviation).toBeNull();
  });

  it('name the same exact value elsewhere', () => {
    const rows = figuresCompared(values([1263, 418, 1263]));
    expect(rows.map(({ remarks, equalTo }) => [remarks, equalTo])).toEqual([
      ['equal', '第02镇党委 2022'],
      ['', ''],
      ['equal', '第00镇党委 2022'],
    ]);
  });

  it.each<[string, readonly number[], FigureSketch]>([
    ['are small', [12, 5, 12], {}],
    ['are written to the hundred', [1200, 1700, 1200], {}],
    ['are called approximate', [1263, 418, 1263], { approximate: true }],
    [
      'are shares among many such shares',
      [97.9, 98.1, 97.9, 98.3, 97.2, 98.8, 99.1],
      { figureKind: 'percent' },
    ],
  ])('leave equal values alone that %s: they coincide by chance', (_, of, more) => {
    expect(remarksOf(values(of, more)).join('')).toBe('');
  });

  it('name a value an organisation repeats from another year', () => {
    const rows = figuresCompared([
      report(0, [{ value: 1263 }], 2021),
      report(0, [{ value: 1263 }], 2022),
      ...[1, 2].map((n) => report(n, [{ value: 300 + n }])),
    ]);
    expect(rows.slice(0, 2).map(({ remarks, equalTo }) => [remarks, equalTo])).toEqual([
      ['repeated', '第00镇党委 2022'],
      ['repeated', '第00镇党委 2021'],
    ]);
  });

  it.each([
    [500, {}, 'round'],
    [3000, {}, 'round'],
    [60, {}, ''],
    [1500, {}, ''],
    [500, { approximate: true }, ''],
    [500, { figureKind: 'money' } as const, ''],
  ])('call %i %j round: %j', (value, more, expected) => {
    expect(remarksOf(values([value, 317, 42], more))[0]).toBe(expected);
  });
});
