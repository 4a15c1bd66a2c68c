// What others say and organisations do not, by numbers that can be worked out by hand.
import { describe, expect, it } from 'vitest';
import { voiceGaps } from '../../src/survey/voice-gaps.js';
import { smallCategories } from './make-codebook.js';
import { makeProfile } from './make-profile.js';

/** An organisation's own report and what another voice says of it in the same year. */
const pair = (
  n: number,
  own: readonly string[],
  others: readonly string[],
  voice: 'superior' | 'inspection',
) => {
  const organization = `第${n}镇党委`;
  return [
    makeProfile({ organization, problems: own }),
    makeProfile({ organization, report: `${organization}-${voice}`, voice, problems: others }),
  ];
};

// Records: 5 said by the superior only, 1 by the organisation only, 1 by both, of 8.
const profiles = [
  ...[0, 1, 2, 3, 4].flatMap((n) => pair(n, ['theory'], ['records'], 'superior')),
  ...pair(5, ['records'], ['theory'], 'superior'),
  ...pair(6, ['records'], ['records'], 'superior'),
  ...pair(7, ['theory'], ['theory'], 'superior'),
];
const rows = voiceGaps(profiles, smallCategories);

describe('voiceGaps', () => {
  it('puts first what others say most more often than the organisations themselves', () => {
    expect(
      rows.map(({ category, otherOnly, selfOnly, both, encounters }) => [
        category,
        otherOnly,
        selfOnly,
        both,
        encounters,
      ]),
    ).toEqual([
      ['records', 5, 1, 1, 8],
      ['theory', 1, 5, 1, 8],
    ]);
    expect(rows[0]!.difference).toBe(0.5);
    expect(rows[1]!.difference).toBe(-0.5);
  });

  it('says how sure the difference is', () => {
    // Six one-sided mentions, at most one on the smaller side: 2 × (1 + 6) ÷ 64.
    expect(rows[0]!.probability).toBeCloseTo(14 / 64, 12);
    expect(rows[0]!.adjusted).toBeCloseTo(14 / 64, 12);
    // (5 − 1) ÷ 10 ± 1.645 × √(7 − 16 ÷ 10) ÷ 10.
    expect(rows[0]!.low).toBeCloseTo(0.4 - 0.16448536 * Math.sqrt(5.4), 6);
    expect(rows[0]!.high).toBeCloseTo(0.4 + 0.16448536 * Math.sqrt(5.4), 6);
  });

  it('quotes the other voice where the organisation is silent, three at most', () => {
    expect(rows[0]!.quotes.split(';')).toHaveLength(3);
    expect(rows[0]!.quotes).toContain('records方面抓得不够紧');
  });

  it('compares the same organisation and year only', () => {
    const apart = [
      makeProfile({ year: 2021, problems: ['theory'] }),
      makeProfile({ year: 2022, report: 'review', voice: 'superior', problems: ['records'] }),
    ];
    expect(voiceGaps(apart, smallCategories)).toHaveLength(0);
  });

  it('takes a category named in passing as mentioned', () => {
    const [own, other] = pair(1, [], ['records'], 'inspection');
    const passing = {
      ...own!,
      problems: [{ ...other!.problems[0]!, voice: 'self' as const, category: 'theory', also: ['records'] }],
    };
    const [records] = voiceGaps([passing, other!], smallCategories).filter(
      ({ category }) => category === 'records',
    );
    expect(records).toMatchObject({
      voice: 'inspection',
      both: 1,
      otherOnly: 0,
      difference: 0,
      probability: 1,
    });
  });

  it('keeps the two other voices apart', () => {
    const both = [
      ...pair(1, ['theory'], ['records'], 'superior'),
      ...pair(2, ['theory'], ['records'], 'inspection'),
    ];
    expect(voiceGaps(both, smallCategories).map(({ voice, category }) => [voice, category])).toEqual([
      ['superior', 'records'],
      ['superior', 'theory'],
      ['inspection', 'records'],
      ['inspection', 'theory'],
    ]);
  });
});
