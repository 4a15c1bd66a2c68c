// From texts to the ledger and to one-sided mentions: the examples of the docstrings, read by the analyser itself.
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/corpus/report.js';
import { ledger } from '../../src/survey/ledger.js';
import { oneSided } from '../../src/survey/one-sided.js';
import { phrases } from '../../src/survey/phrases.js';
import { reuse } from '../../src/survey/reuse.js';
import { analyzer } from '../../src/workflow/analyzer.js';

const analyze = analyzer();
const report = (year: number, text: string, given: Partial<Report> = {}): Report => ({
  id: `${year}`,
  organization: '城关镇党委',
  year,
  kind: 'self-report',
  text,
  ...given,
});
const profilesOf = (...reports: readonly Report[]) => reports.flatMap((each) => analyze(each).profiles);

describe('the ledger of two reports', () => {
  it('follows a measure from the year it was announced to the year it was carried out', () => {
    const rows = ledger(
      profilesOf(
        report(
          2021,
          '一、存在的问题\n一是党费收缴不够及时。二是理论学习不够深入。\n二、下步打算\n一是健全党费收缴台账，2022年3月底前完成核对。二是每月开展理论学习。',
        ),
        report(2022, '一、主要做法\n全年按月核对党费台账12次，收缴党费3.2万元。'),
      ),
    );
    expect(rows[0]).toMatchObject({
      problem: '党费收缴不够及时',
      deadline: '2022年3月底前',
      outcome: 'kept',
      evidence: '全年按月核对党费台账12次，收缴党费3.2万元',
      lag: 1,
      link: 'point',
    });
  });

  it('sees a weakness return', () => {
    const rows = ledger(
      profilesOf(
        report(2021, '存在的问题：一是理论学习不够深入。\n下步打算：一是每月开展理论学习。'),
        report(2022, '存在的问题：一是理论学习仍不深入。'),
      ),
    );
    expect(rows.find(({ year }) => year === 2021)).toMatchObject({ outcome: 'returned', lag: 1 });
  });
});

describe('one-sided mentions in a report and a review', () => {
  it('are what each says alone', () => {
    const own = report(2022, '存在的问题：理论学习不够深入。');
    const review = report(2022, '存在的主要问题是：个别支部组织生活不规范。', {
      id: 'review',
      kind: 'review',
    });
    const rows = oneSided(profilesOf(own, review));
    expect(rows.map(({ category, self, superior }) => [category, self, superior])).toEqual([
      ['organizational-life', 0, 1],
      ['theory', 1, 0],
    ]);
  });
});

describe('reuse and phrases of texts', () => {
  it('finds a sentence two organisations share but for its figures, and quotes it', () => {
    const sentence = '全年组织党员到田间地头帮助缺劳力农户抢收水稻';
    const reports = [
      report(2022, `一、主要做法\n${sentence}120亩。`, { id: '甲', organization: '甲镇党委' }),
      report(2022, `一、主要做法\n坚持支部引领。${sentence}86亩。`, { id: '乙', organization: '乙镇党委' }),
    ];
    const textOf = (id: string) => reports.find((each) => each.id === id)?.text;
    expect(reuse(profilesOf(...reports), { textOf })).toMatchObject([
      { reuseKind: 'shared', organization: '乙镇党委', exact: false, text: `${sentence}86亩。` },
      { reuseKind: 'shared', organization: '甲镇党委', exact: false, text: `${sentence}120亩。` },
    ]);
  });

  it('finds a phrase three organisations use', async () => {
    const texts = ['发扬钉钉子精神抓落实。', '以“钉钉子精神”推进改造。', '凭钉钉子精神逐项销号。'];
    const reports = texts.map((text, i) => ({
      id: `${i}`,
      organization: `${'甲乙丙'[i]}镇`,
      year: 2020 + i,
      text,
    }));
    expect(await phrases(reports, { minCohesion: 0 })).toMatchObject([
      { phrase: '钉钉子精神', organizations: 3, firstYear: 2020 },
    ]);
  });
});
