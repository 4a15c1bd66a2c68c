// Correlation with ratings: only from thirty reports on, with its warning, and never a row for an organisation.
import { describe, expect, it } from 'vitest';
import { ratings, ratingsOrNone } from '../../src/survey/ratings.js';
import { makeProfile } from './make-profile.js';

const words = ['差', '一般', '较好', '好'];

/** Thirty-two organisations whose `points` rise with the rating, and whose `problems` do not vary. */
const rated = (ratingOf: (n: number) => string, count = 32) =>
  Array.from({ length: count }, (_, n) =>
    makeProfile({
      organization: `第${n}镇党委`,
      attributes: { rating: ratingOf(n) },
      scores: { points: Math.floor(n / 8), chars: (n * 7) % 32, selfShare: n < 31 ? 0.5 + n / 100 : null },
    }),
  );
const inWords = rated((n) => words[Math.floor(n / 8)]!);
const row = (score: string, of = ratings(inWords)) => of.find((one) => one.score === score)!;

describe('ratings', () => {
  it('go up with what rises with them', () => {
    expect(row('points')).toMatchObject({ reports: 32, organizations: 32, unread: 0 });
    expect(row('points').correlation).toBe(1);
    expect(row('points').low).toBeGreaterThan(0.99);
    expect(row('points').adjusted).toBeLessThan(0.001);
  });

  it('have no correlation with what does not vary, or cannot be assessed in thirty reports', () => {
    expect(row('problems')).toMatchObject({ reports: 32, correlation: null, low: null, adjusted: null });
    expect(row('withCause')).toMatchObject({ reports: 0, organizations: 0, correlation: null });
    expect(row('selfShare').reports).toBe(31);
  });

  it('warn against reading causes into them, in every row', () => {
    for (const { warning } of ratings(inWords))
      expect(warning).toMatch(/^相关不说明因果.* · a correlation is no cause/);
  });

  it('do not depend on the order of the profiles', () => {
    expect(ratings([...inWords].reverse())).toEqual(ratings(inWords));
  });

  it('name no organisation', () => {
    expect(JSON.stringify(ratings(inWords))).not.toContain('镇');
  });

  it('may be numbers', () => {
    expect(row('points', ratings(rated((n) => String(60 + n)))).correlation).toBeGreaterThan(0.95);
  });

  it('leave out what is on another scale, and say how many', () => {
    const mixed = [...inWords, ...rated(() => '95', 3).map((one) => ({ ...one, id: `${one.id}b` }))];
    expect(row('points', ratings(mixed))).toMatchObject({ reports: 32, unread: 3 });
  });

  it('count what others say of an organisation for nothing', () => {
    const review = makeProfile({ voice: 'superior', attributes: { rating: '好' }, scores: { points: 99 } });
    expect(ratings([...inWords, review])).toEqual(ratings(inWords));
  });

  it('widen the bounds where reports are of few organisations', () => {
    const twice = inWords.map((profile, n) => ({ ...profile, organizationKey: `第${n % 8}镇` }));
    const [few, many] = [row('chars', ratings(twice)), row('chars')];
    expect(few.correlation).toBe(many.correlation);
    expect(few.organizations).toBe(8);
    expect(few.high! - few.low!).toBeGreaterThan(many.high! - many.low!);
  });

  it('refuse fewer than thirty reports', () => {
    expect(() => ratings(inWords.slice(0, 29))).toThrow(/CORPUS_TOO_SMALL .*29/);
    expect(() => ratings(inWords, { column: '评语' })).toThrow(/CORPUS_TOO_SMALL .*评语/);
    expect(() => ratings(inWords, { colum: 'x' } as object)).toThrow(/OPTION_UNKNOWN/);
  });

  it('are an empty table in a result folder without enough of them', () => {
    expect(ratingsOrNone(inWords.slice(0, 29))).toHaveLength(0);
    expect(ratingsOrNone(inWords)).toEqual(ratings(inWords));
    expect(ratingsOrNone([]).columns).toEqual(ratings(inWords).columns);
  });
});
