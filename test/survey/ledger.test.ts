// The three lists: links within a report, outcomes in later ones, one row for each problem and measure.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ledger } from '../../src/survey/ledger.js';
import { makeCause, makeClaim, makeMeasure, makeProfile } from './make-profile.js';

const dues = { category: 'party-records', aspects: ['党费'] } as const;
const problem = { ...dues, point: 1, text: '党费收缴不够及时' };
const measure = makeMeasure(
  { ...dues, point: 1, text: '按月收缴党费', responsible: '组织办', deadline: '6月底前' },
  9,
);
const admitting = makeProfile({ year: 2021, problems: [problem], measures: [measure] });
const elsewhere = makeClaim({ category: 'safety', aspects: ['隐患'], text: '排查隐患30处' });

describe('ledger', () => {
  it('puts a problem, its cause, its measure, who answers and by when in one row', () => {
    const profile = makeProfile({
      problems: [problem],
      causes: [makeCause({ point: 1, text: '平时提醒少' }, 5)],
      measures: [measure],
    });
    expect(ledger([profile])).toEqual([
      {
        organization: '城关镇党委',
        year: 2022,
        voice: 'self',
        file: '城关镇党委-2022.txt',
        point: 1,
        category: 'party-records',
        problem: '党费收缴不够及时',
        cause: '平时提醒少',
        measure: '按月收缴党费',
        responsible: '组织办',
        deadline: '6月底前',
        outcome: 'unknown',
        evidence: '',
        lag: null,
        link: 'point',
        evidenceFile: '',
        start: 0,
        end: 8,
      },
    ]);
  });

  it('has a row with empty cells for a problem without a measure', () => {
    expect(ledger([makeProfile({ problems: [problem] })])).toMatchObject([
      { problem: '党费收缴不够及时', cause: '', measure: '', responsible: '', deadline: '', link: null },
    ]);
  });

  it('has a row for a measure that answers no problem stated, in its own place', () => {
    const roads = makeMeasure(
      { category: 'people', aspects: ['背街小巷'], point: 6, text: '剩余14条小巷年内改完', deadline: '年内' },
      40,
    );
    const rows = ledger([makeProfile({ problems: [problem], measures: [measure, roads] })]);
    expect(rows.map((row) => [row.problem, row.measure])).toEqual([
      ['党费收缴不够及时', '按月收缴党费'],
      ['', '剩余14条小巷年内改完'],
    ]);
    expect(rows[1]).toMatchObject({
      voice: 'self',
      point: 6,
      category: 'people',
      cause: '',
      deadline: '年内',
      link: null,
      start: roads.start,
      end: roads.end,
    });
  });

  it.each([
    [
      'kept',
      '小巷改完14条',
      { claims: [makeClaim({ category: 'people', aspects: ['背街小巷'], text: '小巷改完14条' })] },
    ],
    [
      'restated',
      '小巷改造接着干',
      {
        measures: [makeMeasure({ category: 'people', aspects: ['背街小巷'], text: '小巷改造接着干' })],
        claims: [elsewhere],
      },
    ],
    [
      'dropped',
      '',
      {
        problems: [{ category: 'people', aspects: ['背街小巷'], text: '小巷改造仍慢' }],
        claims: [elsewhere],
      },
    ],
    ['unknown', '', {}],
  ] as const)(
    'calls a measure without a problem %s when the next report says “%s”',
    (outcome, evidence, next) => {
      const measures = [makeMeasure({ category: 'people', aspects: ['背街小巷'], text: '剩余小巷年内改完' })];
      const rows = ledger([makeProfile({ year: 2021, measures }), makeProfile({ year: 2022, ...next })]);
      expect(rows.find(({ year }) => year === 2021)).toMatchObject({ outcome, evidence });
    },
  );

  it('says whose demand a measure is, where a superior makes it', () => {
    const demand = makeProfile({
      voice: 'superior',
      report: 'review',
      measures: [makeMeasure({ text: '希望配强党务力量' })],
    });
    expect(ledger([demand])).toMatchObject([{ voice: 'superior', problem: '', measure: '希望配强党务力量' }]);
  });

  it('shows every problem and every measure of a profile at least once, and a pair at most once', () => {
    const category = fc.constantFrom('theory', 'people', 'safety');
    const aspects = fc.subarray(['甲', '乙', '丙']);
    const point = fc.integer({ min: 1, max: 3 });
    const stated = fc.record({ category, aspects, point });
    fc.assert(
      fc.property(
        fc.array(stated, { maxLength: 5 }),
        fc.array(stated, { maxLength: 5 }),
        (problems, measures) => {
          const profile = makeProfile({
            problems: problems.map((given, i) => ({ ...given, text: `问题${i}` })),
            measures: measures.map((given, i) => makeMeasure({ ...given, text: `措施${i}` }, 20 + i)),
          });
          const rows = ledger([profile]);
          expect(new Set(rows.map((row) => row.problem))).toEqual(
            new Set([
              ...profile.problems.map(({ text }) => text),
              ...rows.flatMap((row) => (row.problem === '' ? [''] : [])),
            ]),
          );
          for (const { text } of profile.measures)
            expect(rows.some((row) => row.measure === text)).toBe(true);
          expect(new Set(rows.map((row) => `${row.problem}|${row.measure}`)).size).toBe(rows.length);
          for (const row of rows) expect(row.link === null).toBe(row.problem === '' || row.measure === '');
        },
      ),
    );
  });

  it('has a row for each measure of a problem', () => {
    const measures = [measure, makeMeasure({ ...dues, point: 1, text: '每季度公示党费' }, 8)];
    const rows = ledger([makeProfile({ problems: [problem], measures })]);
    expect(rows.map((row) => row.measure)).toEqual(['每季度公示党费', '按月收缴党费']);
  });

  it.each([
    ['kept', '全年收缴党费3.2万元', { claims: [makeClaim({ ...dues, text: '全年收缴党费3.2万元' })] }],
    [
      'returned',
      '党费收缴仍不及时',
      { problems: [{ ...dues, text: '党费收缴仍不及时' }], claims: [elsewhere] },
    ],
    ['restated', '坚持按月收缴党费', { measures: [makeMeasure({ ...dues, text: '坚持按月收缴党费' })] }],
    ['dropped', '', { claims: [elsewhere] }],
    ['unknown', '', {}],
    [
      'unknown',
      '党费收缴×万元',
      { claims: [makeClaim({ ...dues, text: '党费收缴×万元', evidence: 'masked' })] },
    ],
    [
      'unknown',
      '党费收缴更加规范',
      { claims: [makeClaim({ ...dues, text: '党费收缴更加规范', evidence: 'none' })] },
    ],
  ] as const)('calls a measure %s when the next report says “%s”', (outcome, evidence, next) => {
    const rows = ledger([admitting, makeProfile({ year: 2022, ...next })]);
    expect(rows.find((row) => row.year === 2021)).toMatchObject({ outcome, evidence });
  });

  it('looks at the next report only, however many years later it comes', () => {
    const next = makeProfile({ year: 2023, claims: [makeClaim({ ...dues, text: '收缴党费3.2万元' })] });
    const after = makeProfile({ year: 2024, problems: [problem] });
    expect(ledger([after, next, admitting])[0]).toMatchObject({
      outcome: 'kept',
      lag: 2,
      evidenceFile: '城关镇党委-2023.txt',
    });
  });

  it('quotes the claim that has most in common with the measure', () => {
    const asked = makeMeasure({ category: 'party-records', aspects: ['党费', '台账'], point: 1 }, 9);
    const claims = [
      makeClaim({ ...dues, text: '收缴党费3.2万元' }),
      makeClaim({ category: 'party-records', aspects: ['台账', '党费'], text: '建成党费台账31本' }),
    ];
    const rows = ledger([
      makeProfile({ year: 2021, problems: [problem], measures: [asked] }),
      makeProfile({ year: 2022, claims }),
    ]);
    expect(rows[0]).toMatchObject({ outcome: 'kept', evidence: '建成党费台账31本' });
  });

  it('takes kept before returned, so that admitting again does not hide what was done', () => {
    const next = makeProfile({
      year: 2022,
      problems: [problem],
      claims: [makeClaim({ ...dues, text: '收缴党费3.2万元' })],
    });
    expect(ledger([admitting, next])[0]).toMatchObject({ outcome: 'kept' });
  });

  it('hears the superior about the following year', () => {
    const review = makeProfile({ year: 2022, voice: 'superior', report: 'review-2022', problems: [problem] });
    expect(ledger([admitting, review])[0]).toMatchObject({
      outcome: 'returned',
      evidenceFile: 'review-2022.txt',
      lag: 1,
    });
  });

  it('does not take the review of the same year for a later report', () => {
    const review = makeProfile({ year: 2021, voice: 'superior', report: 'review-2021', problems: [problem] });
    expect(ledger([admitting, review]).every(({ outcome }) => outcome === 'unknown')).toBe(true);
  });

  it('does not follow another organisation, or a text without a year', () => {
    const claims = [makeClaim({ ...dues })];
    const others = [
      makeProfile({ year: 2022, organization: '河湾街道党委', claims }),
      makeProfile({ year: null, report: 'undated', claims }),
    ];
    expect(ledger([admitting, ...others])[0]).toMatchObject({ outcome: 'unknown', lag: null });
  });

  it('calls nothing dropped that has no object by which it could be found again', () => {
    const vague = makeProfile({
      year: 2021,
      problems: [{ category: 'unspecific', text: '工作还有差距' }],
      measures: [makeMeasure({ category: 'unspecific', text: '进一步改进工作' })],
    });
    expect(ledger([vague, makeProfile({ year: 2022, claims: [elsewhere] })])[0]).toMatchObject({
      measure: '进一步改进工作',
      outcome: 'unknown',
    });
  });

  it('is the same whatever the order of the profiles', () => {
    const profiles = [2020, 2021, 2022].flatMap((year) =>
      ['城关镇党委', '河湾街道党委'].map((organization) =>
        makeProfile({
          year,
          organization,
          problems: [problem, { category: 'theory', aspects: ['学习'] }],
          measures: [measure],
          claims: year === 2022 ? [makeClaim({ ...dues })] : [elsewhere],
        }),
      ),
    );
    const expected = ledger(profiles);
    expect(expected).toHaveLength(12);
    fc.assert(
      fc.property(fc.shuffledSubarray(profiles, { minLength: profiles.length }), (shuffled) => {
        expect(ledger(shuffled)).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });
});
