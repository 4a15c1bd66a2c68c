// A background counted from one's own texts: what many organisations say in several years, and nothing that could tell who they are.
import { describe, expect, it } from 'vitest';
import { defaultCodebook } from '../../src/codebook/default-codebook.js';
import { extendCodebook } from '../../src/codebook/extend-codebook.js';
import type { Report } from '../../src/corpus/report.js';
import { type BackgroundOptions, buildBackground } from '../../src/survey/build-background.js';
import { analyzer } from '../../src/workflow/analyzer.js';

const signs = [...'甲乙丙丁戊己庚辛壬癸子丑'];
const own = ['修路', '架桥', '种树', '挖渠', '办学', '看病', '养老', '助残', '救灾', '防汛', '养蚕', '采茶'];
const formula = '不断提高整体工作水平';

/** Twelve organisations in two years; the first `many` of them say the formula, each with other neighbours. */
function reportsOf(many: number, of = 12, years: readonly number[] = [2021, 2022]): readonly Report[] {
  return signs.slice(0, of).flatMap((sign, i) =>
    years.map((year) => ({
      id: `${sign}-${year}`,
      organization: `${sign}镇党委`,
      year,
      text: `全镇${own[i]}，凝心聚力，久久为功。${i < many ? `凭${own[(i + year) % 12]}${formula}。` : ''}村民${own[(i + 5) % 12]}。`,
    })),
  );
}

const build = (reports: readonly Report[], options: BackgroundOptions = {}) =>
  buildBackground(reports, options);
const phrases = async (...args: Parameters<typeof build>): Promise<readonly string[]> =>
  (await build(...args)).map(({ phrase }) => phrase);

describe('buildBackground', () => {
  it('counts what many organisations say, by organisation, not by file', async () => {
    const rows = await build(reportsOf(7));
    expect(rows.find(({ phrase }) => phrase === formula)).toEqual({
      phrase: formula,
      organizations: 7,
      years: 2,
      count: 14,
      read: 1,
    });
  });

  it('leaves out what too few say', async () => {
    expect(await phrases(reportsOf(4))).not.toContain(formula);
    expect(await phrases(reportsOf(4), { minOrganizations: 4 })).toContain(formula);
  });

  it('leaves out what is said in one of several years only, and takes it where there is one', async () => {
    const one = reportsOf(7, 12, [2021]);
    const two = [...one, ...reportsOf(0, 12, [2022])];
    expect(await phrases(two)).not.toContain(formula);
    expect(await phrases(one)).toContain(formula);
  });

  it('leaves out what the dictionaries list already', async () => {
    expect((await phrases(reportsOf(7))).filter((phrase) => /凝心聚力|久久为功/.test(phrase))).toEqual([]);
  });

  it('is the same whatever the order of the reports', async () => {
    expect(await build([...reportsOf(7)].reverse())).toEqual(await build(reportsOf(7)));
  });

  it('refuses too few organisations, and unknown and impossible options', async () => {
    await expect(build(reportsOf(7, 9))).rejects.toThrow(/^CORPUS_TOO_SMALL .*9 个单位，至少要 10 个/);
    await expect(build([], { least: 3 } as object)).rejects.toThrow(/OPTION_UNKNOWN.*least/);
    await expect(build([], { minOrganizations: 2 })).rejects.toThrow(/OPTION_INVALID.*minOrganizations/);
  });

  it('gives rows that make a codebook know the formula', () => {
    const text = '一、主要做法\n盯着闭环管住难题。';
    const flagged = (codebook = defaultCodebook()): number =>
      analyzer({ codebook, model: false })({ id: 'a', kind: 'self-report', text }).sentences.at(-1)!.score;
    const extended = extendCodebook(defaultCodebook(), {
      formulas: ['盯着闭环', '管住难题'].map((phrase) => ({ phrase, formula: 'background' as const })),
    });
    expect(flagged(extended)).toBeGreaterThan(flagged());
  });
});
