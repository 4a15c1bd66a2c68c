// Clusters: none where there are none, those that are there, and every reason told.
import { describe, expect, it } from 'vitest';
import type { Profile } from '../../src/profile/profile.js';
import { nullGate } from '../../src/survey/null-gate.js';
import { survey } from '../../src/survey/survey.js';
import { numberedCodebook, smallCodebook } from './make-codebook.js';
import { makeProfile } from './make-profile.js';
import { makeSurvey, organizationOf, type SurveySketch } from './make-survey.js';

const codebook = numberedCodebook(12);
const sketch = { mentions: 14, categories: 12, organizations: 36, groups: 3, seed: 5 } satisfies SurveySketch;
const strong = makeSurvey(sketch);
const found = survey(strong, { codebook }).clusters({ seed: 7 });
const [self] = found.voices;

describe('clusters of three strong groups', () => {
  it('are found', () => {
    expect(self).toMatchObject({ voice: 'self', organizations: 36, clustered: 36, k: 3, forced: false });
    expect(self!.verdict).toBe('支持分为 3 群 · 3 clusters supported');
  });

  it('hold the organisations of each group, nearly all', () => {
    const rows = found.toRows();
    const groups = rows.map((row) => Number(row.organization.slice(2)) % 3);
    const counts = new Map<string, number>();
    rows.forEach((row, index) => {
      const pair = `${row.cluster}/${groups[index]}`;
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
    });
    const matched = [...counts.values()].sort((a, b) => b - a).slice(0, 3);
    expect(matched.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(34);
  });

  it('come largest first, each with stability, label, medoid and words of its members', () => {
    expect(self!.clusters.map((one) => one.cluster)).toEqual([1, 2, 3]);
    for (const one of self!.clusters) {
      expect(one.stability).toBe('stable');
      expect(one.label).toMatch(/^相对更多提到：类别c/);
      const [first] = one.more;
      expect(first!.distinctive).toBeGreaterThan(1.96);
      expect(first!.organizations).toBeGreaterThanOrEqual(2);
      expect(first!.quotes).toHaveLength(2);
      expect(first!.quotes[0]!.category).toBe(first!.category);
      expect(one.medoid.quotes.length).toBeGreaterThan(0);
    }
  });

  it('are labelled by categories of their own group', () => {
    for (const one of self!.clusters) {
      const groups = new Set(one.more.map(({ category }) => Number(category.slice(1)) % 3));
      expect(groups.size).toBe(1);
    }
  });

  it('show every candidate with its evidence', () => {
    expect(self!.candidates.map(({ k }) => k)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    const third = self!.candidates[2]!;
    expect(third.passes).toBe(true);
    expect(third.gap!.probability).toBe(0.01);
    expect(third.gap!.gain).toBeGreaterThan(third.gap!.expected);
    expect(third.jaccard).toHaveLength(3);
    expect(self!.gate!.references).toBe(99);
  });

  it('give every organisation a membership, a runner-up and what lies behind it', () => {
    for (const member of self!.members) {
      expect(member.membership!).toBeGreaterThan(0);
      expect(member.runnerUp).not.toBe(member.cluster);
      expect(member).toMatchObject({ mentions: 14, reports: 1 });
    }
  });

  it('come with a map of organisations and categories', () => {
    expect(self!.map!.organizations).toHaveLength(36);
    expect(self!.map!.inertia[0]).toBeGreaterThan(self!.map!.inertia[1]);
    expect(self!.tree).toBeNull();
  });

  it('have the columns of clusters.csv first', () => {
    const columns = ['organization', 'voice', 'cluster', 'label', 'membership', 'runnerUp', 'note'];
    expect(found.toRows().columns.slice(0, 7)).toEqual(columns);
  });

  it('do not depend on the order of the profiles', () => {
    const reversed = survey([...strong].reverse(), { codebook }).clusters({ seed: 7 });
    expect(JSON.stringify(reversed)).toBe(JSON.stringify(found));
  });

  it('say themselves in a few lines', () => {
    expect(found.toText().split('\n')).toHaveLength(4);
    expect(found.toText()).toContain('self: 支持分为 3 群');
  });
});

describe('clusters where nothing divides the organisations', () => {
  const alike = makeSurvey({ ...sketch, organizations: 20, groups: 1, seed: 11 });

  it('are not made up: k = 1 and every organisation says why', () => {
    const [voice] = survey(alike, { codebook }).clusters({ seed: 7 }).voices;
    expect(voice).toMatchObject({
      k: 1,
      verdict: '不支持分群 · no cluster structure supported',
      clusters: [],
    });
    for (const member of voice!.members) {
      expect(member).toMatchObject({
        cluster: null,
        membership: null,
        note: '不支持分群 · no cluster structure supported',
      });
    }
  });

  it('can be forced, and say so in every row and in the verdict', () => {
    const forced = survey(alike, { codebook }).clusters({ seed: 7, k: 2 });
    expect(forced.voices[0]).toMatchObject({ k: 2, forced: true });
    expect(forced.voices[0]!.verdict).toContain('数据并不支持');
    for (const row of forced.toRows()) {
      expect(row.note).toContain('k forced');
      expect(row.cluster).not.toBeNull();
    }
  });

  it('pass the gate in at most a few of fifteen simulated surveys', { timeout: 60_000 }, () => {
    let passed = 0;
    for (let seed = 0; seed < 15; seed++) {
      const random = makeSurvey({
        organizations: 20,
        mentions: 8,
        categories: 8,
        groups: 1,
        seed: 100 + seed,
      });
      if (gatePasses(random, seed)) passed++;
    }
    expect(passed).toBeLessThanOrEqual(3);
  });

  it('do not arise because organisations differ singly, each repeating itself', { timeout: 60_000 }, () => {
    let passed = 0;
    for (let seed = 0; seed < 15; seed++) {
      const random = makeSurvey({
        organizations: 20,
        mentions: 4,
        categories: 8,
        groups: 1,
        seed: 200 + seed,
      });
      const repeated = random.map((profile) => ({
        ...profile,
        problems: [...profile.problems, ...profile.problems],
      }));
      if (gatePasses(repeated, seed)) passed++;
    }
    expect(passed).toBeLessThanOrEqual(3);
  });

  function gatePasses(profiles: readonly Profile[], seed: number): boolean {
    const cells = profiles.flatMap(({ problems }) =>
      Array.from({ length: 8 }, (_, c) => problems.filter(({ category }) => category === `c0${c}`).length),
    );
    const { results } = nullGate({ cells, rows: profiles.length, columns: 8 }, 4, seed);
    return results.some(({ probability }) => probability <= 0.05);
  }
});

describe('clusters need evidence', () => {
  it('of at least fifteen organisations; fewer get a tree', () => {
    const few = survey(makeSurvey({ ...sketch, organizations: 14 }), { codebook }).clusters();
    const [voice] = few.voices;
    expect(voice).toMatchObject({ k: 1, candidates: [], clusters: [], gate: null });
    expect(voice!.verdict).toContain('少于 15 个');
    expect(voice!.tree!.leaves).toHaveLength(14);
    expect(voice!.tree!.merges).toHaveLength(13);
    expect(few.toRows()[0]!.note).toBe('单位过少，不分群 · too few organisations for clusters');
  });

  it('of at least three mentions for each organisation', () => {
    const vague = makeProfile({ organization: organizationOf(99), problems: ['c00', 'c01'] });
    const [voice] = survey([...strong, vague], { codebook }).clusters({ seed: 7 }).voices;
    expect(voice).toMatchObject({ organizations: 37, clustered: 36 });
    expect(voice!.members.at(-1)).toMatchObject({
      cluster: null,
      mentions: 2,
      note: '依据不足，未归群 · unassigned: insufficient evidence',
    });
  });

  it('from areas of work: vague statements place nobody', () => {
    const profile = makeProfile({ problems: ['unspecific', 'unspecific', 'unspecific', 'theory'] });
    const [voice] = survey([profile], { codebook: smallCodebook }).clusters().voices;
    expect(voice!.members[0]).toMatchObject({
      mentions: 1,
      note: '依据不足，未归群 · unassigned: insufficient evidence',
    });
  });

  it('of one voice: two voices are clustered apart', () => {
    const review = makeProfile({ report: 'review', voice: 'superior', problems: ['c00', 'c01', 'c02'] });
    const result = survey([...strong, review], { codebook }).clusters({ seed: 7 });
    expect(result.voices.map(({ voice, k }) => [voice, k])).toEqual([
      ['self', 3],
      ['superior', 1],
    ]);
    expect(survey([...strong, review], { codebook }).clusters({ voice: 'superior' }).voices).toHaveLength(1);
  });

  it('and options that exist', () => {
    const all = survey(strong, { codebook });
    expect(() => all.clusters({ sead: 7 } as object)).toThrow(/OPTION_UNKNOWN/);
    expect(() => all.clusters({ seed: -1 })).toThrow(/OPTION_INVALID/);
    expect(() => all.clusters({ k: 0 })).toThrow(/OPTION_INVALID/);
    expect(() => all.clusters({ k: 37 })).toThrow(/OPTION_INVALID/);
  });
});
