// Claims and admissions on one subject.
import { describe, expect, it } from 'vitest';
import { tension } from '../../src/survey/tension.js';
import { makeClaim, makeProfile } from './make-profile.js';

const dues = { category: 'party-records', aspects: ['党费', '台账'] } as const;
const admission = { ...dues, aspects: ['党费'], text: '党费收缴不够及时', start: 900, end: 908 };
const claim = makeClaim({ ...dues, text: '党费台账实现全规范' });

describe('tension', () => {
  it('pairs a claim and an admission that share category and object', () => {
    expect(tension([makeProfile({ problems: [admission], claims: [claim] })])).toEqual([
      {
        organization: '城关镇党委',
        year: 2022,
        file: '城关镇党委-2022.txt',
        category: 'party-records',
        claim: '党费台账实现全规范',
        claimStart: 0,
        claimEnd: 9,
        admission: '党费收缴不够及时',
        admissionStart: 900,
        admissionEnd: 908,
      },
    ]);
  });

  it.each([
    ['another category', { problems: [{ ...admission, category: 'safety' }], claims: [claim] }],
    ['no shared object', { problems: [{ ...admission, aspects: ['流动党员'] }], claims: [claim] }],
    [
      'a claim that is the admission itself',
      { problems: [{ ...admission, start: 3, end: 11 }], claims: [claim] },
    ],
    ['the superior’s criticism', { voice: 'superior' as const, problems: [admission], claims: [claim] }],
  ])('pairs nothing with %s', (_name, sketch) => {
    expect(tension([makeProfile(sketch)])).toEqual([]);
  });

  it('does not pair the claim of one report with the admission of another', () => {
    expect(
      tension([makeProfile({ problems: [admission] }), makeProfile({ year: 2021, claims: [claim] })]),
    ).toEqual([]);
  });

  it('pairs a claim with what the problem also concerns', () => {
    const wider = { ...admission, category: 'member-management', also: ['party-records'] };
    expect(tension([makeProfile({ problems: [wider], claims: [claim] })])).toHaveLength(1);
  });

  it('orders rows by organisation, year and place whatever the order given', () => {
    const profiles = ['河湾街道党委', '城关镇党委'].flatMap((organization) =>
      [2022, 2021].map((year) => makeProfile({ organization, year, problems: [admission], claims: [claim] })),
    );
    const rows = tension(profiles);
    expect(rows.map(({ organization, year }) => `${organization} ${year}`)).toEqual([
      '城关镇党委 2021',
      '城关镇党委 2022',
      '河湾街道党委 2021',
      '河湾街道党委 2022',
    ]);
    expect(tension([...profiles].reverse())).toEqual(rows);
  });
});
