// What one side alone mentions, and when the other side's silence means something.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oneSided } from '../../src/survey/one-sided.js';
import { makeProfile } from './make-profile.js';

const own = makeProfile({
  problems: ['theory', { category: 'party-staff', text: '党务干部配备不足', point: 4 }],
});
const review = makeProfile({
  voice: 'superior',
  report: 'review-2022',
  problems: ['theory', { category: 'integrity', text: '个别干部违规吃喝' }],
});

describe('oneSided', () => {
  it('lists what each side alone mentions, with its words', () => {
    expect(oneSided([own, review])).toEqual([
      {
        organization: '城关镇党委',
        year: 2022,
        category: 'integrity',
        self: 0,
        superior: 1,
        inspection: null,
        quotes: '个别干部违规吃喝',
      },
      {
        organization: '城关镇党委',
        year: 2022,
        category: 'party-staff',
        self: 1,
        superior: 0,
        inspection: null,
        quotes: '党务干部配备不足',
      },
    ]);
  });

  it.each([
    ['when no other side spoke that year', [own]],
    [
      'when the other side spoke in another year',
      [own, makeProfile({ ...review, year: 2021, id: 'earlier' })],
    ],
    [
      'when the other text has no problem part',
      [own, makeProfile({ voice: 'superior', report: 'praise', exposedVoices: [] })],
    ],
    [
      'when it concerns another organisation',
      [
        own,
        makeProfile({
          voice: 'superior',
          report: 'other',
          organization: '河湾街道党委',
          problems: ['integrity'],
        }),
      ],
    ],
    [
      'for texts about nobody in particular',
      [
        makeProfile({ organization: null, problems: ['theory'] }),
        makeProfile({ organization: null, voice: 'superior', report: 'speech', problems: ['safety'] }),
      ],
    ],
    [
      'for what names no area of work',
      [
        makeProfile({ problems: ['unspecific'] }),
        makeProfile({ voice: 'superior', report: 'review', problems: ['other'] }),
      ],
    ],
    [
      'when the other side names it in passing',
      [
        makeProfile({ problems: ['safety'] }),
        makeProfile({
          voice: 'superior',
          report: 'review',
          problems: [{ category: 'safety' }, { category: 'safety', also: ['people'] }],
        }),
      ],
    ],
  ])('has no row %s', (_name, profiles) => {
    expect(oneSided(profiles)).toEqual([]);
  });

  it.each([
    [
      'superior and inspection state, and the organisation does not',
      [],
      ['integrity'],
      ['integrity'],
      [[0, 1, 1]],
    ],
    ['the inspection states and the superior touches', [], [], ['integrity'], [[0, 0, 1]]],
    ['all three state', ['integrity'], ['integrity'], ['integrity'], []],
    ['the organisation and one other state', ['integrity'], [], ['integrity'], []],
    ['only the superior states', [], ['integrity'], [], [[0, 1, 0]]],
  ] as const)('knows three sides: %s', (_name, self, superior, inspection, expected) => {
    const touched =
      inspection.length > 0 && superior.length === 0
        ? [{ category: 'theory', also: ['integrity'] }]
        : ['theory'];
    const rows = oneSided([
      makeProfile({ problems: ['theory', ...self] }),
      makeProfile({ voice: 'superior', report: 'review', problems: [...touched, ...superior] }),
      makeProfile({ voice: 'inspection', report: 'notice', problems: ['theory', ...inspection] }),
    ]);
    expect(rows.map((row) => [row.self, row.superior, row.inspection])).toEqual(expected);
    expect(rows.every(({ category }) => category === 'integrity')).toBe(true);
  });

  it('says nothing of two others where the organisation itself had no say', () => {
    const others = (['superior', 'inspection'] as const).map((voice) =>
      makeProfile({ voice, report: voice, problems: ['integrity'] }),
    );
    expect(oneSided(others)).toEqual([]);
  });

  it('does not call one-sided what the other side touches under another heading', () => {
    const touching = makeProfile({
      voice: 'superior',
      report: 'review',
      problems: [{ category: 'conduct', also: ['party-staff', 'theory'] }],
    });
    expect(oneSided([own, touching]).map(({ category }) => category)).toEqual(['conduct']);
  });

  it('counts points, not statements', () => {
    const wordy = makeProfile({
      problems: ['safety', 'safety', 'safety'].map((category, index) => ({
        category,
        point: index < 2 ? 1 : 2,
      })),
    });
    const silent = makeProfile({ voice: 'inspection', report: 'notice' });
    expect(oneSided([wordy, silent])).toMatchObject([
      { category: 'safety', self: 2, superior: null, inspection: 0 },
    ]);
  });

  it('is the same whatever the order of the profiles', () => {
    const second = makeProfile({
      report: 'own-2',
      problems: [{ category: 'party-staff', text: '党务干部流动快' }],
    });
    const profiles = [
      own,
      review,
      second,
      makeProfile({ voice: 'inspection', report: 'notice', problems: ['safety'] }),
    ];
    const expected = oneSided(profiles);
    expect(expected.find(({ category }) => category === 'party-staff')?.quotes).toBe(
      '党务干部流动快;党务干部配备不足',
    );
    fc.assert(
      fc.property(fc.shuffledSubarray(profiles, { minLength: profiles.length }), (shuffled) => {
        expect(oneSided(shuffled)).toEqual(expected);
      }),
    );
  });
});
