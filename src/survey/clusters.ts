// Which organisations share weaknesses: clusters within one voice, with all evidence, or the answer that there are none.
import { assertNumber, assertOneOf, assertOptions } from '../base/assert-options.js';
import { deepFreeze } from '../base/deep-freeze.js';
import { type Voice, voices } from '../codebook/vocabulary.js';
import { averageLinkage } from './average-linkage.js';
import type { CategoryList } from './category-list.js';
import { voicesOf } from './choose-voice.js';
import { type ClusterData, clusterData } from './cluster-data.js';
import { type ClusterEvidence, decide, type FittedCandidate, gatherEvidence } from './cluster-evidence.js';
import { type ClusterContext, describeClusters } from './cluster-label.js';
import { placeMembers } from './cluster-members.js';
import { ClusterResult } from './cluster-result.js';
import type { ClusterOptions, VoiceClusters } from './cluster-types.js';
import { correspondence } from './correspondence.js';
import type { Observation } from './observation.js';
import { organizationNames } from './organization-names.js';
import { countPresence } from './presence-counts.js';

/** Organisations with evidence a voice needs before it is divided. */
export const FEWEST_CLUSTERED = 15;

/**
 * Clusters each voice (or the one asked for). Organisations with at least 3 mentions are put as Hellinger points of
 * shrunken proportions of their numbered points per area; k-means divides them for k = 1 … min(8, ⌊n ÷ 4⌋); a k must
 * beat 99 tables drawn from one profile, after paying for trying every k, at 0.05; among those that do, the largest
 * silhouette is taken; a cluster that does not come back in resamples (Jaccard below 0.60) is not reported. Often
 * the honest answer is k = 1.
 *
 * The answer depends on the seed and the profiles alone, not on their order. *Not for:* fewer than 15 organisations
 * with evidence (a tree is given instead), ranking, or naming types of organisations.
 * @throws {ShuzhiError} OPTION_UNKNOWN, OPTION_INVALID
 */
export function clusters(
  observations: readonly Observation[],
  categories: CategoryList,
  options: ClusterOptions = {},
): ClusterResult {
  assertOptions('clusters', options, ['seed', 'k', 'voice']);
  const seed = options.seed ?? 1;
  assertNumber('clusters', 'seed', seed, 0, 2 ** 32 - 1, true);
  if (options.k !== undefined) assertNumber('clusters', 'k', options.k, 1, Number.MAX_SAFE_INTEGER, true);
  if (options.voice !== undefined) assertOneOf('clusters', 'voice', options.voice, voices);
  const wanted = options.voice === undefined ? voicesOf(observations) : [options.voice];
  const names = organizationNames(observations);
  const results = wanted.map((voice) =>
    clusterVoice(observations, voice, categories, names, seed, options.k),
  );
  return new ClusterResult(deepFreeze(results));
}

function clusterVoice(
  observations: readonly Observation[],
  voice: Voice,
  categories: CategoryList,
  names: ReadonlyMap<string, string>,
  seed: number,
  forced: number | undefined,
): VoiceClusters {
  const presence = countPresence(observations, voice, categories);
  const data = clusterData(presence, categories);
  const context = { presence, data, categories, names, observations: byOrganization(observations, voice) };
  const enough = data.rows.length >= FEWEST_CLUSTERED;
  const evidence = enough ? gatherEvidence(data, seed, forced) : null;
  const chosen = evidence === null ? null : decide(evidence, forced);
  const k = chosen?.candidate.k ?? 1;
  return {
    voice,
    organizations: presence.organizations.length,
    clustered: data.rows.length,
    k,
    forced: evidence !== null && forced !== undefined,
    verdict: verdictOf(data, evidence, chosen, forced),
    seed,
    gate: evidence?.gate ?? null,
    silhouetteSampled: evidence?.silhouetteSampled ?? false,
    candidates: evidence?.fitted.map(({ candidate }) => candidate) ?? [],
    clusters: chosen === null ? [] : describeClusters(context, chosen.fit, chosen.candidate.jaccard),
    members: placeMembers(presence, data, names, chosen, forced !== undefined),
    map: mapOf(context),
    tree: enough ? null : treeOf(context),
  };
}

function byOrganization(
  observations: readonly Observation[],
  voice: Voice,
): ReadonlyMap<string, readonly Observation[]> {
  const groups = new Map<string, Observation[]>();
  for (const one of observations) {
    if (one.voice !== voice || one.organizationKey === null) continue;
    const group = groups.get(one.organizationKey);
    if (group === undefined) groups.set(one.organizationKey, [one]);
    else group.push(one);
  }
  return groups;
}

function verdictOf(
  data: ClusterData,
  evidence: ClusterEvidence | null,
  chosen: FittedCandidate | null,
  forced: number | undefined,
): string {
  const n = data.rows.length;
  if (evidence === null || chosen === null) {
    return `有依据的单位 ${n} 个，少于 ${FEWEST_CLUSTERED} 个，不分群 · ${n} organisations with evidence, fewer than ${FEWEST_CLUSTERED}: not clustered`;
  }
  const { k, passes } = chosen.candidate;
  if (forced !== undefined) {
    const support =
      passes && k > 1
        ? ['，数据支持分群', ', supported by the data']
        : ['，数据并不支持', ', not supported by the data'];
    return k === 1
      ? '指定不分群 · one cluster, as forced'
      : `指定分为 ${k} 群${support[0]} · ${k} clusters, as forced${support[1]}`;
  }
  if (k > 1) return `支持分为 ${k} 群 · ${k} clusters supported`;
  const unstable = evidence.fitted.some(({ candidate }) => candidate.k > 1 && candidate.passes);
  return unstable
    ? '有差异但重复抽样不稳定，不支持分群 · no cluster structure supported: divisions do not come back in resamples'
    : '不支持分群 · no cluster structure supported';
}

function mapOf({ data, presence, names, categories }: ClusterContext): VoiceClusters['map'] {
  if (data.rows.length < 3 || data.areas.length < 3) return null;
  const { rows, columns, inertia } = correspondence(data.counts);
  const filled = data.areas.flatMap((area, index) => {
    const [x, y] = columns[index]!;
    const mentioned = data.rows.some((row) => presence.points[row * presence.categories + area]! > 0);
    return mentioned ? [{ name: categories.ids[area]!, x, y }] : [];
  });
  return {
    organizations: rows.map(([x, y], point) => ({
      name: names.get(presence.organizations[data.rows[point]!]!)!,
      x,
      y,
    })),
    categories: filled,
    inertia,
  };
}

function treeOf({ data, presence, names }: ClusterContext): VoiceClusters['tree'] {
  if (data.rows.length < 2) return null;
  const leaves = data.rows.map((row) => names.get(presence.organizations[row]!)!);
  return { leaves, merges: averageLinkage(data.points) };
}
