// How clustering decides and how it words the decision: candidates, labels, members and their notes.
import { describe, expect, it } from 'vitest';
import type { Profile } from '../../src/profile/profile.js';
import { clusterData } from '../../src/survey/cluster-data.js';
import { type ClusterEvidence, decide, type FittedCandidate } from '../../src/survey/cluster-evidence.js';
import { type ClusterContext, describeClusters, stabilityOf } from '../../src/survey/cluster-label.js';
import { notes, placeMembers } from '../../src/survey/cluster-members.js';
import { ClusterResult } from '../../src/survey/cluster-result.js';
import type { VoiceClusters } from '../../src/survey/cluster-types.js';
import { gather } from '../../src/survey/gather.js';
import type { Partition } from '../../src/survey/lloyd.js';
import { organizationNames } from '../../src/survey/organization-names.js';
import { countPresence } from '../../src/survey/presence-counts.js';
import { smallCategories } from './make-codebook.js';
import { makeProfile } from './make-profile.js';

const noFit: Partition = { assignment: new Int32Array(0), centres: new Float64Array(0), within: 0 };

/** A candidate as far as the decision looks at it. */
function candidate(
  k: number,
  passes: boolean,
  silhouette: number,
  jaccard: readonly number[],
): FittedCandidate {
  const evidence = { k, within: 1, silhouette: k === 1 ? null : silhouette, gap: null, passes, jaccard };
  return { candidate: evidence, fit: noFit, stability: null };
}

const one = candidate(1, true, 0, []);
const of = (...fitted: readonly FittedCandidate[]): ClusterEvidence => ({
  fitted: [one, ...fitted],
  gate: { references: 99, dispersion: 0 },
  silhouetteSampled: false,
});
const decided = (evidence: ClusterEvidence, forced?: number): number => decide(evidence, forced).candidate.k;

describe('decide', () => {
  it('takes the largest silhouette among those that pass the gate', () => {
    const evidence = of(
      candidate(2, true, 0.2, [0.9, 0.9]),
      candidate(3, true, 0.3, [0.9, 0.9, 0.9]),
      candidate(4, false, 0.5, [0.9, 0.9, 0.9, 0.9]),
    );
    expect(decided(evidence)).toBe(3);
  });

  it('answers 1 where nothing passes, however good the silhouette', () => {
    expect(decided(of(candidate(2, false, 0.9, [1, 1])))).toBe(1);
  });

  it('takes the smaller of equally good ones', () => {
    expect(decided(of(candidate(2, true, 0.2, [0.9, 0.9]), candidate(3, true, 0.2, [0.9, 0.9, 0.9])))).toBe(
      2,
    );
  });

  it('answers 1 where no cluster of the best one comes back, and does not try the next best', () => {
    const evidence = of(candidate(2, true, 0.1, [0.9, 0.9]), candidate(3, true, 0.3, [0.5, 0.5, 0.5]));
    expect(decided(evidence)).toBe(1);
  });

  it('keeps a division of which one cluster comes back', () => {
    expect(decided(of(candidate(2, true, 0.2, [0.8, 0.4])))).toBe(2);
  });

  it('does what it is forced to', () => {
    expect(decided(of(candidate(2, false, 0.2, [0.3, 0.3])), 2)).toBe(2);
    expect(decided(of(candidate(2, true, 0.2, [0.9, 0.9])), 1)).toBe(1);
  });
});

describe('stabilityOf', () => {
  it.each([
    [1, 'stable'],
    [0.75, 'stable'],
    [0.7499, 'doubtful'],
    [0.6, 'doubtful'],
    [0.5999, 'not-reported'],
  ])('%d is %s', (jaccard, expected) => {
    expect(stabilityOf(jaccard)).toBe(expected);
  });
});

/** Six organisations, three that speak of records and three that speak of theory, and one with too little. */
const profiles: readonly Profile[] = [
  ...['甲镇', '乙镇', '丙镇'].map((organization) =>
    makeProfile({ organization, problems: ['records', 'records', 'recruitment', 'service'] }),
  ),
  ...['丁局', '戊局', '己局'].map((organization) =>
    makeProfile({ organization, problems: ['theory', 'theory', 'discipline', 'service'] }),
  ),
  makeProfile({ organization: '庚局', problems: ['theory', 'unspecific', 'unspecific'] }),
];

function contextOf(from: readonly Profile[]): ClusterContext {
  const observations = gather(from);
  const presence = countPresence(observations, 'self', smallCategories);
  const groups = new Map(
    presence.organizations.map((key) => [key, observations.filter((o) => o.organizationKey === key)]),
  );
  const data = clusterData(presence, smallCategories);
  return {
    presence,
    data,
    categories: smallCategories,
    names: organizationNames(observations),
    observations: groups,
  };
}

const context = contextOf(profiles);
/** The true division: cluster 0 are the towns, cluster 1 the bureaus. */
const assignment = Int32Array.from(
  context.data.rows.map((row) => (context.presence.organizations[row]!.endsWith('镇') ? 0 : 1)),
);
const fit: Partition = { assignment, centres: centresOf(assignment), within: 0 };

function centresOf(of: Int32Array): Float64Array {
  const { data, rows, columns } = context.data.points;
  const centres = new Float64Array(2 * columns);
  for (let row = 0; row < rows; row++) {
    for (let c = 0; c < columns; c++) centres[of[row]! * columns + c]! += data[row * columns + c]! / 3;
  }
  return centres;
}

