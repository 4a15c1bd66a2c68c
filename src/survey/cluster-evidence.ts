// Gathers the evidence for every number of clusters and decides which one, if any, the data support.
import { seededRandom } from '../base/seeded-random.js';
import { bootstrap, type Stability } from './bootstrap.js';
import type { ClusterData } from './cluster-data.js';
import type { ClusterCandidate } from './cluster-types.js';
import { assertClusterCount, distinctPoints, kMeans } from './k-means.js';
import type { Partition } from './lloyd.js';
import { type Gate, nullGate } from './null-gate.js';
import { distancesOf, meanSilhouette, SILHOUETTE_SAMPLE } from './silhouette.js';

/** The largest number of clusters looked at. */
const MOST_CLUSTERS = 8;
/** Largest chance of passing the gate without structure. */
const GATE_LEVEL = 0.05;
/** Below this Jaccard a cluster is not reported; from the second on it is stable. Hennig 2007. */
export const DOUBTFUL_JACCARD = 0.6;
export const STABLE_JACCARD = 0.75;

/** A candidate with the division behind it. */
export interface FittedCandidate {
  readonly candidate: ClusterCandidate;
  readonly fit: Partition;
  readonly stability: Stability | null;
}

/** All candidates, by k from 1, and how they were judged. */
export interface ClusterEvidence {
  readonly fitted: readonly FittedCandidate[];
  readonly gate: { readonly references: number; readonly dispersion: number };
  readonly silhouetteSampled: boolean;
}

/** Fits and judges k = 1 … min(8, ⌊n ÷ 4⌋), and `forced` where it is larger (which the gate does not test). */
export function gatherEvidence(data: ClusterData, seed: number, forced: number | undefined): ClusterEvidence {
  const { points } = data;
  const seeds = seedsOf(seed);
  const usual = mostUsual(data);
  if (forced !== undefined) assertClusterCount(points, forced);
  const candidates = Array.from({ length: Math.max(0, usual - 1) }, (_, index) => index + 2);
  if (forced !== undefined && forced > usual) candidates.push(forced);
  const one = kMeans(points, 1, { seed: seeds.one });
  const distances = distancesOf(points, seeds.distances);
  const gate = gateOf(data, seed);
  const fitted: FittedCandidate[] = [{ candidate: single(one), fit: one, stability: null }];
  for (const k of candidates) {
    const fit = kMeans(points, k, { seed: seeds.next() });
    const stability = bootstrap(points, fit, seeds.next());
    const result = gate.results.find((tested) => tested.k === k);
    const { gain, expected, expectedError, z, probability } = result ?? untested;
    const candidate: ClusterCandidate = {
      k,
      within: fit.within,
      silhouette: meanSilhouette(distances, fit.assignment, k),
      gap: result === undefined ? null : { gain, expected, expectedError, z, probability },
      passes: probability <= GATE_LEVEL,
      jaccard: stability.jaccard,
    };
    fitted.push({ candidate, fit, stability });
  }
  return {
    fitted,
    gate: { references: gate.references, dispersion: gate.dispersion },
    silhouetteSampled: points.rows > SILHOUETTE_SAMPLE,
  };
}

/** Seeds of the steps, all from the one given. */
function seedsOf(seed: number): {
  readonly one: number;
  readonly distances: number;
  readonly gate: number;
  readonly next: () => number;
} {
  const random = seededRandom(seed);
  const next = (): number => Math.floor(random() * 2 ** 31);
  return { one: next(), distances: next(), gate: next(), next };
}

const mostUsual = ({ points }: ClusterData): number =>
  Math.min(MOST_CLUSTERS, Math.floor(points.rows / 4), distinctPoints(points));

/** The gate alone, as {@link gatherEvidence} asks it. */
export function gateOf(data: ClusterData, seed: number): Gate {
  return nullGate(data.counts, Math.max(2, mostUsual(data)), seedsOf(seed).gate);
}

/** Whether any number of clusters passes: if none does, the answer is one cluster whatever else the evidence says. */
export const anyPasses = (gate: Gate): boolean =>
  gate.results.some(({ probability }) => probability <= GATE_LEVEL);

const untested = { gain: 0, expected: 0, expectedError: 0, z: 0, probability: 1 };

function single(fit: Partition): ClusterCandidate {
  return { k: 1, within: fit.within, silhouette: null, gap: null, passes: true, jaccard: [] };
}

/**
 * The forced k, else the passing k with the largest silhouette (the smaller among equals) if at least one of its
 * clusters comes back in resamples; else 1.
 */
export function decide({ fitted }: ClusterEvidence, forced: number | undefined): FittedCandidate {
  if (forced !== undefined) return fitted.find(({ candidate }) => candidate.k === forced)!;
  let best = fitted[0]!;
  for (const one of fitted.slice(1)) {
    const { passes, silhouette } = one.candidate;
    if (passes && (best.candidate.silhouette ?? Number.NEGATIVE_INFINITY) < silhouette!) best = one;
  }
  const holds = best.candidate.jaccard.some((value) => value >= DOUBTFUL_JACCARD);
  return holds ? best : fitted[0]!;
}
