// Where each organisation of a voice stands after clustering, and in a note why it stands nowhere.
import type { ClusterData } from './cluster-data.js';
import { FEWEST_MENTIONS } from './cluster-data.js';
import type { FittedCandidate } from './cluster-evidence.js';
import { stabilityOf } from './cluster-label.js';
import type { ClusterMember } from './cluster-types.js';
import { squaredDistance } from './lloyd.js';
import type { PresenceCounts } from './presence-counts.js';

/** Why organisations are not in clusters. */
export const notes = {
  insufficient: '依据不足，未归群 · unassigned: insufficient evidence',
  oneCluster: '不支持分群 · no cluster structure supported',
  tooFew: '单位过少，不分群 · too few organisations for clusters',
  unstable: '所在群不稳定，未归群 · unassigned: cluster not stable',
  unstableForced: '所在群不稳定 · cluster not stable',
  doubtful: '群的稳定性存疑 · pattern, doubtful',
  forced: '群数为指定 · k forced',
} as const;

/** Where everybody stands, in order of organisation key. */
export function placeMembers(
  presence: PresenceCounts,
  data: ClusterData,
  names: ReadonlyMap<string, string>,
  chosen: FittedCandidate | null,
  forced: boolean,
): readonly ClusterMember[] {
  const pointOf = new Map(data.rows.map((row, point) => [row, point]));
  return presence.organizations.map((key, row) => {
    const point = pointOf.get(row);
    const head = {
      organization: names.get(key)!,
      mentions: data.mentions[row]!,
      reports: presence.exposure[row]!,
    };
    if (data.mentions[row]! < FEWEST_MENTIONS) return { ...nowhere(notes.insufficient), ...head };
    if (chosen === null || point === undefined) return { ...nowhere(notes.tooFew), ...head };
    return { ...placeOf(data, chosen, point, forced), ...head };
  });
}

type Place = Pick<ClusterMember, 'cluster' | 'membership' | 'runnerUp' | 'note'>;

function nowhere(note: string): Place {
  return { cluster: null, membership: null, runnerUp: null, note };
}

function placeOf(
  data: ClusterData,
  { candidate, fit, stability }: FittedCandidate,
  point: number,
  forced: boolean,
): Place {
  if (stability === null) return nowhere(forced ? `${notes.oneCluster}; ${notes.forced}` : notes.oneCluster);
  const own = fit.assignment[point]!;
  const steadiness = stabilityOf(candidate.jaccard[own]!);
  if (steadiness === 'not-reported' && !forced) return nowhere(notes.unstable);
  const remarks = [
    steadiness === 'doubtful' ? notes.doubtful : '',
    steadiness === 'not-reported' ? notes.unstableForced : '',
    forced ? notes.forced : '',
  ];
  return {
    cluster: own + 1,
    membership: stability.membership[point * candidate.k + own]!,
    runnerUp: runnerUp(data, candidate.k, fit.centres, stability.membership, point, own) + 1,
    note: remarks.filter((remark) => remark !== '').join('; '),
  };
}

/** The other cluster it falls into most often; among equals the one whose centre is nearest. */
function runnerUp(
  { points }: ClusterData,
  k: number,
  centres: Float64Array,
  membership: Float64Array,
  point: number,
  own: number,
): number {
  const others = Array.from({ length: k }, (_, cluster) => cluster).filter((cluster) => cluster !== own);
  const { data, columns } = points;
  const distance = (cluster: number): number =>
    squaredDistance(data, point * columns, centres, cluster * columns, columns);
  const frequency = (cluster: number): number => Math.round(membership[point * k + cluster]! * 1e6);
  return others.sort((a, b) => frequency(b) - frequency(a) || distance(a) - distance(b) || a - b)[0]!;
}
