// The life of a phrase: reports by year, the year it rose, the year it fell, and when there is no telling.
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/corpus/report.js';
import { phrases } from '../../src/survey/phrases.js';
import { codebookOf } from '../profile/test-codebook.js';

const codebook = codebookOf({});
const lenient = { codebook, minCohesion: 0, minFreedom: 0, minWhole: 0, minOrganizations: 2 };

/** Ten bodies report each year; `says(year)` of them say the phrase, all of them something else. */
function reportsOf(years: readonly number[], says: (year: number) => number, times = 1): readonly Report[] {
  const filler = '修路架桥种树挖渠办学看病养老助残救灾防汛';
  return years.flatMap((year) =>
    Array.from({ length: 10 }, (_, body) => ({
      id: `${year}-${body}`,
      organization: `${'甲乙丙丁戊己庚辛壬癸'[body]}镇`,
      year,
      text: `${[...filler].map((_, i) => filler[(i * (body + 3) + year) % filler.length]).join('，')}。${body < says(year) ? `坚持一村一策${'，坚持一村一策'.repeat(times - 1)}。` : ''}`,
    })),
  );
}

const lifeOf = async (reports: readonly Report[]) => {
  const row = (await phrases(reports, lenient)).find(({ phrase }) => phrase.includes('一村一策'))!;
  return { years: row.years, roseIn: row.roseIn, fellIn: row.fellIn };
};

const decade = [2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020];

describe('the life of a phrase', () => {
  it('counts the reports of each year, leaving out years without any', async () => {
    const { years } = await lifeOf(reportsOf([2019, 2020, 2021], (year) => [3, 0, 2][year - 2019]!, 4));
    expect(years).toBe('2019:3;2021:2');
  });

  it('finds the year it rose', async () => {
    expect(await lifeOf(reportsOf(decade, (year) => (year < 2016 ? 0 : 8)))).toMatchObject({
      roseIn: 2016,
      fellIn: null,
    });
  });

  it('finds the year it fell', async () => {
    expect(await lifeOf(reportsOf(decade, (year) => (year < 2017 ? 8 : 0)))).toMatchObject({
      roseIn: null,
      fellIn: 2017,
    });
  });

  it('finds both', async () => {
    const fashion = (year: number): number => (year >= 2014 && year < 2017 ? 9 : 0);
    expect(await lifeOf(reportsOf(decade, fashion))).toMatchObject({ roseIn: 2014, fellIn: 2017 });
  });

  it.each([
    ['what is said all the time', () => 6],
    ['what is said since the first year there is', (year: number) => (year === 2011 ? 6 : 7)],
    ['a few mentions more than before', (year: number) => (year < 2016 ? 2 : 3)],
  ])('turns nowhere for %s', async (_title, says) => {
    expect(await lifeOf(reportsOf(decade, says))).toMatchObject({ roseIn: null, fellIn: null });
  });

  it('does not take one report that says it forty times for a rise', async () => {
    const reports = reportsOf(decade, (year) => (year === 2016 ? 2 : 0), 40);
    expect((await lifeOf(reports)).roseIn).toBeNull();
  });

  it('leaves undated reports out of it', async () => {
    const undated = reportsOf([2016], () => 5).map(({ year: _year, ...report }) => report);
    const { years } = await lifeOf([...reportsOf([2015], () => 2), ...undated]);
    expect(years).toBe('2015:2');
  });
});

describe('quotation marks', () => {
  const quoted = async (text: string): Promise<number> => {
    const reports = ['甲镇', '乙镇'].map((organization, i) => ({
      id: organization,
      organization,
      text: `${'春秋'[i]}天，${text}。`,
    }));
    return (await phrases(reports, lenient)).find(({ phrase }) => phrase === '一村一策')!.quoted;
  };

  it.each([
    ['推行“一村一策”', 1],
    ['推行「一村一策」', 1],
    ['推行"一村一策"', 1],
    ['推行“一村一策”，做好一村一策', 0.5],
    ['推行，一村一策，', 0],
    ['“好”，一村一策，“好”', 0],
  ])('of %s stand around it in a share of %d', async (text, share) => {
    expect(await quoted(text)).toBe(share);
  });
});

describe('ends of words', () => {
  it('keep out what is cut from the midst of words, unless in quotation marks or asked for', async () => {
    const reports = ['甲镇', '乙镇'].map((organization, i) => ({
      id: organization,
      organization,
      text: `${'要再'[i]}深入学习贯彻精神，${'不应'[i]}投入学习贯彻精神，办好“入学习贯彻”。`,
    }));
    const names = async (minWhole: number) =>
      (await phrases(reports, { ...lenient, minWhole })).map(({ phrase }) => phrase);
    expect(await names(0)).toContain('入学习贯彻精神');
    expect(await names(0.5)).not.toContain('入学习贯彻精神');
  });
});
