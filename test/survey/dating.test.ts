// The years phrases allow, against the years texts state.
import { describe, expect, it } from 'vitest';
import { dating } from '../../src/survey/dating.js';
import { makeProfile, makeSlogan } from './make-profile.js';

const phrases = (...years: readonly (number | null)[]) =>
  years.map((since, n) => makeSlogan({ text: `提法${n}`, since }, n));
const rowOf = (year: number | null, ...years: readonly (number | null)[]) =>
  dating([makeProfile({ year, slogans: phrases(...years) })])[0];

describe('dating', () => {
  it.each([
    ['of the year reported on', 2022, [2016, 2022], '', ''],
    ['of the year in which the report is written', 2021, [2022], '', ''],
    ['of two years later', 2020, [2016, 2022, 2022], 'younger', '提法1(2022);提法2(2022)'],
    ['long past, though there are three', 2022, [2012, 2016, 2018], 'stale', '提法2(2018)'],
    ['long past, but only two', 2022, [2012, 2016], '', ''],
    ['in a text without a year', null, [2022], '', ''],
  ])('of phrases %s', (_, year, years, conflict, against) => {
    expect(rowOf(year, ...years)).toMatchObject({ conflict, against });
  });

  it('says before which year the text cannot have been written, and by which phrases', () => {
    expect(rowOf(2022, 2016, 2022, null, 2022)).toMatchObject({
      organization: '城关镇党委',
      datedPhrases: 3,
      earliest: 2022,
      newest: '提法1;提法3',
    });
  });

  it('counts a phrase once, however often it is said', () => {
    const slogans = [...phrases(2016), ...phrases(2016)];
    expect(dating([makeProfile({ slogans })])[0]!.datedPhrases).toBe(1);
  });

  it('looks at the wording: a longer one can be younger than the phrase it belongs to', () => {
    const slogans = [
      makeSlogan({ text: '新发展理念', since: 2015 }),
      makeSlogan({ text: '新发展理念\n主题宣讲', phrase: '新发展理念', since: 2023 }, 1),
    ];
    expect(dating([makeProfile({ year: 2019, slogans })])[0]).toMatchObject({
      datedPhrases: 2,
      earliest: 2023,
      conflict: 'younger',
      against: '新发展理念主题宣讲(2023)',
    });
  });

  it('has no row for a text without dated phrases', () => {
    expect(dating([makeProfile({ slogans: phrases(null) })])).toHaveLength(0);
  });
});
