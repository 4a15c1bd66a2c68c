// Gathering: the order in which profiles come makes no difference, and none counts twice.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gather, mergeObservations } from '../../src/survey/gather.js';
import { makeProfile } from './make-profile.js';

const profiles = ['河东镇', '城关镇', '北山乡', '教育局'].flatMap((organization) =>
  [2021, 2022].map((year) =>
    makeProfile({ organization, year, problems: ['theory', { category: 'records', voice: 'inspection' }] }),
  ),
);

describe('gather', () => {
  it('gives the same observations for every order of the profiles', () => {
    const whole = gather(profiles);
    fc.assert(
      fc.property(
        fc.shuffledSubarray(profiles, { minLength: profiles.length, maxLength: profiles.length }),
        (order) => {
          expect(gather(order)).toEqual(whole);
        },
      ),
    );
  });

  it('orders the voices of one profile as the vocabulary does', () => {
    expect(gather(profiles.slice(0, 1)).map((one) => one.voice)).toEqual(['self', 'inspection']);
  });

  it('refuses two profiles of one id, naming it', () => {
    expect(() => gather([profiles[0]!, profiles[0]!])).toThrow(
      /INPUT_DUPLICATE 河东镇-2021.txt: .*河东镇-2021/,
    );
  });
});

describe('mergeObservations', () => {
  it('of any split equals gathering the whole', () => {
    const whole = gather(profiles);
    fc.assert(
      fc.property(fc.array(fc.nat(2), { minLength: 8, maxLength: 8 }), (parts) => {
        const split = [0, 1, 2].map((part) => gather(profiles.filter((_, index) => parts[index] === part)));
        expect(mergeObservations(...split)).toEqual(whole);
      }),
    );
  });

  it('refuses a profile that is on both sides', () => {
    const part = gather(profiles.slice(0, 2));
    expect(() => mergeObservations(part, part)).toThrow(/INPUT_DUPLICATE/);
  });
});
