// From sentences to rows: what the ledger, tension, recurrence and one-sided mentions make of reports as they are written.
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/corpus/report.js';
import { survey } from '../../src/survey/survey.js';
import { analyzer } from '../../src/workflow/analyzer.js';

const analyze = analyzer();

function report(year: number, text: string, rest: Partial<Report> = {}): Report {
  return { id: `own-${year}`, organization: '青石镇党委', year, kind: 'self-report', text, ...rest };
}

const review = (year: number, text: string) => report(year, text, { id: `review-${year}`, kind: 'review' });
const surveyOf = (...reports: readonly Report[]) => survey(reports.flatMap((one) => analyze(one).profiles));

const admitted = '一、存在的问题\n一是党费收缴不够及时。二是发展党员程序不够规范。三是流动党员底数不清。';

describe('the ledger of a numbered report', () => {
  const rows = surveyOf(
    report(
      2022,
      `${admitted}\n二、下步打算\n一是按月收缴党费，3月底前完成核对。二是由组织办逐人审核发展党员材料。三是建立流动党员台账。`,
    ),
  ).ledger();

  it.each([
    ['党费收缴不够及时', '按月收缴党费，3月底前完成核对', '3月底前'],
    ['发展党员程序不够规范', '由组织办逐人审核发展党员材料', ''],
    ['流动党员底数不清', '建立流动党员台账', ''],
  ])('links “%s” to the measure of the same number', (problem, measure, deadline) => {
    expect(rows.filter((row) => row.problem === problem)).toMatchObject([
      { measure, deadline, link: 'point' },
    ]);
  });

  it('knows nothing of the outcome without a later report', () => {
    expect(new Set(rows.map(({ outcome }) => outcome))).toEqual(new Set(['unknown']));
  });
});

describe('the ledger of lists that do not run parallel', () => {
  const rows = surveyOf(
    report(
      2022,
      `${admitted}\n二、下步打算\n（一）抓学习。每月开展一次理论学习。\n（二）抓队伍。选派党建指导员8名。\n（三）抓流动党员。建立流动党员台账，逐人登记。\n（四）抓环境。完成背街小巷改造14条。`,
    ),
  ).ledger();

  it('links by object where the numbers say something else', () => {
    const [row] = rows.filter(({ problem }) => problem === '流动党员底数不清');
    expect(row!.measure).toContain('流动党员台账');
  });

  it('keeps measures that answer no problem stated', () => {
    const alone = rows.filter(({ problem }) => problem === '').map(({ measure }) => measure);
    expect(alone.some((measure) => measure.includes('背街小巷'))).toBe(true);
    expect(alone.some((measure) => measure.includes('流动党员'))).toBe(false);
  });
});

describe('what became of a measure', () => {
  const planned = `${admitted}\n二、下步打算\n一是健全党费收缴台账。二是规范发展党员程序。三是建立流动党员台账。`;
  const outcomeOf = (next: string, problem: string) =>
    surveyOf(report(2021, planned), report(2022, next))
      .ledger()
      .find((row) => row.year === 2021 && row.problem === problem)?.outcome;

  it.each([
    ['kept', '一、主要工作\n建立流动党员台账3本，登记流动党员76名。', '流动党员底数不清'],
    [
      'returned',
      '一、主要工作\n修复道路12公里。\n二、存在的问题\n一是流动党员底数仍然不清。',
      '流动党员底数不清',
    ],
    ['restated', '一、主要工作\n修复道路12公里。\n二、下步打算\n一是建立流动党员台账。', '流动党员底数不清'],
    ['dropped', '一、主要工作\n修复道路12公里。', '流动党员底数不清'],
    ['unknown', '一、主要工作\n全年收缴党费××万元。', '党费收缴不够及时'],
    ['kept', '一、主要工作\n按月收缴党费，全年收缴党费4.6万元。', '党费收缴不够及时'],
    ['dropped', '一、主要工作\n按月收缴党费，全年收缴党费4.6万元。', '发展党员程序不够规范'],
  ])('is %s when the next report says “%s”', (outcome, next, problem) => {
    expect(outcomeOf(next, problem)).toBe(outcome);
  });
});

describe('tension between a claim and an admission', () => {
  it.each([
    [
      'one subject, praised and admitted',
      '一、主要工作\n建立流动党员台账3本，登记流动党员76名。\n二、存在的问题\n一是流动党员底数不清。',
      ['member-management'],
    ],
    ['two subjects', '一、主要工作\n全年收缴党费4.6万元。\n二、存在的问题\n一是流动党员底数不清。', []],
    ['praise alone', '一、主要工作\n建立流动党员台账3本，登记流动党员76名。', []],
    ['an admission alone', '一、存在的问题\n一是流动党员底数不清。', []],
  ])('is seen in %s', (_name, text, expected) => {
    expect(
      surveyOf(report(2022, text))
        .tension()
        .map(({ category }) => category),
    ).toEqual(expected);
  });

  it('quotes both where they stand', () => {
    const text =
      '一、主要工作\n建立流动党员台账3本，登记流动党员76名。\n二、存在的问题\n一是流动党员底数不清。';
    for (const row of surveyOf(report(2022, text)).tension()) {
      expect(text.slice(row.claimStart, row.claimEnd)).toBe(row.claim);
      expect(text.slice(row.admissionStart, row.admissionEnd)).toBe(row.admission);
    }
  });
});

describe('the history of a weakness', () => {
  const with_ = '一、存在的问题\n一是流动党员底数不清。二是理论学习不够深入。';
  const without = '一、存在的问题\n一是理论学习不够深入。';
  const silent = '一、主要工作\n修复道路12公里。';

  it.each([
    ['returned', [with_, without, with_], 2, 3],
    ['not-mentioned-again', [with_, without, without], 1, 3],
    ['first-mentioned', [without, without, with_], 1, 3],
    ['insufficient', [with_], 1, 1],
    ['insufficient', [with_, silent], 1, 1],
  ] as const)('is %s in %j', (state, texts, present, observed) => {
    const rows = surveyOf(...texts.map((text, i) => report(2021 + i, text))).recurrence();
    expect(rows.find(({ category }) => category === 'member-management')).toMatchObject({
      state,
      present,
      observed,
    });
  });

  it('has no row for what was never mentioned', () => {
    const rows = surveyOf(report(2021, without), report(2022, without)).recurrence();
    expect(rows.map(({ category }) => category)).toEqual(['theory']);
  });
});

describe('what only others say', () => {
  const own = '一、存在的问题\n一是理论学习不够深入。';

  it.each([
    [
      'the superior alone',
      '存在的主要问题是：流动党员底数不清。',
      [
        ['member-management', 0, 1],
        ['theory', 1, 0],
      ],
    ],
    ['nothing, where both say the same', '存在的主要问题是：理论学习不够深入。', []],
    ['nothing, where the superior only praises', '理论学习抓得紧，成效好。', []],
  ])('shows %s', (_name, said, expected) => {
    const rows = surveyOf(report(2022, own), review(2022, said)).oneSided();
    expect(rows.map(({ category, self, superior }) => [category, self, superior])).toEqual(expected);
  });

  it('does not hold a review of another year against the report', () => {
    expect(
      surveyOf(report(2022, own), review(2021, '存在的主要问题是：流动党员底数不清。')).oneSided(),
    ).toEqual([]);
  });
});
