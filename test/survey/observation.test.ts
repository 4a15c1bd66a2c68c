// Observations: one per voice that could be heard in a profile.
import { describe, expect, it } from 'vitest';
import { observe } from '../../src/survey/observation.js';
import { makeProfile } from './make-profile.js';

describe('observe', () => {
  it('gives one observation for the own voice of a profile', () => {
    const [one, ...others] = observe(makeProfile({ problems: ['theory', 'records'] }));
    expect(others).toEqual([]);
    expect(one).toMatchObject({ voice: 'self', exposed: true, organizationKey: '城关镇', year: 2022 });
    expect(one!.problems.map((problem) => problem.category)).toEqual(['theory', 'records']);
  });

  it('keeps a profile without a problem part as not exposed, for its absence is unknown', () => {
    const observations = observe(makeProfile({ exposedVoices: [] }));
    expect(observations.map(({ voice, exposed }) => [voice, exposed])).toEqual([['self', false]]);
  });

  it('separates what a rectification notice says itself from the findings it quotes', () => {
    const observations = observe(
      makeProfile({ problems: ['theory', { category: 'records', voice: 'inspection' }] }),
    );
    expect(
      observations.map(({ voice, problems }) => [voice, problems.map((problem) => problem.category)]),
    ).toEqual([
      ['self', ['theory']],
      ['inspection', ['records']],
    ]);
  });

  it('takes a voice that states a problem as exposed even where the profile does not list it', () => {
    const observations = observe(
      makeProfile({ exposedVoices: [], problems: [{ category: 'records', voice: 'superior' }] }),
    );
    expect(observations.map(({ voice, exposed }) => [voice, exposed])).toEqual([
      ['self', false],
      ['superior', true],
    ]);
  });

  it('lets the report stand for its speaker where none is known', () => {
    expect(observe(makeProfile({ report: 'talk-3', speaker: null }))[0]!.speaker).toBe('talk-3');
  });
});