describe('clusterData', () => {
  it('takes areas of work only and leaves out who mentions fewer than three', () => {
    expect(context.data.areas).toHaveLength(5);
    expect(context.data.rows).toHaveLength(6);
    expect(context.data.mentions[context.presence.organizations.indexOf('庚局')]).toBe(1);
  });
});

describe('describeClusters', () => {
  const many = contextOf(
    Array.from({ length: 24 }, (_, n) =>
      makeProfile({
        organization: `${n < 12 ? '镇' : '局'}${String(n).padStart(2, '0')}`,
        problems: n < 12 ? ['records', 'recruitment', 'service'] : ['theory', 'discipline', 'service'],
      }),
    ),
  );
  const manyFit: Partition = {
    assignment: Int32Array.from(
      many.data.rows.map((row) => (many.presence.organizations[row]!.startsWith('镇') ? 0 : 1)),
    ),
    centres: new Float64Array(2 * 5),
    within: 0,
  };
  const [towns, bureaus] = describeClusters(many, manyFit, [0.9, 0.7]);

  it('names what is mentioned relatively more and less, not what all mention', () => {
    expect(towns!.label).toBe('相对更多提到：发展党员、党务基础；少见：理论学习、纪律作风');
    expect(bureaus!.label).toBe('相对更多提到：理论学习、纪律作风；少见：发展党员、党务基础');
  });

  it('quotes two members for each category named, with where it stands', () => {
    const [first] = towns!.more;
    expect(first).toMatchObject({ category: 'recruitment', organizations: 12 });
    expect(first!.quotes.map((quote) => quote.organization)).toEqual(['镇00', '镇01']);
    expect(first!.quotes[0]).toMatchObject({ file: '镇00-2022.txt', category: 'recruitment', start: 100 });
  });

  it('says how stable each is', () => {
    expect([towns!.stability, bureaus!.stability]).toEqual(['stable', 'doubtful']);
  });

  it('claims nothing where no category stands out', () => {
    const [small] = describeClusters(context, fit, [0.9, 0.9]);
    expect(small!.label).toBe('没有相对更多提到的类别');
    expect(small!.medoid.quotes).toHaveLength(2);
  });
});

describe('placeMembers', () => {
  const membership = Float64Array.from(
    [...assignment].flatMap((own) => (own === 0 ? [0.9, 0.1] : [0.2, 0.8])),
  );
  const chosen = (jaccard: readonly number[]): FittedCandidate => ({
    candidate: candidate(2, true, 0.3, jaccard).candidate,
    fit,
    stability: { jaccard, membership },
  });
  const place = (given: FittedCandidate | null, forced = false) => {
    const members = placeMembers(context.presence, context.data, context.names, given, forced);
    return new Map(members.map((member) => [member.organization, member]));
  };

  it('gives cluster, membership and runner-up', () => {
    expect(place(chosen([0.9, 0.9])).get('甲镇')).toEqual({
      organization: '甲镇',
      cluster: 1,
      membership: 0.9,
      runnerUp: 2,
      mentions: 4,
      reports: 1,
      note: '',
    });
    expect(place(chosen([0.9, 0.9])).get('丁局')).toMatchObject({ cluster: 2, membership: 0.8, runnerUp: 1 });
  });

  it('marks doubtful clusters and does not report unstable ones', () => {
    const members = place(chosen([0.7, 0.5]));
    expect(members.get('甲镇')).toMatchObject({ cluster: 1, note: notes.doubtful });
    expect(members.get('丁局')).toMatchObject({ cluster: null, membership: null, note: notes.unstable });
  });

  it('reports unstable ones where the number was forced, and says both', () => {
    const note = place(chosen([0.7, 0.5]), true).get('丁局')!.note;
    expect(note).toBe(`所在群不稳定 · cluster not stable; ${notes.forced}`);
  });

  it.each([
    ['no division', one, notes.oneCluster],
    ['too few organisations', null, notes.tooFew],
  ])('says why where there is %s', (_, given, note) => {
    expect(place(given).get('甲镇')).toMatchObject({ cluster: null, note });
    expect(place(given).get('庚局')).toMatchObject({ cluster: null, note: notes.insufficient });
  });
});

describe('ClusterResult', () => {
  const voice: VoiceClusters = {
    voice: 'self',
    organizations: 1,
    clustered: 0,
    k: 1,
    forced: false,
    verdict: '不支持分群 · no cluster structure supported',
    seed: 1,
    gate: null,
    silhouetteSampled: false,
    candidates: [],
    clusters: [],
    members: [
      {
        organization: '甲镇',
        cluster: null,
        membership: null,
        runnerUp: null,
        mentions: 2,
        reports: 1,
        note: 'n',
      },
    ],
    map: null,
    tree: null,
  };

  it('writes its voices as JSON and reads back the same', () => {
    expect(JSON.parse(JSON.stringify(new ClusterResult([voice])))).toEqual({ voices: [voice] });
  });

  it('has a row for the unassigned too, without a label', () => {
    expect(new ClusterResult([voice]).toRows()[0]).toEqual({
      organization: '甲镇',
      voice: 'self',
      cluster: null,
      label: '',
      membership: null,
      runnerUp: null,
      note: 'n',
      mentions: 2,
      reports: 1,
    });
  });
});
