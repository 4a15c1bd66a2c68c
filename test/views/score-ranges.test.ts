// Quartiles within a kind, from those profiles alone that have the score.
import { describe, expect, it } from 'vitest';
import type { Profile } from '../../src/profile/profile.js';
import { scoreRanges } from '../../src/views/score-ranges.js';

const profile = (kind: string, boilerplateShare: number | null): Profile =>
  ({
    kind,
    scores: {
      boilerplateShare,
      figuresPerThousand: null,
      slogansPerThousand: null,
      sloganShare: null,
      activityShare: null,
      withCause: null,
      withMeasure: null,
    },
  }) as unknown as Profile;

describe('scoreRanges', () => {
  it('gives the quartiles of a score within its kind', () => {
    const reports = [0.1, 0.5, 0.3, 0.2, 0.4].map((share) => profile('self-report', share));
    expect([...scoreRanges([...reports, profile('speech', 0.9)])]).toEqual([
      { kind: 'self-report', score: 'boilerplateShare', reports: 5, low: 0.2, median: 0.3, high: 0.4 },
    ]);
  });

  it('leaves out profiles without the score instead of counting them as 0', () => {
    const reports = [0.2, null, 0.2, 0.2, 0.2, null].map((share) => profile('self-report', share));
    expect(scoreRanges(reports)[0]).toMatchObject({ reports: 4, low: 0.2 });
  });

  it('says nothing of a kind with fewer than four profiles', () => {
    expect(
      scoreRanges([profile('speech', 0.1), profile('speech', 0.2), profile('speech', 0.3)]),
    ).toHaveLength(0);
  });

  it('does not depend on the order of the profiles', () => {
    const reports = [0.1, 0.5, 0.3, 0.2].map((share) => profile('self-report', share));
    expect([...scoreRanges([...reports].reverse())]).toEqual([...scoreRanges(reports)]);
  });
});
